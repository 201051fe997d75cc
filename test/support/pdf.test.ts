import { once } from 'node:events'
import { createRequire } from 'node:module'
import PDFDocument from 'pdfkit'
import { expect, it } from 'vitest'
import { readPdf } from './pdf.ts'

const font = createRequire(import.meta.url).resolve(
  '@expo-google-fonts/ibm-plex-sans/400Regular/IBMPlexSans_400Regular.ttf',
)

async function printed(draw: (doc: PDFKit.PDFDocument) => void): Promise<Buffer> {
  const doc = new PDFDocument({
    font,
    pdfVersion: '1.7',
    tagged: true,
    lang: 'da-DK',
    displayTitle: true,
    info: { Title: 'Årlige mål', Author: 'Region' },
  })
  const chunks: Buffer[] = []
  doc.on('data', (chunk: Buffer) => chunks.push(chunk))
  draw(doc)
  doc.end()
  await once(doc, 'end')
  return Buffer.concat(chunks)
}

it('reads what a report says of itself, its structure and its text', async () => {
  const bytes = await printed((doc) => {
    const part = doc.struct('Sect')
    doc.addStructure(part)
    part.add(doc.struct('H1', {}, () => doc.text('Modenhed på Ærø')))
    part.add(doc.struct('P', {}, () => doc.text('En lang tekst. '.repeat(400))))
    part.add(doc.struct('Figure', { alt: 'Søjler' }, () => doc.rect(10, 10, 50, 50).fill('red')))
    part.end()
    doc.markContent('Artifact', { type: 'Pagination' })
    doc.text('side 2 af 2', 50, 700)
    doc.endMarkedContent()
    doc.outline.addItem('Et').addItem('To')
    doc.file(Buffer.from('a;b'), { name: 'tal.csv', type: 'text/csv' })
  })
  const read = await readPdf(bytes)
  expect(read).toMatchObject({ title: 'Årlige mål', author: 'Region', language: 'da-DK', version: '1.7' })
  expect(read).toMatchObject({ tagged: true, titleShown: true })
  expect(read.pages.map(({ untagged }) => untagged)).toEqual([[], []])
  expect(read.pages[1]?.artifacts.trim()).toBe('side 2 af 2')
  expect(read.pages[0]?.text).toContain('Modenhed på Ærø')
  expect(read.bookmarks).toEqual([
    { title: 'Et', depth: 0, page: 2 },
    { title: 'To', depth: 1, page: 2 },
  ])
  const told = read.elements.map(({ role, page, depth, alt }) => [role, page, depth, alt])
  expect(told).toEqual([
    ['Sect', 1, 0, ''],
    ['H1', 1, 1, ''],
    ['P', 1, 1, ''],
    ['Sect', 2, 0, ''],
    ['P', 2, 1, ''],
    ['Figure', 2, 1, 'Søjler'],
  ])
  expect(read.elements[1]?.text).toBe('Modenhed på Ærø')
  expect(read.fonts.map(({ embedded }) => embedded)).toEqual([true])
  expect(read.files.map(({ name, bytes }) => [name, Buffer.from(bytes).toString()])).toEqual([
    ['tal.csv', 'a;b'],
  ])
})

it('finds what is drawn outside every tag, and a font that is not in the file', async () => {
  const bytes = await printed((doc) => {
    doc.text('udenfor').moveTo(0, 0).lineTo(100, 100).stroke()
    doc.rect(0, 0, 10, 10).clip()
    doc.font('Helvetica').text('fremmed')
  })
  const read = await readPdf(bytes)
  expect(read.pages[0]?.untagged).toEqual(['udenfor', 'line', 'fremmed'])
  expect(read.fonts.map(({ embedded }) => embedded)).toEqual([true, false])
})

it('refuses what is no PDF', async () => {
  await expect(readPdf(Buffer.from('hej'))).rejects.toThrow('Invalid PDF')
})
