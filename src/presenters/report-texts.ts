import { incidentFigures, type ReportTexts } from '../domain/reports/texts.ts'
import type { Language } from '../i18n/language.ts'
import { paths } from '../paths.ts'
import {
  type ComparedField,
  dayIn,
  type FieldTexts,
  type StoredTexts,
  storedBeside,
} from './stored-beside.ts'

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
  return {
    title: t.say.reportTexts.title(year),
    crumb: { href: paths.annualGoals.to({ cycle: year }), label: t.say.reports.previewTitle(year) },
    action: paths.reportTexts.to({ cycle: year }),
    figures: figureFields(t),
    closed: isClosed ? t.say.reportTexts.closed : null,
  }
}

/** The fields as they stand when nothing has been typed; a figure that is not entered is empty. */
export function textValues(texts: ReportTexts, version: number): Readonly<Record<string, string>> {
  const fields = Object.entries(texts).map(([field, value]) => [field, value === null ? '' : String(value)])
  return { ...Object.fromEntries(fields), version: String(version) }
}

/** What is stored of the texts and figures where something else was typed. */
export function textsBeside(texts: ReportTexts, typed: FieldTexts, t: Language): StoredTexts {
  const say = t.say.reportTexts
  const fields: readonly ComparedField[] = [
    { name: 'legalChanges', label: say.legalChanges },
    { name: 'threat', label: say.threat },
    { name: 'threatSource', label: say.threatSource },
    { name: 'threatOn', label: say.threatOn, words: dayIn(t) },
    { name: 'incidentsFrom', label: say.from, words: dayIn(t) },
    { name: 'incidentsTo', label: say.to, words: dayIn(t) },
    ...figureFields(t),
    { name: 'learning', label: say.learning },
  ]
  return storedBeside(fields, textValues(texts, 0), typed, t)
}

function figureFields(t: Language): ReportTextsModel['figures'] {
  const { figures } = t.say.annualGoalsChapters.incidents
  return incidentFigures.map((name) => ({ name, label: figures[name] }))
}
