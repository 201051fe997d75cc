import type { Moment, Writer } from '../../../src/db/change.ts'
import { insertAll } from '../../../src/db/writes/batch.ts'
import type { PersonId } from '../../../src/domain/ids.ts'
import { addDays } from '../../../src/domain/time.ts'
import { canary, type Places, unitCodes } from './places.ts'

/** For every unit an exemption in force, one that waits, a plan, and comments in the cycle of 2026. */
export async function fillExemptions(write: Writer, moment: Moment, places: Places): Promise<void> {
  const lead = places.people['lead'] as PersonId
  for (const code of unitCodes) {
    const own = places.people[`coordinator-${code.toLowerCase()}`]
    const asked = (own ?? places.people['officer']) as PersonId
    const unit_id = places.units[code]
    const [granted, waiting] = [moment.newId<'exemption'>(), moment.newId<'exemption'>()]
    await insertAll(
      write,
      'exemption',
      (
        [
          { id: granted, requirement: 'GL-01-K2', state: 'granted', version: 2 },
          { id: waiting, requirement: 'GL-02-K5', state: 'applied', version: 1 },
        ] as const
      ).map((row) => ({
        ...row,
        unit_id,
        cycle_id: places.cycles[2026],
        reason: canary(code, 'cause', row.requirement),
        risk: canary(code, 'risk', row.requirement),
        measures: canary(code, 'measures', row.requirement),
        wished_until: addDays(moment.today, 200),
        extends_id: null,
        requested_by: asked,
        requested_at: moment.now,
      })),
    )
    await insertAll(write, 'exemption_grant', [
      {
        exemption_id: granted,
        requested_by: asked,
        decided_by: lead,
        decided_at: moment.now,
        valid_from: moment.today,
        valid_until: addDays(moment.today, 180),
        note: canary(code, 'note'),
      },
    ])
    const steps = [
      { exemption_id: granted, state: 'applied', by_person: asked, note: '' },
      { exemption_id: granted, state: 'granted', by_person: lead, note: canary(code, 'note') },
      { exemption_id: waiting, state: 'applied', by_person: asked, note: '' },
    ] as const
    await insertAll(
      write,
      'exemption_step',
      steps.map((step) => ({ id: moment.newId<'exemption_step'>(), at: moment.now, ...step })),
    )
    await insertAll(write, 'plan', [
      {
        id: moment.newId<'plan'>(),
        unit_id,
        requirement: 'GL-01-K1' as const,
        action: canary(code, 'plan', 'action'),
        responsible: canary(code, 'plan', 'responsible'),
        deadline: addDays(moment.today, 60),
        by_person: asked,
        at: moment.now,
      },
    ])
    await insertAll(
      write,
      'comment',
      ['GL-01-K1', '2.2'].map((subject) => ({
        id: moment.newId<'comment'>(),
        unit_id,
        cycle_id: places.cycles[2026],
        subject,
        text: canary(code, 'remark', subject),
        by_person: asked,
        at: moment.now,
      })),
    )
  }
}
