import { describe, expect, test } from 'vitest'
import { type SafeguardId, safeguardIds } from '../../../controls/cis/v8.1/index.ts'
import { maturityOf } from '../../../src/domain/maturity/score.ts'
import type { Responsibility } from '../../../src/domain/responsibility/responsibility.ts'
import {
  answer,
  controlOf,
  input,
  notApplicable,
  responsible,
  safeguardOf,
  text,
  unit,
  unitId,
} from './builders.ts'

/**
 * Three units (A weighs 2, B and C 1 each; IT provides and is not assessed) and five controls, calculated by hand.
 * Every safeguard that is not named is central and does not apply.
 */
const kinds: Partial<Record<SafeguardId, Responsibility>> = {
  ...Object.fromEntries(safeguardIds.map((id) => [id, 'central' as const])),
  '5.1': 'local',
  '5.2': 'local',
  '8.1': 'shared',
  '8.2': 'shared',
  '11.2': 'local',
  '17.1': 'shared',
}
const named: readonly SafeguardId[] = ['1.1', '1.2', '5.1', '5.2', '8.1', '8.2', '11.2', '17.1', '17.2']
const units = [unit('IT', 0), unit('A', 2), unit('B', 1), unit('C', 1)]
const answers = [
  ...safeguardIds.filter((id) => !named.includes(id)).map((id) => notApplicable('IT', id)),
  answer('IT', '1.1', 3),
  answer('IT', '1.2', 1, 'undocumented'),
  answer('A', '5.1', 4),
  answer('B', '5.1', 2, 'undocumented'),
  answer('A', '5.2', 0),
  notApplicable('B', '5.2'),
  answer('C', '5.2', 4),
  answer('IT', '8.1', 2),
  answer('A', '8.1', 4, 'undocumented'),
  answer('B', '8.1', 4),
  answer('C', '8.1', 0),
  answer('A', '8.2', 1),
  answer('B', '8.2', 1, 'undocumented'),
  answer('C', '8.2', 1),
  answer('A', '11.2', 3),
  answer('B', '11.2', 3),
  answer('C', '11.2', 3),
  answer('IT', '17.1', 4),
  notApplicable('A', '17.1'),
  notApplicable('B', '17.1'),
  notApplicable('C', '17.1'),
]
const whole = input({ units, answers, responsibility: responsible(kinds, 'IT') })

describe('a region of three units and five controls, by hand', () => {
  const region = maturityOf(whole)

  test('each safeguard', () => {
    const of = (id: SafeguardId) => {
      const { stated, documented } = safeguardOf(region, id)
      return [text(stated), text(documented)]
    }
    expect(of('1.1')).toEqual(['3/4 (1 of 1)', '3/4 (1 of 1)'])
    expect(of('1.2')).toEqual(['1/4 (1 of 1)', '0/1 (1 of 1)'])
    // (2*4 + 1*2) / (3*4), C missing; documented without B's 2.
    expect(of('5.1')).toEqual(['5/6 (2 of 3)', '2/3 (2 of 3)'])
    // (2*0 + 1*4) / (3*4), B not applicable.
    expect(of('5.2')).toEqual(['1/3 (2 of 2)', '1/3 (2 of 2)'])
    // Between 1/2 centrally and (2*4 + 4 + 0) / 16 locally; documented between 1/2 and 4/16.
    expect(of('8.1')).toEqual(['5/8 (4 of 4)', '3/8 (4 of 4)'])
    // The central part is missing: 4/16 locally; documented 3/16.
    expect(of('8.2')).toEqual(['1/4 (3 of 4)', '3/16 (3 of 4)'])
    expect(of('11.1')).toEqual(['none (0 of 0)', 'none (0 of 0)'])
    expect(of('11.2')).toEqual(['3/4 (3 of 3)', '3/4 (3 of 3)'])
    expect(of('17.1')).toEqual(['1/1 (1 of 1)', '1/1 (1 of 1)'])
    expect(of('17.2')).toEqual(['none (0 of 1)', 'none (0 of 1)'])
  })

  test('each control and the total', () => {
    const of = (control: number) => {
      const { stated, documented } = controlOf(region, control)
      return [text(stated), text(documented)]
    }
    expect(of(1)).toEqual(['1/2 (2 of 2)', '3/8 (2 of 2)'])
    expect(of(5)).toEqual(['7/12 (4 of 5)', '1/2 (4 of 5)'])
    expect(of(8)).toEqual(['7/16 (7 of 8)', '9/32 (7 of 8)'])
    expect(of(11)).toEqual(['3/4 (3 of 3)', '3/4 (3 of 3)'])
    expect(of(17)).toEqual(['1/1 (1 of 2)', '1/1 (1 of 2)'])
    expect(of(2)).toEqual(['none (0 of 0)', 'none (0 of 0)'])
    // (24 + 28 + 21 + 36 + 48) / 48 / 5, and (12 + 16 + 9 + 24 + 32) / 32 / 5.
    expect(text(region.total.stated)).toBe('157/240 (17 of 20)')
    expect(text(region.total.documented)).toBe('93/160 (17 of 20)')
  })

  test('each unit takes the central answers, its own, and the mean where shared', () => {
    expect(
      region.units.map(({ code, stated, documented }) => [code, text(stated), text(documented)]),
    ).toEqual([
      ['A', '13/20 (9 of 11)', '23/40 (9 of 11)'],
      ['B', '13/20 (8 of 10)', '1/2 (8 of 10)'],
      ['C', '7/10 (8 of 11)', '27/40 (8 of 11)'],
    ])
  })

  test('removing a unit changes only the rows it should', () => {
    const without = maturityOf({ ...whole, units: units.filter(({ code }) => code !== 'C') })
    const changed = region.controls.filter(
      (control, place) => JSON.stringify(without.controls[place], exact) !== JSON.stringify(control, exact),
    )
    expect(changed.map(({ control }) => control)).toEqual([5, 8, 11])
    // 11.2 is 3 everywhere: only its coverage changes.
    expect(text(controlOf(without, 11).stated)).toBe('3/4 (2 of 2)')
    expect(without.units).toEqual(region.units.filter(({ code }) => code !== 'C'))
  })

  test('the result of one unit is its row in the region', () => {
    for (const row of region.units) {
      const own = maturityOf({ ...whole, unit: unitId(row.code) })
      expect(own.total).toEqual({ stated: row.stated, documented: row.documented })
    }
  })
})

function exact(_key: string, value: unknown): unknown {
  return typeof value === 'bigint' ? value.toString() : value
}
