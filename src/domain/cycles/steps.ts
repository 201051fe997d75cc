import { type Actor, holds } from '../access/actor.ts'
import type { ConsistencyRule } from '../answers/consistency.ts'
import { allow, type Decision, refuse } from '../decision.ts'
import type { StatementStanding } from '../dpo-statements/dpo-statement.ts'
import type { FollowUp } from '../goals/follow-up.ts'
import { type Goal, type GoalField, missingFields } from '../goals/goal.ts'
import type { Unanswered } from '../hearing/hearing.ts'
import { compare, type Fraction, fraction } from '../maturity/fraction.ts'
import type { ReportState } from '../reports/report.ts'
import { type Day, day } from '../time.ts'
import type { Unstaffed } from '../units/staffing.ts'
import { type CycleState, cycleStates, isLocked, nextState } from './cycle.ts'

/** A goal that cannot be heard yet. */
interface IncompleteGoal {
  readonly number: string
  readonly lacks: readonly GoalField[]
}

/** An adopted goal that has not been followed up as often as it must be. */
interface OpenGoal {
  readonly number: string
  readonly lacks: readonly FollowUp[]
}

/** Parts answered of parts that apply, as beside every score (scoring.md, "What the product computes", 4). */
interface Coverage {
  readonly answered: number
  readonly applicable: number
}

/** A finding of the consistency list that stops the lock: which rule, and how many answers it is about. */
interface BlockingFinding {
  readonly rule: ConsistencyRule
  readonly answers: number
}

/** Why a cycle cannot take a step. Each has its sentence in both languages. */
export type StepRefusal =
  | 'changedMeanwhile'
  | 'reasonMissing'
  | 'waiverMissing'
  | 'filingMissing'
  | 'onlyLead'
  | 'noUnits'
  | 'noGoals'
  | 'noHearingDeadline'
  | 'noStatement'
  | 'nothingFrozen'
  | 'frozenBeforeHearing'
  | 'notApproved'
  | 'notReturned'
  | { readonly kind: 'yearAhead'; readonly from: Day }
  | { readonly kind: 'unstaffed'; readonly units: readonly Unstaffed[] }
  | { readonly kind: 'awaitingReview'; readonly answers: number }
  | { readonly kind: 'blocked'; readonly findings: readonly BlockingFinding[] }
  | { readonly kind: 'goalsIncomplete'; readonly goals: readonly IncompleteGoal[] }
  | { readonly kind: 'unanswered'; readonly comments: readonly Unanswered[] }
  | { readonly kind: 'goalsOpen'; readonly goals: readonly OpenGoal[] }

/** What decides whether a step may be taken; only what the step asks about has to be known. */
export interface StepSituation {
  readonly state: CycleState
  /** The year the goals apply to. */
  readonly year: number
  readonly today: Day
  readonly collectionDeadline: Day
  /** How many units are assessed on the counting date, and which of them lack somebody. */
  readonly assessedUnits: number
  readonly unstaffed: readonly Unstaffed[]
  /** Answers that a unit's management has approved and the central team has not judged. */
  readonly awaitingReview: number
  readonly blockingFindings: readonly BlockingFinding[]
  readonly coverage: Coverage
  /** Whole percent that the cycle demands. */
  readonly minimumCoverage: number
  readonly goals: readonly Goal[]
  /** Last day for units to comment on the goals; null where it is not decided. */
  readonly hearingDeadline: Day | null
  /** The units' comments on the goals that nobody has answered. */
  readonly unanswered: readonly Unanswered[]
  /** The annual goals of the cycle as they were frozen, newest first. */
  readonly reports: readonly ReportState[]
  /** Whether the newest of them was frozen after the hearing began, so that the hearing and the statement are in it. */
  readonly sealed: boolean
  /** What the data protection officer has said of the goals. */
  readonly statement: StatementStanding['kind']
  /** The adopted goals that lack a status as a whole of one of their follow-ups. */
  readonly openGoals: readonly OpenGoal[]
}

/** How a step goes: on to the next one, back to the drafts after the steering group, or back to calibration. */
export type StepKind = 'forward' | 'return' | 'reopening'

/**
 * What a step to this state would be from where the cycle stands; undefined where there is no such step. The cycle
 * moves forward one step at a time, and back in two named ways only: the steering group returns the goals, or the lead
 * reopens a locked result as long as nothing is approved (stories.md, section 2).
 */
export function kindOfStep(from: CycleState, to: CycleState): StepKind | undefined {
  if (nextState(from) === to) return 'forward'
  if (from === 'steering_group' && to === 'goals_draft') return 'return'
  return to === 'calibration' && mayBeReopened(from) ? 'reopening' : undefined
}

function mayBeReopened(state: CycleState): boolean {
  return isLocked(state) && cycleStates.indexOf(state) < cycleStates.indexOf('approved')
}

/** The ways back from where the cycle stands. */
export function waysBack(state: CycleState): readonly CycleState[] {
  const back = ['goals_draft', 'calibration'] as const
  return back.filter((to) => ['return', 'reopening'].includes(kindOfStep(state, to) ?? ''))
}

