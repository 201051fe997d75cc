import type { CycleState } from '../cycles/cycle.ts'
import { allow, type Decision, refuse } from '../decision.ts'
import type { Day } from '../time.ts'
import type { GoalOutcome } from './goal.ts'
import type { GoalState } from './state.ts'

/** Why a goal cannot be changed, removed or given a status. Each has its sentence in both languages. */
export type GoalRefusal =
  | 'adopted'
  | 'notAdopted'
  | 'lapsed'
  | 'cycleClosed'
  | 'changedMeanwhile'
  | 'inFrozenReport'
  | 'numberTaken'
  | 'commentMissing'
  | 'dayAhead'

/** A goal is worked on while it is a draft; what the steering group has adopted stands until the next year's goals. */
export function mayEditGoal(goal: GoalState, cycle: CycleState): Decision<true, 'adopted' | 'cycleClosed'> {
  if (goal === 'adopted') return refuse('adopted')
  return cycle === 'closed' ? refuse('cycleClosed') : allow(true)
}

/** A status as it is given: a new one is added and none is changed. */
export interface GivenStatus {
  readonly outcome: GoalOutcome
  readonly value: string
  readonly comment: string
  readonly on: Day
}

/**
 * Status is given on what was adopted, until the cycle is closed, for a day that has come. Whoever has not reached a goal
 * says why: the report prints the reason beside it (domain guide, section 6, chapter 4). A goal that has lapsed as a whole
 * is over (stories.md, the machine of a goal).
 */
export function mayGiveStatus(
  goal: GoalState | 'lapsed',
  cycle: CycleState,
  status: GivenStatus,
  today: Day,
): Decision<true, 'notAdopted' | 'lapsed' | 'cycleClosed' | 'commentMissing' | 'dayAhead'> {
  if (goal === 'draft') return refuse('notAdopted')
  if (cycle === 'closed') return refuse('cycleClosed')
  if (goal === 'lapsed') return refuse('lapsed')
  if (status.on > today) return refuse('dayAhead')
  if (status.outcome !== 'reached' && status.comment.trim() === '') return refuse('commentMissing')
  return allow(true)
}
