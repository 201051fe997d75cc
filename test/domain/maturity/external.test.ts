import { describe, expect, test } from 'vitest'
import { regionTarget, showShare } from '../../../src/domain/maturity/display.ts'
import {
  isScale,
  onScale,
  parseReported,
  reportedPercent,
  reportedScore,
  type Scale,
} from '../../../src/domain/maturity/external.ts'
import { fraction, mean } from '../../../src/domain/maturity/fraction.ts'

const four: Scale = { min: 0, max: 4 }
const five: Scale = { min: 0, max: 5 }
const oneToFive: Scale = { min: 1, max: 5 }

function reported(text: string, scale: Scale) {
  const score = reportedScore(text, scale)
  if (!score.ok) throw new Error(score.refusal)
  return score.value
}

describe('reading a score as it was typed', () => {
  test('case 21: 2,7 and 2.7 are the same value, kept with the decimals it was reported with', () => {
    expect(parseReported('2,7')).toEqual({ ok: true, value: '2.7' })
    expect(parseReported('2.7')).toEqual({ ok: true, value: '2.7' })
    expect(parseReported(' 3 ')).toEqual({ ok: true, value: '3' })
    expect(parseReported('2,70')).toEqual({ ok: true, value: '2.70' })
    expect(parseReported('03,75')).toEqual({ ok: true, value: '3.75' })
    expect(parseReported('0,375')).toEqual({ ok: true, value: '0.375' })
  })

  test('case 22: 1.000 may be a thousand and is refused as ambiguous', () => {
    for (const text of ['1.000', '1,000', '2.998', '12.345', '123,456']) {
      expect(parseReported(text)).toEqual({ ok: false, refusal: 'ambiguous' })
    }
  })

  test('what is no plain decimal is refused', () => {
    for (const text of ['', '-1', '+1', '1.2.3', '1.234,5', '2,', ',5', '1e1', '2 7', '54 %', 'NaN', '٣']) {
      expect(parseReported(text)).toEqual({ ok: false, refusal: 'notANumber' })
    }
  })

  test('a value outside its scale is refused; both ends are on it', () => {
    expect(reportedScore('4,1', four)).toEqual({ ok: false, refusal: 'outsideScale' })
    expect(reportedScore('0,9', oneToFive)).toEqual({ ok: false, refusal: 'outsideScale' })
    expect(reportedScore('1.000', four)).toEqual({ ok: false, refusal: 'ambiguous' })
    expect(reported('4', four).share).toEqual(fraction(1))
    expect(reported('1,0', oneToFive).share).toEqual(fraction(0))
  })

  test('a scale has whole ends, the lower first', () => {
    expect([four, five, oneToFive].every(isScale)).toBe(true)
    for (const scale of [
      { min: 4, max: 4 },
      { min: 5, max: 0 },
      { min: 0, max: 4.5 },
      { min: 0, max: Number.POSITIVE_INFINITY },
    ]) {
      expect(isScale(scale)).toBe(false)
      expect(() => reportedScore('1', scale)).toThrow('Not a scale')
    }
  })
})

describe('one share on many scales', () => {
  test('3.0 on 0-4, 3.75 on 0-5 and 4 on 1-5 are all exactly the target', () => {
    for (const score of [reported('3.0', four), reported('3,75', five), reported('4', oneToFive)]) {
      expect(score.share).toEqual(regionTarget)
      expect(showShare(score.share, regionTarget).met).toBe(true)
    }
  })

  test('3.75 on 1-5 is 68.75 % and below the target', () => {
    const { share } = reported('3.75', oneToFive)
    expect(share).toEqual(fraction(6875, 10_000))
    expect(showShare(share, regionTarget)).toMatchObject({ percentFine: '68.75', met: false })
  })

  test('3.0 on a one-based 4-step scale is 66.7 %, the reading that does not agree', () => {
    expect(reported('3.0', { min: 1, max: 4 }).share).toEqual(fraction(2, 3))
  })

  test('P1: CSAT Pro answers 1 to 5 are 0, 25, 50, 75 and 100 %', () => {
    const percents = ['1', '2', '3', '4', '5'].map((text) =>
      reportedPercent(reported(text, oneToFive), regionTarget),
    )
    expect(percents).toEqual(['0', '25', '50', '75', '100'])
  })

  test('P2: a control with CSAT Pro answers 3, 4 and 5 is 75 %', () => {
    expect(mean(['3', '4', '5'].map((text) => reported(text, oneToFive).share))).toEqual(fraction(3, 4))
  })

  test('R6: CSAT Pro answer 4 is 75 %, which is 3.75 and not 4 on a zero-based 5-step scale', () => {
    const { share } = reported('4', oneToFive)
    expect(onScale(share, five)).toEqual(fraction(15, 4))
    expect(onScale(share, oneToFive)).toEqual(fraction(4))
    expect(onScale(share, four)).toEqual(fraction(3))
    expect(showShare(share, regionTarget).on5).toBe('3.75')
  })
})

describe('a reported figure in percent', () => {
  test('case 3: the baseline of 2.7 of 5 is 54 %, whole, and 2.16 of 4', () => {
    const score = reported('2,7', five)
    expect(reportedPercent(score, regionTarget)).toBe('54')
    expect(showShare(score.share, regionTarget).on4).toBe('2.16')
  })

  test('one decimal gives whole percent, rounded down below the target; two give one decimal', () => {
    expect(reportedPercent(reported('2.5', four), regionTarget)).toBe('62')
    expect(reportedPercent(reported('3.1', four), regionTarget)).toBe('78')
    expect(reportedPercent(reported('2.99', four), regionTarget)).toBe('74.7')
    expect(reportedPercent(reported('3', four), regionTarget)).toBe('75')
  })
})
