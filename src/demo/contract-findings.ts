import type { Moment, Writer } from '../db/change.ts'
import type { PersonId, UnitId } from '../domain/ids.ts'
import { addDays } from '../domain/time.ts'
import { type ContractPlaces, canary, contractUnits } from './contract-region.ts'
import { type MadeUpFinding, seedFindingRows } from './finding-rows.ts'

/** For every unit a system that is only registered and one that is decided on, with a canary in every text. */
export async function seedFindings(
  write: Writer,
  moment: Moment,
  { units, people }: ContractPlaces,
): Promise<void> {
  const [officer, lead] = [people.get('officer') as PersonId, people.get('lead') as PersonId]
  const findings = contractUnits.flatMap(({ code }): MadeUpFinding[] => {
    const unitId = units.get(code) as UnitId
    return (['registered', 'decided'] as const).map((state, index) => {
      const text = (field: string) => canary(code, 'finding', `${state} ${field}`)
      const registered = { step: 'registered', by: officer, at: moment.now, note: text('note') } as const
      return {
        unitId,
        code: `S00${index + 1}`,
        state,
        draft: {
          system: text('system'),
          // Stands in every report, so it is nobody's secret.
          area: 'Diagnostik',
          task: text('task'),
          maintenance: 'local',
          endOfSupport: addDays(moment.today, -100),
          unmet: ['GL-01-K1', 'GL-02'],
          deviation: text('deviation'),
          risk: text('risk'),
          handling: 'replace',
          plan: text('plan'),
          owner: text('owner'),
          deadline: addDays(moment.today, 90),
        },
        steps:
          state === 'registered'
            ? [registered]
            : [
                registered,
                { step: 'assessed', by: officer, at: moment.now },
                { step: 'submitted', by: officer, at: moment.now },
                {
                  step: 'approved',
                  by: lead,
                  at: moment.now,
                  decidedBy: text('body'),
                  on: moment.today,
                  reference: text('reference'),
                },
              ],
      }
    })
  })
  await seedFindingRows(write, moment, findings)
}
