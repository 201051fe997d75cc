import type { CycleState } from '../cycles/cycle.ts'
import { allow, type Decision, refuse } from '../decision.ts'

/** Characters of a comment at most. */
export const commentLength = 2000

/** Why a comment is not kept. Each has its sentence in both languages. */
export type CommentRefusal = 'cycleClosed' | 'empty' | 'repeated'

/** Comments are written until the cycle is closed; the same form sent twice is one comment. */
export function mayComment(
  cycle: CycleState,
  text: string,
  repeated: boolean,
): Decision<true, CommentRefusal> {
  if (cycle === 'closed') return refuse('cycleClosed')
  if (text === '') return refuse('empty')
  return repeated ? refuse('repeated') : allow(true)
}
