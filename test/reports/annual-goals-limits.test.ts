import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { describe, expect, test } from 'vitest'
import { renderAnnualGoals } from '../../reports/annual-goals/document.ts'
import { renderDocument } from '../../reports/document/document.ts'
import { ReportRefused } from '../../reports/kit/refusal.ts'
import { sheet } from '../../reports/kit/sheet.ts'
import type { AnnualGoalsSnapshot } from '../../src/domain/reports/annual-goals.ts'
import { type LanguageCode, languageOf } from '../../src/i18n/language.ts'
import { presentAnnualGoals } from '../../src/presenters/annual-goals.ts'
import { presentUnitSheets } from '../../src/presenters/unit-sheet.ts'
import { annualGoalsSnapshot, checksum, goals, reportUnit } from '../support/annual-goals.ts'
import { wholeSnapshot } from '../support/annual-goals-chapters.ts'
import { readPdf } from '../support/pdf.ts'

async function render(snapshot: AnnualGoalsSnapshot, code: LanguageCode = 'da'): Promise<Uint8Array> {
  const t = languageOf(code)
  return renderAnnualGoals(presentAnnualGoals(snapshot, checksum, t), t, snapshot)
}

async function textOf(bytes: Uint8Array): Promise<string> {
  const read = await readPdf(bytes)
  return squeezed(read.pages.map((page) => page.text).join(''))
}

function squeezed(text: string): string {
  return text.replace(/[\s\u00a0\u00ad]+/g, '')
}

/** What runs out of the margins: past the right one, or into the foot. */
async function outside(bytes: Uint8Array): Promise<readonly string[]> {
  const task = getDocument({ data: Uint8Array.from(bytes), verbosity: 0 })
  const pdf = await task.promise
  const found: string[] = []
  for (let number = 1; number <= pdf.numPages; number++) {
    const { items } = await (await pdf.getPage(number)).getTextContent()
    for (const item of items) {
      if (!('str' in item) || item.str.trim() === '') continue
      const [, , , , x = 0, y = 0] = item.transform as number[]
      const fromTop = sheet.height - y
      const inFoot = fromTop > sheet.bottom + 1 && fromTop < 790
      if (x + item.width > sheet.right + 1 || inFoot) found.push(`${number}: ${item.str}`)
    }
  }
  await task.destroy()
  return found
}

const long = `${'Enheden skal have en skriftlig plan for opdatering af hvert lokalt forvaltet system. '.repeat(36)}SLUT-PÅ-FELTET`
const endlessWord = `informationssikkerhed${'koordinatoruddannelse'.repeat(9)}`.slice(0, 200)

describe('long texts', () => {
  test('a field of 3,000 characters is printed whole, over its pages', async () => {
    const [first, ...rest] = goals(annualGoalsSnapshot().units)
    const bytes = await render(
      annualGoalsSnapshot({ goals: [{ ...first!, reason: long, support: long }, ...rest] }),
    )
    const text = await textOf(bytes)
    expect(long.length).toBeGreaterThan(3000)
    const read = await readPdf(bytes)
    const continued = read.pages.filter((page) => page.artifacts.includes('(fortsat)'))
    expect(continued.length).toBeGreaterThan(0)
    expect(text.split('SLUT-PÅ-FELTET')).toHaveLength(3)
    expect(await outside(bytes)).toEqual([])
    expect(read.pages.flatMap((page) => page.untagged)).toEqual([])
    const tagged = squeezed(read.pages.map((page) => page.text.replace(page.artifacts, '')).join(''))
    expect(tagged.length).toBeGreaterThan(squeezed(long).length * 2)
  })

  test('recommendations, comments and consequences of 3,000 characters too', async () => {
    const snapshot = annualGoalsSnapshot()
    const bytes = await render(
      annualGoalsSnapshot({
        recommendations: [long, 'godkender målene', long.replace('SLUT', 'ANDEN')],
        ifNotFollowed: long.replace('SLUT', 'TREDJE'),
        lastYear: {
          ...snapshot.lastYear!,
          goals: snapshot.lastYear!.goals.map((goal, index) =>
            index === 3 ? { ...goal, comment: long.replace('SLUT', 'FJERDE') } : goal,
          ),
        },
      }),
    )
    const text = await textOf(bytes)
    for (const end of ['SLUT', 'ANDEN', 'TREDJE', 'FJERDE']) expect(text).toContain(`${end}-PÅ-FELTET`)
    expect(await outside(bytes)).toEqual([])
  })

  test('a row with a long label says on the next page that it goes on', async () => {
    const snapshot = annualGoalsSnapshot()
    const [first, ...others] = snapshot.lastYear!.goals
    const wordy = { ...first!, number: 'Et nummer, der er langt som en sætning', comment: `${long} ${long}` }
    const bytes = await render(
      annualGoalsSnapshot({ lastYear: { ...snapshot.lastYear!, goals: [wordy, ...others] } }),
    )
    const { pages } = await readPdf(bytes)
    // Once after the caption, once after the label.
    const twice = pages.filter(({ artifacts }) => artifacts.split('(fortsat)').length === 3)
    expect(twice.length).toBeGreaterThan(0)
  })

  test('a word of 200 characters loses no letter', async () => {
    const [first, ...rest] = goals(annualGoalsSnapshot().units)
    const bytes = await render(
      annualGoalsSnapshot({
        goals: [{ ...first!, measure: endlessWord, evidenceDemanded: 'x'.repeat(200) }, ...rest],
      }),
    )
    const text = await textOf(bytes)
    expect(endlessWord).toHaveLength(200)
    expect(text).toContain(endlessWord)
    expect(text).toContain('x'.repeat(200))
    expect(await outside(bytes)).toEqual([])
  })

  test('a summary that does not fit on its page is refused by name', async () => {
    const summary = { ...annualGoalsSnapshot().summary, where: [long] }
    await expect(render(annualGoalsSnapshot({ summary }))).rejects.toMatchObject({
      reason: 'too_long',
      field: 'summary',
    })
  })
})