/**
 * Whether the cycle may take this step. Guards (stories.md, section 2; domain guide, section 5 and its test case 20):
 * units must have people before they are asked, nothing may wait for review or contradict itself when the result is
 * locked, goals are whole and a deadline is set when they are heard, every comment has an
 * answer, the data protection officer has given
 * a statement or declined and a report frozen after the hearing began lies before the steering group, and every goal was
 * followed up at half-year and at year-end when the year is closed. What is sent out says where the approved document is
 * filed. A deadline that is cut short needs a reason, and so does a result whose coverage is
 * below the minimum (the waiver) and one that is reopened, which only the lead may do.
 */
export function mayMove(
  to: CycleState,
  reason: string,
  situation: StepSituation,
  actor: Actor,
): Decision<StepKind, StepRefusal> {
  const kind = kindOfStep(situation.state, to)
  if (!kind) return refuse('changedMeanwhile')
  if (kind === 'reopening' && !holds(actor, ['lead'])) return refuse('onlyLead')
  const hindrance = hindranceTo(to, kind, situation)
  if (hindrance) return refuse(hindrance)
  const asked = reasonFor(to, situation)
  if (asked && reason.trim() === '') return refuse(missingOf[asked])
  return allow(kind)
}

type Asked = 'early' | 'waiver' | 'reopening' | 'filing'

const missingOf: Readonly<Record<Asked, 'reasonMissing' | 'waiverMissing' | 'filingMissing'>> = {
  early: 'reasonMissing',
  waiver: 'waiverMissing',
  reopening: 'reasonMissing',
  filing: 'filingMissing',
}

/**
 * What a reason is asked for: `early`, that units which still have time are cut off; `waiver`, that the result is locked
 * below the minimum coverage; `reopening`; `filing`, where the approved document is filed, since the tool is not the
 * archive (domain guide, section 10). Undefined where none is needed.
 */
export function reasonFor(
  to: CycleState,
  situation: Pick<StepSituation, 'state' | 'today' | 'collectionDeadline' | 'coverage' | 'minimumCoverage'>,
): Asked | undefined {
  const { state, today, collectionDeadline } = situation
  if (kindOfStep(state, to) === 'reopening') return 'reopening'
  if (to === 'sent_out') return 'filing'
  if (state === 'collection' && to === 'review' && today <= collectionDeadline) return 'early'
  return to === 'result_locked' && !isCovered(situation) ? 'waiver' : undefined
}

/** The share of the parts that are answered; undefined where no part applies. */
export function coverageShare({ answered, applicable }: Coverage): Fraction | undefined {
  return applicable === 0 ? undefined : fraction(answered, applicable)
}

/** Whether the coverage is at or above the minimum, compared before rounding. Where nothing applies it is not. */
function isCovered({
  coverage,
  minimumCoverage,
}: Pick<StepSituation, 'coverage' | 'minimumCoverage'>): boolean {
  const share = coverageShare(coverage)
  return minimumCoverage === 0 || (share !== undefined && compare(share, fraction(minimumCoverage, 100)) >= 0)
}

/** What stands in the way of a step, apart from a reason that is still to be written. */
export function hindranceTo(
  to: CycleState,
  kind: StepKind,
  situation: StepSituation,
): StepRefusal | undefined {
  if (kind === 'reopening') return undefined
  if (kind === 'return') return situation.reports[0] === 'returned' ? undefined : 'notReturned'
  switch (to) {
    case 'collection':
      if (situation.assessedUnits === 0) return 'noUnits'
      return situation.unstaffed.length > 0 ? { kind: 'unstaffed', units: situation.unstaffed } : undefined
    case 'calibration':
      return waitingIn(situation)
    case 'result_locked':
      return waitingIn(situation) ?? blockedBy(situation)
    case 'hearing':
      return unheardIn(situation)
    case 'steering_group':
      return unreadyIn(situation)
    case 'approved':
      return situation.reports.includes('approved') ? undefined : 'notApproved'
    case 'follow_up': {
      const from = day(`${situation.year}-01-01`)
      return situation.today < from ? { kind: 'yearAhead', from } : undefined
    }
    case 'closed': {
      const goals = situation.openGoals
      return goals.length > 0 ? { kind: 'goalsOpen', goals } : undefined
    }
    default:
      return undefined
  }
}

function waitingIn({ awaitingReview }: StepSituation): StepRefusal | undefined {
  return awaitingReview > 0 ? { kind: 'awaitingReview', answers: awaitingReview } : undefined
}

function blockedBy({ blockingFindings }: StepSituation): StepRefusal | undefined {
  return blockingFindings.length > 0 ? { kind: 'blocked', findings: blockingFindings } : undefined
}

function unreadyIn({ unanswered, statement, reports, sealed }: StepSituation): StepRefusal | undefined {
  if (unanswered.length > 0) return { kind: 'unanswered', comments: unanswered }
  if (statement === 'none') return 'noStatement'
  if (reports[0] !== 'frozen') return 'nothingFrozen'
  return sealed ? undefined : 'frozenBeforeHearing'
}

function unheardIn(situation: StepSituation): StepRefusal | undefined {
  if (situation.goals.length === 0) return 'noGoals'
  const goals = situation.goals
    .map((goal) => ({ number: goal.number, lacks: missingFields(goal) }))
    .filter(({ lacks }) => lacks.length > 0)
  if (goals.length > 0) return { kind: 'goalsIncomplete', goals }
  const { hearingDeadline, today } = situation
  return hearingDeadline === null || hearingDeadline < today ? 'noHearingDeadline' : undefined
}
