import { Buffer } from 'node:buffer'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { safeguardIds } from '../../controls/cis/v8.1/index.ts'
import { storedLevels } from '../../src/domain/answers/answer.ts'
import type { RefusalKey } from '../../src/domain/exchange/refusal.ts'
import {
  type AspectAnswerRow,
  type LevelAnswerRow,
  readAnswers,
  writeAspectAnswers,
  writeLevelAnswers,
} from '../../src/exchange/answers.ts'
import { at, file, told, withoutLines } from './files.ts'
import { codes, texts } from './generated.ts'

const header = 'unit,safeguard,policy,implementation,automation,reporting,applicable,reason'
const levelHeader = 'unit,safeguard,level,applicable,reason'

describe('answers in four aspects', () => {
  test('are read, unanswered and half-answered ones too', () => {
    const reading = readAnswers(
      file(
        header,
        'U01,16.1,0,4,NA,2,yes,Vist i rapporten',
        'U01,16.10,,,,,,',
        'U01,1.1,,,,,no,Ingen enheder',
        'U01,1.2,na,na,na,na,No,Ingen enheder',
        'U01,1.3,3,,,,yes,Kladde',
      ),
    )
    const none = { policy: null, implementation: null, automation: null, reporting: null }
    const unit = 'U01'
    expect(reading.refused).toEqual([])
    expect(reading.method).toBe('four-aspects')
    expect(withoutLines<object>(reading.rows)).toEqual([
      {
        unit,
        safeguard: '16.1',
        policy: '0',
        implementation: '4',
        automation: 'na',
        reporting: '2',
        applicable: true,
        reason: 'Vist i rapporten',
      },
      { unit, safeguard: '16.10', ...none, applicable: true, reason: '' },
      { unit, safeguard: '1.1', ...none, applicable: false, reason: 'Ingen enheder' },
      { unit, safeguard: '1.2', ...none, applicable: false, reason: 'Ingen enheder' },
      { unit, safeguard: '1.3', ...none, policy: '3', applicable: true, reason: 'Kladde' },
    ])
  })

  const lines: readonly (readonly [string, string, string, RefusalKey])[] = [
    ['no unit', ',1.1,1,1,1,1,yes,r', 'unit', 'value_missing'],
    ['a unit that is no code', 'U 1,1.1,1,1,1,1,yes,r', 'unit', 'code_invalid'],
    ['no safeguard', 'U1,,1,1,1,1,yes,r', 'safeguard', 'value_missing'],
    ['an unknown safeguard', 'U1,19.1,1,1,1,1,yes,r', 'safeguard', 'safeguard_unknown'],
    ['a safeguard turned into a date', 'U1,01-jan,1,1,1,1,yes,r', 'safeguard', 'safeguard_unknown'],
    ['a safeguard with comma', 'U1,"1,1",1,1,1,1,yes,r', 'safeguard', 'safeguard_unknown'],
    ['a level of 5', 'U1,1.1,1,5,1,1,yes,r', 'implementation', 'level_invalid'],
    ['a level of -1', 'U1,1.1,-1,1,1,1,yes,r', 'policy', 'level_invalid'],
    ['a level of -0', 'U1,1.1,-0,1,1,1,yes,r', 'policy', 'level_invalid'],
    ['half a level', 'U1,1.1,1,1,2.5,1,yes,r', 'automation', 'level_invalid'],
    ['half a level with comma', 'U1,1.1,1,1,"2,5",1,yes,r', 'automation', 'level_invalid'],
    ['a level of 2.0', 'U1,1.1,1,1,1,2.0,yes,r', 'reporting', 'level_invalid'],
    ['a level with exponent', 'U1,1.1,1,1,1,1e0,yes,r', 'reporting', 'level_invalid'],
    ['an Arabic digit', 'U1,1.1,1,1,1,٣,yes,r', 'reporting', 'level_invalid'],
    ['n/a', 'U1,1.1,1,1,1,n/a,yes,r', 'reporting', 'level_invalid'],
    ['a formula', 'U1,1.1,=1+1,1,1,1,yes,r', 'policy', 'level_invalid'],
    ['ja', 'U1,1.1,1,1,1,1,ja,r', 'applicable', 'applicable_invalid'],
    ['no reason', 'U1,1.1,1,1,1,1,yes,', 'reason', 'reason_missing'],
    ['a reason of blanks', 'U1,1.1,1,1,1,1,yes,   ', 'reason', 'reason_missing'],
    ['no reason for one aspect', 'U1,1.1,,,,1,yes,', 'reason', 'reason_missing'],
    ['no reason for not applicable', 'U1,1.1,,,,,no,', 'reason', 'reason_missing'],
    ['all aspects na', 'U1,1.1,na,na,na,na,yes,r', 'policy', 'aspects_all_na'],
    ['a level where not applicable', 'U1,1.1,,3,,,no,r', 'implementation', 'levels_not_empty'],
  ]

  test.each(lines)('refuse %s', (_name, line, field, reason) => {
    const reading = readAnswers(file(header, line))
    expect(told(reading.refused)).toEqual([at(2, field, reason)])
    expect(reading.rows).toEqual([])
  })

  test('refuse a safeguard twice for one unit, and take it for two', () => {
    const { refused } = readAnswers(
      file(header, 'U1,16.1,,,,,,', 'U2,16.1,,,,,,', 'U1,16.10,,,,,,', 'U1,16.1,,,,,,'),
    )
    expect(refused).toEqual([{ line: 5, field: 'safeguard', reason: 'duplicate', otherLine: 2 }])
  })

  test('of a whole region, 24 units and 153 safeguards, are read line by line', () => {
    const rows = Array.from({ length: 24 }, (_unit, index) => `U${index + 1}`).flatMap((unit) =>
      safeguardIds.map(
        (safeguard): AspectAnswerRow => ({
          unit,
          safeguard,
          policy: '4',
          implementation: '3',
          automation: 'na',
          reporting: '0',
          applicable: true,
          reason: 'Se bilag; gennemgået med "driften"',
        }),
      ),
    )
    const reading = readAnswers(Buffer.from(writeAspectAnswers(rows)))
    expect(reading.rows).toHaveLength(3672)
    expect(reading.refused).toEqual([])
    expect(reading.rows.at(-1)).toEqual({ ...rows.at(-1), line: 3673 })
  })

  test('come back as they were written', () => {
    const level = fc.option(fc.constantFrom(...storedLevels))
    const answer = fc
      .record({
        unit: codes,
        safeguard: fc.constantFrom(...safeguardIds),
        policy: level,
        implementation: fc.option(fc.constantFrom('0', '1', '2', '3', '4')),
        automation: level,
        reporting: level,
        applicable: fc.boolean(),
        reason: texts.map((text) => text || 'r'),
      })
      .map((row): AspectAnswerRow => {
        const none = { policy: null, implementation: null, automation: null, reporting: null }
        return row.applicable ? row : { ...row, ...none }
      })
    const answers = fc.uniqueArray(answer, {
      minLength: 1,
      selector: (row) => `${row.unit} ${row.safeguard}`,
    })
    fc.assert(
      fc.property(answers, (rows) => {
        const reading = readAnswers(Buffer.from(writeAspectAnswers(rows)))
        expect(reading.refused).toEqual([])
        expect(withoutLines<object>(reading.rows)).toEqual(rows)
      }),
    )
  })
})

