import type { Moment, Writer } from '../db/change.ts'
import { insertAll } from '../db/writes/batch.ts'
import type { PersonId, UnitId } from '../domain/ids.ts'
import { addDays } from '../domain/time.ts'
import { type ContractCycle, type ContractPlaces, canary, contractUnits } from './contract-region.ts'

/** For every unit an exemption in force, one that waits, a plan and two comments, with a canary in every text. */
export async function seedExemptions(
  write: Writer,
  moment: Moment,
  cycle: ContractCycle,
  { units, people }: ContractPlaces,
): Promise<void> {
  const lead = people.get('lead') as PersonId
  for (const { code, weight } of contractUnits) {
    if (weight === 0) continue
    const unit_id = units.get(code) as UnitId
    const asked = (people.get(`coordinator-${code.toLowerCase()}`) ?? people.get('officer')) as PersonId
    const text = (field: string, object: string) => canary(code, field, `exemption ${object}`)
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
        cycle_id: cycle.id,
        reason: text('cause', row.requirement),
        risk: text('risk', row.requirement),
        measures: text('measures', row.requirement),
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
        note: text('note', 'grant'),
      },
    ])
    const steps = [
      { exemption_id: granted, state: 'applied', by_person: asked, note: '' },
      { exemption_id: granted, state: 'granted', by_person: lead, note: text('note', 'grant') },
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
        action: text('plan', 'action'),
        responsible: text('plan', 'responsible'),
        deadline: addDays(moment.today, 60),
        by_person: asked,
        at: moment.now,
      },
    ])
    await insertAll(
      write,
      'comment',
      ['GL-01-K1', '5.1'].map((subject) => ({
        id: moment.newId<'comment'>(),
        unit_id,
        cycle_id: cycle.id,
        subject,
        text: text('remark', subject),
        by_person: asked,
        at: moment.now,
      })),
    )
  }
}
