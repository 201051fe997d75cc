import { describe, expect, it } from 'vitest'
import { day } from '../../src/domain/time.ts'
import { writeWorkbook } from '../../src/exchange/workbook.ts'
import { partsOf, readCells } from '../support/xlsx.ts'

const sheet = {
  name: 'Krav',
  columns: ['Nøgle', 'Trin', 'Frist'].map((head) => ({ head, width: 10 })),
  rows: [
    ['16.10', 3, { day: day('2026-03-31') }],
    ['=HYPERLINK("http://x")', 0, null],
    ['+1', null, null],
    ['<b>&amp;', 2, null],
  ],
} as const

describe('a workbook', () => {
  it('keeps text as text, numbers as numbers and days as days, and holds no formula', async () => {
    const parts = await partsOf(await writeWorkbook([sheet]))
    const cells = readCells(parts)
    expect(cells.get('A2')).toEqual({ kind: 'text', value: '16.10' })
    expect(cells.get('B2')).toEqual({ kind: 'number', value: '3' })
    // Days since the end of 1899, as spreadsheets count them.
    expect(cells.get('C2')).toEqual({ kind: 'number', value: '46112' })
    expect(cells.get('A3')).toEqual({ kind: 'text', value: '=HYPERLINK("http://x")' })
    expect(cells.get('B3')).toEqual({ kind: 'number', value: '0' })
    expect(cells.get('C3')).toBeUndefined()
    expect(cells.get('A4')).toEqual({ kind: 'text', value: '+1' })
    expect(cells.get('A5')).toEqual({ kind: 'text', value: '<b>&amp;' })
    expect([...parts.values()].filter((part) => /<f[ >]/.test(part))).toEqual([])
  })

  it('refuses a row that is not as wide as its head', async () => {
    await expect(writeWorkbook([{ ...sheet, rows: [['16.10']] }])).rejects.toThrow('not as wide')
  })
})
