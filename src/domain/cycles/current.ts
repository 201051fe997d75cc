import { type CycleState, isLocked } from './cycle.ts'

/**
 * The cycle that people mean when they name none: the one whose assessment is under way, else the newest one.
 * Takes the cycles newest first.
 */
export function currentCycle<C extends { readonly state: CycleState; readonly year: number }>(
  cycles: readonly C[],
): C | undefined {
  return cycles.find(({ state }) => !isLocked(state)) ?? cycles[0]
}
