import { incidentFigures, type ReportTexts } from '../domain/reports/texts.ts'
import type { Language } from '../i18n/language.ts'
import { paths } from '../paths.ts'

/** The form of the texts for a year's report, ready to show. */
export interface ReportTextsModel {
  readonly title: string
  readonly crumb: { readonly href: string; readonly label: string }
  readonly action: string
  readonly figures: readonly { readonly name: string; readonly label: string }[]
  /** Null once the cycle is closed, when nothing can be saved any more. */
  readonly closed: string | null
}

export function presentReportTexts(year: number, isClosed: boolean, t: Language): ReportTextsModel {
  const { figures } = t.say.annualGoalsChapters.incidents
  return {
    title: t.say.reportTexts.title(year),
    crumb: { href: paths.annualGoals.to({ cycle: year }), label: t.say.reports.previewTitle(year) },
    action: paths.reportTexts.to({ cycle: year }),
    figures: incidentFigures.map((name) => ({ name, label: figures[name] })),
    closed: isClosed ? t.say.reportTexts.closed : null,
  }
}

/** The fields as they stand when nothing has been typed; a figure that is not entered is empty. */
export function textValues(texts: ReportTexts, version: number): Readonly<Record<string, string>> {
  const fields = Object.entries(texts).map(([field, value]) => [field, value === null ? '' : String(value)])
  return { ...Object.fromEntries(fields), version: String(version) }
}
