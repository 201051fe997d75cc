import { type Change, done } from '../../db/change.ts'
import { personOf } from '../../domain/access/actor.ts'
import type { UnitInScope } from '../../domain/access/scope.ts'
import type { Decision } from '../../domain/decision.ts'
import { mayPlan, type PlanRefusal } from '../../domain/exemptions/plan.ts'
import type { RequirementKey } from '../../domain/guidelines/catalogue.ts'
import type { CycleId, Id } from '../../domain/ids.ts'
import type { Day } from '../../domain/time.ts'
import { cycleNow } from '../answers/situation.ts'

interface Planned {
  readonly cycleId: CycleId
  readonly requirement: RequirementKey
  readonly action: string
  readonly responsible: string
  readonly deadline: Day
}

/** Records how and by when a unit will comply with a requirement. The plan before it stays and can be read. */
export function recordPlan(
  change: Change,
  unit: UnitInScope<'plan.write'>,
  planned: Planned,
): Promise<Decision<Id<'plan'>, PlanRefusal>> {
  return change<Id<'plan'>, PlanRefusal>(async (write, moment) => {
    const cycle = await cycleNow(write, planned.cycleId)
    const may = mayPlan(cycle.state, planned.deadline, moment.today)
    if (!may.ok) return may
    const id = moment.newId<'plan'>()
    const { requirement, action, responsible, deadline } = planned
    await write
      .insertInto('plan')
      .values({
        id,
        unit_id: unit.id,
        requirement,
        action,
        responsible,
        deadline,
        by_person: personOf(change.actor),
        at: moment.now,
      })
      .execute()
    return done(id, {
      action: 'plan.recorded',
      object: 'plan',
      id,
      unitId: unit.id,
      detail: { requirement, deadline },
    })
  })
}
