import { Buffer } from 'node:buffer'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { roles } from '../../src/domain/access/role.ts'
import { importLimits } from '../../src/domain/exchange/limits.ts'
import type { RefusalKey } from '../../src/domain/exchange/refusal.ts'
import { readPeople, writePeople } from '../../src/exchange/people.ts'
import { at, file, told, withoutLines } from './files.ts'
import { codes, days, names } from './generated.ts'

const header = 'email,name,role,unit,from,to'

describe('people', () => {
  test('are read with the address in lower case', () => {
    const { rows, refused } = readPeople(
      file(
        header,
        'Ane@Region.test,Ane Å,unit_manager,U01,2026-01-01,31.12.2026',
        'bo@region.test,Bo,lead,,,',
      ),
    )
    expect(refused).toEqual([])
    expect(rows).toEqual([
      {
        line: 2,
        email: 'ane@region.test',
        name: 'Ane Å',
        role: 'unit_manager',
        unit: 'U01',
        from: '2026-01-01',
        to: '2026-12-31',
      },
      { line: 3, email: 'bo@region.test', name: 'Bo', role: 'lead', unit: null, from: null, to: null },
    ])
  })

  const lines: readonly (readonly [string, string, string, RefusalKey])[] = [
    ['no address', ',A,lead,,,', 'email', 'value_missing'],
    ['no address but a name', 'ane,A,lead,,,', 'email', 'email_invalid'],
    ['an address with a blank', 'a b@c.dk,A,lead,,,', 'email', 'email_invalid'],
    ['an address of 255 characters', `${'a'.repeat(249)}@bc.dk,A,lead,,,`, 'email', 'email_invalid'],
    ['no name', 'a@b.dk,,lead,,,', 'name', 'value_missing'],
    ['no role', 'a@b.dk,A,,,,', 'role', 'value_missing'],
    ['an unknown role', 'a@b.dk,A,boss,,,', 'role', 'role_unknown'],
    ['a unit role without unit', 'a@b.dk,A,unit_coordinator,,,', 'unit', 'role_needs_unit'],
    ['a unit that is no code', 'a@b.dk,A,unit_manager,U 1,,', 'unit', 'code_invalid'],
    ['31 November', 'a@b.dk,A,lead,,2026-11-31,', 'from', 'date_not_real'],
    ['an end before the start', 'a@b.dk,A,lead,,2026-11-30,2026-11-01', 'to', 'period_reversed'],
  ]

  test.each(lines)('refuse %s', (_name, line, field, reason) => {
    expect(told(readPeople(file(header, line)).refused)).toEqual([at(2, field, reason)])
  })

  const pairs: readonly (readonly [string, string, string, readonly string[]])[] = [
    ['two roles', 'A,officer,,,', 'A,unit_manager,U1,,', []],
    ['one role for two units', 'A,unit_manager,U1,,', 'A,unit_manager,U2,,', []],
    ['one role in two periods', 'A,lead,,2025-01-01,2025-12-31', 'A,lead,,2026-01-01,', []],
    [
      'one role in overlapping periods',
      'A,lead,,2025-01-01,2026-01-01',
      'A,lead,,2026-01-01,',
      [at(3, 'role', 'duplicate')],
    ],
    ['one role twice without periods', 'A,lead,,,', 'A,lead,,,', [at(3, 'role', 'duplicate')]],
    ['two names', 'A,officer,,,', 'B,unit_manager,U1,,', [at(3, 'name', 'name_differs')]],
    ['the DPO as lead', 'A,lead,,,', 'A,dpo,,,', [at(3, 'role', 'roles_conflict')]],
    ['the DPO as lead in other years', 'A,lead,,,2024-12-31', 'A,dpo,,2025-01-01,', []],
  ]

  test.each(pairs)('one address with %s', (_name, first, second, expected) => {
    const { refused } = readPeople(file(header, `a@b.dk,${first}`, `A@b.dk,${second}`))
    expect(told(refused)).toEqual(expected)
    expect(refused.every(({ otherLine }) => otherLine === 2)).toBe(true)
  })

  test('refuse the line that gives one person more roles than can be real', () => {
    const role = (unit: number) => `a@b.dk,A,unit_manager,U${unit},,`
    const lines = Array.from({ length: importLimits.rolesOfPerson + 1 }, (_line, index) => role(index))
    expect(told(readPeople(file(header, ...lines)).refused)).toEqual([at(1002, 'email', 'too_many_roles')])
  })

  test('come back as they were written', () => {
    const person = fc.record({
      email: fc.nat(10_000).map((count) => `+person-${count}@region.test`),
      name: names,
      role: fc.constantFrom(...roles),
      unit: codes,
      from: fc.option(days),
      to: fc.constant(null),
    })
    fc.assert(
      fc.property(fc.uniqueArray(person, { minLength: 1, selector: (row) => row.email }), (rows) => {
        const reading = readPeople(Buffer.from(writePeople(rows)))
        expect(reading.refused).toEqual([])
        expect(withoutLines(reading.rows)).toEqual(rows)
      }),
    )
  })
})
