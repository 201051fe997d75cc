import { type CycleState, reviews } from './cycle.ts'

/**
 * The cycle that people mean when they name none: the one whose assessment is under way, else the newest that is more
 * than a plan, so that planning next year takes nobody away from this one. Takes the cycles newest first.
 */
export function currentCycle<C extends { readonly state: CycleState; readonly year: number }>(
  cycles: readonly C[],
): C | undefined {
  return (
    cycles.find(({ state }) => reviews(state)) ?? cycles.find(({ state }) => state !== 'planned') ?? cycles[0]
  )
}
