import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { judge } from '../../../src/adapters/files/judge.ts'
import { refuse } from '../../../src/domain/decision.ts'
import {
  claimedType,
  displayFileName,
  fileRefusals,
  fileTypes,
} from '../../../src/domain/evidence/file-type.ts'
import { jpeg, office, pdf, png, pngWithLocation, wordDocument } from '../../support/file-bytes.ts'
import { sentFiles } from '../../support/hostile-files.ts'

async function inspect(rawName: string, bytes: Uint8Array) {
  const name = displayFileName(rawName)
  if (!name.ok) return name
  const type = claimedType(name.value)
  return type ? judge(Buffer.from(bytes), type) : refuse('typeNotAllowed')
}

async function numbersIn(name: string, bytes: Buffer) {
  const inspected = await inspect(name, bytes)
  return inspected.ok ? inspected.value.civilRegistrationNumbers : inspected.refusal
}

describe('what a file is', () => {
  const files = sentFiles()

  it.each(files)('$label ($name): $expected', async ({ name, bytes, expected }) => {
    const inspected = await inspect(name, bytes)
    expect(inspected.ok ? inspected.value.type : inspected.refusal).toBe(expected)
  })

  it('has a good example of every kind and a bad one of every refusal that inspecting gives', () => {
    const shown = new Set<string>(files.map((file) => file.expected))
    const elsewhere = ['tooLarge', 'empty', 'nameMissing', 'uncheckable']
    expect([...fileTypes, ...fileRefusals].filter((outcome) => !shown.has(outcome))).toEqual(elsewhere)
  })
})

describe('numbers of persons in a file', () => {
  const chart = (value: string) =>
    office('xlsx', [
      { name: 'xl/worksheets/sheet1.xml', data: `<row><c><v>1</v></c><c><v>${value}</v></c></row>` },
    ])

  it('are found in text and CSV, in both encodings', async () => {
    expect(await numbersIn('a.txt', Buffer.from('Født: 010190-1234.'))).toBe(1)
    expect(
      await numbersIn('a.csv', Buffer.from('navn;nr\nS\xf8ren;0101901234\nKaj;3112991234', 'latin1')),
    ).toBe(2)
  })

  it('are found where a spreadsheet has dropped the first zero', async () => {
    expect(await numbersIn('a.csv', Buffer.from('navn;nr\nKaj;101901234\n'))).toBe(1)
    expect(await numbersIn('a.xlsx', chart('101901234'))).toBe(1)
  })

  it('are found although Word cuts them into runs, and not put together across paragraphs', async () => {
    expect(
      await numbersIn('a.docx', office('docx', [wordDocument(['Født 0101', '90-', '1234', ' i Odense'])])),
    ).toBe(1)
    expect(await numbersIn('a.docx', office('docx', [wordDocument(['010190'], ['1234'])]))).toBe(0)
  })

  it('are found in comments, notes, properties and what a pivot table remembers', async () => {
    const parts = [
      {
        name: 'word/comments.xml',
        data: '<w:comment><w:p><w:r><w:t>010190-1234</w:t></w:r></w:p></w:comment>',
      },
      { name: 'docProps/custom.xml', data: '<property><vt:lpwstr>010190-1234</vt:lpwstr></property>' },
      { name: 'ppt/notesSlides/notesSlide1.xml', data: '<a:p><a:r><a:t>010190 1234</a:t></a:r></a:p>' },
      { name: 'xl/pivotCache/pivotCacheRecords1.xml', data: '<r><s v="010190-1234"/><n v="101901234"/></r>' },
    ]
    expect(await numbersIn('a.docx', office('docx', parts))).toBe(5)
  })

  it('are found in a part written as UTF-16', async () => {
    const data = Buffer.from('\uFEFF<a>010190-1234</a>', 'utf16le')
    expect(await numbersIn('a.docx', office('docx', [{ name: 'customXml/item1.xml', data }]))).toBe(1)
  })

  it('are found in the workbook behind a chart, and nowhere else in the presentation', async () => {
    const slides = { name: 'ppt/slides/slide1.xml', data: '<a:p><a:t>Andel pr. sygehus</a:t></a:p>' }
    const embedded = { name: 'ppt/embeddings/Microsoft_Excel_Sheet.xlsx', data: chart('0101901234') }
    expect(await numbersIn('mål.pptx', office('pptx', [slides, embedded]))).toBe(1)
  })

  it('are counted once each however the text is cut while it is read', async () => {
    const line = `${'x'.repeat(997)} 010190-1234 `
    expect(await numbersIn('lang.txt', Buffer.from(line.repeat(1500)))).toBe(1500)
    const cells = '<c><v>0101901234</v></c>'.repeat(50_000)
    const noise = Array.from({ length: 50_000 }, (_, index) => `<c r="${index * 7919}"/>`).join('')
    expect(await numbersIn('stor.xlsx', office('xlsx', [{ name: 'xl/a.xml', data: cells + noise }]))).toBe(
      50_000,
    )
  })

  it('are not looked for in pictures, and the answer says so', async () => {
    expect(await numbersIn('a.png', png())).toBeNull()
  })
})

