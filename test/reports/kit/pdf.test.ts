import { inflateSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { Flow } from '../../../reports/kit/flow.ts'
import { Pdf } from '../../../reports/kit/pdf.ts'
import { type } from '../../../reports/kit/sheet.ts'
import { placeTable } from '../../../reports/kit/table.ts'
import { readPdf } from '../../support/pdf.ts'

const words = { continued: '(fortsat)', page: String, goTo: String }

function started(): Flow {
  const pdf = new Pdf({
    title: 'Prøve',
    author: 'Rolle',
    subject: 'Emne',
    keywords: 'ord',
    language: 'da',
    created: new Date('2026-11-23T08:00:00Z'),
  })
  const flow = new Flow(pdf, words)
  flow.chapter('1 Prøve')
  return flow
}

/** The streams of the file as text, those that are compressed laid open. */
function streams(bytes: Uint8Array): readonly string[] {
  const file = Buffer.from(bytes)
  const found: string[] = []
  for (let at = file.indexOf('stream\n'); at >= 0; at = file.indexOf('stream\n', at + 7)) {
    if (file.subarray(at - 3, at).toString() === 'end') continue
    const end = file.indexOf('endstream', at)
    try {
      found.push(inflateSync(file.subarray(at + 7, end)).toString('latin1'))
    } catch {
      // Not compressed: the metadata.
    }
  }
  return found
}

describe('the kit', () => {
  test('a divided word holds U+00AD in the text layer, so that it is found whole', async () => {
    const flow = started()
    flow.text('Den nye informationssikkerhedskoordinatoruddannelse begynder nu', type.lead, { width: 200 })
    const laid = streams(await flow.pdf.finish())
    const cmap = laid.find((stream) => stream.includes('beginbfrange') && stream.includes('<00ad>')) ?? ''
    const entries: readonly string[] = /\[(.*)\]/.exec(cmap)?.[1]?.match(/<[^>]*>/g) ?? []
    const code = entries.indexOf('<00ad>').toString(16).padStart(4, '0')
    const content = laid.find((stream) => stream.includes(' Tf') && stream.includes('TJ')) ?? ''
    expect(content).toMatch(new RegExp(`<[0-9a-f]*${code}>`))
  })

  test('an artifact within content is refused, since it would close the content', () => {
    const flow = started()
    const tag = flow.pdf.element(flow.section, 'P')
    expect(() => flow.pdf.write(tag, () => flow.pdf.artifact(() => {}))).toThrow('artifact')
  })

  test('a document that cannot end is an error after its time, and never a hang', async () => {
    const flow = started()
    flow.pdf.canvas.struct('P').end()
    await expect(flow.pdf.finish(50)).rejects.toThrow('did not end')
  })

  test('a long paragraph is one element over its pages, with two lines on each side', async () => {
    const flow = started()
    flow.paragraph('Enheden skal have en skriftlig plan for opdatering. '.repeat(180))
    const read = await readPdf(await flow.pdf.finish())
    expect(read.pages.length).toBeGreaterThan(1)
    for (const page of read.pages.slice(1)) expect(page.text.trim().split('\n').length).toBeGreaterThan(1)
    expect(read.pages.flatMap((page) => page.untagged)).toEqual([])
  })

  test('a table repeats caption and head on the next page as artifacts, and leaves no row alone', async () => {
    const flow = started()
    placeTable(flow, {
      caption: 'Tabel 1. Anbefalinger',
      columns: [
        { x: 0, width: 60 },
        { x: 70, width: 300 },
      ],
      head: [{ text: 'Nummer' }, { text: 'Anbefaling' }],
      rows: Array.from({ length: 120 }, (_, index) => ({
        cells: [{ text: `A-${index + 1}` }, { text: `Anbefaling nummer ${index + 1}` }],
      })),
      width: 471,
      padding: 3.5,
    })
    const read = await readPdf(await flow.pdf.finish())
    expect(read.pages.length).toBeGreaterThan(2)
    for (const page of read.pages.slice(1)) {
      expect(page.artifacts).toContain('Tabel 1. Anbefalinger (fortsat)')
      expect(page.artifacts).toContain('Anbefaling')
      expect(page.text.match(/A-\d+/g)?.length ?? 0).toBeGreaterThan(1)
    }
    const captions = read.elements.filter((element) => element.role === 'Caption' && element.text !== '')
    expect(captions).toHaveLength(1)
  })

  test('every number of rows ends without a row alone on the last page', async () => {
    for (let count = 30; count < 40; count++) {
      const flow = started()
      placeTable(flow, {
        caption: 'Tabel 1',
        columns: [{ x: 0, width: 100 }],
        head: [{ text: 'Nr.' }],
        rows: Array.from({ length: count }, (_, index) => ({ cells: [{ text: `R${index + 1}.` }] })),
        width: 100,
        padding: 3.5,
      })
      const read = await readPdf(await flow.pdf.finish())
      const onLast = read.pages.at(-1)?.text.match(/R\d+\./g) ?? []
      expect(onLast.length).toBeGreaterThan(1)
    }
  })
})
