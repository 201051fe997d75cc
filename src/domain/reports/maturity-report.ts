import type { Ability, ImplementationGroup } from '../../../controls/shape.ts'
import type { Day } from '../time.ts'
import type { DocumentFacts, MaturityFacts, ReportUnit, TwoScoresSnapshot } from './annual-goals.ts'
import type { RecommendationFacts } from './annual-goals-chapters.ts'

/**
 * The frozen data of the "Modenhedsrapport": neutral like that of the annual goals, and the document in both languages is
 * made from it alone.
 */
export interface MaturityReportSnapshot {
  readonly kind: 'maturity'
  readonly organisation: string
  /** The cycle, by the year its goals apply to. */
  readonly year: number
  readonly document: DocumentFacts
  readonly maturity: MaturityFacts
  readonly abilities: readonly ({ readonly ability: Ability } & TwoScoresSnapshot)[]
  /** Cumulative: IG2 is IG1 and IG2 together. */
  readonly groups: readonly ({ readonly group: ImplementationGroup } & TwoScoresSnapshot)[]
  /** In organisation order. */
  readonly units: readonly ReportUnit[]
  /** The self-assessments of earlier cycles with a locked result, oldest first. */
  readonly earlier: readonly EarlierTotal[]
  /** As in the annual goals; not there in reports from before they were told here. */
  readonly recommended?: readonly RecommendationFacts[]
}

/** What it says of its own year: all that its page shows before it is frozen. */
export type MaturityPreview = Omit<MaturityReportSnapshot, 'kind' | 'organisation' | 'earlier'>

export interface EarlierTotal extends TwoScoresSnapshot {
  readonly countingDate: Day
}
