import { beforeAll, describe, expect, test } from 'vitest'
import { renderAnnualGoals } from '../../reports/annual-goals/document.ts'
import type { AnnualGoalsSnapshot } from '../../src/domain/reports/annual-goals.ts'
import { type Classification, classifications } from '../../src/domain/reports/report.ts'
import { languageOf } from '../../src/i18n/language.ts'
import { presentAnnualGoals } from '../../src/presenters/annual-goals.ts'
import { checksum } from '../support/annual-goals.ts'
import { wholeSnapshot } from '../support/annual-goals-chapters.ts'
import { type ReadPdf, readPdf } from '../support/pdf.ts'

const t = languageOf('da')

function squeezed(text: string): string {
  return text.replace(/[\s\u00a0\u00ad]+/g, '')
}

/**
 * The snapshot with its own words in every text that somebody wrote, found by walking it: a new field of text is marked
 * as soon as it is there. What is no free text (keys, codes, days, states) stays as it is.
 */
function marked(snapshot: AnnualGoalsSnapshot): {
  snapshot: AnnualGoalsSnapshot
  marks: Map<string, string>
} {
  const marks = new Map<string, string>()
  const walk = (part: unknown, path: string): unknown => {
    if (typeof part === 'string') {
      if (!isFreeText(path, part)) return part
      const mark = `q${marks.size + 1}z`
      marks.set(path, mark)
      return `${part} ${mark}`
    }
    if (Array.isArray(part)) return part.map((each, index) => walk(each, `${path}.${index}`))
    if (typeof part !== 'object' || part === null) return part
    return Object.fromEntries(
      Object.entries(part).map(([key, value]) => [key, walk(value, path === '' ? key : `${path}.${key}`)]),
    )
  }
  return { snapshot: walk(snapshot, '') as AnnualGoalsSnapshot, marks }
}

function isFreeText(path: string, text: string): boolean {
  const key =
    path
      .split('.')
      .filter((part) => !/^\d+$/.test(part))
      .at(-1) ?? ''
  // Codes of goals, units, efforts and recommendations are what others refer to; days and moments are no words.
  if (['number', 'code', 'efforts', 'unknown', 'version', 'total', 'guideline', 'unmet'].includes(key))
    return false
  if (/^\d{4}-\d{2}-\d{2}/.test(text) || /^[\d/]+$/.test(text)) return false
  // Keys of ours: `partly_reached`, `cis-v8.1`, `annual-goals`.
  return !/^[a-z]+(?:[_A-Z.-][A-Za-z0-9.]*)*$/.test(text)
}

const editions = new Map<Classification, { read: ReadPdf; bytes: Uint8Array; model: string }>()
const { snapshot: source, marks } = marked(
  wholeSnapshot({
    recommendations: ['godkender målene', 'tager status til efterretning'],
    summary: {
      headline: 'Vi er på vej.',
      context: 'Tallene er fra i år.',
      where: ['Halvvejs.'],
      proposal: ['Ni mål.'],
      demand: ['Status.'],
    },
  }),
)

beforeAll(async () => {
  for (const classification of classifications) {
    const snapshot = { ...source, document: { ...source.document, classification } }
    const model = presentAnnualGoals(snapshot, checksum, t)
    const bytes = await renderAnnualGoals(model, t, snapshot)
    editions.set(classification, { bytes, read: await readPdf(bytes), model: JSON.stringify(model) })
  }
})

function edition(classification: Classification) {
  const found = editions.get(classification)
  if (!found) throw new Error(`No edition ${classification}`)
  return found
}

function textOf({ pages }: ReadPdf): string {
  return squeezed(pages.map(({ text }) => text).join(''))
}

describe('every text that somebody wrote', () => {
  test('comes out of a confidential version: nothing is left out of it', () => {
    const text = textOf(edition('confidential').read)
    const lost = [...marks].filter(([, mark]) => !text.includes(mark)).map(([path]) => path)
    expect(marks.size).toBeGreaterThan(150)
    expect(lost).toEqual([])
  })

  test('comes out of an internal version but for the systems', () => {
    const text = textOf(edition('internal').read)
    const lost = [...marks].filter(([, mark]) => !text.includes(mark)).map(([path]) => path)
    expect(lost).toEqual([...ofSystems().keys()])
  })
})

