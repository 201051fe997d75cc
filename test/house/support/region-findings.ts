import type { Moment, Writer } from '../../../src/db/change.ts'
import { insertAll } from '../../../src/db/writes/batch.ts'
import type { PersonId } from '../../../src/domain/ids.ts'
import { addDays } from '../../../src/domain/time.ts'
import { canary, type Places, unitCodes } from './places.ts'

const kinds = ['registered', 'assessed', 'proposed', 'decided', 'withdrawn'] as const

/**
 * For every unit a system in each state that a form is for: registered, assessed, proposed and decided; and one
 * withdrawn.
 */
export async function fillFindings(write: Writer, moment: Moment, places: Places): Promise<void> {
  const by = places.people['officer'] as PersonId
  for (const unit of unitCodes) {
    for (const [index, kind] of kinds.entries()) {
      const isWithdrawn = kind === 'withdrawn'
      const id = moment.newId<'finding'>()
      const code = `S00${index + 1}`
      const text = (field: string) => canary(unit, 'finding', `${code} ${field}`)
      await insertAll(write, 'finding', [
        {
          id,
          unit_id: places.units[unit],
          code,
          system: text('system'),
          // Stands in every report, so it is nobody's secret.
          area: 'Diagnostik',
          task: text('task'),
          maintenance: 'local' as const,
          end_of_support: addDays(moment.today, -100),
          unmet: 'GL-01-K1 GL-02',
          deviation: text('deviation'),
          risk: text('risk'),
          handling: 'replace' as const,
          plan: text('plan'),
          owner: text('owner'),
          deadline: addDays(moment.today, 90),
          state: isWithdrawn ? 'registered' : kind,
          accepted_until: null,
          submitted_by: kind === 'proposed' || kind === 'decided' ? by : null,
          created_by: by,
          created_at: moment.now,
          withdrawn_at: isWithdrawn ? moment.now : null,
          withdrawn_by: isWithdrawn ? by : null,
          withdrawal_reason: isWithdrawn ? text('withdrawal') : null,
          version: 1,
        },
      ])
      const step = {
        finding_id: id,
        number: 1,
        by_person: by,
        at: moment.now,
        on_day: null,
        until_day: null,
      } as const
      await insertAll(write, 'finding_step', [
        {
          ...step,
          id: moment.newId<'finding_step'>(),
          step: 'registered' as const,
          note: text('note'),
          decided_by: text('body'),
          reference: text('reference'),
        },
      ])
    }
  }
}
