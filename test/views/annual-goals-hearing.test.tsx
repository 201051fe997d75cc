import { describe, expect, it } from 'vitest'
import { renderAnnualGoals } from '../../reports/annual-goals/document.ts'
import type { AnnualGoalsSnapshot } from '../../src/domain/reports/annual-goals.ts'
import { day, type Instant } from '../../src/domain/time.ts'
import { languageCodes, languageOf } from '../../src/i18n/language.ts'
import { presentAnnualGoals } from '../../src/presenters/annual-goals.ts'
import { OtherChapters } from '../../views/reports/annual-goals.tsx'
import { annualGoalsSnapshot, checksum } from '../support/annual-goals.ts'
import { readPdf } from '../support/pdf.ts'

const at = '2026-11-03T13:05:00.000Z' as Instant
/** Nearly as long as a statement may be, over several pages: every sentence has a word that stands nowhere else. */
const sentence = (_: unknown, place: number) =>
  `KANARIE-nr${place}x: behandlingen af oplysninger er beskrevet, og de registrerede er oplyst om den.`
const sentences = Array.from({ length: 100 }, sentence)
const statement = `${sentences.slice(0, 50).join(' ')}\n\n${sentences.slice(50).join(' ')}\nKANARIE-sidst.`
const heard: Pick<AnnualGoalsSnapshot, 'statement' | 'hearing'> = {
  statement: { kind: 'given', text: statement, on: day('2026-11-05') },
  hearing: {
    from: '2026-10-12T08:00:00.000Z' as Instant,
    deadline: day('2026-11-10'),
    units: [
      { name: 'Sygehus A', comments: 2, none: false },
      { name: 'Psykiatri B', comments: 0, none: true },
      { name: 'Sygehus C', comments: 0, none: false },
    ],
    comments: [
      {
        unit: 'Sygehus A',
        role: 'unit_coordinator',
        at,
        goal: { number: '2027-01', text: 'KANARIE-målet, som det lød.' },
        text: 'KANARIE-bemærkning.\nMed en linje mere.',
        answer: { outcome: 'partly', text: 'KANARIE-svar.', role: 'officer', at },
      },
      {
        unit: 'Sygehus A',
        role: 'unit_manager',
        at,
        goal: null,
        text: 'KANARIE-helhed.',
        answer: { outcome: 'not_agreed', text: 'KANARIE-nej.', role: 'lead', at },
      },
    ],
  },
}
const words = [
  ...statement.matchAll(/KANARIE-[a-zæøå0-9]+/g),
  ...JSON.stringify(heard.hearing).matchAll(/KANARIE-[a-zæøå0-9]+/g),
].map(([word]) => word)

const squeezed = (text: string) => text.replaceAll(/[\s\u00a0\u00ad]+/g, '')

describe.each(languageCodes)('what was heard, in %s', (code) => {
  const t = languageOf(code)
  const model = (changes: Partial<AnnualGoalsSnapshot>) =>
    presentAnnualGoals(annualGoalsSnapshot(changes), checksum, t)
  const printed = async (changes: Partial<AnnualGoalsSnapshot>) => {
    const snapshot = annualGoalsSnapshot(changes)
    const { elements } = await readPdf(await renderAnnualGoals(model(changes), t, snapshot))
    return squeezed(elements.map(({ text }) => text).join(' '))
  }

  it('comes out of the PDF in full: the statement, every comment and the answer to it', async () => {
    expect(words.length).toBeGreaterThan(105)
    const text = await printed(heard)
    expect(words.filter((word) => !text.includes(word))).toEqual([])
    expect(text).toContain(squeezed(t.say.dpoStatements.chapter.given(t.format.dayLong(day('2026-11-05')))))
    for (const { outcome } of heard.hearing?.comments.flatMap(({ answer }) => answer ?? []) ?? [])
      expect(text).toContain(squeezed(t.say.hearing.outcomes[outcome].toLocaleLowerCase(code)))
  })

  it('stands on the page with the same words', () => {
    const page = String(<OtherChapters model={model(heard)} t={t} />)
    expect(words.filter((word) => !page.includes(word))).toEqual([])
  })

  it('says so where there is no statement, where one is declined, and where nothing was heard', async () => {
    const { chapter } = t.say.dpoStatements
    const none = await printed({ statement: null, hearing: null })
    expect(none).toContain(squeezed(chapter.none))
    expect(none).toContain(squeezed(t.say.hearing.annex.notHeld))
    const on = day('2026-11-05')
    const declined = await printed({ statement: { kind: 'declined', text: 'KANARIE-grund.', on } })
    expect(declined).toContain(squeezed(chapter.declined(t.format.dayLong(on))))
    expect(declined).toContain('KANARIE-grund.')
  })

  it('leaves both out of a report from before they were kept, and moves no other chapter', () => {
    const keys = model({}).chapters.flatMap((place) => (place.kind === 'blocks' ? [place.chapter.key] : []))
    expect(keys.filter((key) => key === 'statement' || key === 'hearing')).toEqual([])
  })
})
