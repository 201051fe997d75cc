import type { Actor } from '../access/actor.ts'
import { holds, personOf } from '../access/actor.ts'
import { type CycleState, collects, isLocked, reviews } from '../cycles/cycle.ts'
import { allow, type Decision, refuse } from '../decision.ts'
import type { PersonId, UnitId } from '../ids.ts'
import type { Responsibility } from '../responsibility/responsibility.ts'
import type { Day } from '../time.ts'
import type { AnswerState } from './answer.ts'

/** Who may not do what with an answer, or when. Each has its sentence in both languages. */
const answerRefusals = [
  'cycleLocked',
  'notCollecting',
  'notReviewing',
  'unitOutside',
  'unitClosed',
  'answeredCentrally',
  'ownSubmission',
  'ownUnit',
  'ownAnswer',
  'nothingToSend',
  'nothingToApprove',
  'notAwaitingReview',
  'notReviewed',
  'notCalibrating',
  'notCounted',
  'changedMeanwhile',
  'commentMissing',
  'requestWithoutReason',
  'noAnswerLastYear',
  'evidenceOutdated',
  'evidenceMissing',
  'requirementReworded',
  'evidenceTooOld',
] as const
export type AnswerRefusal = (typeof answerRefusals)[number]

/** Who did what to an answer so far. */
export interface Hands {
  readonly state: AnswerState
  readonly savedBy: PersonId | null
  readonly sentBy: PersonId | null
  readonly approvedBy: PersonId | null
}

export interface SavingSituation {
  readonly cycle: CycleState
  /** The day on which the cycle judges which units take part. */
  readonly countingDate: Day
  /** False for a unit that was founded after the basis of the cycle was locked. */
  readonly unitInBasis: boolean
  readonly unitValidTo: Day | null
  /** Null where nothing is answered yet. */
  readonly answer: AnswerState | null
  readonly responsibility: Responsibility
  readonly unitIsProvider: boolean
}

/**
 * Whether an answer may be written now, and the state it then has. The unit writes while the cycle collects, and
 * afterwards only what was returned to it; every change makes a draft of it again, so an approval never stands over
 * text it has not seen. The central team writes until the result is locked; what it enters still waits for another
 * person's review.
 */
export function maySave(
  by: 'unit' | 'central',
  situation: SavingSituation,
): Decision<{ readonly completeState: AnswerState }, AnswerRefusal> {
  if (isLocked(situation.cycle)) return refuse('cycleLocked')
  if (!situation.unitInBasis) return refuse('unitOutside')
  if (situation.unitValidTo !== null && situation.unitValidTo < situation.countingDate)
    return refuse('unitClosed')
  if (situation.responsibility === 'central' && !situation.unitIsProvider) return refuse('answeredCentrally')
  if (by === 'central') {
    return reviews(situation.cycle) ? allow({ completeState: 'approved' }) : refuse('notCollecting')
  }
  const reopened = situation.answer === 'returned' && reviews(situation.cycle)
  return collects(situation.cycle) || reopened ? allow({ completeState: 'draft' }) : refuse('notCollecting')
}

/** Whether the unit may send answers to its management: while the cycle collects, and later what was returned. */
export function maySend(cycle: CycleState): Decision<undefined, AnswerRefusal> {
  if (isLocked(cycle)) return refuse('cycleLocked')
  return reviews(cycle) ? allow(undefined) : refuse('notCollecting')
}

/** Whether this person may approve an answer for the unit: never one that they wrote or sent themselves. */
export function mayApprove(
  cycle: CycleState,
  hands: Hands,
  actor: Actor,
): Decision<undefined, AnswerRefusal> {
  if (isLocked(cycle)) return refuse('cycleLocked')
  if (!reviews(cycle)) return refuse('notCollecting')
  if (hands.state !== 'sent') return refuse('nothingToApprove')
  const person = personOf(actor)
  return person !== null && (hands.sentBy === person || hands.savedBy === person)
    ? refuse('ownSubmission')
    : allow(undefined)
}

/**
 * Whether this person may review an answer: it waits for review, and the reviewer neither wrote, sent nor approved it
 * and is not coordinator or manager of the unit.
 */
export function mayReview(
  cycle: CycleState,
  hands: Hands,
  actor: Actor,
  unitId: UnitId,
): Decision<undefined, AnswerRefusal> {
  if (isLocked(cycle)) return refuse('cycleLocked')
  if (!reviews(cycle)) return refuse('notReviewing')
  if (hands.state !== 'approved') return refuse('notAwaitingReview')
  return fourEyes(hands, actor, unitId)
}

/**
 * Whether this person may take a review back, so that the answer waits again: a new decision that is logged like the
 * first. It was accepted or returned and the unit has not answered again since; four eyes as for a review, but who
 * reviewed may take it back.
 */
export function mayReopen(
  cycle: CycleState,
  hands: Hands,
  actor: Actor,
  unitId: UnitId,
): Decision<undefined, AnswerRefusal> {
  if (isLocked(cycle)) return refuse('cycleLocked')
  if (!reviews(cycle)) return refuse('notReviewing')
  if (hands.state !== 'accepted' && hands.state !== 'returned') return refuse('notReviewed')
  return fourEyes(hands, actor, unitId)
}

/**
 * Whether this person may change the score of an answer in calibration: when the units' answers are in, before the
 * result is locked, and never for a unit they belong to. What is changed waits for another person's acceptance. An
 * answer that is with its unit is not changed behind its back.
 */
export function mayCalibrate(
  cycle: CycleState,
  answer: AnswerState,
  actor: Actor,
  unitId: UnitId,
): Decision<undefined, AnswerRefusal> {
  if (isLocked(cycle)) return refuse('cycleLocked')
  if (cycle !== 'calibration') return refuse('notCalibrating')
  if (answer !== 'approved' && answer !== 'accepted') return refuse('notCounted')
  return holds(actor, ['unit_coordinator', 'unit_manager'], unitId) ? refuse('ownUnit') : allow(undefined)
}

function fourEyes(hands: Hands, actor: Actor, unitId: UnitId): Decision<undefined, AnswerRefusal> {
  if (holds(actor, ['unit_coordinator', 'unit_manager'], unitId)) return refuse('ownUnit')
  const person = personOf(actor)
  const took = [hands.savedBy, hands.sentBy, hands.approvedBy]
  return person !== null && took.includes(person) ? refuse('ownAnswer') : allow(undefined)
}
