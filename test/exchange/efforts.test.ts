import { describe, expect, test } from 'vitest'
import type { RefusalKey } from '../../src/domain/exchange/refusal.ts'
import { readEfforts } from '../../src/exchange/efforts.ts'
import { at, file, told } from './files.ts'

const header =
  'code;title;track;abilities;safeguards;lifts_to;investment_dkk;yearly_dkk;from;to;owner;recommendations;requires'
const whole =
  '1.2;Logning;cyber;detect prevent;8.1 16.10 GL-11-K1;3;1.250.000;300000;2026;31.12.2027;Driftschef;A1 2022:A2;1.1'

describe('efforts', () => {
  test('are read with all they hold', () => {
    const { rows, refused } = readEfforts(file(header, whole))
    expect(refused).toEqual([])
    expect(rows).toEqual([
      {
        line: 2,
        code: '1.2',
        title: 'Logning',
        track: 'cyber',
        abilities: ['prevent', 'detect'],
        safeguards: { safeguards: ['8.1', '16.10'], requirements: ['GL-11-K1'] },
        lifts_to: 3,
        investment_dkk: 1_250_000,
        yearly_dkk: 300_000,
        from: '2026-01-01',
        to: '2027-12-31',
        owner: 'Driftschef',
        recommendations: ['A1', '2022:A2'],
        requires: ['1.1'],
      },
    ])
  })

  test('may lack money, days, safeguards and ties: an amount that is not set is not 0', () => {
    const { rows, refused } = readEfforts(file(header, '1;Plan;both;;;;;;;;Chef;;'))
    expect(refused).toEqual([])
    expect(rows[0]).toMatchObject({ investment_dkk: null, yearly_dkk: null, lifts_to: null, from: null })
  })

  const lines: readonly (readonly [string, string, string, RefusalKey])[] = [
    ['no owner', '1;Plan;both;;;;;;;;;;', 'owner', 'value_missing'],
    ['money in words', '1;Plan;both;;;;ca. 5 mio.;;;;Chef;;', 'investment_dkk', 'money_not_whole'],
    ['money below nothing', '1;Plan;both;;;;;-1;;;Chef;;', 'yearly_dkk', 'money_negative'],
    ['money beyond all frames', '1;Plan;both;;;;9000000000;;;;Chef;;', 'investment_dkk', 'money_too_large'],
    ['an unknown track', '1;Plan;it;;;;;;;;Chef;;', 'track', 'track_unknown'],
    ['an unknown ability', '1;Plan;both;respond;;;;;;;Chef;;', 'abilities', 'ability_unknown'],
    ['an unknown safeguard', '1;Plan;both;;19.1;3;;;;;Chef;;', 'safeguards', 'subject_unknown'],
    ['a step of 5', '1;Plan;both;;1.1;5;;;;;Chef;;', 'lifts_to', 'step_invalid'],
    ['safeguards without a step', '1;Plan;both;;1.1;;;;;;Chef;;', 'lifts_to', 'lift_missing'],
    ['a step without safeguards', '1;Plan;both;;GL-01-K1;3;;;;;Chef;;', 'lifts_to', 'lift_not_allowed'],
    ['31 November', '1;Plan;both;;;;;;31.11.2026;;Chef;;', 'from', 'date_not_real'],
    ['an end before the start', '1;Plan;both;;;;;;2027;2026;Chef;;', 'to', 'period_reversed'],
    ['itself as prerequisite', '1;Plan;both;;;;;;;;Chef;;1', 'requires', 'requires_itself'],
    ['a code of two words', 'et to;Plan;both;;;;;;;;Chef;;', 'code', 'effort_code_invalid'],
  ]

  test.each(lines)('refuse %s', (_name, line, field, reason) => {
    expect(told(readEfforts(file(header, line)).refused)).toEqual([at(2, field, reason)])
  })
})
