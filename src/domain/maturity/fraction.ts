/**
 * An exact number as a fraction in lowest terms, the denominator above 0. Of BigInt, since unit weights carry the
 * denominators past 2^53 (scoring.md, section 7). Made by `fraction` and the operations below, never by hand.
 */
export interface Fraction {
  readonly num: bigint
  readonly den: bigint
}

/** The fraction num/den in lowest terms; a denominator of 0 is refused. */
export function fraction(num: bigint | number, den: bigint | number = 1n): Fraction {
  const [top, bottom] = [BigInt(num), BigInt(den)]
  if (bottom === 0n) throw new Error('A fraction cannot have the denominator 0')
  const divisor = greatestCommonDivisor(top, bottom)
  const sign = bottom < 0n ? -1n : 1n
  return { num: (sign * top) / divisor, den: (sign * bottom) / divisor }
}

export const zero: Fraction = { num: 0n, den: 1n }

export function add(left: Fraction, right: Fraction): Fraction {
  return fraction(left.num * right.den + right.num * left.den, left.den * right.den)
}

export function subtract(left: Fraction, right: Fraction): Fraction {
  return fraction(left.num * right.den - right.num * left.den, left.den * right.den)
}

export function multiply(left: Fraction, right: Fraction): Fraction {
  return fraction(left.num * right.num, left.den * right.den)
}

/** Division by zero is refused, as in `fraction`. */
export function divide(left: Fraction, right: Fraction): Fraction {
  return fraction(left.num * right.den, left.den * right.num)
}

/** Below 0 when the left is smaller, 0 when they are the same number, above 0 when the left is greater. */
export function compare(left: Fraction, right: Fraction): number {
  const [one, other] = [left.num * right.den, right.num * left.den]
  return one < other ? -1 : one > other ? 1 : 0
}

/**
 * The mean of the values, each counting the same; undefined for none, which is not 0. The sum is reduced only once,
 * since the values of one control mostly share a denominator and reducing is what costs.
 */
export function mean(values: readonly Fraction[]): Fraction | undefined {
  if (values.length < 2) return values[0]
  let [num, den] = [0n, 1n]
  for (const value of values) {
    if (value.den === den) num += value.num
    else if (den % value.den === 0n) num += value.num * (den / value.den)
    else if (value.den % den === 0n) {
      num = num * (value.den / den) + value.num
      den = value.den
    } else {
      num = num * value.den + value.num * den
      den *= value.den
    }
  }
  return fraction(num, den * BigInt(values.length))
}

function greatestCommonDivisor(left: bigint, right: bigint): bigint {
  let [a, b] = [left < 0n ? -left : left, right < 0n ? -right : right]
  while (b !== 0n) [a, b] = [b, a % b]
  return a
}
