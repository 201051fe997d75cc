import { compare, type Fraction, fraction, subtract } from './fraction.ts'
import type { Score } from './result.ts'

/** What the regions have committed to: 75 %, which is 3.0 of 4 and 3.75 of 5. */
export const regionTarget: Fraction = fraction(3, 4)

/** The two scales that attainment is shown on; both begin at 0. */
const fourSteps = 4n
const fiveSteps = 5n

/**
 * A share of the maximum as neutral texts (decimal point), each made from the exact share: rounded down below the
 * target, so that nothing rounds up into "met", and half up otherwise (scoring.md, section 7).
 */
export interface ShownShare {
  /** Percent with one decimal: "56.6". */
  readonly percent: string
  /** Whole percent, for management: "56". */
  readonly percentWhole: string
  /** Percent with two decimals, for where the rounding note stands. */
  readonly percentFine: string
  /** On the 4-step scale, two decimals: "2.26". */
  readonly on4: string
  /** On the 5-step scale, two decimals: "2.83". */
  readonly on5: string
  /** Whether the exact share reaches the target. */
  readonly met: boolean
  /** Whether plain rounding of percent, on4 or on5 would have shown a share below the target as the target. */
  readonly needsRoundingNote: boolean
}

/** The target is 3/4 for maturity and 1 for compliance; the caller always says which. */
export function showShare(share: Fraction, target: Fraction): ShownShare {
  const met = compare(share, target) >= 0
  const text = (factor: bigint, decimals: number): string => shareText(share, target, factor, decimals)
  const misleads = (factor: bigint, decimals: number): boolean =>
    roundHalfUp(scaled(share, factor, decimals)) >= roundDown(scaled(target, factor, decimals))
  return {
    percent: text(100n, 1),
    percentWhole: text(100n, 0),
    percentFine: text(100n, 2),
    on4: text(fourSteps, 2),
    on5: text(fiveSteps, 2),
    met,
    needsRoundingNote:
      !met && (misleads(100n, 0) || misleads(100n, 1) || misleads(fourSteps, 2) || misleads(fiveSteps, 2)),
  }
}

/** A difference as neutral texts with a hyphen for minus: whole percentage points, and on both scales. */
export interface ShownDifference {
  readonly points: string
  readonly on4: string
  readonly on5: string
}

/**
 * What a share lies above or (with a minus) below the target. Rounded away from 0 below it, so that a gap never shows
 * as none: 74.8 % lies 1 point below, as 74 % beside it says.
 */
export function distanceToTarget(share: Fraction, target: Fraction): ShownDifference {
  const distance = subtract(share, target)
  return showDifference(distance, distance.num < 0n ? roundDown : roundHalfUp)
}

/** The difference of two shares, left minus right, rounded to the nearest and half away from 0. */
export function differenceOf(left: Fraction, right: Fraction): ShownDifference {
  const difference = subtract(left, right)
  return showDifference(difference, (exact) =>
    exact.num < 0n ? -roundHalfUp({ num: -exact.num, den: exact.den }) : roundHalfUp(exact),
  )
}

/** Where a score stands against the target level (over, på or under målniveau), judged before rounding. */
export type TargetLevel = 'over' | 'at' | 'under'

/**
 * Undefined for a score that is none, and for one that reaches the target while answers are missing: leaving blank
 * never makes the target reached. Only an external regional total may also be called "mål nået".
 */
export function targetLevel(score: Score, target: Fraction): TargetLevel | undefined {
  if (score.kind === 'unscored') return undefined
  const order = compare(score.fraction, target)
  if (order < 0) return 'under'
  if (score.answered < score.applicable) return undefined
  return order > 0 ? 'over' : 'at'
}

/** A score in the form of `score --json` (contract.md). The fraction stays exact, so it is written by `exactJson`. */
export type ScoreJson =
  | {
      readonly kind: 'scored'
      readonly fraction: { readonly num: bigint; readonly den: bigint }
      readonly percent: string
      readonly on4: string
      readonly on5: string
      readonly met: boolean
      readonly answered: number
      readonly applicable: number
    }
  | { readonly kind: 'unscored'; readonly answered: number; readonly applicable: number }

export function scoreJson(score: Score, target: Fraction): ScoreJson {
  const { answered, applicable } = score
  if (score.kind === 'unscored') return { kind: 'unscored', answered, applicable }
  const { percent, on4, on5, met } = showShare(score.fraction, target)
  const { num, den } = score.fraction
  return { kind: 'scored', fraction: { num, den }, percent, on4, on5, met, answered, applicable }
}

/** A share times the factor (100 for percent, or a scale's maximum), rounded down below the target, half up otherwise. */
export function shareText(share: Fraction, target: Fraction, factor: bigint, decimals: number): string {
  const round = compare(share, target) < 0 ? roundDown : roundHalfUp
  return decimalText(round(scaled(share, factor, decimals)), decimals)
}

function showDifference(difference: Fraction, round: (exact: Fraction) => bigint): ShownDifference {
  const text = (factor: bigint, decimals: number): string =>
    decimalText(round(scaled(difference, factor, decimals)), decimals)
  return { points: text(100n, 0), on4: text(fourSteps, 2), on5: text(fiveSteps, 2) }
}

/** The share in units of the last decimal shown. */
function scaled(share: Fraction, factor: bigint, decimals: number): Fraction {
  return { num: share.num * factor * 10n ** BigInt(decimals), den: share.den }
}

function roundDown({ num, den }: Fraction): bigint {
  const whole = num / den
  return num < 0n && num % den !== 0n ? whole - 1n : whole
}

function roundHalfUp({ num, den }: Fraction): bigint {
  return roundDown({ num: 2n * num + den, den: 2n * den })
}

function decimalText(units: bigint, decimals: number): string {
  const digits = (units < 0n ? -units : units).toString().padStart(decimals + 1, '0')
  const whole = digits.slice(0, digits.length - decimals)
  const text = decimals === 0 ? whole : `${whole}.${digits.slice(-decimals)}`
  return units < 0n ? `-${text}` : text
}
