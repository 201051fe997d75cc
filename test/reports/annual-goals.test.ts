import { createHash } from 'node:crypto'
import { beforeAll, describe, expect, test } from 'vitest'
import { renderAnnualGoals } from '../../reports/annual-goals/document.ts'
import type { AnnualGoalsSnapshot } from '../../src/domain/reports/annual-goals.ts'
import { type LanguageCode, languageOf } from '../../src/i18n/language.ts'
import { presentAnnualGoals } from '../../src/presenters/annual-goals.ts'
import { annualGoalsSnapshot, checksum } from '../support/annual-goals.ts'
import { wholeSnapshot } from '../support/annual-goals-chapters.ts'
import { type ReadPdf, readPdf } from '../support/pdf.ts'

function render(snapshot: AnnualGoalsSnapshot, code: LanguageCode): Promise<Uint8Array> {
  const t = languageOf(code)
  return renderAnnualGoals(presentAnnualGoals(snapshot, checksum, t), t, snapshot)
}

/** Objects of the file as text: structure objects are not compressed. */
function objects(bytes: Uint8Array): readonly string[] {
  return Buffer.from(bytes).toString('latin1').split('endobj')
}

function squeezed(text: string): string {
  return text.replace(/[\s\u00a0]+/g, '')
}

const languages = [
  {
    code: 'da',
    tag: 'da-DK',
    title: 'Årlige mål for informationssikkerhed 2027',
    draft: 'UDKAST – til beslutning',
    page: (page: number, of: number) => `Side ${page} af ${of}`,
    chapters: [
      '1 Indstilling',
      '2 Sammenfatning',
      '4 Status på målene for sidste år',
      '5 Modenhed i forhold til målniveauet',
      '6 Efterlevelse af retningslinjerne',
      '7 Mål for 2027',
      '8 Enhedernes ansvar',
      'Bilag A Metode',
      'Bilag B Enhedsark',
      'Bilag C Ordliste',
    ],
  },
  {
    code: 'en',
    tag: 'en-GB',
    title: 'Annual goals for information security 2027',
    draft: 'DRAFT – for decision',
    page: (page: number, of: number) => `Page ${page} of ${of}`,
    chapters: [
      '1 Recommendation',
      '2 Summary',
      "4 Status on last year's goals",
      '5 Maturity against the target level',
      '6 Compliance with the guidelines',
      '7 Goals for 2027',
      "8 The units' responsibility",
      'Annex A Method',
      'Annex B Unit sheets',
      'Annex C Glossary',
    ],
  },
] as const

