import { describe, expect, test } from 'vitest'
import {
  type Goal,
  goalFields,
  goalNumber,
  missingFields,
  nextGoalNumber,
  parseGoalNumber,
} from '../../../src/domain/goals/goal.ts'
import { day } from '../../../src/domain/time.ts'

const complete: Goal = {
  number: '2027-03',
  shortName: 'Rettigheder',
  goal: 'Alle enheder gennemgår brugerrettigheder hvert halve år.',
  reason: 'Delstrategiens indsats 2.1; GL-11',
  ability: 'prevent',
  units: [{ code: 'A', target: null, deadline: null }],
  responsible: 'Enhedens ledelse',
  measure: 'andel ledere, der har gennemført gennemgangen',
  baseline: { kind: 'known', value: '61 %', on: day('2026-09-30') },
  target: '95 %',
  deadline: day('2027-11-30'),
  evidenceDemanded: 'opgørelse fra adgangssystemet, uden navne',
  followUp: [day('2027-06-15'), day('2027-11-30')],
  support: 'skabelon og kursus',
}

const empty: Goal = {
  number: '',
  shortName: '',
  goal: '',
  reason: ' ',
  ability: null,
  units: [],
  responsible: '',
  measure: '',
  baseline: { kind: 'missing' },
  target: '',
  deadline: null,
  evidenceDemanded: '',
  followUp: [],
  support: '',
}

describe('missing fields of a goal', () => {
  test('the example of the domain guide lacks nothing', () => {
    expect(missingFields(complete)).toEqual([])
  })

  test('an empty goal lacks all thirteen, in the order they are shown', () => {
    expect(goalFields).toHaveLength(13)
    expect(missingFields(empty)).toEqual(goalFields)
  })

  test('a baseline that is not known is a value', () => {
    expect(missingFields({ ...complete, baseline: { kind: 'unknown' } })).toEqual([])
  })

  test('a known baseline needs its date and its value', () => {
    expect(missingFields({ ...complete, baseline: { kind: 'known', value: '61 %', on: null } })).toEqual([
      'baseline',
    ])
    expect(
      missingFields({ ...complete, baseline: { kind: 'known', value: ' ', on: day('2026-09-30') } }),
    ).toEqual(['baseline'])
  })

  test('a goal without evidence demand is not complete', () => {
    expect(missingFields({ ...complete, evidenceDemanded: '' })).toEqual(['evidenceDemanded'])
  })

  test('one follow-up date is not enough', () => {
    expect(missingFields({ ...complete, followUp: [day('2027-06-15')] })).toEqual(['followUp'])
  })
})

describe('goal numbers', () => {
  test('are year and two digits', () => {
    expect(goalNumber(2027, 3)).toBe('2027-03')
    expect(parseGoalNumber('2027-03')).toEqual({ year: 2027, ordinal: 3 })
  })

  test.each(['', '2027', '2027-3', '2027-00', '2027-003', '27-03', 'x2027-03'])('%s is none', (text) => {
    expect(parseGoalNumber(text)).toBeUndefined()
  })

  test.each([0, 100, 1.5])('there is no goal %d', (ordinal) => {
    expect(() => goalNumber(2027, ordinal)).toThrow(RangeError)
  })

  test('the next follows the highest in use, so that none is given twice', () => {
    expect(nextGoalNumber(2027, [])).toBe('2027-01')
    expect(nextGoalNumber(2027, ['2027-01', '2027-04', '2026-09', 'junk'])).toBe('2027-05')
  })
})