describe('many units', () => {
  const kinds = [
    'Sygehus',
    'Psykiatri',
    'Præhospital',
    'Sygehusapotek',
    'Socialt tilbud',
    'Teknik og bygninger',
  ]

  test.each([1, 7, 8, 13, 40])('%d units are all there', async (count) => {
    const units = Array.from({ length: count }, (_, index) =>
      reportUnit(`U${index + 1}`, `${kinds[index % kinds.length]} nr${index + 1}`),
    )
    const bytes = await render(annualGoalsSnapshot({ units, goals: goals(units) }))
    const text = await textOf(bytes)
    for (const unit of units) expect(text).toContain(squeezed(unit.name))
    expect(await outside(bytes)).toEqual([])
    const read = await readPdf(bytes)
    expect(read.pages.flatMap((page) => page.untagged)).toEqual([])
    const short = read.elements
      .filter((element) => element.role === 'TH')
      .flatMap((element) => element.text.split(' '))
      .filter((word) => /^\p{Ll}{1,2}$/u.test(word))
    expect(short.filter((word) => !['og', 'af', 'på', 'til', 'mål', 'i', 'en'].includes(word))).toEqual([])
  })

  test('twelve goals across, in English', async () => {
    const { units } = annualGoalsSnapshot()
    const nine = goals(units)
    const twelve = [
      ...nine,
      ...nine.slice(0, 3).map((goal, index) => ({ ...goal, number: `2027-1${index}` })),
    ]
    const bytes = await render(annualGoalsSnapshot({ goals: twelve }), 'en')
    const text = await textOf(bytes)
    for (const goal of twelve) expect(text).toContain(goal.number)
    expect(await outside(bytes)).toEqual([])
  })
})

