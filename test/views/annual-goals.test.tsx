import { describe, expect, it } from 'vitest'
import { languageOf } from '../../src/i18n/language.ts'
import { presentAnnualGoals } from '../../src/presenters/annual-goals.ts'
import { DecisionChapter, OtherChapters } from '../../views/reports/annual-goals.tsx'
import { annualGoalsSnapshot, checksum } from '../support/annual-goals.ts'
import { readHtml } from '../support/html.ts'

for (const code of ['da', 'en'] as const) {
  describe(code, () => {
    const t = languageOf(code)
    const model = presentAnnualGoals(annualGoalsSnapshot(), checksum, t)
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
      expect(html.texts('h2')).toEqual([
        model.decision.heading,
        model.summary.heading,
        model.lastYear.heading,
        model.maturity.heading,
        model.compliance.heading,
        model.goals.heading,
        model.responsibility.heading,
        model.method.heading,
      ])
      const tables = html.document.querySelectorAll('table')
      expect([...tables].every((table) => [...table.querySelectorAll('caption')].length === 1)).toBe(true)
      expect(html.texts('h3').filter((heading) => heading.includes('2027-'))).toHaveLength(
        model.goals.goals.length,
      )
    })
  })
}
