import { Buffer } from 'node:buffer'
import { parse, stringify } from 'csv/sync'
import { allow, type Decision, refuse } from '../domain/decision.ts'
import { importLimits } from '../domain/exchange/limits.ts'
import { type Refusal, shown } from '../domain/exchange/refusal.ts'
import { decodeText, lineAt } from './decode.ts'
import { canonicalText, hasInvalidCharacter, protect, unprotect } from './text.ts'

/** A file cut into cells: the header's names in lower case, and every row that holds anything, with its line. */
export interface Table {
  readonly header: readonly string[]
  readonly headerLine: number
  readonly records: readonly { readonly line: number; readonly cells: readonly string[] }[]
}

/** One row by column name. Cells are canonical text without the apostrophe that protects against formulas. */
export interface RawRow {
  readonly line: number
  readonly cells: Readonly<Record<string, string>>
}

/**
 * Cuts a CSV file: comma or semicolon, found from the header; quoted cells may hold line ends; rows without content are
 * passed over. Refuses the file as a whole where it is no such file, and never throws for what a file holds.
 */
export function readTable(bytes: Uint8Array): Decision<Table, Refusal> {
  const text = decodeText(bytes)
  if (!text.ok) return text
  const delimiter = delimiterOf(text.value)
  if (delimiter === undefined) {
    return refuse({ line: null, field: null, reason: 'file_is_tab_separated' })
  }
  const cut = cutRecords(Buffer.from(text.value), delimiter)
  if (!cut.ok) return cut
  const [header, ...records] = cut.value
  if (!header) return refuse({ line: null, field: null, reason: 'file_empty' })
  if (records.length === 0) return refuse({ line: null, field: null, reason: 'no_rows' })
  if (records.length > importLimits.rows) return refuse({ line: null, field: null, reason: 'too_many_rows' })
  const names = header.cells.map((cell) => canonicalText(cell).toLowerCase())
  return allow({ header: names, headerLine: header.line, records })
}

/** The rows of a table that must have exactly these columns, in any order; what does not fit is refused by name. */
export function rowsOf(
  table: Table,
  columns: readonly string[],
): { readonly rows: readonly RawRow[]; readonly refused: readonly Refusal[] } {
  const wrongHeader = headerRefusals(table, columns)
  if (wrongHeader.length > 0) return { rows: [], refused: wrongHeader }
  const rows: RawRow[] = []
  const refused: Refusal[] = []
  for (const record of table.records) {
    const wrong = recordRefusals(record, table.header)
    if (wrong.length > 0) refused.push(...wrong)
    else rows.push({ line: record.line, cells: named(record.cells, table.header) })
  }
  return { rows, refused }
}

/**
 * The one writer of all exports, made for Danish Excel: UTF-8 with byte-order mark, semicolon, CR LF, every cell quoted,
 * and an apostrophe before text that would be calculated. Its output is what the reader above reads back.
 */
export function writeTable<Column extends string>(
  columns: readonly Column[],
  rows: readonly Readonly<Record<Column, string>>[],
): string {
  const records = rows.map((row) => columns.map((column) => protect(canonicalText(row[column]))))
  return stringify([[...columns], ...records], {
    bom: true,
    delimiter: ';',
    record_delimiter: 'windows',
    quoted: true,
    quoted_empty: false,
  })
}

function delimiterOf(text: string): ',' | ';' | undefined {
  const header = /[^\s;,][^\r\n]*/.exec(text)?.[0] ?? ''
  const count = (sign: string) => header.split(sign).length - 1
  if (count(';') === 0 && count(',') === 0 && count('\t') > 0) return undefined
  return count(',') > count(';') ? ',' : ';'
}

/** How many names of a header are looked at: a foreign file with thousands of columns needs no refusal for each. */
const widestHeader = 200

interface Cut {
  readonly line: number
  readonly cells: readonly string[]
}

function cutRecords(bytes: Buffer, delimiter: string): Decision<readonly Cut[], Refusal> {
  const records: Cut[] = []
  const reached = { offset: 0, line: 1 }
  const passBlankLines = () => {
    let start = reached.offset
    while (bytes[start] === 0x0a || bytes[start] === 0x0d) start++
    reached.line = lineAt(bytes, start, reached)
    reached.offset = start
  }
  try {
    parse(bytes, {
      delimiter,
      record_delimiter: ['\r\n', '\n', '\r'],
      skip_empty_lines: true,
      relax_column_count: true,
      on_record: (cells: string[], { bytes: end }) => {
        passBlankLines()
        const counts = records.length < importLimits.rows + 2 && cells.some((cell) => cell.trim() !== '')
        if (counts) records.push({ line: reached.line, cells })
        reached.line = lineAt(bytes, end, reached)
        reached.offset = end
        return null
      },
    })
    return allow(records)
  } catch (error) {
    const code = codeOf(error)
    if (code === undefined) throw error
    passBlankLines()
    const reason = code === 'CSV_QUOTE_NOT_CLOSED' ? 'quote_unclosed' : 'quote_stray'
    return refuse({ line: reached.line, field: null, reason })
  }
}

/** What the parser found wrong with the file, by its own name for it; undefined for an error of another kind. */
function codeOf(error: unknown): string | undefined {
  const isParsers = error instanceof Error && 'code' in error && 'bytes_records' in error
  return isParsers ? String(error.code) : undefined
}

function headerRefusals({ header, headerLine }: Table, columns: readonly string[]): readonly Refusal[] {
  const present = header.slice(0, widestHeader).flatMap((name, index): Refusal[] => {
    const at = { line: headerLine, field: shown(name) }
    if (name === '') return [{ line: headerLine, field: null, reason: 'column_unnamed', expected: index + 1 }]
    if (!columns.includes(name)) return [{ ...at, reason: 'column_unknown' }]
    return header.indexOf(name) < index ? [{ ...at, reason: 'column_twice' }] : []
  })
  const missing = columns
    .filter((column) => !header.includes(column))
    .map((field): Refusal => ({ line: headerLine, field, reason: 'column_missing' }))
  return [...present, ...missing]
}

function recordRefusals(record: Cut, header: readonly string[]): readonly Refusal[] {
  const { line, cells } = record
  if (cells.length !== header.length) {
    const found = String(cells.length)
    return [{ line, field: null, reason: 'row_width', value: found, expected: header.length }]
  }
  return cells.flatMap((cell, index): Refusal[] => {
    const at = { line, field: header[index] ?? null, value: shown(cell) }
    if (hasInvalidCharacter(cell)) return [{ ...at, reason: 'invalid_character' }]
    return unprotect(canonicalText(cell)).length > importLimits.cell
      ? [{ ...at, reason: 'cell_too_long' }]
      : []
  })
}

function named(cells: readonly string[], header: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    header.map((name, index) => [name, canonicalText(unprotect(canonicalText(cells[index] ?? '')))]),
  )
}
