import { type SafeguardId, safeguardById } from '../../../controls/cis/v8.1/index.ts'
import { add, compare, type Fraction, fraction, mean, multiply, subtract, zero } from './fraction.ts'
import type { MaturityResult } from './result.ts'

/** The stated share of every scored safeguard by control, as far as a thought of raising them needs it. */
export type ScoredControls = readonly {
  readonly control: number
  readonly safeguards: readonly { readonly safeguard: SafeguardId; readonly share: Fraction }[]
}[]

/** The scored safeguards of a result, in the catalogue's order; controls without any are left out. */
export function scoredControls(result: Pick<MaturityResult, 'safeguards'>): ScoredControls {
  const scored = result.safeguards.flatMap(({ safeguard, stated }) =>
    stated.kind === 'scored' ? [{ safeguard, share: stated.fraction }] : [],
  )
  const byControl = Map.groupBy(scored, ({ safeguard }) => safeguardById(safeguard).control)
  return [...byControl].map(([control, safeguards]) => ({ control, safeguards }))
}

/**
 * The stated total when these safeguards have at least these shares: a thought, not a result. What is lower already
 * is raised and what is higher stays. A safeguard without a score has none to raise, so it is left out. Undefined
 * where nothing is scored.
 */
export function totalRaised(
  controls: ScoredControls,
  raised: ReadonlyMap<SafeguardId, Fraction>,
): Fraction | undefined {
  const means = controls.map(({ safeguards }) =>
    mean(
      safeguards.map(({ safeguard, share }) => {
        const wished = raised.get(safeguard)
        return wished && compare(wished, share) > 0 ? wished : share
      }),
    ),
  )
  return mean(means.filter((value) => value !== undefined))
}

/** What raising one safeguard to the target adds to the total, with the numbers that say why. Exact shares. */
export interface SafeguardGain {
  readonly safeguard: SafeguardId
  readonly share: Fraction
  /** Target minus share, above 0. */
  readonly gap: Fraction
  /** How many scored safeguards its control has, and how many controls have a score. */
  readonly inControl: number
  readonly controls: number
  /** The gap over both. */
  readonly gain: Fraction
  /** The total when this safeguard and all before it in the list are raised to the target. */
  readonly totalAfter: Fraction
}

/**
 * "Hvad først?", safeguard by safeguard: those below the target, the largest gain first, equal ones in the catalogue's
 * order. A total is a mean of means, so each gain stands alone and the first k of them can be added.
 */
export function safeguardGains(controls: ScoredControls, target: Fraction): readonly SafeguardGain[] {
  const gains = controls.flatMap(({ safeguards }) =>
    safeguards.flatMap(({ safeguard, share }) => {
      const gap = subtract(target, share)
      if (gap.num <= 0n) return []
      const parts = { inControl: safeguards.length, controls: controls.length }
      return [
        {
          safeguard,
          share,
          gap,
          ...parts,
          gain: multiply(gap, fraction(1, parts.inControl * parts.controls)),
        },
      ]
    }),
  )
  const order = gains.toSorted((one, other) => compare(other.gain, one.gain))
  let totalAfter = totalRaised(controls, new Map()) ?? zero
  return order.map((row) => {
    totalAfter = add(totalAfter, row.gain)
    return { ...row, totalAfter }
  })
}
