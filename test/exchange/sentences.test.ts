import { describe, expect, test } from 'vitest'
import { importLimits } from '../../src/domain/exchange/limits.ts'
import { type Refusal, refusalKeys } from '../../src/domain/exchange/refusal.ts'
import { readAnswers } from '../../src/exchange/answers.ts'
import { languageOf } from '../../src/i18n/language.ts'
import { file } from './files.ts'

const da = languageOf('da').say.exchange
const en = languageOf('en').say.exchange

describe('the sentence of a refusal', () => {
  test('names line and field, in both languages', () => {
    const [refusal] = readAnswers(
      file(
        'unit,safeguard,policy,implementation,automation,reporting,applicable,reason',
        'U01,1.1,1,5,1,1,yes,r',
      ),
    ).refused
    expect(refusal && da.refusedLine(refusal)).toBe(
      'linje 2, felt implementation: ”5” er ikke et trin. Skriv et helt tal fra 0 til 4, na eller ingenting.',
    )
    expect(refusal && en.refusedLine(refusal)).toBe(
      'line 2, field implementation: “5” is not a level. Write a whole number from 0 to 4, na or nothing.',
    )
  })

  test('says the file where no line is meant', () => {
    const refusal: Refusal = { line: null, field: null, reason: 'file_empty' }
    expect(da.refusedLine(refusal)).toBe('filen: Filen er tom.')
    expect(en.refusedLine(refusal)).toBe('the file: The file is empty.')
  })

  test.each(refusalKeys)(
    '%s is one line that ends with a full stop, whatever is known of the place',
    (reason) => {
      const bare: Refusal = { line: null, field: null, reason }
      const full: Refusal = { line: 3, field: 'x', reason, value: '5', otherLine: 2, expected: 4 }
      for (const say of [da, en]) {
        for (const refusal of [bare, full]) {
          expect(say.refusedLine(refusal)).toMatch(/^[^\n]+\.$/)
          expect(say.refusedLine(refusal)).not.toMatch(/undefined|null|!| {2}/)
        }
      }
    },
  )

  test('limits that are written out are those that hold', () => {
    expect(importLimits).toMatchObject({
      bytes: 64 * 1024 * 1024,
      rows: 200_000,
      cell: 10_000,
      rolesOfPerson: 1000,
    })
  })
})
