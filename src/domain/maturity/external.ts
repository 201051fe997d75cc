import { allow, type Decision, refuse } from '../decision.ts'
import { shareText } from './display.ts'
import { add, compare, divide, type Fraction, fraction, multiply, subtract, zero } from './fraction.ts'

/** A scale that somebody reported a score on. Minimum and maximum are whole: 3 of 0-4 is 75 %, 3 of 1-5 is 50 %. */
export interface Scale {
  readonly min: number
  readonly max: number
}

export function isScale(scale: Scale): boolean {
  return Number.isSafeInteger(scale.min) && Number.isSafeInteger(scale.max) && scale.min < scale.max
}

/** Why a reported score is refused. `ambiguous`: "1.000" may be one or a thousand. */
export type ReportedRefusal = 'notANumber' | 'ambiguous' | 'outsideScale'

/**
 * Reads a score as it was typed or reported, as neutral text with the decimals it came with: "2,7" and "2.7" are both
 * "2.7", "2,70" is "2.70". Separators of thousands are not accepted, so one to three digits and three decimals
 * are refused as ambiguous, save after a leading 0 (domain guide, section 7 and cases 21-22).
 */
export function parseReported(text: string): Decision<string, 'notANumber' | 'ambiguous'> {
  const parts = /^(\d{1,6})(?:[.,](\d{1,6}))?$/.exec(text.trim())
  if (!parts) return refuse('notANumber')
  const [, whole = '', decimals] = parts
  if (decimals?.length === 3 && whole.length <= 3 && !whole.startsWith('0')) return refuse('ambiguous')
  const digits = whole.replace(/^0+(?=\d)/, '')
  return allow(decimals === undefined ? digits : `${digits}.${decimals}`)
}

/** A reported score as it is kept: the text as reported in neutral form, and the share of its scale, exact. */
export interface ReportedScore {
  readonly value: string
  readonly share: Fraction
}

/** Reads a reported score on its scale: share = (value - min) / (max - min). Outside the scale is refused. */
export function reportedScore(text: string, scale: Scale): Decision<ReportedScore, ReportedRefusal> {
  if (!isScale(scale)) throw new Error(`Not a scale: ${scale.min} to ${scale.max}`)
  const parsed = parseReported(text)
  if (!parsed.ok) return parsed
  const [whole = '', decimals = ''] = parsed.value.split('.')
  const value = fraction(BigInt(whole + decimals), 10n ** BigInt(decimals.length))
  const min = fraction(scale.min)
  const share = divide(subtract(value, min), subtract(fraction(scale.max), min))
  const inside = compare(share, zero) >= 0 && compare(share, fraction(1)) <= 0
  return inside ? allow({ value: parsed.value, share }) : refuse('outsideScale')
}

/** The exact value of a share on a scale: 3/4 is 3 on 0-4, 15/4 on 0-5 and 4 on 1-5. */
export function onScale(share: Fraction, scale: Scale): Fraction {
  const min = fraction(scale.min)
  return add(min, multiply(share, subtract(fraction(scale.max), min)))
}

/**
 * The share of a reported score in percent, neutral text: whole percent where it was reported with at most one
 * decimal, since no more is known, and one decimal otherwise. Rounded down below the target, half up from there.
 */
export function reportedPercent(score: ReportedScore, target: Fraction): string {
  const decimals = score.value.split('.')[1]?.length ?? 0
  return shareText(score.share, target, 100n, decimals <= 1 ? 0 : 1)
}