describe('where a picture was taken', () => {
  it.each([
    ['a PNG with a place', 'a.png', pngWithLocation, true],
    ['a PNG without', 'a.png', png(), false],
    ['a JPEG with a place', 'a.jpg', jpeg({ exifTag: 0x8825 }), true],
    ['a JPEG that is only turned', 'a.jpg', jpeg({ exifTag: 0x0112 }), false],
  ])('%s', async (_, name, bytes, expected) => {
    expect(await inspect(name, bytes)).toMatchObject({ ok: true, value: { holdsLocation: expected } })
  })
})

describe('anything at all', () => {
  const beginnings = [pdf(), png(), jpeg(), office('docx'), Buffer.from('text')]

  it('is answered and never a fault, whatever the bytes and whatever is cut off or changed', async () => {
    const changed = fc
      .tuple(fc.constantFrom(...beginnings), fc.nat(), fc.nat(255), fc.nat())
      .map(([file, at, byte, cut]) => {
        const copy = Buffer.from(file)
        copy[at % copy.length] = byte
        return copy.subarray(0, 1 + (cut % copy.length))
      })
    const bytes = fc.oneof(changed, fc.uint8Array({ minLength: 1, maxLength: 300 }))
    await fc.assert(
      fc.asyncProperty(bytes, fc.constantFrom(...fileTypes), async (content, type) => {
        const inspected = await inspect(`a.${type}`, content)
        expect(inspected.ok || fileRefusals.includes(inspected.refusal)).toBe(true)
      }),
      { numRuns: 400 },
    )
  })

  it.each([
    ['angle brackets', '<'.repeat(3_000_000)],
    ['one tag without end', `<${'a'.repeat(3_000_000)}`],
    ['quotes', ' v="'.repeat(700_000)],
    ['letters', 'a'.repeat(3_000_000)],
    ['digits', '1'.repeat(3_000_000)],
    ['digits and blanks', '1 '.repeat(1_500_000)],
  ])('comes to an end: %s', async (_, text) => {
    const random = Array.from({ length: 20_000 }, (_, index) => Math.imul(index, 2_654_435_761) >>> 0)
    const ballast = {
      name: 'word/media/image1.png',
      data: Buffer.from(Uint32Array.from(random).buffer),
      method: 0,
    }
    const document = await inspect('a.docx', office('docx', [{ name: 'word/a.xml', data: text }, ballast]))
    const plain = await inspect('a.txt', Buffer.from(text))
    for (const inspected of [document, plain]) {
      expect(inspected.ok || fileRefusals.includes(inspected.refusal)).toBe(true)
    }
  })
})
