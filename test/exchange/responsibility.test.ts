import { Buffer } from 'node:buffer'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { safeguardIds } from '../../controls/cis/v8.1/index.ts'
import type { RefusalKey } from '../../src/domain/exchange/refusal.ts'
import {
  type ResponsibilityRow,
  readResponsibility,
  writeResponsibility,
} from '../../src/exchange/responsibility.ts'
import { at, file, told, withoutLines } from './files.ts'
import { codes } from './generated.ts'

const header = 'safeguard,responsibility,provider'

describe('responsibility', () => {
  test('is read for each of its kinds', () => {
    const { rows, refused } = readResponsibility(
      file(header, '1.1,central,IT', '1.2,Shared,IT', '1.3,local,'),
    )
    expect(refused).toEqual([])
    expect(rows).toEqual([
      { line: 2, safeguard: '1.1', responsibility: 'central', provider: 'IT' },
      { line: 3, safeguard: '1.2', responsibility: 'shared', provider: 'IT' },
      { line: 4, safeguard: '1.3', responsibility: 'local', provider: null },
    ])
  })

  const lines: readonly (readonly [string, string, string, RefusalKey])[] = [
    ['no safeguard', ',central,IT', 'safeguard', 'value_missing'],
    ['an unknown safeguard', '1.99,central,IT', 'safeguard', 'safeguard_unknown'],
    ['a safeguard with a nought too many', '1.01,central,IT', 'safeguard', 'safeguard_unknown'],
    ['no responsibility', '1.1,,IT', 'responsibility', 'value_missing'],
    ['an unknown responsibility', '1.1,both,IT', 'responsibility', 'responsibility_unknown'],
    ['central without provider', '1.1,central,', 'provider', 'provider_missing'],
    ['shared without provider', '1.1,shared,', 'provider', 'provider_missing'],
    ['local with provider', '1.1,local,IT', 'provider', 'provider_not_allowed'],
    ['a provider that is no code', '1.1,central,I T', 'provider', 'code_invalid'],
  ]

  test.each(lines)('refuses %s', (_name, line, field, reason) => {
    expect(told(readResponsibility(file(header, line)).refused)).toEqual([at(2, field, reason)])
  })

  test('refuses a safeguard twice, and knows 16.1 from 16.10', () => {
    const { refused } = readResponsibility(file(header, '16.1,local,', '16.10,local,', '16.1,central,IT'))
    expect(refused).toEqual([{ line: 4, field: 'safeguard', reason: 'duplicate', otherLine: 2 }])
  })

  test('comes back as it was written', () => {
    const row = fc
      .tuple(fc.constantFrom(...safeguardIds), fc.constantFrom('central', 'local', 'shared'), codes)
      .map(
        ([safeguard, responsibility, provider]): ResponsibilityRow => ({
          safeguard,
          responsibility,
          provider: responsibility === 'local' ? null : provider,
        }),
      )
    fc.assert(
      fc.property(fc.uniqueArray(row, { minLength: 1, selector: (one) => one.safeguard }), (rows) => {
        const reading = readResponsibility(Buffer.from(writeResponsibility(rows)))
        expect(reading.refused).toEqual([])
        expect(withoutLines(reading.rows)).toEqual(rows)
      }),
    )
  })
})
