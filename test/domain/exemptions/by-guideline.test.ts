import { expect, it } from 'vitest'
import { exemptionsByGuideline } from '../../../src/domain/exemptions/by-guideline.ts'
import { day } from '../../../src/domain/time.ts'

const granted = {
  requirement: 'GL-05-K1',
  unitId: 'one',
  state: 'granted',
  validFrom: day('2026-02-01'),
  validUntil: day('2027-01-31'),
  extendedFrom: null,
} as const

it('counts exemptions in force by guideline, and those that run out within twelve months and are not carried on', () => {
  const facts = exemptionsByGuideline(
    [
      granted,
      { ...granted, unitId: 'two', validUntil: day('2026-12-31') },
      { ...granted, requirement: 'GL-05-K2', extendedFrom: day('2027-02-01') },
      { ...granted, requirement: 'GL-03-K1', validUntil: day('2028-06-30') },
      { ...granted, requirement: 'GL-07-K1', validUntil: day('2026-10-31') },
      { ...granted, requirement: 'GL-07-K1', state: 'applied', validFrom: null, validUntil: null },
      { ...granted, requirement: 'GL-07-K1', state: 'refused', validFrom: null, validUntil: null },
    ],
    day('2026-11-23'),
  )
  expect(facts).toEqual({
    asOf: '2026-11-23',
    applied: 1,
    guidelines: [
      { guideline: 'GL-03', inForce: 1, units: 1, expiring: 0, nextExpiry: null },
      { guideline: 'GL-05', inForce: 3, units: 2, expiring: 2, nextExpiry: '2026-12-31' },
    ],
  })
})
