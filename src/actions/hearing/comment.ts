import { type Change, done, type Moment, type Writer } from '../../db/change.ts'
import { commentsOfUnit, goalsInHearing } from '../../db/queries/hearing.ts'
import { holds, personOf } from '../../domain/access/actor.ts'
import type { UnitInScope } from '../../domain/access/scope.ts'
import type { Decision } from '../../domain/decision.ts'
import {
  type HearingKind,
  type HearingRefusal,
  mayComment,
  mayHaveNone,
} from '../../domain/hearing/hearing.ts'
import type { CycleId, Id } from '../../domain/ids.ts'
import { hearingSituation } from './situation.ts'

type Unit = UnitInScope<'hearing.comment'>

/** Writes a unit's comment on one goal, or on all of them where no number is given. Refuses a goal that is not heard. */
export function commentOnGoals(
  change: Change,
  unit: Unit,
  written: { readonly cycleId: CycleId; readonly goal: string | null; readonly text: string },
): Promise<Decision<Id<'hearing_comment'>, HearingRefusal | 'unknownGoal'>> {
  return change<Id<'hearing_comment'>, HearingRefusal | 'unknownGoal'>(async (write, moment) => {
    const { cycle, situation } = await hearingSituation(write, written.cycleId)
    const may = mayComment(situation, written, await commentsOfUnit(write, unit, cycle.id))
    if (!may.ok) return may
    const goals = await goalsInHearing(write, unit, cycle.id)
    const goal = goals.find(({ number }) => number === written.goal)
    if (written.goal !== null && !goal) return { ok: false, refusal: 'unknownGoal' }
    const about = { goal: written.goal, goalText: goal?.goal ?? '' }
    return keep(change, write, moment, { unit, cycle, kind: 'comment', ...about, text: written.text })
  })
}

/** Keeps that a unit has looked at the goals and has no comments. */
export function haveNoComments(
  change: Change,
  unit: Unit,
  cycleId: CycleId,
): Promise<Decision<Id<'hearing_comment'>, HearingRefusal>> {
  return change<Id<'hearing_comment'>, HearingRefusal>(async (write, moment) => {
    const { cycle, situation } = await hearingSituation(write, cycleId)
    const may = mayHaveNone(situation, await commentsOfUnit(write, unit, cycle.id))
    if (!may.ok) return may
    return keep(change, write, moment, { unit, cycle, kind: 'none', goal: null, goalText: '', text: '' })
  })
}

async function keep(
  change: Change,
  write: Writer,
  moment: Moment,
  comment: {
    readonly unit: Unit
    readonly cycle: { readonly id: CycleId; readonly year: number }
    readonly kind: HearingKind
    readonly goal: string | null
    readonly goalText: string
    readonly text: string
  },
) {
  const { unit, cycle, kind, goal } = comment
  const id = moment.newId<'hearing_comment'>()
  await write
    .insertInto('hearing_comment')
    .values({
      id,
      cycle_id: cycle.id,
      unit_id: unit.id,
      kind,
      goal_number: goal,
      goal_text: comment.goalText,
      text: comment.text,
      role: holds(change.actor, ['unit_coordinator'], unit.id) ? 'unit_coordinator' : 'unit_manager',
      by_person: personOf(change.actor),
      at: moment.now,
    })
    .execute()
  return done(id, {
    action: 'hearing.commented',
    object: 'cycle',
    id: cycle.id,
    unitId: unit.id,
    detail: { cycle: String(cycle.year), kind, goal },
  })
}
