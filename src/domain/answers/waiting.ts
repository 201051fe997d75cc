/**
 * What sets a waiting answer apart in the officer's queue; one answer can have several.
 * resent: it was returned and has come back. not_relevant: it asks to be taken out of the sum. outdated: none of the
 * evidence that supports it is valid on the counting date.
 */
export const waitingMarks = ['resent', 'not_relevant', 'outdated'] as const
export type WaitingMark = (typeof waitingMarks)[number]

/** The orders of the queue: the one that has waited longest first, or unit by unit in the organisation's order. */
export const queueOrders = ['received', 'unit'] as const
export type QueueOrder = (typeof queueOrders)[number]

/** Which of the waiting answers the queue shows; what is left out narrows nothing. */
export interface QueueFilter {
  /** The code of a unit. */
  readonly unit?: string | undefined
  /** The number of a control (`5`) or the id of a guideline (`GL-11`). */
  readonly part?: string | undefined
  readonly mark?: WaitingMark | undefined
  readonly order?: QueueOrder | undefined
}
