import type { UnitScope } from '../../domain/access/scope.ts'
import type { DocumentFacts } from '../../domain/reports/annual-goals.ts'
import type { Classification } from '../../domain/reports/report.ts'
import type { Day, Instant } from '../../domain/time.ts'

/** What the data of a report is collected for. */
export type Collecting = 'report.preview' | 'report.freeze'

/** What somebody says about the report, beside what the data says. */
export interface ReportOrderFacts {
  readonly version: string
  readonly classification: Classification
  readonly meetingOn: Day | null
  readonly caseNumber: string | null
  readonly ifNotFollowed: string | null
}

/** A draft for the eyes of the central team: no version is given before it is frozen. */
export const draftFacts: ReportOrderFacts = {
  version: '0.0',
  classification: 'internal',
  meetingOn: null,
  caseNumber: null,
  ifNotFollowed: null,
}

export interface CollectOrder {
  readonly facts: ReportOrderFacts
  readonly status: 'draft' | 'for_decision'
  /** The moment of the data, which the document carries. */
  readonly now: Instant
  /**
   * Who freezes a confidential version reads the systems one by one with it. A draft for the page has no such reach and
   * gets their numbers only.
   */
  readonly freezing?: UnitScope<'report.freeze'>
}

/** What the document says about itself before anything is decided on it. */
export function documentFacts({ facts, status, now }: CollectOrder): DocumentFacts {
  const { version, classification, meetingOn, caseNumber } = facts
  return {
    version,
    status,
    frozenAt: now,
    meetingOn,
    owner: 'lead',
    caseNumber,
    classification,
    approval: null,
  }
}
