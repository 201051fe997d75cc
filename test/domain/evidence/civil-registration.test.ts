import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { countCivilRegistrationNumbers } from '../../../src/domain/evidence/civil-registration.ts'

describe('what looks like a civil registration number', () => {
  it.each([
    ['010190-1234', 1],
    ['0101901234', 1],
    ['010190 1234', 1],
    ['010190 - 1234', 1],
    ['010190–1234', 1],
    ['290200-1234', 1],
    ['Født 010190-1234, gift med 311260-9999.', 2],
    ['(010190-1234)', 1],
    ['nr010190-1234x', 1],
    ['320190-1234', 0],
    ['011390-1234', 0],
    ['310490-1234', 0],
    ['290201-1234', 0],
    ['000190-1234', 0],
    ['010190-123', 0],
    ['010190-12345', 0],
    ['9010190-1234', 0],
    ['010190--1234', 0],
    ['01-01-90 1234', 0],
    ['12345678', 0],
    ['', 0],
  ])('%s: %i', (text, count) => {
    expect(countCivilRegistrationNumbers(text)).toBe(count)
  })

  it('is found without the modulus-11 check, since numbers that fail it are in use', () => {
    const endings = Array.from({ length: 100 }, (_, index) => `010107-${String(4000 + index)}`)
    expect(countCivilRegistrationNumbers(endings.join('\n'))).toBe(100)
  })

  it('is found wherever it stands, and the answer is only how many', () => {
    const around = fc.string().map((text) => text.replace(/[\d \-\u2010-\u2015\u2212]/g, ''))
    fc.assert(
      fc.property(around, around, fc.nat(9999), (before, after, ending) => {
        const number = `240885-${String(ending).padStart(4, '0')}`
        expect(countCivilRegistrationNumbers(`${before}${number}${after}`)).toBe(1)
      }),
      { numRuns: 1000 },
    )
  })
})
