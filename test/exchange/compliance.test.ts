import { Buffer } from 'node:buffer'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { requirementIds } from '../../controls/guidelines/index.ts'
import { requirementStatuses } from '../../src/domain/compliance/status.ts'
import type { RefusalKey } from '../../src/domain/exchange/refusal.ts'
import { readCompliance, writeCompliance } from '../../src/exchange/compliance.ts'
import { at, file, told, withoutLines } from './files.ts'
import { codes, texts } from './generated.ts'

const header = 'unit,requirement,status,reason'

describe('compliance', () => {
  test('is read, not assessed included', () => {
    const { rows, refused } = readCompliance(
      file(header, 'U1,GL-01-K1,partly,Mangler drift', 'U1,GL-01-K2,,'),
    )
    expect(refused).toEqual([])
    expect(rows).toEqual([
      { line: 2, unit: 'U1', requirement: 'GL-01-K1', status: 'partly', reason: 'Mangler drift' },
      { line: 3, unit: 'U1', requirement: 'GL-01-K2', status: null, reason: '' },
    ])
  })

  const lines: readonly (readonly [string, string, string, RefusalKey])[] = [
    ['no unit', ',GL-01-K1,partly,r', 'unit', 'value_missing'],
    ['no requirement', 'U1,,partly,r', 'requirement', 'value_missing'],
    ['what is no key of a requirement', 'U1,GL-27-k1,partly,r', 'requirement', 'requirement_unknown'],
    ['a guideline for a requirement', 'U1,GL-01,partly,r', 'requirement', 'requirement_unknown'],
    ['an unknown status', 'U1,GL-01-K1,ok,r', 'status', 'status_unknown'],
    ['no reason', 'U1,GL-01-K1,not_relevant,', 'reason', 'reason_missing'],
  ]

  test.each(lines)('refuses %s', (_name, line, field, reason) => {
    expect(told(readCompliance(file(header, line)).refused)).toEqual([at(2, field, reason)])
  })

  test('refuses a requirement twice for one unit', () => {
    const { refused } = readCompliance(file(header, 'U1,GL-01-K1,,', 'U2,GL-01-K1,,', 'U1,GL-01-K1,,'))
    expect(refused).toEqual([{ line: 4, field: 'requirement', reason: 'duplicate', otherLine: 2 }])
  })

  test('comes back as it was written', () => {
    const row = fc.record({
      unit: codes,
      requirement: fc.constantFrom(...requirementIds),
      status: fc.option(fc.constantFrom(...requirementStatuses)),
      reason: texts.map((text) => text || 'r'),
    })
    const all = fc.uniqueArray(row, { minLength: 1, selector: (one) => `${one.unit} ${one.requirement}` })
    fc.assert(
      fc.property(all, (rows) => {
        const reading = readCompliance(Buffer.from(writeCompliance(rows)))
        expect(reading.refused).toEqual([])
        expect(withoutLines(reading.rows)).toEqual(rows)
      }),
    )
  })
})
