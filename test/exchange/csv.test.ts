import { Buffer } from 'node:buffer'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { importLimits } from '../../src/domain/exchange/limits.ts'
import type { RefusalKey } from '../../src/domain/exchange/refusal.ts'
import { type RawRow, readTable, rowsOf, writeTable } from '../../src/exchange/csv.ts'
import { canonicalText, protect, unprotect } from '../../src/exchange/text.ts'
import { at, file, told } from './files.ts'

const columns = ['code', 'name']

function read(bytes: Uint8Array) {
  const table = readTable(bytes)
  return table.ok ? rowsOf(table.value, columns) : { rows: [], refused: [table.refusal] }
}

function namesIn(rows: readonly RawRow[]) {
  return rows.map(({ cells: { name } }) => name)
}

describe('what is read', () => {
  const expected = [{ line: 2, cells: { code: 'U01', name: 'Sygehus Ærø' } }]

  test.each([
    ['comma', 'code,name\nU01,Sygehus Ærø\n'],
    ['semicolon', 'code;name\nU01;Sygehus Ærø\n'],
    ['byte-order mark', '\uFEFFcode;name\nU01;Sygehus Ærø\n'],
    ['CR LF', 'code;name\r\nU01;Sygehus Ærø\r\n'],
    ['lone CR', 'code;name\rU01;Sygehus Ærø\r'],
    ['no line end at the end', 'code;name\nU01;Sygehus Ærø'],
    ['header in another order', 'name;code\nSygehus Ærø;U01\n'],
    ['header in capitals with blanks', ' Code ; NAME\nU01;Sygehus Ærø\n'],
    ['quotes everywhere', '"code","name"\n"U01","Sygehus Ærø"\n'],
    ['blanks around cells', 'code;name\n U01 ;\tSygehus Ærø \n'],
    ['decomposed letters', 'code;name\nU01;Sygehus Ærø\n'.normalize('NFD')],
  ])('%s', (_name, text) => {
    expect(read(Buffer.from(text))).toEqual({ rows: expected, refused: [] })
  })

  test('line ends, delimiters and doubled quotes inside quotes', () => {
    const { rows } = read(Buffer.from('code;name\r\nU01;"a\r\nb;c ""d"""\r\nU02;e\r\n'))
    expect(rows).toEqual([
      { line: 2, cells: { code: 'U01', name: 'a\nb;c "d"' } },
      { line: 4, cells: { code: 'U02', name: 'e' } },
    ])
  })

  test('lines are those of the file, past blank lines, empty rows and quoted line ends', () => {
    const { rows } = read(file('', 'code,name', '', 'U01,a', ' ', ',,,,', 'U02,"b', '', 'c"', 'U03,d'))
    expect(rows.map(({ line, cells: { code } }) => [line, code])).toEqual([
      [4, 'U01'],
      [7, 'U02'],
      [10, 'U03'],
    ])
  })

  test('a letter that looks like a delimiter after normalising stays inside its cell', () => {
    const { rows } = read(file('code;name', 'U01;a\u037Eb'))
    expect(rows).toEqual([{ line: 2, cells: { code: 'U01', name: 'a;b' } }])
  })
})

