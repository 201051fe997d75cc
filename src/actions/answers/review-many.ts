import type { Change } from '../../db/change.ts'
import type { UnitScope } from '../../domain/access/scope.ts'
import type { AnswerId, CycleId } from '../../domain/ids.ts'
import { acceptAnswer, type Reviewed, type ReviewRefusal, returnAnswer } from './review.ts'

/** What became of many reviews: which were done, and why the others were not. */
export interface ManyReviewed {
  readonly done: readonly AnswerId[]
  readonly refused: readonly { readonly answerId: AnswerId; readonly why: ReviewRefusal }[]
}

/**
 * Accepts many answers of a cycle, or returns them with one comment. Each is a change of its own with its own line in
 * the log, so that one is whole or not at all, and one that is refused holds none of the others back. An answer that is
 * named twice is decided once.
 */
export async function reviewMany(
  change: Change,
  scope: UnitScope<'answer.review'>,
  cycleId: CycleId,
  decision: { readonly to: 'accepted' | 'returned'; readonly comment: string },
  items: readonly Omit<Reviewed, 'cycleId'>[],
): Promise<ManyReviewed> {
  const judge = decision.to === 'accepted' ? acceptAnswer : returnAnswer
  const done: AnswerId[] = []
  const refused: { answerId: AnswerId; why: ReviewRefusal }[] = []
  for (const item of new Map(items.map((each) => [each.answerId, each])).values()) {
    const result = await judge(change, scope, { ...item, cycleId, comment: decision.comment })
    if (result.ok) done.push(item.answerId)
    else refused.push({ answerId: item.answerId, why: result.refusal })
  }
  return { done, refused }
}
