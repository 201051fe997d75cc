import writeXlsxFile, { type Row } from 'write-excel-file/node'
import type { Sheet, SheetCell } from '../domain/exchange/sheet.ts'
import { canonicalText } from './text.ts'

/**
 * Writes sheets as an xlsx file, every cell with its type. Text goes in as text, also where it is a number with a zero at
 * its end (`16.10`) or begins as a formula: no cell of the file is one. Refuses a row that is not as wide as its head.
 */
export async function writeWorkbook(sheets: readonly Sheet[]): Promise<Uint8Array> {
  const made = sheets.map(({ name, columns, rows }) => ({
    sheet: name,
    columns: columns.map(({ width }) => ({ width })),
    stickyRowsCount: 1,
    data: [
      columns.map(({ head }) => ({ type: String, value: head, fontWeight: 'bold' as const })),
      ...rows.map((row): Row => {
        if (row.length !== columns.length) throw new Error(`A row of ${name} is not as wide as its head`)
        return row.map(cellOf)
      }),
    ],
  }))
  return await writeXlsxFile(made).toBuffer()
}

function cellOf(cell: SheetCell): Row[number] {
  if (cell === null) return null
  if (typeof cell === 'number') return { type: Number, value: cell }
  if (typeof cell === 'object')
    return { type: Date, value: new Date(`${cell.day}T00:00:00Z`), format: 'yyyy-mm-dd' }
  const text = canonicalText(cell)
  return text === '' ? null : { type: String, value: text }
}
