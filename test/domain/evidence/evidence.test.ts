import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  isValidOn,
  nextCode,
  personalNumbersIn,
  refusalOfAddress,
  standingOf,
  validFor,
} from '../../../src/domain/evidence/evidence.ts'
import { addDays, day } from '../../../src/domain/time.ts'

const today = day('2026-08-24')

it('says that a piece has run out before it says who has seen it', () => {
  const until = (last: string) => ({ state: 'accepted', validUntil: day(last), erasedAt: null }) as const
  expect(standingOf(until('2026-08-23'), today)).toBe('expired')
  expect(standingOf(until('2026-08-24'), today)).toBe('expires_soon')
  expect(standingOf(until('2026-09-23'), today)).toBe('expires_soon')
  expect(standingOf(until('2026-09-24'), today)).toBe('accepted')
  expect(standingOf({ ...until('2026-08-25'), state: 'returned' }, today)).toBe('returned')
})

it('counts both days of validity', () => {
  const piece = { validFrom: day('2026-01-01'), validUntil: day('2026-12-31') }
  expect(
    ['2025-12-31', '2026-01-01', '2026-12-31', '2027-01-01'].map((on) => isValidOn(piece, day(on))),
  ).toEqual([false, true, true, false])
})

describe('the proposed validity', () => {
  it('ends the day before, and in a shorter month with it', () => {
    expect(validFor(day('2026-08-24'), 12)).toBe('2027-08-23')
    expect(validFor(day('2026-08-31'), 6)).toBe('2027-02-27')
    expect(validFor(day('2028-02-29'), 12)).toBe('2029-02-27')
  })

  it('never ends before it begins', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 20_000 }), fc.integer({ min: 1, max: 60 }), (days, months) => {
        const from = addDays(day('2000-01-01'), days)
        expect(validFor(from, months) > from).toBe(true)
      }),
    )
  })
})

it.each([
  ['https://esdh.region.example/sag/1', undefined],
  ['http://intranet/x', undefined],
  ['https://esdh.example/?a=1#b', undefined],
  ['javascript:alert(1)', 'noAddress'],
  ['data:text/html,x', 'noAddress'],
  ['https:evil.example', 'noAddress'],
  ['file:///etc/passwd', 'noAddress'],
  ['ftp://a.example', 'noAddress'],
  ['www.region.example', 'noAddress'],
  ['', 'noAddress'],
  ['https://bruger:kode@esdh.example', 'addressWithPassword'],
])('takes the address %s or says why not', (address, refusal) => {
  expect(refusalOfAddress(address)).toBe(refusal)
})

it('numbers the pieces of a unit after the highest so far', () => {
  expect(nextCode([])).toBe('D1')
  expect(nextCode(['D2', 'D10', 'D9'])).toBe('D11')
  expect(nextCode(['E7', 'D-3', 'D01', 'd5'])).toBe('D1')
})

it('looks for civil registration numbers in every text', () => {
  expect(personalNumbersIn('010190-1234', null, 'se 0202901234 og 020290 4321')).toBe(3)
  expect(personalNumbersIn('12 systemer', null)).toBe(0)
})
