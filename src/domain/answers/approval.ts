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