describe('files that are no such file', () => {
  const utf16 = Buffer.concat([
    Buffer.from([0xff, 0xfe]),
    Buffer.from('code\tname\r\nU01\tÆrø\r\n', 'utf16le'),
  ])
  const corpus: readonly (readonly [string, Uint8Array, string])[] = [
    ['0 bytes', new Uint8Array(), at('-', '-', 'file_empty')],
    ['byte-order mark alone', Buffer.from('\uFEFF'), at('-', '-', 'file_empty')],
    ['blank lines alone', file('', ' ', '\r', ''), at('-', '-', 'file_empty')],
    ['delimiters alone', file(';;;', ';;;'), at('-', '-', 'file_empty')],
    ['only a header', file('code,name', ''), at('-', '-', 'no_rows')],
    ['Unicode text from Excel (UTF-16)', utf16, at('-', '-', 'file_is_utf16')],
    ['UTF-16 without its mark', Buffer.from('code;name', 'utf16le'), at(1, '-', 'file_has_nul')],
    ['Windows-1252', Buffer.from('code;name\nU01;a\nU02;Ærø\n', 'latin1'), at(3, '-', 'file_not_utf8')],
    ['an encoded half surrogate', Buffer.from([0x61, 0xed, 0xa0, 0x80]), at(1, '-', 'file_not_utf8')],
    ['xlsx', Buffer.from('PK\u0003\u0004 [Content_Types].xml'), at('-', '-', 'file_is_spreadsheet')],
    ['xls', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]), at('-', '-', 'file_is_spreadsheet')],
    ['PDF', Buffer.from('%PDF-1.7'), at('-', '-', 'file_is_pdf')],
    ['HTML', file('<!DOCTYPE html>', '<table><tr><td>code</table>'), at('-', '-', 'file_is_html')],
    ['an Excel web page', file('\uFEFF<html xmlns:x="urn:excel">'), at('-', '-', 'file_is_html')],
    ['tabs', file('code\tname', 'U01\ta'), at('-', '-', 'file_is_tab_separated')],
    ['a NUL byte', file('code,name', 'U01,a\0b'), at(2, '-', 'file_has_nul')],
    ['a quote never closed', file('code,name', 'U01,a', '', 'U02,"b', 'U03,c'), at(4, '-', 'quote_unclosed')],
    ['a quote inside a cell', file('code,name', 'U01,5" skærm'), at(2, '-', 'quote_stray')],
    ['text after a closing quote', file('code,name', 'U01,"a"b'), at(2, '-', 'quote_stray')],
  ]

  test.each(corpus)('%s', (_name, bytes, expected) => {
    expect(told(read(bytes).refused)).toEqual([expected])
  })

  test('one cell of 10 MB, closed or not', () => {
    const long = 'x'.repeat(10 * 1024 * 1024)
    expect(told(read(file('code,name', `U01,${long}`)).refused)).toEqual([at(2, 'name', 'cell_too_long')])
    expect(told(read(file('code,name', `U01,"${long}`)).refused)).toEqual([at(2, '-', 'quote_unclosed')])
  })

  test('larger than the limit, without looking inside', () => {
    const bytes = new Uint8Array(importLimits.bytes + 1)
    expect(told(read(bytes).refused)).toEqual([at('-', '-', 'file_too_large')])
  })

  test('200,000 rows are read and one more is not', () => {
    const text = `code,name\n${'U,a\n'.repeat(importLimits.rows)}`
    expect(read(file(text)).rows).toHaveLength(importLimits.rows)
    const { refused } = read(file(`${text},\nU,a`))
    expect(told(refused)).toEqual([at('-', '-', 'too_many_rows')])
  })

  test('any bytes at all: rows or refusals, never an exception', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        const { rows, refused } = read(bytes)
        expect(rows.length + refused.length).toBeGreaterThan(0)
      }),
    )
  })

  test('any text at all, also without order in its quotes and delimiters', () => {
    const piece = fc.constantFrom(
      'code',
      'name',
      'U01',
      '"',
      '""',
      ';',
      ',',
      '\n',
      '\r\n',
      '\r',
      ' ',
      '\t',
      'æ',
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const { rows, refused } = read(Buffer.from(`code;name\n${pieces.join('')}`))
        expect(rows.length + refused.length).toBeGreaterThan(0)
      }),
    )
  })
})

