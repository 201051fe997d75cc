import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  add,
  compare,
  divide,
  type Fraction,
  fraction,
  mean,
  multiply,
  subtract,
  zero,
} from '../../../src/domain/maturity/fraction.ts'

const anyFraction = fc
  .tuple(fc.bigInt({ min: -(10n ** 25n), max: 10n ** 25n }), fc.bigInt({ min: 1n, max: 10n ** 25n }))
  .map(([num, den]) => fraction(num, den))

test('a fraction stands in lowest terms with a denominator above 0', () => {
  expect(fraction(6, 8)).toEqual({ num: 3n, den: 4n })
  expect(fraction(3, -4)).toEqual({ num: -3n, den: 4n })
  expect(fraction(0, 17)).toEqual({ num: 0n, den: 1n })
  expect(fraction(5)).toEqual({ num: 5n, den: 1n })
  expect(() => fraction(1, 0)).toThrow('denominator 0')
  expect(() => divide(fraction(1), zero)).toThrow('denominator 0')
})

test('3.75 minus 2.7 is exactly 1.05, which binary floats do not give', () => {
  expect(subtract(fraction(375, 100), fraction(27, 10))).toEqual(fraction(105, 100))
  expect(3.75 - 2.7).not.toBe(1.05)
})

test('operations undo each other and the result is always in lowest terms', () => {
  fc.assert(
    fc.property(anyFraction, anyFraction, (left, right) => {
      expect(subtract(add(left, right), right)).toEqual(left)
      if (right.num !== 0n) expect(divide(multiply(left, right), right)).toEqual(left)
      expect(Math.sign(compare(left, right))).toBe(-Math.sign(compare(right, left)))
      const sum = add(left, right)
      expect(fraction(sum.num, sum.den)).toEqual(sum)
      expect(sum.den > 0n).toBe(true)
    }),
  )
})

test('the mean is the sum over the count in any order, and none of nothing', () => {
  expect(mean([])).toBeUndefined()
  expect(mean([zero])).toEqual(zero)
  expect(mean([fraction(1, 2), fraction(1, 3), fraction(1, 4), fraction(1, 6)])).toEqual(fraction(5, 16))
  fc.assert(
    fc.property(fc.array(anyFraction, { minLength: 1, maxLength: 20 }), (values) => {
      const sum = values.reduce<Fraction>((total, value) => add(total, value), zero)
      const expected = divide(sum, fraction(values.length))
      expect(mean(values)).toEqual(expected)
      expect(mean(values.toReversed())).toEqual(expected)
    }),
  )
})
