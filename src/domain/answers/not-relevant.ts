import type { RequirementStatus } from '../compliance/status.ts'
import type { AnswerState } from './answer.ts'

interface Said {
  readonly applicable: 0 | 1
  readonly status: RequirementStatus | null
}

/** Whether an answer says that its safeguard or requirement is not for the unit. */
export function saysNotRelevant({ applicable, status }: Said): boolean {
  return applicable === 0 || status === 'not_relevant'
}

/**
 * Whether an answer asks for "not relevant" and nobody has decided. The decision is the review of the answer itself: it
 * has the four eyes that the rule wants (`mayReview`), its comment and its revision, and the figures count "not
 * relevant" once it is accepted and not before. A request of its own would say the same a second time, and could come
 * to say something else. Until it is decided the subject counts as relevant; refused, it is returned to be answered.
 */
export function isRequest(answer: Said & { readonly complete: 0 | 1; readonly state: AnswerState }): boolean {
  const decided = answer.state === 'accepted' || answer.state === 'returned'
  return saysNotRelevant(answer) && answer.complete === 1 && !decided
}
