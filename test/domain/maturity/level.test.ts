import { expect, test } from 'vitest'
import { fraction } from '../../../src/domain/maturity/fraction.ts'
import {
  type AspectLevel,
  type AspectLevels,
  completeAnswer,
  parseLevel,
  safeguardScore,
} from '../../../src/domain/maturity/level.ts'

function said(...levels: (AspectLevel | null)[]): AspectLevels {
  const [policy = null, implementation = null, automation = null, reporting = null] = levels
  return { policy, implementation, automation, reporting }
}

test('C1: policy 75, implemented 50, automated 25, reported not applicable is 50 %', () => {
  const complete = completeAnswer('four-aspects', {
    applicable: true,
    reasoned: true,
    aspects: said(3, 2, 1, 'na'),
  })
  expect(complete).toEqual({ ok: true, value: { kind: 'levels', levels: [3, 2, 1] } })
  expect(safeguardScore([3, 2, 1])).toEqual(fraction(1, 2))
})

test('one level on the zero-based scale: 3 of 4 is 75 %, and none is no score', () => {
  expect([0, 1, 2, 3, 4].map((level) => safeguardScore([level as 0 | 1 | 2 | 3 | 4]))).toEqual(
    [0, 1, 2, 3, 4].map((level) => fraction(level, 4)),
  )
  expect(safeguardScore([])).toBeUndefined()
})

test('an answer is a draft until every aspect is a level or not applicable', () => {
  const of = (aspects: AspectLevels) =>
    completeAnswer('four-aspects', { applicable: true, reasoned: true, aspects })
  expect(of(said(4, 4, 4))).toEqual({ ok: false, refusal: 'aspectMissing' })
  expect(of(said('na', 'na', 'na', null))).toEqual({ ok: false, refusal: 'aspectMissing' })
  expect(of(said(0, 'na', 'na', 'na'))).toEqual({ ok: true, value: { kind: 'levels', levels: [0] } })
  expect(completeAnswer('four-aspects', { applicable: true, reasoned: true, level: 3 })).toEqual({
    ok: false,
    refusal: 'aspectMissing',
  })
})

test('all four aspects not applicable is refused: then the safeguard itself is not applicable', () => {
  expect(
    completeAnswer('four-aspects', {
      applicable: true,
      reasoned: true,
      aspects: said('na', 'na', 'na', 'na'),
    }),
  ).toEqual({ ok: false, refusal: 'nothingApplies' })
  expect(completeAnswer('four-aspects', { applicable: false, reasoned: true })).toEqual({
    ok: true,
    value: { kind: 'not-applicable' },
  })
})

test('in a single-level cycle the one level is what counts', () => {
  const of = (level: 0 | 4 | null) =>
    completeAnswer('single-level', { applicable: true, reasoned: true, level, aspects: said(1, 1, 1, 1) })
  expect(of(0)).toEqual({ ok: true, value: { kind: 'levels', levels: [0] } })
  expect(of(4)).toEqual({ ok: true, value: { kind: 'levels', levels: [4] } })
  expect(of(null)).toEqual({ ok: false, refusal: 'levelMissing' })
  expect(completeAnswer('single-level', { applicable: true, reasoned: true })).toEqual({
    ok: false,
    refusal: 'levelMissing',
  })
})

test('no answer without a reason, whatever it says', () => {
  for (const applicable of [true, false]) {
    expect(completeAnswer('single-level', { applicable, reasoned: false, level: 4 })).toEqual({
      ok: false,
      refusal: 'reasonMissing',
    })
  }
})

test('a stored level is 0 to 4 or na, and nothing else', () => {
  expect(['0', '4', 'na'].map(parseLevel)).toEqual([0, 4, 'na'])
  for (const text of ['5', '-1', '', ' 1', '01', '1.0', 'NA', 'n/a', 'null']) {
    expect(parseLevel(text)).toBeUndefined()
  }
})
