import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { safeguardIds } from '../../../controls/cis/v8.1/index.ts'
import {
  differenceOf,
  distanceToTarget,
  regionTarget,
  scoreJson,
  showShare,
  targetLevel,
} from '../../../src/domain/maturity/display.ts'
import { exactJson } from '../../../src/domain/maturity/exact-json.ts'
import { compare, type Fraction, fraction } from '../../../src/domain/maturity/fraction.ts'
import type { Score } from '../../../src/domain/maturity/result.ts'
import { maturityOf } from '../../../src/domain/maturity/score.ts'
import { answer, input } from './builders.ts'

const shown = (share: Fraction) => showShare(share, regionTarget)
const scored = (share: Fraction): Score => ({ kind: 'scored', fraction: share, answered: 12, applicable: 15 })

describe('the worked examples of rounding', () => {
  test('R1 and cases 1-2: 3 of 4 and 3.75 of 5 are both exactly 3/4, met', () => {
    expect(fraction(3, 4)).toEqual(fraction(375, 500))
    expect(shown(fraction(3, 4))).toEqual({
      percent: '75.0',
      percentWhole: '75',
      percentFine: '75.00',
      on4: '3.00',
      on5: '3.75',
      met: true,
      needsRoundingNote: false,
    })
    expect(targetLevel({ ...scored(fraction(3, 4)), answered: 15 }, regionTarget)).toBe('at')
    expect(targetLevel(scored(fraction(3, 4)), regionTarget)).toBe(undefined)
  })

  test('R2 and case 3: 2.7 of 5 is 54 %, 2.16 of 4, not met, 21 points below', () => {
    const share = fraction(27, 50)
    expect(shown(share)).toMatchObject({ percentWhole: '54', percent: '54.0', on4: '2.16', on5: '2.70' })
    expect(shown(share).met).toBe(false)
    expect(distanceToTarget(share, regionTarget)).toEqual({ points: '-21', on4: '-0.84', on5: '-1.05' })
  })

  test('R3: 459 of 612 points is exactly 75 %, 3.00, met', () => {
    expect(shown(fraction(459, 612))).toMatchObject({ percent: '75.0', on4: '3.00', met: true })
  })

  test('R4: 458 of 612 points shows 74.8 % and 2.99, not met', () => {
    const share = fraction(458, 612)
    expect(shown(share)).toMatchObject({ percent: '74.8', percentWhole: '74', on4: '2.99', met: false })
    expect(shown(share).needsRoundingNote).toBe(true)
    expect(targetLevel(scored(share), regionTarget)).toBe('under')
  })

  test('R5: 1,124 of 1,500 points shows 74 % or 74.9 %, not met', () => {
    expect(shown(fraction(1124, 1500))).toMatchObject({ percent: '74.9', percentWhole: '74', met: false })
  })

  test('R7: no applicable answers is no score, with nothing to place against a target', () => {
    const none: Score = { kind: 'unscored', answered: 0, applicable: 0 }
    expect(scoreJson(none, regionTarget)).toEqual({ kind: 'unscored', answered: 0, applicable: 0 })
    expect(targetLevel(none, regionTarget)).toBeUndefined()
  })

  test('case 4: 2.96 of 4 is 74 %, under, shown 2.96', () => {
    const share = fraction(296, 400)
    expect(shown(share)).toMatchObject({ percent: '74.0', percentWhole: '74', on4: '2.96', met: false })
    expect(shown(share).needsRoundingNote).toBe(false)
  })

  test('case 5: 2.998 of 4 shows 2.99 (74.95 %) with the rounding note, never 3.0 or 75.0', () => {
    expect(shown(fraction(2998, 4000))).toEqual({
      percent: '74.9',
      percentWhole: '74',
      percentFine: '74.95',
      on4: '2.99',
      on5: '3.74',
      met: false,
      needsRoundingNote: true,
    })
  })

  test('case 11: 2.6 of 4 outside and 2.8 inside differ by 0.20', () => {
    expect(differenceOf(fraction(28, 40), fraction(26, 40))).toEqual({
      points: '5',
      on4: '0.20',
      on5: '0.25',
    })
    expect(differenceOf(fraction(26, 40), fraction(28, 40)).on4).toBe('-0.20')
  })
})

