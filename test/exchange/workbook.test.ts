import { Buffer } from 'node:buffer'
import { parseHTML } from 'linkedom'
import { describe, expect, it } from 'vitest'
import { fromBufferPromise } from 'yauzl'
import { day } from '../../src/domain/time.ts'
import { writeWorkbook } from '../../src/exchange/workbook.ts'

/** The parts of an xlsx file as text, read by something that did not write it. */
async function partsOf(bytes: Uint8Array): Promise<ReadonlyMap<string, string>> {
  const zip = await fromBufferPromise(Buffer.from(bytes))
  const parts = new Map<string, string>()
  for await (const entry of zip.eachEntry()) {
    const stream = await zip.openReadStreamPromise(entry)
    const chunks: Buffer[] = []
    for await (const chunk of stream) chunks.push(chunk as Buffer)
    parts.set(entry.fileName, Buffer.concat(chunks).toString('utf8'))
  }
  return parts
}

function elements(part: string | undefined, name: string) {
  const { document } = parseHTML(`<html><body>${(part ?? '').replace(/^<\?xml[^>]*>/, '')}</body></html>`)
  return [...document.querySelectorAll(name)]
}

/** What stands in the cells of the first sheet, by place. */
function readCells(parts: ReadonlyMap<string, string>) {
  const texts = elements(parts.get('xl/sharedStrings.xml'), 'si').map(({ textContent }) => textContent ?? '')
  const read = elements(parts.get('xl/worksheets/sheet1.xml'), 'c').map((cell) => {
    const value = cell.textContent ?? ''
    const isText = cell.getAttribute('t') === 's'
    return [
      cell.getAttribute('r') ?? '',
      isText ? { kind: 'text', value: texts[Number(value)] } : { kind: 'number', value },
    ] as const
  })
  return new Map<string, { readonly kind: string; readonly value: string | undefined }>(read)
}

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