describe('header and rows', () => {
  const cases: readonly (readonly [string, string[], RefusalKey, number | '-', string])[] = [
    ['an unknown column', ['code,name,size', 'U01,a,1'], 'column_unknown', 1, 'size'],
    ['a missing column', ['', 'code', 'U01'], 'column_missing', 2, 'name'],
    ['a column twice', ['code,name,code', 'U01,a,U01'], 'column_twice', 1, 'code'],
    ['a column without name', ['code,name,', 'U01,a,1'], 'column_unnamed', 1, '-'],
    ['too few cells', ['code,name', 'U01'], 'row_width', 2, '-'],
    ['too many cells', ['code,name', 'U01,a,b'], 'row_width', 2, '-'],
    ['a control character', ['code,name', 'U01,a\u0007b'], 'invalid_character', 2, 'name'],
    ['a control character of the upper range', ['code,name', 'U01,a\u0085b'], 'invalid_character', 2, 'name'],
    ['a cell too long', ['code,name', `U01,${'x'.repeat(10_001)}`], 'cell_too_long', 2, 'name'],
  ]

  test.each(cases)('%s', (_name, lines, reason, line, field) => {
    expect(told(read(file(...lines)).refused)).toEqual([at(line, field, reason)])
  })

  test('a cell of exactly the limit, protected by its apostrophe', () => {
    const name = `=${'x'.repeat(importLimits.cell - 1)}`
    expect(namesIn(read(file('code,name', `U01,'${name}`)).rows)).toEqual([name])
  })

  test('a value is shown on one line, short and without control characters', () => {
    const { refused } = read(file('code,name', `U01,\u001b[31m${'rød '.repeat(40)}`))
    expect(refused[0]?.value).toMatch(/^ \[31mrød .{40,60}…$/)
  })
})

describe('formulas', () => {
  test.each([
    '=1+1',
    '+45',
    '-1',
    '@SUM(A1)',
    '|calc',
    '＝1',
    '＋1',
    '－1',
    '＠a',
    '\u200b=1',
    "'=1",
    '\u200b\ta',
  ])('an apostrophe protects %j and is taken away again', (text) => {
    expect(protect(text)).toBe(`'${text}`)
    expect(unprotect(protect(text))).toBe(text)
  })

  test.each(['U01', "'a'", "'", '1-2', '2,7', '', 'a=b'])('%j stays as it is', (text) => {
    expect(protect(text)).toBe(text)
    expect(unprotect(text)).toBe(text)
  })
})

/** Text from the characters that have ever broken a CSV file, beside whatever else there is. */
const nasty = fc.oneof(
  fc.string({
    unit: fc.constantFrom(...'=+-@|\t\r\n\'";, a1æ\u200b\u00ad\ufeff\u00a0＝＋－＠\u0338', '\r\n', '😀'),
  }),
  fc.string({ unit: 'binary', maxLength: 30 }),
)
const text = nasty.map((raw) => canonicalText(raw.replace(/[^\P{Cc}\t\r\n]/gu, '')))

describe('what is written', () => {
  test('is byte-order mark, semicolon, CR LF and every filled cell quoted', () => {
    expect(writeTable(columns, [{ code: 'U01', name: '' }])).toBe('\uFEFF"code";"name"\r\n"U01";\r\n')
  })

  test('is read back to the same text', () => {
    fc.assert(
      fc.property(fc.array(text, { minLength: 1 }), (names) => {
        const written = writeTable(
          columns,
          names.map((name) => ({ code: 'U', name })),
        )
        const { rows, refused } = read(Buffer.from(written))
        expect(refused).toEqual([])
        expect(namesIn(rows)).toEqual(names)
      }),
      { numRuns: 500 },
    )
  })

  test('never has a cell that a spreadsheet would calculate', () => {
    fc.assert(
      fc.property(nasty, (raw) => {
        const table = readTable(Buffer.from(writeTable(columns, [{ code: 'U', name: raw }])))
        const cell = table.ok ? table.value.records[0]?.cells[1] : undefined
        const visible = cell?.replace(/^[\p{Z}\p{Cc}\p{Cf}]+/u, '') ?? ''
        expect(visible).not.toMatch(/^[=+\-@|＝＋－＠]/)
        expect(cell ?? '').not.toMatch(/^[\p{Z}\p{Cc}\p{Cf}]*[\t\r\n]/u)
      }),
      { numRuns: 500 },
    )
  })

  test('half a surrogate pair is replaced, as UTF-8 cannot hold it', () => {
    expect(writeTable(columns, [{ code: 'U', name: 'a\ud800' }])).toContain('"a\ufffd"')
  })
})
