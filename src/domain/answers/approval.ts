import type { Instant } from '../time.ts'
import type { AnswerState } from './answer.ts'
import type { StoredContent } from './content.ts'

/** One step in the history of an answer, with what the answer then said. */
export interface PastStep extends StoredContent {
  readonly state: AnswerState
  readonly at: Instant
}

const columns = [
  'policy',
  'implementation',
  'automation',
  'reporting',
  'level',
  'status',
  'applicable',
  'reason',
] as const satisfies readonly (keyof StoredContent)[]

/** Whether two contents say the same, to the letter. */
export function sameContent(one: StoredContent, other: StoredContent): boolean {
  return columns.every((column) => one[column] === other[column])
}

/**
 * The latest approval by the unit's management in a history, newest step first: what was sent, and approved right
 * after. An approval holds for the content it stood over, so `stands` says whether the answer still says that.
 */
export function approvalIn<Step extends PastStep>(
  steps: readonly Step[],
): { readonly sent: Step; readonly approved: Step; readonly stands: boolean } | undefined {
  for (const [place, approved] of steps.entries()) {
    const sent = steps[place + 1]
    if (approved.state !== 'approved' || sent?.state !== 'sent') continue
    const [now] = steps
    return { sent, approved, stands: now !== undefined && sameContent(now, approved) }
  }
  return undefined
}

/**
 * Whether an answer was changed after its unit's management or the central team had approved it. An approval holds the
 * version that it was given for and no other: one letter more, and it is void until somebody approves anew. What was
 * returned has no approval left to be changed from.
 */
export function isChangedSinceApproval(answer: {
  readonly state: AnswerState
  /** The version that was approved or accepted last; null where none was, or where it was returned since. */
  readonly approvedVersion: number | null
  /** When the unit's management approved what now stands; null where it has not. */
  readonly approvedAt: Instant | null
}): boolean {
  const { state, approvedVersion, approvedAt } = answer
  return approvedVersion !== null && approvedAt === null && state !== 'accepted'
}
