import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cisControls } from '../../../controls/cis/v8.1/index.ts'
import { regionTarget } from '../../../src/domain/maturity/display.ts'
import { add, compare, type Fraction, fraction } from '../../../src/domain/maturity/fraction.ts'
import { gapsOf } from '../../../src/domain/maturity/gain.ts'
import type { Level } from '../../../src/domain/maturity/level.ts'
import { maturityOf } from '../../../src/domain/maturity/score.ts'
import { answer, input, text } from './builders.ts'

test('the largest gain first, equal ones in the order of the catalogue, controls at the target left out', () => {
  const answers = [
    answer('U01', '1.1', 2),
    answer('U01', '2.1', 0),
    answer('U01', '4.1', 2),
    answer('U01', '5.1', 3),
    answer('U01', '6.1', 4),
  ]
  const result = maturityOf(input({ answers }))
  expect(text(result.total.stated)).toBe('11/20 (5 of 153)')
  expect(gapsOf(result, regionTarget)).toEqual([
    { control: 2, gap: fraction(3, 4), gain: fraction(3, 20), totalAfter: fraction(14, 20) },
    { control: 1, gap: fraction(1, 4), gain: fraction(1, 20), totalAfter: fraction(15, 20) },
    { control: 4, gap: fraction(1, 4), gain: fraction(1, 20), totalAfter: fraction(16, 20) },
  ])
})

test('without a score there is nothing to gain', () => {
  expect(gapsOf(maturityOf(input()), regionTarget)).toEqual([])
})

test('the first k gains add up to the total computed again with those k controls at the target', () => {
  const answersOf = (levels: readonly (Level | null)[]) =>
    levels.flatMap((level, place) => {
      const control = cisControls[place]
      const first = control?.safeguards[0]
      return level === null || !first ? [] : [answer('U01', first.id, level)]
    })
  const someLevels = fc.array(fc.constantFrom<Level | null>(0, 1, 2, 3, 4, null), {
    minLength: 18,
    maxLength: 18,
  })
  fc.assert(
    fc.property(someLevels, (levels) => {
      const result = maturityOf(input({ answers: answersOf(levels) }))
      const gaps = gapsOf(result, regionTarget)
      let sum: Fraction | undefined =
        result.total.stated.kind === 'scored' ? result.total.stated.fraction : undefined
      const raised = [...levels]
      for (const { control, gain, totalAfter } of gaps) {
        raised[control - 1] = 3
        sum = sum && add(sum, gain)
        const again = maturityOf(input({ answers: answersOf(raised) })).total.stated
        expect(again.kind === 'scored' && again.fraction).toEqual(sum)
        expect(totalAfter).toEqual(sum)
      }
      expect(gaps.every(({ gain }, place) => place === 0 || compare(gaps[place - 1]!.gain, gain) >= 0)).toBe(
        true,
      )
    }),
    { numRuns: 30 },
  )
})
