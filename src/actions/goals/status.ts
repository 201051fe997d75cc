import { type Change, done, type Moment, type Writer } from '../../db/change.ts'
import { lapsedAmong } from '../../db/queries/goals.ts'
import { personOf } from '../../domain/access/actor.ts'
import type { UnitInScope, UnitScope } from '../../domain/access/scope.ts'
import type { Decision } from '../../domain/decision.ts'
import { type GivenStatus, type GoalRefusal, mayGiveStatus } from '../../domain/goals/rules.ts'
import type { CycleId, GoalId, Id, UnitId } from '../../domain/ids.ts'
import { cycleNow } from '../answers/situation.ts'

export type StatusRefusal =
  | Extract<GoalRefusal, 'notAdopted' | 'lapsed' | 'cycleClosed' | 'commentMissing' | 'dayAhead'>
  | 'missing'

interface OnGoal {
  readonly cycleId: CycleId
  readonly goalId: GoalId
  readonly status: GivenStatus
}

/** The central team says how a goal stands as a whole. */
export function recordGoalStatus(
  change: Change,
  _scope: UnitScope<'goal.write'>,
  on: OnGoal,
): Promise<Decision<Id<'goal_status'>, StatusRefusal>> {
  return change<Id<'goal_status'>, StatusRefusal>(async (write, moment) => {
    const goal = await write
      .selectFrom('goal')
      .select(['id', 'number', 'state'])
      .where('id', '=', on.goalId)
      .where('cycle_id', '=', on.cycleId)
      .executeTakeFirst()
    return record(change, write, moment, on, goal, null)
  })
}

/** A unit says how it stands with a goal that binds it; a goal of others is not there for it. */
export function recordUnitGoalStatus(
  change: Change,
  unit: UnitInScope<'goal.status.write'>,
  on: OnGoal,
): Promise<Decision<Id<'goal_status'>, StatusRefusal>> {
  return change<Id<'goal_status'>, StatusRefusal>(async (write, moment) => {
    const goal = await write
      .selectFrom('goal')
      .innerJoin('goal_unit', 'goal_unit.goal_id', 'goal.id')
      .select(['goal.id', 'goal.number', 'goal.state'])
      .where('goal.id', '=', on.goalId)
      .where('goal.cycle_id', '=', on.cycleId)
      .where('goal.state', '=', 'adopted')
      .where('goal_unit.unit_id', '=', unit.id)
      .executeTakeFirst()
    return record(change, write, moment, on, goal, unit.id)
  })
}

type Found = { readonly id: GoalId; readonly number: string; readonly state: 'draft' | 'adopted' }

async function record(
  change: Change,
  write: Writer,
  moment: Moment,
  { cycleId, status }: OnGoal,
  goal: Found | undefined,
  unitId: UnitId | null,
) {
  if (!goal) return { ok: false, refusal: 'missing' } as const
  const cycle = await cycleNow(write, cycleId)
  const standing = (await lapsedAmong(write, [goal.id])).has(goal.id) ? 'lapsed' : goal.state
  const may = mayGiveStatus(standing, cycle.state, status, moment.today)
  if (!may.ok) return may
  const id = moment.newId<'goal_status'>()
  await write
    .insertInto('goal_status')
    .values({
      id,
      goal_id: goal.id,
      unit_id: unitId,
      outcome: status.outcome,
      value: status.value,
      comment: status.comment,
      on_day: status.on,
      by_person: personOf(change.actor),
      at: moment.now,
    })
    .execute()
  return done(id, {
    action: 'goal.status_recorded',
    object: 'goal',
    id: goal.id,
    unitId,
    detail: { cycle: String(cycle.year), number: goal.number, outcome: status.outcome },
  })
}
