import fc from 'fast-check'
import { expect, it } from 'vitest'
import { id } from '../../../src/domain/ids.ts'
import { compare, fraction } from '../../../src/domain/maturity/fraction.ts'
import { medianOf, type OwnScore, outliersIn } from '../../../src/domain/maturity/outliers.ts'

/** One score of a unit each, in sixteenths of the maximum: a fourth of a step. */
const scores = (...sixteenths: readonly number[]): OwnScore[] =>
  sixteenths.map((value, place) => ({
    safeguard: '5.1',
    unitId: id(`u${place}`),
    answerId: id(`a${place}`),
    share: fraction(value, 16),
  }))
const found = (...sixteenths: readonly number[]) =>
  outliersIn(scores(...sixteenths)).map(({ unitId }) => unitId)

it('finds what lies two steps or more from the median, the furthest first', () => {
  expect(found(8, 8, 8, 8)).toEqual([])
  expect(found(8, 8, 8, 16)).toEqual(['u3'])
  expect(found(8, 8, 8, 15)).toEqual([])
  expect(found(0, 8, 8, 8, 16)).toEqual(['u0', 'u4'])
  expect(found(8, 8, 16, 8, 1, 0)).toEqual(['u2', 'u5'])
})

it('compares with the middle, between two where their number is even', () => {
  expect(medianOf([])).toBeUndefined()
  expect(medianOf([fraction(1, 4)])).toEqual(fraction(1, 4))
  expect(medianOf([fraction(1), fraction(0), fraction(1, 3)])).toEqual(fraction(1, 3))
  expect(medianOf([fraction(1), fraction(0), fraction(1, 3), fraction(1, 2)])).toEqual(fraction(5, 12))
})

it('says nothing of fewer than four units', () => {
  expect(found(0, 0, 16)).toEqual([])
  expect(found(0, 0, 0, 16)).toEqual(['u3'])
})

it('tells how far and from how many, with a sign', () => {
  const [outlier] = outliersIn(scores(8, 8, 8, 8, 0))
  expect(outlier).toMatchObject({ median: fraction(1, 2), distance: fraction(-1, 2), answers: 5 })
})

it('never depends on the order of the units, and keeps safeguards apart', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 16 }), { maxLength: 9 }), (values) => {
      const one = scores(...values)
      const other = one.map((score) => ({ ...score, safeguard: '16.10' as const }))
      const keys = (list: readonly OwnScore[]) => list.map(({ unitId }) => unitId).sort()
      const alone = outliersIn(one)
      expect(keys(outliersIn(one.toReversed()))).toEqual(keys(alone))
      expect(outliersIn([...one, ...other])).toHaveLength(2 * alone.length)
      for (const { distance } of alone)
        expect(
          compare(fraction(distance.num ** 2n, distance.den ** 2n), fraction(1, 4)),
        ).toBeGreaterThanOrEqual(0)
    }),
  )
})
