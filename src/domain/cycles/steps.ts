import { allow, type Decision, refuse } from '../decision.ts'
import { type Goal, type GoalField, missingFields } from '../goals/goal.ts'
import type { Day } from '../time.ts'
import type { Unstaffed } from '../units/staffing.ts'
import { type CycleState, cycleStates, nextState } from './cycle.ts'

/** A goal that cannot be heard yet. */
interface IncompleteGoal {
  readonly number: string
  readonly lacks: readonly GoalField[]
}

/** Why a cycle cannot take a step. Each has its sentence in both languages. */
export type StepRefusal =
  | 'changedMeanwhile'
  | 'reasonMissing'
  | 'noUnits'
  | 'noGoals'
  | { readonly kind: 'unstaffed'; readonly units: readonly Unstaffed[] }
  | { readonly kind: 'awaitingReview'; readonly answers: number }
  | { readonly kind: 'goalsIncomplete'; readonly goals: readonly IncompleteGoal[] }

/** What decides whether a step may be taken; only what the step asks about has to be known. */
export interface StepSituation {
  readonly state: CycleState
  readonly today: Day
  readonly collectionDeadline: Day
  /** How many units are assessed on the counting date, and which of them lack somebody. */
  readonly assessedUnits: number
  readonly unstaffed: readonly Unstaffed[]
  /** Answers that a unit's management has approved and the central team has not judged. */
  readonly awaitingReview: number
  readonly goals: readonly Goal[]
}

/**
 * Whether the cycle may go on to this step. It moves forward one step at a time: the step that was on the page must
 * still be the next. Guards (domain guide, section 5, and its test case 20): units must have people before they are
 * asked, nothing may wait for review when the result is locked, and goals are whole when they are heard. A deadline
 * that is cut short needs a reason.
 */
export function mayMove(
  to: CycleState,
  reason: string,
  situation: StepSituation,
): Decision<CycleState, StepRefusal> {
  if (nextState(situation.state) !== to) return refuse('changedMeanwhile')
  const hindrance = hindranceTo(to, situation)
  if (hindrance) return refuse(hindrance)
  if (asksReason(situation) && reason.trim() === '') return refuse('reasonMissing')
  return allow(to)
}

/** Whether the next step needs a reason: units that still have time to answer are cut off. */
export function asksReason({
  state,
  today,
  collectionDeadline,
}: Pick<StepSituation, 'state' | 'today' | 'collectionDeadline'>): boolean {
  return state === 'collection' && today <= collectionDeadline
}

function hindranceTo(to: CycleState, situation: StepSituation): StepRefusal | undefined {
  switch (to) {
    case 'collection':
      if (situation.assessedUnits === 0) return 'noUnits'
      return situation.unstaffed.length > 0 ? { kind: 'unstaffed', units: situation.unstaffed } : undefined
    case 'result_locked':
      return situation.awaitingReview > 0
        ? { kind: 'awaitingReview', answers: situation.awaitingReview }
        : undefined
    case 'hearing': {
      if (situation.goals.length === 0) return 'noGoals'
      const goals = situation.goals
        .map((goal) => ({ number: goal.number, lacks: missingFields(goal) }))
        .filter(({ lacks }) => lacks.length > 0)
      return goals.length > 0 ? { kind: 'goalsIncomplete', goals } : undefined
    }
    default:
      return undefined
  }
}

/** Which days of a cycle can still be changed: the counting date decides the basis, deadlines last until the end. */
export function changeableDays(state: CycleState): {
  readonly counting: boolean
  readonly deadlines: boolean
} {
  return { counting: state === 'planned', deadlines: state !== cycleStates.at(-1) }
}
