import type { SafeguardId } from '../cis/v8.1/index.ts'

/** Read from left to right: the safeguard is equivalent to, a part of, or wider than the target. */
export type Relationship = 'equivalent' | 'subset' | 'superset'

/** One line between a safeguard and a point of another framework. The target is a number or code, never its text. */
export interface FrameworkLink<Target extends string = string, Id extends string = SafeguardId> {
  readonly safeguard: Id
  readonly target: Target
}
