import { describe, expect, it } from 'vitest'
import { followUpsLacking } from '../../../src/domain/goals/follow-up.ts'
import { day } from '../../../src/domain/time.ts'

const days = [day('2027-06-15'), day('2027-11-15')] as const
const status = (on: string, outcome: 'reached' | 'not_reached' | 'lapsed' = 'reached') => ({
  on: day(on),
  outcome,
})

describe('a goal is followed up', () => {
  it.each([
    [[], ['half_year', 'year_end']],
    [['2027-06-20'], ['year_end']],
    [['2027-06-20', '2027-07-01'], ['year_end']],
    [['2027-11-01'], ['half_year']],
    [['2027-05-30', '2027-12-01'], []],
    [['2027-08-30'], ['year_end']],
    [['2027-08-30', '2027-08-31'], []],
  ] as const)('at half-year and at year-end: %j lacks %j', (given, lacking) => {
    expect(
      followUpsLacking(
        days,
        given.map((on) => status(on)),
      ),
    ).toEqual(lacking)
  })

  it('no more once it has lapsed, and again where that was taken back before', () => {
    expect(followUpsLacking(days, [status('2027-06-01', 'lapsed')])).toEqual([])
    const first = [status('2027-05-01', 'lapsed'), status('2027-06-01', 'not_reached')]
    expect(followUpsLacking(days, first)).toEqual(['year_end'])
  })

  it('once where its days were never set', () => {
    expect(followUpsLacking([null, null], [])).toEqual(['year_end'])
    expect(followUpsLacking([days[0], null], [status('2027-02-01')])).toEqual([])
  })
})