describe.each(languages)('the document in $code', (language) => {
  let bytes: Uint8Array
  let read: ReadPdf
  beforeAll(async () => {
    bytes = await render(annualGoalsSnapshot(), language.code)
    read = await readPdf(bytes)
  })

  test('says its title, shows it, and names its language', () => {
    expect(read).toMatchObject({
      title: language.title,
      titleShown: true,
      language: language.tag,
      tagged: true,
    })
    expect(read.xmp).toContain('<pdfuaid:part>1</pdfuaid:part>')
    expect(read.xmp).toContain('<pdfaid:part>2</pdfaid:part>')
  })

  test('has every heading once and in order, without a gap in the levels', () => {
    const headings = read.elements.filter((element) => /^H\d$/.test(element.role))
    const first = headings.filter((element) => element.role === 'H1').map((element) => element.text)
    expect(first.map(squeezed)).toEqual([language.title, ...language.chapters].map(squeezed))
    let level = 0
    for (const heading of headings) {
      const own = Number(heading.role.slice(1))
      expect(own).toBeLessThanOrEqual(level + 1)
      level = own
    }
  })

  test('bookmarks every chapter at its page', () => {
    const top = read.bookmarks.filter((bookmark) => bookmark.depth === 0)
    expect(top.map((bookmark) => bookmark.title)).toEqual([language.title, ...language.chapters])
    for (const { title, page } of top) {
      expect(squeezed(read.pages[page - 1]?.text ?? '')).toContain(squeezed(title))
    }
  })

  test('lists the chapters with links to their pages', () => {
    expect(read.pages[1]?.links).toHaveLength(language.chapters.length - 1)
    const listed = read.elements.filter((element) => element.role === 'TOCI').map((element) => element.text)
    for (const [index, chapter] of language.chapters.slice(1).entries()) {
      const page = read.bookmarks.find((bookmark) => bookmark.title === chapter)?.page
      expect(listed[index]).toBe(`${chapter} ${page}`)
    }
  })

  test('says that it is a draft, and which page of how many, on every page', () => {
    for (const page of read.pages) {
      expect(page.artifacts).toContain(language.draft)
      expect(page.artifacts).toContain(language.page(page.number, read.pages.length))
      expect(page.artifacts).toContain('9b8b1d67')
      if (page.number > 1) expect(page.artifacts).toContain(language.title)
    }
  })

  test('draws nothing outside tags and artifacts', () => {
    expect(read.pages.flatMap((page) => page.untagged)).toEqual([])
  })

  test('embeds its two fonts', () => {
    expect(read.fonts).toHaveLength(2)
    expect(read.fonts.every((font) => font.embedded)).toBe(true)
  })

  test('gives every header cell a scope and every figure words and a box', () => {
    const all = objects(bytes)
    const headers = all.filter((object) => /\/S \/TH\b/.test(object))
    expect(headers.length).toBeGreaterThan(100)
    expect(headers.filter((object) => !object.includes('/Scope'))).toEqual([])
    const figures = all.filter((object) => /\/S \/Figure\b/.test(object))
    expect(figures).toHaveLength(3)
    expect(figures.filter((object) => !(object.includes('/Alt') && object.includes('/BBox')))).toEqual([])
    for (const { alt } of read.elements.filter((element) => element.role === 'Figure'))
      expect(alt).not.toBe('')
  })

  test('every row of a table has as many cells as its first', () => {
    const counts: number[][] = []
    for (const element of read.elements) {
      if (element.role === 'Table') counts.push([])
      if (element.role === 'TR') counts.at(-1)?.push(0)
      const rows = counts.at(-1)
      if ((element.role === 'TH' || element.role === 'TD') && rows)
        rows[rows.length - 1] = (rows.at(-1) ?? 0) + 1
    }
    for (const rows of counts) expect(new Set(rows).size).toBe(1)
  })

  test('fits the summary on one page', () => {
    const page = read.bookmarks.find((bookmark) => bookmark.title === language.chapters[1])?.page ?? 0
    const next = read.bookmarks.find((bookmark) => bookmark.title === language.chapters[2])?.page
    expect(next).toBe(page + 1)
  })

  test('shows every figure of the model', () => {
    const t = languageOf(language.code)
    const all = squeezed(read.pages.map((page) => page.text).join('\n'))
    for (const figure of presentAnnualGoals(annualGoalsSnapshot(), checksum, t).figures) {
      expect(all).toContain(squeezed(figure.text))
    }
  })

  test('stays small', () => {
    expect(bytes.length).toBeLessThan(600_000)
  })
})

describe('the same data', () => {
  test('gives the same bytes, also in another time zone', async () => {
    const digest = async () =>
      createHash('sha256')
        .update(await render(annualGoalsSnapshot(), 'da'))
        .digest('hex')
    const first = await digest()
    const zone = process.env['TZ']
    process.env['TZ'] = 'Pacific/Auckland'
    try {
      expect(new Date('2026-11-23T08:00:00Z').getHours()).toBe(21)
      expect(await digest()).toBe(first)
    } finally {
      if (zone === undefined) delete process.env['TZ']
      else process.env['TZ'] = zone
    }
    expect(await digest()).toBe(first)
  })
})

