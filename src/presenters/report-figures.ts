import { shareText } from '../domain/maturity/display.ts'
import { fraction } from '../domain/maturity/fraction.ts'
import type { AnnualGoalsSnapshot } from '../domain/reports/annual-goals.ts'
import type { ReportKind, ReportState } from '../domain/reports/report.ts'
import { documentStatus, type Standing } from '../domain/reports/rules.ts'
import type { Instant } from '../domain/time.ts'
import type { Language } from '../i18n/language.ts'
import type { Emphasis } from '../i18n/rich.ts'
import { type SymbolName, statusMarks, type Tint } from '../i18n/status.ts'
import type { Figure } from './annual-goals-model.ts'

/** A frozen report as lists and pages know it, without its data. */
export interface ReportInput extends Standing {
  readonly id: string
  readonly kind: ReportKind
  readonly year: number
  readonly version: string
  readonly state: ReportState
  readonly classification: keyof Language['say']['reports']['classifications']
  readonly checksum: string
  readonly sizes: { readonly da: number | null; readonly en: number | null }
  readonly frozenAt: Instant
}

/** The title of a report's document. */
export function reportTitle({ kind, year }: Pick<ReportInput, 'kind' | 'year'>, t: Language): string {
  switch (kind) {
    case 'annual-goals':
      return t.say.annualGoals.title(year)
    case 'maturity':
      return t.say.maturityReport.title(year)
    case 'sub-strategy':
      return t.say.subStrategyReport.title(year)
  }
}

export interface ReportMark {
  readonly symbol: SymbolName
  readonly tint: Tint
  readonly text: string
}

/** How a report stands, in words with symbol and tint. */
export function reportMark(standing: Standing, t: Language): ReportMark {
  const status = documentStatus(standing)
  switch (status) {
    case 'approved_with_changes':
      return { ...statusMarks.editing, tint: 'part', text: t.say.reports.status.changes }
    case 'replaced':
      return { ...statusMarks.superseded, text: t.say.status.superseded }
    case 'draft':
    case 'for_decision':
    case 'approved':
    case 'returned':
      return { ...statusMarks[status], text: t.say.status[status] }
  }
}

/** A figure as a piece of a sentence that can be read back. */
export function strong({ name, value, text }: Figure): Emphasis {
  return value === '' ? { strong: text } : { strong: text, name, value }
}

export interface ComplianceSum {
  readonly complied: number
  readonly relevant: number
  /** Whole percent of relevant, neutral; empty where nothing is relevant. */
  readonly percent: string
}

/** All guidelines and units together. */
export function complianceSum({ compliance }: Pick<AnnualGoalsSnapshot, 'compliance'>): ComplianceSum {
  let [complied, relevant] = [0, 0]
  for (const counts of compliance.guidelines.flatMap(({ units }) => units)) {
    complied += counts.complied
    relevant += counts.complied + counts.partly + counts.notComplied + counts.notAssessed
  }
  const percent = relevant === 0 ? '' : shareText(fraction(complied, relevant), fraction(1), 100n, 0)
  return { complied, relevant, percent }
}

/** The size of a document in whole kilobytes: enough to know whether to fetch it. */
export function sizeText(bytes: number | null, t: Language): string {
  if (bytes === null) return ''
  return t.say.reports.size(t.format.fileSize(Math.max(1000, Math.round(bytes / 1000) * 1000)))
}
