import type { EffortDraft } from '../efforts/effort.ts'
import type { FindingDraft, FindingState, Handling } from '../findings/finding.ts'
import type { FrameDraft, FrameWarning, MoneyCell } from '../frames/frame.ts'
import type { GuidelineKey } from '../guidelines/catalogue.ts'
import type { RecommendationState } from '../recommendations/recommendation.ts'
import type { SubStrategyDraft } from '../sub-strategies/sub-strategy.ts'
import type { Day } from '../time.ts'
import type { ReportChanges } from './change-list.ts'
import type { IncidentFigure, ReportTexts } from './texts.ts'

/**
 * What the chapters are made from that came after the first reports were frozen. Every part is left out of those reports,
 * which are never changed: a part that is not there leaves its chapter out, and an empty one makes the chapter say so.
 */
export interface LaterChapters {
  /** The sub-strategies in force in the year, by area. */
  readonly strategies?: readonly StrategyFacts[]
  /** Of the analyses in force, the newest first, in the order of their numbers. */
  readonly recommended?: readonly RecommendationFacts[]
  /** Systems that do not meet the guidelines, as numbers. */
  readonly findings?: FindingTotals
  /** The same systems one by one; only in what was frozen as confidential. */
  readonly systems?: readonly SystemFacts[]
  readonly exemptions?: ExemptionFacts
  readonly texts?: PrintedTexts
  readonly followUps?: FollowUpFacts
  /** Against the version before; null for the first one. */
  readonly changes?: ReportChanges | null
}

/** A sub-strategy that the Regional Council has approved, and its money. */
export interface StrategyFacts extends Pick<SubStrategyDraft, 'area' | 'fromYear' | 'years' | 'objectives'> {
  /** Of the version. */
  readonly number: number
  readonly decision: { readonly body: string; readonly reference: string; readonly on: Day } | null
  readonly efforts: readonly StrategyEffort[]
  readonly frame: FrameDraft | null
  /** By source and year of the period. */
  readonly money: readonly MoneyFacts[]
  readonly warnings: readonly FrameWarning[]
}

/** An effort without what only its own page shows. */
export interface StrategyEffort extends Pick<EffortDraft, 'code' | 'title' | 'owner' | 'status' | 'funding'> {
  readonly from: Day | null
  readonly to: Day | null
  /** Left out of a public version. */
  readonly amounts?: Pick<EffortDraft, 'investment' | 'yearly' | 'uncertainty' | 'estimatedOn'>
}

/** A sum in whole kroner; what is not set aside is null, since JSON has no undefined. */
export interface MoneyFacts extends Omit<MoneyCell, 'setAside'> {
  readonly setAside: number | null
}

export interface RecommendationFacts {
  readonly number: string
  /** Left out of a public version: it says where the region can be hurt. */
  readonly text?: string
  readonly highlighted: boolean
  readonly analysis: { readonly framework: 'cis-v7.1' | 'cis-v8.1'; readonly year: number }
  readonly state: RecommendationState
  /** Codes of the efforts that cover it and are not withdrawn. */
  readonly efforts: readonly string[]
  /** That it stands in the way of a sub-strategy: highlighted and covered by nothing. */
  readonly uncovered: boolean
  /** What was decided, where it is handled elsewhere or closed. */
  readonly decision: { readonly reason?: string; readonly decidedBy: string; readonly on: Day } | null
}

/** Systems that do not meet the guidelines and whose handling is put forward or decided, as numbers of every class. */
export interface FindingTotals {
  readonly asOf: Day
  /** By area and by handling; null where a file brought a system without one. */
  readonly groups: readonly {
    readonly area: string
    readonly handling: Handling | null
    readonly count: number
  }[]
  /** That the supplier no longer supports. */
  readonly pastSupport: number
  /** Whose risk is accepted on the day, and those whose acceptance has ended. */
  readonly accepted: number
  readonly acceptanceEnded: number
}

/** One of these systems with all that is said of it. */
export interface SystemFacts extends FindingDraft {
  /** Name of the unit that answers for it. */
  readonly unit: string
  readonly code: string
  readonly state: FindingState
  readonly acceptedUntil: Day | null
  /** What holds now; left out of reports that were frozen before decisions were printed. */
  readonly decision?: { readonly body: string; readonly reference: string; readonly on: Day | null } | null
}

/** Exemptions as numbers: who asked for one and why stands on the unit's own pages. */
export interface ExemptionFacts {
  readonly asOf: Day
  /** That wait for a decision. */
  readonly applied: number
  /** In the order of the guidelines; only those with an exemption in force. */
  readonly guidelines: readonly {
    readonly guideline: GuidelineKey
    readonly inForce: number
    readonly units: number
    /** That run out within twelve months and are not carried on. */
    readonly expiring: number
    readonly nextExpiry: Day | null
  }[]
}

/** Below five, a figure in a public version (domain guide, section 11). */
export const fewerThanFive = 'fewer_than_five'

/** The entered texts, with figures that a public version does not give exactly. */
export type PrintedTexts = Omit<ReportTexts, IncidentFigure> & {
  readonly [Figure in IncidentFigure]: number | typeof fewerThanFive | null
}

/** When status on the goals is given, as the cycle says it; null where it is not decided. */
export interface FollowUpFacts {
  readonly first: Day | null
  readonly second: Day | null
}
