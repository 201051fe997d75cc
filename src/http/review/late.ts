import type { ReviewRefusal } from '../../actions/answers/review.ts'

/** Whether a review was refused since somebody else was first, so that it is told who. */
export function isLate(why: ReviewRefusal): boolean {
  return why === 'changedMeanwhile' || why === 'notAwaitingReview' || why === 'notReviewed'
}
