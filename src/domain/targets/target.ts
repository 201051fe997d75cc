import { type CycleState, isLocked } from '../cycles/cycle.ts'
import { allow, type Decision, refuse } from '../decision.ts'
import { compare, type Fraction, fraction } from '../maturity/fraction.ts'
import type { Day } from '../time.ts'

/** A year's target as it is decided: whole percent of the maximum, by whom, when, under which reference, and why. */
export interface GivenTarget {
  readonly percent: number
  readonly decidedBy: string
  readonly reference: string
  readonly on: Day
  readonly reason: string
}

export type TargetRefusal = 'resultLocked' | 'dayAhead' | 'sameTarget'

/**
 * Whether a year can be given another target than it has: until its result is locked, since a locked year keeps the target
 * it was judged by (features.md, E1), and by a decision that has been taken.
 */
export function mayDecideTarget(
  state: CycleState,
  now: Fraction,
  { percent, on }: Pick<GivenTarget, 'percent' | 'on'>,
  today: Day,
): Decision<Fraction, TargetRefusal> {
  if (isLocked(state)) return refuse('resultLocked')
  if (on > today) return refuse('dayAhead')
  const target = fraction(percent, 100)
  return compare(target, now) === 0 ? refuse('sameTarget') : allow(target)
}