test('from the target upwards it rounds half up, to 100 % and 4.00 at most', () => {
  expect(shown(fraction(7505, 10_000))).toMatchObject({ percent: '75.1', percentWhole: '75', on4: '3.00' })
  expect(shown(fraction(7504, 10_000)).percent).toBe('75.0')
  expect(shown(fraction(1))).toMatchObject({ percent: '100.0', on4: '4.00', on5: '5.00' })
  expect(shown(fraction(0))).toMatchObject({ percent: '0.0', percentWhole: '0', on4: '0.00', met: false })
})

test('every 153-safeguard total of whole points shows the target only where it is met', () => {
  for (let points = 0; points <= 612; points += 1) {
    const { percent, percentWhole, on4, on5, met } = shown(fraction(points, 612))
    expect(met).toBe(points >= 459)
    expect([percent, percentWhole, on4, on5].map(Number)).toSatisfy((values: number[]) =>
      values.every((value, place) => value >= [75, 75, 3, 3.75][place]! === met),
    )
  }
})

test('10,000 random totals: what is shown reaches the target only where the exact share does', () => {
  const bigint = fc.bigInt({ min: 0n, max: 10n ** 30n })
  const anyShare = fc.tuple(bigint, bigint).map(([part, rest]) => fraction(part, part + rest + 1n))
  const nearTarget = fc
    .tuple(fc.integer({ min: -3, max: 3 }), fc.bigInt({ min: 1n, max: 10n ** 20n }))
    .map(([steps, den]) => fraction(3n * den + BigInt(steps), 4n * den))
    .filter((share) => share.num >= 0n)
  const outcome = fc.check(
    fc.property(fc.oneof(anyShare, nearTarget), (share) => {
      const { percent, percentWhole, percentFine, on4, on5, met } = shown(share)
      const exactlyMet = 4n * share.num >= 3n * share.den
      const reached = [
        Number(percent) >= 75,
        Number(percentWhole) >= 75,
        Number(percentFine) >= 75,
        Number(on4) >= 3,
        Number(on5) >= 3.75,
        Number(distanceToTarget(share, regionTarget).points) >= 0,
        met,
      ]
      return reached.every((each) => each === exactlyMet)
    }),
    { numRuns: 10_000 },
  )
  expect([outcome.failed, outcome.counterexample]).toEqual([false, null])
})

test('a gap never shows as none, and whole points agree with whole percent', () => {
  expect(distanceToTarget(fraction(458, 612), regionTarget)).toEqual({
    points: '-1',
    on4: '-0.01',
    on5: '-0.01',
  })
  expect(distanceToTarget(regionTarget, regionTarget)).toEqual({ points: '0', on4: '0.00', on5: '0.00' })
  fc.assert(
    fc.property(fc.nat(612), (points) => {
      const share = fraction(points, 612)
      const whole = Number(shown(share).percentWhole)
      expect(Number(distanceToTarget(share, regionTarget).points)).toBe(whole - 75)
      expect(compare(share, regionTarget) < 0).toBe(whole < 75)
    }),
  )
})

test('the score of the contract: 17/30 of 12 of 15', () => {
  expect(JSON.parse(exactJson(scoreJson(scored(fraction(17, 30)), regionTarget)))).toEqual({
    kind: 'scored',
    fraction: { num: 17, den: 30 },
    percent: '56.6',
    on4: '2.26',
    on5: '2.83',
    met: false,
    answered: 12,
    applicable: 15,
  })
})

test('JSON keeps all digits of a fraction past 2^53', () => {
  const share = fraction(10n ** 20n + 1n, 3n * 10n ** 20n)
  expect(exactJson({ share })).toBe('{"share":{"num":100000000000000000001,"den":300000000000000000000}}')
})

test('R3 and R4 through the whole computation: one safeguard less than 3 everywhere is not met', () => {
  const threes = safeguardIds.map((id) => answer('U01', id, 3))
  const met = maturityOf(input({ answers: threes })).total.stated
  expect(scoreJson(met, regionTarget)).toMatchObject({ percent: '75.0', on4: '3.00', met: true })
  const [first, ...rest] = threes
  const under = maturityOf(input({ answers: [{ ...first!, level: 2 }, ...rest] })).total.stated
  expect(scoreJson(under, regionTarget)).toMatchObject({ percent: '74.7', on4: '2.98', met: false })
})
