import { z } from 'zod'
import type { CycleRow } from '../../db/queries/cycles.ts'
import { type QueueKey, reviewQueue } from '../../db/queries/review.ts'
import type { Reader } from '../../db/reader.ts'
import type { UnitScope } from '../../domain/access/scope.ts'
import { type QueueFilter, queueOrders, waitingMarks } from '../../domain/answers/waiting.ts'
import { key, optionalChoice } from '../kernel/fields.ts'

/** As many as a page of the queue shows; the next ones are a step beyond its end. */
export const queueLength = 50

/** The fields of the filter, in an address and in every form of the queue. */
export const filterInput = {
  unit: key(40).optional(),
  part: z.union([z.literal(''), z.string().regex(/^([1-9]\d?|GL-\d{2,3})$/)]).optional(),
  mark: optionalChoice(waitingMarks),
  order: optionalChoice(queueOrders),
}

/** An empty field narrows nothing. */
export function filterOf(input: {
  readonly unit?: string | undefined
  readonly part?: string | undefined
  readonly mark: QueueFilter['mark'] | null
  readonly order: QueueFilter['order'] | null
}): QueueFilter {
  return {
    unit: input.unit || undefined,
    part: input.part || undefined,
    mark: input.mark ?? undefined,
    order: input.order ?? undefined,
  }
}

/** The answer that is next after one that has left the queue; the first where it was the last. */
export async function nextAfter(
  db: Reader,
  scope: UnitScope<'answer.review'>,
  cycle: CycleRow,
  filter: QueueFilter,
  left: QueueKey,
): Promise<string | undefined> {
  const queue = await reviewQueue(db, scope, cycle, { filter, at: left, length: queueLength })
  return (queue.find(({ place, before }) => place === before + 1) ?? queue[0])?.id
}
