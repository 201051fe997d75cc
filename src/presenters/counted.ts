import type { DocumentFacts, MaturityFacts } from '../domain/reports/annual-goals.ts'
import { dayOf } from '../domain/time.ts'
import type { Language } from '../i18n/language.ts'

/** What the words for a counting date are made from. */
export interface CountedFacts {
  readonly document: Pick<DocumentFacts, 'frozenAt'>
  readonly maturity: Pick<MaturityFacts, 'countingDate'>
}

/** Whether the year is counted on a day after the report: its figures are provisional, and none was counted yet. */
function countsAhead({ document, maturity }: CountedFacts): boolean {
  return dayOf(document.frozenAt) < maturity.countingDate
}

/** `opgjort 30.09.2026`, or `opgøres 30.09.2026` in a report that is older: no report says of a day to come that it was. */
export function counted(facts: CountedFacts, form: 'long' | 'short', t: Language): string {
  const { countingDate } = facts.maturity
  const day = form === 'long' ? t.format.dayLong(countingDate) : t.format.dayShort(countingDate)
  const say = t.say.annualGoals
  return countsAhead(facts) ? say.countedAhead(day) : say.counted(day)
}