describe('the other chapters', () => {
  const whole = wholeSnapshot()
  const [strategy] = whole.strategies ?? []
  const [system] = whole.systems ?? []
  const snapshot = wholeSnapshot({
    document: { ...whole.document, classification: 'confidential' },
    texts: {
      ...whole.texts!,
      legalChanges: long,
      threat: long.replace('SLUT', 'ANDEN'),
      threatSource: endlessWord,
      learning: long.replace('SLUT', 'TREDJE'),
    },
    strategies: [
      {
        ...strategy!,
        // The caption of a table names the area too.
        area: endlessWord.slice(0, 120),
        objectives: long.replace('SLUT', 'FJERDE'),
        decision: { ...strategy!.decision!, body: endlessWord.slice(0, 120) },
        efforts: strategy!.efforts.map((effort) => ({ ...effort, title: endlessWord })),
      },
    ],
    recommended: (whole.recommended ?? []).map((one) => ({ ...one, text: endlessWord })),
    systems: [
      {
        ...system!,
        system: endlessWord.slice(0, 120),
        deviation: long.replace('SLUT', 'FEMTE'),
        risk: endlessWord,
        owner: endlessWord.slice(0, 120),
      },
    ],
    statement: { kind: 'given', text: long.replace('SLUT', 'SJETTE'), on: whole.maturity.countingDate },
  })

  test.each(['da', 'en'] as const)(
    'take the longest texts without a letter lost or clipped (%s)',
    async (code) => {
      const bytes = await render(snapshot, code)
      const text = await textOf(bytes)
      for (const end of ['SLUT', 'ANDEN', 'TREDJE', 'FJERDE', 'FEMTE', 'SJETTE'])
        expect(text).toContain(`${end}-PÅ-FELTET`)
      expect(text).toContain(endlessWord)
      expect(await outside(bytes)).toEqual([])
    },
  )

  test.each(['da', 'en'] as const)(
    'leave a unit its one page, with the most goals of a year (%s)',
    async (code) => {
      const t = languageOf(code)
      const units = [reportUnit('U1', 'Sygehus A'), reportUnit('U2', 'Teknik, bygninger og forsyning')]
      const all = Array.from({ length: 12 }, (_, index) => ({
        ...goals(units)[index % 9]!,
        number: `2027-${String(index + 1).padStart(2, '0')}`,
        units: units.map((unit) => ({ code: unit.code, target: null, deadline: null })),
      }))
      const model = presentUnitSheets(annualGoalsSnapshot({ units, goals: all }), checksum, null, t)
      const read = await readPdf(await renderDocument(model!, t))
      expect(read.pages).toHaveLength(2)
    },
  )
})

describe('every text field', () => {
  test('comes out, each with its own words', async () => {
    const snapshot = annualGoalsSnapshot()
    const marked: string[] = []
    let count = 0
    const mark = (where: string): string => {
      count += 1
      const text = `${where} q${count}z`
      marked.push(text)
      return text
    }
    const [first] = snapshot.goals
    const bytes = await render(
      annualGoalsSnapshot({
        organisation: mark('Region'),
        document: { ...snapshot.document, caseNumber: mark('Sag') },
        recommendations: [mark('Beslutning'), mark('Beslutning')],
        ifNotFollowed: mark('Ellers'),
        summary: {
          headline: mark('Overskrift'),
          context: mark('Sammenhæng'),
          where: [mark('Hvor'), mark('Hvor'), mark('Hvor')],
          proposal: [mark('Forslag')],
          demand: [mark('Krav')],
        },
        lastYear: {
          ...snapshot.lastYear!,
          goals: [
            {
              number: '2026-01',
              goal: mark('Sidste mål'),
              target: mark('Tal'),
              result: mark('Tal'),
              outcome: null,
              comment: mark('Kommentar'),
              continuation: null,
            },
          ],
        },
        maturity: {
          ...snapshot.maturity,
          external: [{ ...snapshot.maturity.external[0]!, assessor: mark('Analytiker') }],
        },
        goals: [
          {
            ...first!,
            shortName: mark('Navn'),
            goal: mark('Mål'),
            reason: mark('Grund'),
            responsible: mark('Rolle'),
            measure: mark('Metode'),
            baseline: { kind: 'known', value: mark('Udgang'), on: snapshot.maturity.countingDate },
            target: mark('Måltal'),
            evidenceDemanded: mark('Dokumentation'),
            support: mark('Støtte'),
            units: [{ code: 'U01', target: mark('Eget'), deadline: null }],
          },
        ],
        units: [{ code: 'U01', name: mark('Enhed'), shortName: mark('Kort'), weight: 1, maturity: null }],
      }),
    )
    const text = await textOf(bytes)
    expect(marked).toHaveLength(29)
    for (const own of marked) expect(text).toContain(squeezed(own))
  })

  test('is refused by its name where a character cannot be printed', async () => {
    const [first, second, ...rest] = goals(annualGoalsSnapshot().units)
    const snapshot = annualGoalsSnapshot({ goals: [first!, { ...second!, support: 'Kursus 中文' }, ...rest] })
    const refused = await render(snapshot).catch((error: unknown) => error)
    expect(refused).toBeInstanceOf(ReportRefused)
    expect(refused).toMatchObject({
      reason: 'missing_glyph',
      field: 'goals.2027-02.support',
      detail: 'U+4E2D',
    })
  })
})
