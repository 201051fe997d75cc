import { beforeAll, describe, expect, test } from 'vitest'
import { renderDocument } from '../../reports/document/document.ts'
import { day } from '../../src/domain/time.ts'
import { type LanguageCode, languageOf } from '../../src/i18n/language.ts'
import type { DocumentModel } from '../../src/presenters/document-model.ts'
import { type MaturityReportSnapshot, presentMaturityReport } from '../../src/presenters/maturity-report.ts'
import { presentSubStrategyReport } from '../../src/presenters/sub-strategy-report.ts'
import { presentUnitSheets } from '../../src/presenters/unit-sheet.ts'
import { annualGoalsSnapshot, checksum, reportUnit } from '../support/annual-goals.ts'
import { maturityReportSnapshot } from '../support/maturity-report.ts'
import { type ReadPdf, readPdf } from '../support/pdf.ts'
import { subStrategySnapshot } from '../support/sub-strategy-report.ts'

function maturityReport(code: LanguageCode): DocumentModel {
  return presentMaturityReport(maturityReportSnapshot(), checksum, languageOf(code))
}

function subStrategyReport(code: LanguageCode): DocumentModel {
  return presentSubStrategyReport(subStrategySnapshot(), checksum, languageOf(code))
}

function unitSheets(code: LanguageCode, unit: string | null): DocumentModel {
  const model = presentUnitSheets(annualGoalsSnapshot(), checksum, unit, languageOf(code))
  if (!model) throw new Error(`No unit ${unit}`)
  return model
}

function squeezed(text: string): string {
  return text.replace(/[\s\u00a0]+/g, '')
}

/** The pages after a cover on which less stands than a short paragraph: a list or a note that was left alone. */
function nearlyEmpty({ pages, elements }: ReadPdf): readonly number[] {
  const written = (page: number) =>
    elements.filter((element) => element.page === page).reduce((sum, { text }) => sum + text.length, 0)
  return pages.map(({ number }) => number).filter((number) => number > 1 && written(number) < 250)
}

const documents: readonly (readonly [string, LanguageCode, DocumentModel])[] = (
  ['da', 'en'] as const
).flatMap(
  (code) =>
    [
      ['maturity report', code, maturityReport(code)],
      ['sub-strategy', code, subStrategyReport(code)],
      ['unit sheet', code, unitSheets(code, 'U01')],
      ['unit sheets', code, unitSheets(code, null)],
    ] as const,
)

describe.each(documents)('the %s in %s', (_name, code, model) => {
  const t = languageOf(code)
  let bytes: Uint8Array
  let read: ReadPdf
  beforeAll(async () => {
    bytes = await renderDocument(model, t)
    read = await readPdf(bytes)
  })

  test('says its title and language, and is tagged as PDF/A-2a and PDF/UA-1', () => {
    expect(read).toMatchObject({
      title: model.title,
      titleShown: true,
      language: code === 'da' ? 'da-DK' : 'en-GB',
      tagged: true,
    })
    expect(read.xmp).toContain('<pdfuaid:part>1</pdfuaid:part>')
    expect(read.xmp).toContain('<pdfaid:part>2</pdfaid:part>')
  })

  test('has every chapter once and in order, bookmarked at its page, without a gap in the levels', () => {
    const headings = read.elements.filter((element) => /^H\d$/.test(element.role))
    const first = headings.filter(({ role }) => role === 'H1').map(({ text }) => squeezed(text))
    const chapters = model.chapters.map(({ heading }) => squeezed(heading))
    expect(first).toEqual(model.cover ? [squeezed(model.title), ...chapters] : chapters)
    let level = 0
    for (const heading of headings) {
      const own = Number(heading.role.slice(1))
      expect(own).toBeLessThanOrEqual(level + 1)
      level = own
    }
    for (const { title, page } of read.bookmarks.filter(({ depth }) => depth === 0)) {
      expect(squeezed(read.pages[page - 1]?.text ?? '')).toContain(squeezed(title))
    }
  })

  test('draws nothing outside tags and artifacts, and says its status and page on every page', () => {
    expect(read.pages.flatMap((page) => page.untagged)).toEqual([])
    for (const page of read.pages) {
      expect(page.artifacts).toContain(model.statusLine)
      expect(page.artifacts).toContain(t.say.annualGoals.page(page.number, read.pages.length))
    }
  })

  test('prints every figure and every word of its tables', () => {
    const text = squeezed(read.pages.map((page) => page.text).join(''))
    for (const figure of model.figures) expect(text).toContain(squeezed(figure.text))
    for (const chapter of model.chapters) {
      for (const block of chapter.blocks) {
        const words =
          block.kind === 'table'
            ? block.table.rows.flatMap(({ cells }) => cells.map((cell) => cell.text))
            : block.kind === 'bars'
              ? block.bars.rows.map((row) => row.name)
              : []
        for (const word of words) expect(text).toContain(squeezed(word))
      }
    }
  })

  test('leaves no page nearly empty', () => {
    expect(nearlyEmpty(read)).toEqual([])
  })

  test('is the same bytes for the same data', async () => {
    expect(Buffer.compare(bytes, await renderDocument(model, t))).toBe(0)
  })
})

