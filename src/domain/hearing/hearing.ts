import type { Role } from '../access/role.ts'
import type { CycleState } from '../cycles/cycle.ts'
import { allow, type Decision, refuse } from '../decision.ts'
import type { Instant } from '../time.ts'

/** Characters of a unit's comment, and of the answer to it, at most. */
export const hearingTextLength = 2000

/** A comment, or the word that the unit has none: then it is known that the unit has looked. */
const hearingKinds = ['comment', 'none'] as const
export type HearingKind = (typeof hearingKinds)[number]

/** How far the central team goes along with a comment. */
export const hearingOutcomes = ['agreed', 'partly', 'not_agreed'] as const
export type HearingOutcome = (typeof hearingOutcomes)[number]

/** Who speaks for a unit in the hearing, and who answers. */
export type HearingRole = Extract<Role, 'unit_coordinator' | 'unit_manager' | 'lead' | 'officer'>

/** A comment with its answer as far as the rules look at it; answers are added, and the last one holds. */
export interface HeardComment {
  readonly kind: HearingKind
  readonly unit: string
  /** The number of the goal it is about; null for the goals as a whole. */
  readonly goal: string | null
  readonly text: string
  readonly answer: { readonly outcome: HearingOutcome; readonly text: string; readonly at: Instant } | null
}

/** Where the hearing stands when somebody speaks in it. */
export interface HearingSituation {
  readonly cycle: CycleState
  /** The goals were frozen for the steering group after the hearing began, and have not been sent back. */
  readonly sealed: boolean
}

/** Why a comment or an answer is not kept. Each has its sentence in both languages. */
export type HearingRefusal =
  | 'notOpen'
  | 'inFrozenReport'
  | 'empty'
  | 'repeated'
  | 'alreadyHeard'
  | 'needsNoAnswer'

/**
 * The states in which an answer may be given or corrected: in the hearing, and after it while the goals can still
 * change.
 */
export const answerStates: readonly CycleState[] = ['goals_draft', 'hearing', 'steering_group']

/**
 * Whether a unit may comment: while the cycle is heard (stories.md, section 2) and the goals are not frozen. The deadline
 * does not end it, the step does: a late comment is better than none. `own` are the unit's comments so far, oldest first.
 */
export function mayComment(
  { cycle, sealed }: HearingSituation,
  comment: { readonly goal: string | null; readonly text: string },
  own: readonly HeardComment[],
): Decision<true, HearingRefusal> {
  if (cycle !== 'hearing') return refuse('notOpen')
  if (sealed) return refuse('inFrozenReport')
  if (comment.text.trim() === '') return refuse('empty')
  const repeated = own.some(({ goal, text }) => goal === comment.goal && text === comment.text)
  return repeated ? refuse('repeated') : allow(true)
}

/** Whether a unit may say that it has no comments: it has said nothing yet. */
export function mayHaveNone(
  { cycle, sealed }: HearingSituation,
  own: readonly HeardComment[],
): Decision<true, HearingRefusal> {
  if (cycle !== 'hearing') return refuse('notOpen')
  if (sealed) return refuse('inFrozenReport')
  return own.length > 0 ? refuse('alreadyHeard') : allow(true)
}

/** Whether a comment may be answered, or its answer be replaced, until the report that carries both is frozen. */
export function mayAnswer(
  { cycle, sealed }: HearingSituation,
  comment: HeardComment,
  answer: { readonly outcome: HearingOutcome; readonly text: string },
): Decision<true, HearingRefusal> {
  if (!answerStates.includes(cycle)) return refuse('notOpen')
  if (sealed) return refuse('inFrozenReport')
  if (comment.kind === 'none') return refuse('needsNoAnswer')
  if (answer.text.trim() === '') return refuse('empty')
  const { outcome, text } = comment.answer ?? {}
  return outcome === answer.outcome && text === answer.text ? refuse('repeated') : allow(true)
}

/** A comment that nobody has answered: which unit's, and on which goal. */
export interface Unanswered {
  readonly unit: string
  readonly goal: string | null
}

/** The comments that lack an answer; with one of them the hearing is not over (features.md, E6). */
export function unansweredIn(comments: readonly HeardComment[]): readonly Unanswered[] {
  return comments
    .filter(({ kind, answer }) => kind === 'comment' && answer === null)
    .map(({ unit, goal }) => ({ unit, goal }))
}