describe('answers with a single level', () => {
  test('are known by the column', () => {
    const reading = readAnswers(file(levelHeader, 'U1,1.1,3,yes,r', 'U1,1.2,,no,r', 'U1,1.3,,,'))
    expect(reading.method).toBe('single-level')
    expect(reading.refused).toEqual([])
    expect(withoutLines<object>(reading.rows)).toEqual([
      { unit: 'U1', safeguard: '1.1', level: '3', applicable: true, reason: 'r' },
      { unit: 'U1', safeguard: '1.2', level: null, applicable: false, reason: 'r' },
      { unit: 'U1', safeguard: '1.3', level: null, applicable: true, reason: '' },
    ])
  })

  const lines: readonly (readonly [string, string, string, RefusalKey])[] = [
    ['a level of 5', 'U1,1.1,5,yes,r', 'level', 'level_invalid'],
    ['half a level', 'U1,1.1,2.5,yes,r', 'level', 'level_invalid'],
    ['na', 'U1,1.1,na,yes,r', 'level', 'level_na_alone'],
    ['a level where not applicable', 'U1,1.1,3,no,r', 'level', 'levels_not_empty'],
    ['no reason', 'U1,1.1,3,yes,', 'reason', 'reason_missing'],
    ['no reason for not applicable', 'U1,1.1,,no,', 'reason', 'reason_missing'],
  ]

  test.each(lines)('refuse %s', (_name, line, field, reason) => {
    expect(told(readAnswers(file(levelHeader, line)).refused)).toEqual([at(2, field, reason)])
  })

  test('refuse the columns of both methods in one file', () => {
    const { refused } = readAnswers(file('unit,safeguard,policy,level,applicable,reason', 'U1,1.1,1,1,yes,r'))
    expect(told(refused)).toEqual([at(1, 'policy', 'columns_mixed')])
  })

  test('come back as they were written', () => {
    const answer = fc.record({
      unit: codes,
      safeguard: fc.constantFrom(...safeguardIds),
      level: fc.option(fc.constantFrom('0', '1', '2', '3', '4')),
      applicable: fc.constant(true),
      reason: texts.map((text) => text || 'r'),
    })
    const answers = fc.uniqueArray(answer, {
      minLength: 1,
      selector: (row) => `${row.unit} ${row.safeguard}`,
    })
    fc.assert(
      fc.property(answers, (rows: readonly LevelAnswerRow[]) => {
        const reading = readAnswers(Buffer.from(writeLevelAnswers(rows)))
        expect(reading.refused).toEqual([])
        expect(withoutLines<object>(reading.rows)).toEqual(rows)
      }),
    )
  })
})
