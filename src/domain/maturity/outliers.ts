import type { SafeguardId } from '../../../controls/cis/v8.1/index.ts'
import type { AnswerId, UnitId } from '../ids.ts'
import { compare, type Fraction, fraction, mean, subtract } from './fraction.ts'

/** How many steps of the 4-step scale a score must lie from the median to be an outlier. */
export const outlierSteps = 2

/** Fewer answers than this have no middle worth comparing with. */
export const leastAnswers = 4

/** What one unit answers itself on one safeguard, as a share of the maximum. */
export interface OwnScore {
  readonly safeguard: SafeguardId
  readonly unitId: UnitId
  readonly answerId: AnswerId
  readonly share: Fraction
}

/** A score that lies far from the others on the same safeguard. */
export interface Outlier extends OwnScore {
  /** The middle of all units' scores; between the two middle ones where their number is even. */
  readonly median: Fraction
  /** Own score minus median, as a share of the maximum; below 0 where the unit says less. */
  readonly distance: Fraction
  /** How many units have answered. */
  readonly answers: number
}

/**
 * The scores that lie at least `outlierSteps` from the median of the units that have answered the same safeguard: the
 * furthest first, equal ones in the order they were given. A comparison and no judgement: a unit can be right to
 * differ.
 */
export function outliersIn(scores: readonly OwnScore[]): readonly Outlier[] {
  const limit = fraction(outlierSteps, 4)
  return [...Map.groupBy(scores, ({ safeguard }) => safeguard).values()]
    .flatMap((own) => {
      const median = own.length < leastAnswers ? undefined : medianOf(own.map(({ share }) => share))
      if (!median) return []
      return own.map((score) => ({
        ...score,
        median,
        distance: subtract(score.share, median),
        answers: own.length,
      }))
    })
    .filter(({ distance }) => compare(size(distance), limit) >= 0)
    .sort((left, right) => compare(size(right.distance), size(left.distance)))
}

/** The middle value, or the mean of the two in the middle; undefined for none. */
export function medianOf(values: readonly Fraction[]): Fraction | undefined {
  const sorted = values.toSorted(compare)
  const half = Math.floor(sorted.length / 2)
  return mean(sorted.slice(sorted.length % 2 === 0 ? half - 1 : half, half + 1))
}

function size({ num, den }: Fraction): Fraction {
  return { num: num < 0n ? -num : num, den }
}