describe('a unit sheet', () => {
  test.each(['da', 'en'] as const)('is one page in %s', async (code) => {
    const read = await readPdf(await renderDocument(unitSheets(code, 'U01'), languageOf(code)))
    expect(read.pages).toHaveLength(1)
  })

  test('stands for every unit of the report, each on a page of its own', async () => {
    const model = unitSheets('da', null)
    expect(model.chapters).toHaveLength(annualGoalsSnapshot().units.length)
    const read = await readPdf(await renderDocument(model, languageOf('da')))
    expect(read.pages).toHaveLength(model.chapters.length)
  })

  test('says without a score that the unit is not assessed itself', () => {
    const snapshot = annualGoalsSnapshot({ units: [reportUnit('R', 'Regionen', 0)], goals: [] })
    const model = presentUnitSheets(snapshot, checksum, 'R', languageOf('da'))
    expect(JSON.stringify(model?.chapters[0]?.blocks)).toContain('Enheden vurderes ikke selv.')
    expect(model?.figures.some(({ name }) => name.startsWith('unit.R'))).toBe(false)
  })

  test('does not exist for a unit that is not in the report', () => {
    expect(presentUnitSheets(annualGoalsSnapshot(), checksum, 'X', languageOf('da'))).toBe(undefined)
  })
})

describe('the maturity report', () => {
  const provisional = (code: LanguageCode) => {
    const snapshot = maturityReportSnapshot()
    const maturity = { ...snapshot.maturity, resultLocked: false, countingDate: day('2026-12-20') }
    return presentMaturityReport({ ...snapshot, maturity }, checksum, languageOf(code))
  }

  test.each(['da', 'en'] as const)(
    'keeps its contents and its notes with what they belong to in %s',
    async (code) => {
      const read = await readPdf(await renderDocument(provisional(code), languageOf(code)))
      expect(nearlyEmpty(read)).toEqual([])
      expect(read.elements.filter(({ role }) => role === 'TOCI').map(({ page }) => page)).toEqual(
        provisional(code)
          .chapters.slice(1)
          .map(() => 2),
      )
    },
  )

  test('tells what covers each recommendation, in public without its wording, and not where it was frozen before', () => {
    const own = (changes: Partial<MaturityReportSnapshot> = {}) =>
      presentMaturityReport(maturityReportSnapshot(changes), checksum, languageOf('da')).chapters.find(
        ({ key }) => key === 'recommendations',
      )
    const wording = maturityReportSnapshot().recommended?.[0]?.text ?? ''
    expect(own()?.heading).toBe('7 Anbefalinger og deres dækning')
    expect(JSON.stringify(own())).toContain(wording)
    expect(JSON.stringify(own())).toContain('Indsats 1.1 i delstrategien')
    const { document } = maturityReportSnapshot()
    const open = JSON.stringify(own({ document: { ...document, classification: 'public' } }))
    expect(open).not.toContain(wording)
    expect(open).toContain('udeladt i den offentlige udgave')
    const { recommended: _, ...before } = maturityReportSnapshot()
    const older = presentMaturityReport(before, checksum, languageOf('da'))
    expect(older.chapters.map(({ key }) => key)).not.toContain('recommendations')
  })

  test('never says of a day after it that the year was counted then', () => {
    const words = (model: DocumentModel) => JSON.stringify(model).replaceAll('\u00a0', ' ')
    expect(words(provisional('da'))).toContain('opgøres 20.12.2026')
    expect(words(provisional('da'))).not.toMatch(/opgjort 20\.(12\.| december )/)
    expect(words(provisional('en'))).not.toMatch(/[^e] counted on 20 Dec/)
    expect(words(maturityReport('da'))).not.toContain('opgøres')
  })

  test('shows the development only from a year with a locked result, and never joins it with external totals', () => {
    const t = languageOf('da')
    const first = presentMaturityReport(maturityReportSnapshot({ earlier: [] }), checksum, t)
    const trend = first.chapters.find(({ key }) => key === 'trend')
    expect(trend?.lead).toBe(t.say.maturityReport.trend.first)
    const chart = maturityReport('da').chapters.find(({ key }) => key === 'trend')?.blocks[0]
    if (chart?.kind !== 'chart') throw new Error('No chart')
    expect(chart.chart.rows.map(({ kind, breakBefore }) => [kind, breakBefore !== null])).toEqual([
      ['external', false],
      ['stated', true],
      ['documented', false],
      ['stated', false],
      ['documented', false],
    ])
  })

  test('adds the gains up to the total that its last row shows', () => {
    const chapter = maturityReport('da').chapters.find(({ key }) => key === 'gaps')
    const table = chapter?.blocks[0]
    if (table?.kind !== 'table') throw new Error('No table')
    // Sixteen controls lie under 75 % and two over it, at 77 and 79 %: 75 + (2 + 4) / 18 = 75.33 %.
    expect(table.table.rows).toHaveLength(16)
    expect(table.table.rows.at(-1)?.cells.at(-1)?.text).toBe('75,3\u00a0%')
  })

  test.each([1, 12, 40])('stands with %d units in figures of one page each', async (count) => {
    const units = Array.from({ length: count }, (_, index) =>
      reportUnit(`U${index + 1}`, `Enhed med et ganske langt navn nummer ${index + 1}`),
    )
    const t = languageOf('da')
    const model = presentMaturityReport(maturityReportSnapshot({ units }), checksum, t)
    const text = (await readPdf(await renderDocument(model, t))).pages.map((page) => page.text).join('')
    for (const { name } of units) expect(squeezed(text)).toContain(squeezed(name))
  })
})