describe('what stands on the page', () => {
  test('without goals from last year their chapter needs no page of its own', async () => {
    const read = await readPdf(await render(wholeSnapshot({ lastYear: null }), 'da'))
    const page = read.bookmarks.find(({ title }) => title.startsWith('4 '))?.page
    expect(read.bookmarks.find(({ title }) => title.startsWith('3 '))?.page).toBe(page)
  })

  test('an approved version is no draft', async () => {
    const snapshot = annualGoalsSnapshot()
    const approved = annualGoalsSnapshot({
      document: {
        ...snapshot.document,
        status: 'approved',
        version: '1.0',
        approval: { on: snapshot.document.meetingOn!, caseReference: '26/01234' },
      },
    })
    const read = await readPdf(await render(approved, 'da'))
    const all = read.pages.map((page) => page.text).join('\n')
    expect(all).not.toContain('UDKAST')
    expect(all).toContain(
      'Styregruppen for cyber- og informationssikkerhed, 10. december 2026 (sag 26/01234)',
    )
    for (const page of read.pages) expect(page.artifacts).toContain('Version 1.0 · Godkendt · Intern')
  })

  test('a value below the target is never shown as the target', async () => {
    const snapshot = annualGoalsSnapshot()
    const near = {
      kind: 'scored',
      fraction: { num: '2998', den: '4000' },
      answered: 10,
      applicable: 10,
    } as const
    const read = await readPdf(
      await render(
        annualGoalsSnapshot({
          maturity: {
            ...snapshot.maturity,
            total: { stated: near, documented: near },
            controls: snapshot.maturity.controls.map((control) => ({
              ...control,
              stated: near,
              documented: near,
            })),
            external: [{ ...snapshot.maturity.external[0]!, scale: { min: 0, max: 4 }, total: '2.99' }],
          },
        }),
        'da',
      ),
    )
    const page = read.bookmarks.find((bookmark) => bookmark.title.startsWith('5 '))?.page ?? 0
    const cells = read.elements.filter((element) => element.role === 'TD' && element.page === page)
    const percents = cells.map((cell) => squeezed(cell.text)).filter((text) => text.endsWith('%'))
    expect(percents.length).toBeGreaterThan(30)
    expect(percents.filter((text) => text === '75%')).toEqual([])
    const summary = read.elements.filter((element) => element.page === 3 && element.role === 'TD')
    const shown = summary.map((cell) => squeezed(cell.text))
    expect(shown).toContain('2,99')
    expect(shown).not.toContain('3,00')
    expect(shown).not.toContain('75%')
    expect(squeezed(read.pages[2]?.text ?? '')).toContain(
      squeezed('Vist med to decimaler og rundet ned, fordi afrunding ellers ville vise målet som nået.'),
    )
  })

  test('without answers there is no score and no bar, and no 0', async () => {
    const snapshot = annualGoalsSnapshot()
    const nothing = { kind: 'unscored', answered: 0, applicable: 0 } as const
    const none = { complied: 0, partly: 0, notComplied: 0, notRelevant: 0, notAssessed: 0 }
    const read = await readPdf(
      await render(
        annualGoalsSnapshot({
          lastYear: null,
          goals: [],
          maturity: {
            ...snapshot.maturity,
            total: { stated: nothing, documented: nothing },
            controls: snapshot.maturity.controls.map(({ control }) => ({
              control,
              stated: nothing,
              documented: nothing,
            })),
            external: [],
          },
          compliance: {
            ...snapshot.compliance,
            guidelines: snapshot.compliance.guidelines.map(({ guideline, units }) => ({
              guideline,
              units: units.map(() => none),
            })),
          },
        }),
        'da',
      ),
    )
    const all = read.pages
      .map((page) => page.text)
      .join('\n')
      .replace(/\s+/g, ' ')
    expect(all).toContain('Der er endnu ingen ekstern analyse.')
    expect(all).toContain('Der er ingen krav, som gælder for enhederne. Der vises derfor ingen score.')
    expect(all).toContain('Der er ikke foreslået mål for 2027.')
    expect(all).not.toMatch(/\b0 %/)
  })
})
