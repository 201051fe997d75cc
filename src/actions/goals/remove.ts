import { type Change, done } from '../../db/change.ts'
import { goalOfCycle } from '../../db/queries/goals.ts'
import { awaitingGoals } from '../../db/queries/reports.ts'
import type { UnitScope } from '../../domain/access/scope.ts'
import type { Decision } from '../../domain/decision.ts'
import { type GoalRefusal, mayEditGoal } from '../../domain/goals/rules.ts'
import type { CycleId, GoalId } from '../../domain/ids.ts'
import { cycleNow } from '../answers/situation.ts'

export type RemovalRefusal =
  | Extract<GoalRefusal, 'adopted' | 'cycleClosed' | 'changedMeanwhile' | 'inFrozenReport'>
  | 'missing'

interface Removed {
  readonly cycleId: CycleId
  readonly goalId: GoalId
  readonly version: number
}

/** Removes a draft for good. One that stands in a report before the steering group stays until it has decided. */
export function removeGoal(
  change: Change,
  scope: UnitScope<'goal.write'>,
  { cycleId, goalId, version }: Removed,
): Promise<Decision<string, RemovalRefusal>> {
  return change<string, RemovalRefusal>(async (write) => {
    const cycle = await cycleNow(write, cycleId)
    const kept = await goalOfCycle(write, scope, cycleId, goalId)
    if (!kept) return { ok: false, refusal: 'missing' }
    const may = mayEditGoal(kept.state, cycle.state)
    if (!may.ok) return may
    if (kept.version !== version) return { ok: false, refusal: 'changedMeanwhile' }
    const { number } = kept.draft
    const awaiting = await awaitingGoals(write, scope, cycleId)
    if (awaiting?.numbers.includes(number)) return { ok: false, refusal: 'inFrozenReport' }
    await write.deleteFrom('goal_unit').where('goal_id', '=', goalId).execute()
    await write.deleteFrom('goal').where('id', '=', goalId).execute()
    return done(number, {
      action: 'goal.removed',
      object: 'goal',
      id: goalId,
      detail: { cycle: String(cycle.year), number, version },
    })
  })
}
