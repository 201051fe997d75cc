import { describe, expect, it } from 'vitest'
import { languageOf } from '../../src/i18n/language.ts'
import { presentAnnualGoals } from '../../src/presenters/annual-goals.ts'
import { chapterLinks, DecisionChapter, OtherChapters } from '../../views/reports/annual-goals.tsx'
import { checksum } from '../support/annual-goals.ts'
import { wholeSnapshot } from '../support/annual-goals-chapters.ts'
import { readHtml } from '../support/html.ts'

for (const code of ['da', 'en'] as const) {
  describe(code, () => {
    const t = languageOf(code)
    const model = presentAnnualGoals(wholeSnapshot(), checksum, t)
    const html = readHtml(
      String(
        <main>
          <DecisionChapter model={model} />
          <OtherChapters model={model} t={t} />
        </main>,
      ),
    )

    it('has every figure of the document, with its name and exact value', () => {
      const wanted = new Map(
        model.figures.flatMap(({ name, value }): [string, string][] => (value === '' ? [] : [[name, value]])),
      )
      expect(wanted.size).toBeGreaterThan(60)
      expect(html.figures()).toEqual(wanted)
    })

    it('has the chapters in order, and every table under its caption', () => {
      expect(html.texts('h2')).toEqual(chapterLinks(model).map(({ label }) => label))
      expect(
        html
          .texts('h2')
          .filter((heading) => /^[0-9]/.test(heading))
          .map(Number.parseFloat),
      ).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14])
      const tables = html.document.querySelectorAll('table')
      expect([...tables].every((table) => [...table.querySelectorAll('caption')].length === 1)).toBe(true)
      expect(html.texts('h3').filter((heading) => heading.includes('2027-'))).toHaveLength(
        model.goals.goals.length,
      )
    })
  })
}
