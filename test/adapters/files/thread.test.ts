import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { systemClock } from '../../../src/adapters/clock.ts'
import { diskFiles } from '../../../src/adapters/files/disk.ts'
import type { Files } from '../../../src/adapters/files/files.ts'
import { inspectFile } from '../../../src/adapters/files/inspect.ts'
import { textOfEvidence } from '../../../src/adapters/files/read.ts'
import { textLimit } from '../../../src/adapters/files/text.ts'
import { inThread } from '../../../src/adapters/files/thread.ts'
import { systemIds } from '../../../src/adapters/ids.ts'
import { displayFileName, type FileType } from '../../../src/domain/evidence/file-type.ts'
import { office, png, wordDocument } from '../../support/file-bytes.ts'
import { writtenPdf } from '../../support/written-pdf.ts'

let directory: string
let files: Files
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'modent-thread-'))
  files = await diskFiles(directory, systemIds(systemClock()))
})
afterAll(() => rm(directory, { recursive: true }))

async function kept(content: Buffer): Promise<string> {
  const received = await files.receive(Readable.from([content]))
  if (!received.ok) throw new Error(received.refusal)
  await files.keep(received.value)
  return received.value.sha256
}

const textOf = async (type: FileType, content: Buffer) =>
  textOfEvidence(files, { sha256: await kept(content), type })

async function numbersIn(rawName: string, content: Buffer) {
  const name = displayFileName(rawName)
  if (!name.ok) return name.refusal
  const path = join(directory, 'judged')
  await writeFile(path, content)
  const inspected = await inspectFile(path, name.value)
  return inspected.ok ? inspected.value.civilRegistrationNumbers : inspected.refusal
}

describe('a PDF', () => {
  it('is searched for numbers of persons on its pages, in its properties and its comments', async () => {
    expect(await numbersIn('a.pdf', await writtenPdf(['Født 010190-1234.', 'Og 3112991234']))).toBe(2)
    expect(await numbersIn('a.pdf', await writtenPdf(['Ingen'], { title: 'Sag 010190-1234' }))).toBe(1)
    expect(await numbersIn('a.pdf', await writtenPdf(['Ingen'], { comment: 'Ring til 010190-1234' }))).toBe(1)
    expect(await numbersIn('a.pdf', await writtenPdf(['Otte systemer, 2025-12-31']))).toBe(0)
  })

  it('warns also of a number that fails the modulus-11 check', async () => {
    expect(await numbersIn('a.pdf', await writtenPdf(['010160-0000']))).toBe(1)
  })

  it('that is protected by a password is refused', async () => {
    expect(await numbersIn('a.pdf', await writtenPdf(['Hemmelig'], { password: 'x' }))).toBe('encrypted')
  })
})

describe('the words of a file for a reviewer', () => {
  it('come page by page from a PDF', async () => {
    const read = await textOf('pdf', await writtenPdf(['Første side', 'Anden side']))
    expect(read).toEqual({ kind: 'text', text: 'Første side\nAnden side', cut: false })
  })

  it('come paragraph by paragraph from a document, entities as the characters they stand for', async () => {
    const document = wordDocument(['Konti ', '&amp; ', 'adgang'], ['12 systemer &#230;ndret'])
    expect(await textOf('docx', office('docx', [document]))).toEqual({
      kind: 'text',
      text: 'Konti & adgang\n\n12 systemer ændret',
      cut: false,
    })
  })

  it('come row by row from a spreadsheet, with shared and own text', async () => {
    const row =
      '<row r="1"><c t="s"><v>1</v></c><c/><c t="inlineStr"><is><t>egen</t></is></c><c><v>42</v></c></row>'
    const workbook = office('xlsx', [
      {
        name: 'xl/sharedStrings.xml',
        data: '<sst><si><t>nul</t></si><si><r><t>Sys</t></r><r><t>tem</t></r></si></sst>',
      },
      { name: 'xl/worksheets/sheet1.xml', data: `<worksheet><sheetData>${row}</sheetData></worksheet>` },
    ])
    expect(await textOf('xlsx', workbook)).toMatchObject({ text: 'System\t\tegen\t42' })
  })

  it('come slide by slide in the order of their numbers, without what lies behind a chart', async () => {
    const slide = (number: number) => ({
      name: `ppt/slides/slide${number}.xml`,
      data: `<p:sld><a:p><a:t>Nummer ${number}</a:t></a:p></p:sld>`,
    })
    const chart = {
      name: 'ppt/charts/chart1.xml',
      data: '<c:chart><c:pt><c:v>98765</c:v></c:pt></c:chart>',
    }
    const read = await textOf('pptx', office('pptx', [slide(10), slide(2), chart]))
    expect(read).toMatchObject({ text: 'Nummer 2\n\nNummer 10' })
  })

  it('are cut at the limit, and say so', async () => {
    const read = await textOf('txt', Buffer.from('æ'.repeat(textLimit + 1)))
    expect(read).toEqual({ kind: 'text', text: 'æ'.repeat(textLimit), cut: true })
  })

  it('are none in a picture and in a file without any', async () => {
    expect(await textOf('png', png())).toEqual({ kind: 'none' })
    expect(await textOf('txt', Buffer.from(' \n '))).toEqual({ kind: 'none' })
  })

  it('are not read from a file that is gone or was changed behind the house’s back', async () => {
    const hash = await kept(Buffer.from('Som den blev afleveret'))
    const shelf = join(directory, hash.slice(0, 2), hash.slice(2, 4), hash)
    await writeFile(shelf, 'Noget andet')
    expect(await textOfEvidence(files, { sha256: hash, type: 'txt' })).toEqual({ kind: 'damaged' })
    await rm(shelf)
    expect(await textOfEvidence(files, { sha256: hash, type: 'txt' })).toEqual({ kind: 'missing' })
  })
})

describe('the thread', () => {
  const content = Buffer.from('Et roligt dokument.')

  it('is ended when it takes too long', async () => {
    const answer = await inThread({ task: 'text', type: 'txt', content }, { milliseconds: 1, megabytes: 64 })
    expect(answer).toBeUndefined()
  })

  it('is ended when its objects take too much, and the house goes on', async () => {
    const rows = Array.from({ length: 60 }, (_, index) => ({
      name: `xl/worksheets/sheet${index + 1}.xml`,
      data: `<row>${'<c><v>1</v></c>'.repeat(200_000)}</row>`,
    }))
    const large = office('xlsx', rows)
    const limits = { milliseconds: 60_000, megabytes: 8 }
    expect(await inThread({ task: 'text', type: 'xlsx', content: large }, limits)).toBeUndefined()
    expect(await inThread({ task: 'text', type: 'txt', content })).toMatchObject({
      read: { text: 'Et roligt dokument.' },
    })
  })
})
