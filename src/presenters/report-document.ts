import type { ReportSnapshot } from '../domain/reports/rules.ts'
import type { Language } from '../i18n/language.ts'
import type { DocumentModel } from './document-model.ts'
import { presentMaturityReport } from './maturity-report.ts'
import { presentSubStrategyReport } from './sub-strategy-report.ts'

/** The data of a report whose document is made of chapters and blocks: every one but the annual goals. */
export type DocumentSnapshot = Exclude<ReportSnapshot, { readonly kind: 'annual-goals' }>

/** The document of a report in one language, for the page and the PDF. */
export function presentDocument(snapshot: DocumentSnapshot, checksum: string, t: Language): DocumentModel {
  return snapshot.kind === 'maturity'
    ? presentMaturityReport(snapshot, checksum, t)
    : presentSubStrategyReport(snapshot, checksum, t)
}
