import { expect, it } from 'vitest'
import { parseKroner } from '../../../src/domain/money/kroner.ts'

it.each([
  ['1250000', 1_250_000],
  ['1.250.000', 1_250_000],
  [' 1 250 000 kr. ', 1_250_000],
  ['0', 0],
  ['2.000.000.000', 2_000_000_000],
])('reads %s', (typed, kroner) => {
  expect(parseKroner(typed)).toEqual({ ok: true, value: kroner })
})

it.each([
  ['ca. 5 mio.', 'notWholeKroner'],
  ['5 mio. kr.', 'notWholeKroner'],
  ['1,5', 'notWholeKroner'],
  ['1.5', 'notWholeKroner'],
  ['1.25.000', 'notWholeKroner'],
  ['1250000,00', 'notWholeKroner'],
  ['1e6', 'notWholeKroner'],
  ['', 'notWholeKroner'],
  ['-5', 'negative'],
  ['2000000001', 'tooLarge'],
])('refuses %s as %s', (typed, refusal) => {
  expect(parseKroner(typed)).toEqual({ ok: false, refusal })
})
