import { Buffer } from 'node:buffer'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { RefusalKey } from '../../src/domain/exchange/refusal.ts'
import { addDays, day } from '../../src/domain/time.ts'
import { unitFlags, unitTypes } from '../../src/domain/units/unit.ts'
import { readUnits, writeUnits } from '../../src/exchange/units.ts'
import { at, file, told, withoutLines } from './files.ts'
import { codes, days, names } from './generated.ts'

const header = 'code,name,type,parent,weight,valid_from,valid_to,flags'

describe('units', () => {
  test('are read with all that a line says', () => {
    const { rows, refused } = readUnits(
      file(
        header,
        'R,Region Midt,region,,0,2020-01-01,,',
        'U01,"Sygehus A, nord",Somatik,R,12,1.2.2021,31-12-2026,treats_patients has_cctv  has_cctv',
      ),
    )
    expect(refused).toEqual([])
    expect(rows).toEqual([
      {
        line: 2,
        code: 'R',
        name: 'Region Midt',
        type: 'region',
        parent: null,
        weight: 0,
        validFrom: '2020-01-01',
        validTo: null,
        flags: [],
      },
      {
        line: 3,
        code: 'U01',
        name: 'Sygehus A, nord',
        type: 'somatik',
        parent: 'R',
        weight: 12,
        validFrom: '2021-02-01',
        validTo: '2026-12-31',
        flags: ['has_cctv', 'treats_patients'],
      },
    ])
  })

  const lines: readonly (readonly [string, string, string, RefusalKey])[] = [
    ['no code', ',A,it,,1,,,', 'code', 'value_missing'],
    ['a code with a blank', 'U 1,A,it,,1,,,', 'code', 'code_invalid'],
    ['a code that is a path', '../x,A,it,,1,,,', 'code', 'code_invalid'],
    ['a code of 21 characters', `${'U'.repeat(21)},A,it,,1,,,`, 'code', 'code_invalid'],
    ['no name', 'U1,,it,,1,,,', 'name', 'value_missing'],
    ['a name of 201 characters', `U1,${'a'.repeat(201)},it,,1,,,`, 'name', 'name_too_long'],
    ['a name on two lines', 'U1,"a\nb",it,,1,,,', 'name', 'line_break'],
    ['no type', 'U1,A,,,1,,,', 'type', 'value_missing'],
    ['an unknown type', 'U1,A,hospital,,1,,,', 'type', 'unit_type_unknown'],
    ['an unknown flag', 'U1,A,it,,1,,,has_cctv has_cats', 'flags', 'unit_flag_unknown'],
    ['a parent that is no code', 'U1,A,it,a b,1,,,', 'parent', 'code_invalid'],
    ['itself as parent', 'U1,A,it,U1,1,,,', 'parent', 'parent_is_self'],
    ['no weight', 'U1,A,it,,,,,', 'weight', 'value_missing'],
    ['a negative weight', 'U1,A,it,,-1,,,', 'weight', 'weight_invalid'],
    ['half a weight', 'U1,A,it,,1.5,,,', 'weight', 'weight_invalid'],
    ['half a weight with comma', 'U1,A,it,,"1,5",,,', 'weight', 'weight_invalid'],
    ['a thousand or one', 'U1,A,it,,1.000,,,', 'weight', 'number_ambiguous'],
    ['a thousand or one with comma', 'U1,A,it,,"1,000",,,', 'weight', 'number_ambiguous'],
    ['a weight with exponent', 'U1,A,it,,1e3,,,', 'weight', 'weight_invalid'],
    ['an Arabic digit', 'U1,A,it,,٣,,,', 'weight', 'weight_invalid'],
    ['Infinity', 'U1,A,it,,Infinity,,,', 'weight', 'weight_invalid'],
    ['31 November', 'U1,A,it,,1,2026-11-31,,', 'valid_from', 'date_not_real'],
    ['31 November in Danish', 'U1,A,it,,1,,31.11.2026,', 'valid_to', 'date_not_real'],
    ['29 February of a common year', 'U1,A,it,,1,29.02.2025,,', 'valid_from', 'date_not_real'],
    ['an American date', 'U1,A,it,,1,11/30/2026,,', 'valid_from', 'date_invalid'],
    ['a year of two digits', 'U1,A,it,,1,30.11.26,,', 'valid_from', 'date_invalid'],
    ['a date with a time', 'U1,A,it,,1,2026-11-30T00:00,,', 'valid_from', 'date_invalid'],
    ['an end before the start', 'U1,A,it,,1,2026-11-30,2026-11-29,', 'valid_to', 'period_reversed'],
  ]

  test.each(lines)('refuse %s', (_name, line, field, reason) => {
    expect(told(readUnits(file(header, line)).refused)).toEqual([at(2, field, reason)])
  })

  test('may exist for one day', () => {
    expect(readUnits(file(header, 'U1,A,it,,1,2026-11-30,2026-11-30,')).refused).toEqual([])
  })

  test('refuse every line that is wrong, and all that is wrong in it, in the order of the file', () => {
    const { rows, refused } = readUnits(file(header, 'U1,A,it,,x,,,', 'U2,B,it,,1,,,', ',C,it,,1.000,,,'))
    expect(told(refused)).toEqual([
      at(2, 'weight', 'weight_invalid'),
      at(4, 'code', 'value_missing'),
      at(4, 'weight', 'number_ambiguous'),
    ])
    expect(rows.map((row) => row.code)).toEqual(['U2'])
  })

  test('refuse a code twice, whatever its case, by both lines', () => {
    const { refused } = readUnits(file(header, 'U1,A,it,,1,,,', 'U2,B,it,,1,,,', 'u1,C,it,,1,,,'))
    expect(refused).toEqual([{ line: 4, field: 'code', reason: 'duplicate', otherLine: 2 }])
  })

  test('refuse a circle at each of its members and nowhere else', () => {
    const { refused } = readUnits(
      file(
        header,
        'A,A,it,C,1,,,',
        'B,B,it,A,1,,,',
        'C,C,it,B,1,,,',
        'D,D,it,A,1,,,',
        'E,E,it,X,1,,,',
        'F,F,it,E,1,,,',
      ),
    )
    expect(told(refused)).toEqual([2, 3, 4].map((line) => at(line, 'parent', 'parent_in_circle')))
  })

  test('come back as they were written', () => {
    const unit = fc.record({
      code: codes,
      name: names,
      type: fc.constantFrom(...unitTypes),
      parent: fc.constant(null),
      weight: fc.nat(999_999_999),
      validFrom: fc.option(days),
      validTo: fc.constant(null),
      flags: fc.subarray([...unitFlags]),
    })
    const period = fc.tuple(unit, fc.option(fc.nat(4000))).map(([row, length]) => ({
      ...row,
      validTo: length === null ? null : addDays(row.validFrom ?? day('2026-01-01'), length),
    }))
    const units = fc
      .uniqueArray(period, { minLength: 1, selector: (row) => row.code.toLowerCase() })
      .map((rows) => rows.map((row, index) => ({ ...row, parent: rows[index - 1]?.code ?? null })))
    fc.assert(
      fc.property(units, (rows) => {
        const reading = readUnits(Buffer.from(writeUnits(rows)))
        expect(reading.refused).toEqual([])
        expect(withoutLines(reading.rows)).toEqual(rows)
      }),
    )
  })
})