/** The marks in what is said of a single system: its name, its deviation, its risk, what is planned and the rest. */
function ofSystems(): ReadonlyMap<string, string> {
  return new Map([...marks].filter(([path]) => path.startsWith('systems.')))
}

/** Everything that a reader or a program can get out of an edition. */
function everywhere(classification: Classification): readonly string[] {
  const { read, bytes, model } = edition(classification)
  const structure = squeezed(read.elements.map(({ text, alt }) => `${text} ${alt}`).join(' '))
  const outline = squeezed(read.bookmarks.map(({ title }) => title).join(' '))
  return [model, textOf(read), structure, outline, Buffer.from(bytes).toString('latin1') + read.xmp]
}

describe.each(['public', 'internal'] as const)('the systems in a %s version', (classification) => {
  test('are numbers: nothing that is said of one is in its model, its text, its structure or its file', () => {
    const fields = new Set([...ofSystems().keys()].map((path) => path.split('.').at(-1)))
    expect([...fields]).toEqual(expect.arrayContaining(['system', 'deviation', 'risk', 'plan']))
    for (const mark of ofSystems().values()) {
      for (const where of everywhere(classification)) expect(where).not.toContain(mark)
    }
    const text = textOf(edition(classification).read)
    expect(text).toContain(squeezed('10 Systemer, der ikke lever op til retningslinjerne'))
    expect(text).not.toContain(squeezed('Bilag D (fortrolig)'))
    expect(text).toContain(squeezed(t.say.annualGoalsChapters.leftOut.parts.systems))
  })
})

describe('a public version', () => {
  const secret = () =>
    [...marks].filter(([path]) =>
      /^(recommended\.\d+\.(text|decision\.reason)|strategies\.\d+\.efforts\.\d+\.amounts)/.test(path),
    )

  test('holds nothing of what it must not show: not in its model, its text, its structure or its file', () => {
    const { read } = edition('public')
    expect(secret().length).toBeGreaterThan(4)
    for (const [, mark] of secret()) {
      for (const where of everywhere('public')) expect(where).not.toContain(mark)
    }
    expect(textOf(read)).not.toContain(squeezed('Enhedsark: Sygehus A'))
    expect(read.files).toEqual([])
  })

  test('says what it leaves out, and the others that they leave out nothing', () => {
    const text = textOf(edition('public').read)
    for (const part of Object.values(t.say.annualGoalsChapters.leftOut.parts)) {
      expect(text).toContain(squeezed(part))
    }
    expect(textOf(edition('confidential').read)).toContain(squeezed('Intet er udeladt.'))
  })

  test('gives no figure of incidents below five', () => {
    const cells = edition('public').read.elements.filter(({ role }) => role === 'TD')
    expect(cells.map(({ text }) => text.trim())).toContain('under 5')
  })

  test('has the same figures as the others, and those have everything', () => {
    for (const [, mark] of secret()) {
      for (const classification of ['internal', 'confidential'] as const) {
        expect(textOf(edition(classification).read)).toContain(mark)
      }
    }
  })
})

describe('the structure', () => {
  test.each(classifications)(
    'of a %s version has no gap in the levels and nothing outside tags',
    (classification) => {
      const { read } = edition(classification)
      let level = 0
      for (const { role } of read.elements) {
        if (!/^H\d$/.test(role)) continue
        expect(Number(role.slice(1))).toBeLessThanOrEqual(level + 1)
        level = Number(role.slice(1))
      }
      expect(read.pages.flatMap(({ untagged }) => untagged)).toEqual([])
      for (const { artifacts } of read.pages)
        expect(artifacts).toContain(t.say.annualGoals.classification[classification])
    },
  )

  test('has one page for each unit', () => {
    const { read } = edition('internal')
    const pages = read.bookmarks
      .filter(({ title }) => title.startsWith('Enhedsark: '))
      .map(({ page }) => page)
    expect(pages).toHaveLength(source.units.length)
    expect(pages).toEqual(pages.map((_, index) => (pages[0] ?? 0) + index))
  })
})
