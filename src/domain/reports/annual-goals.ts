import type { CisControlNumber } from '../../../controls/cis/v8.1/index.ts'
import type { Bilingual } from '../../../controls/shape.ts'
import type { Role } from '../access/role.ts'
import type { Goal, GoalOutcome } from '../goals/goal.ts'
import type { GuidelineKey } from '../guidelines/catalogue.ts'
import type { HearingOutcome, HearingRole } from '../hearing/hearing.ts'
import type { ScoringMethod } from '../maturity/level.ts'
import type { Responsibility } from '../responsibility/responsibility.ts'
import type { Day, Instant } from '../time.ts'
import type { LaterChapters } from './annual-goals-chapters.ts'
import type { Classification } from './report.ts'

/**
 * The frozen data of "Årlige mål for informationssikkerhed 20XX": neutral (exact fractions, ISO dates, keys), plain
 * JSON, without a formatted number or a sentence of ours. The document in Danish and in English is made from it alone,
 * so the same snapshot gives the same bytes.
 */
export interface AnnualGoalsSnapshot extends LaterChapters {
  readonly kind: 'annual-goals'
  readonly organisation: string
  /** The year the goals apply to. */
  readonly year: number
  readonly document: DocumentFacts
  /** What the steering group is asked to decide. Null: proposed from the goals and the latest analysis. */
  readonly recommendations: readonly string[] | null
  /** What follows if the steering group decides otherwise, where somebody has written it. */
  readonly ifNotFollowed: string | null
  readonly summary: SummaryTexts
  readonly lastYear: LastYear | null
  readonly maturity: MaturityFacts
  readonly compliance: ComplianceFacts
  readonly goals: readonly Goal[]
  /** Null: the goals have not been heard. Left out in reports that were frozen before hearings were kept. */
  readonly hearing?: HearingFacts | null
  /** Null: none is given. Left out in reports that were frozen before statements were kept. */
  readonly statement?: StatementFacts | null
  /** In organisation order, which is the order of every table: units are not ranked. */
  readonly units: readonly ReportUnit[]
}

/**
 * What the page shows of the goals before they are frozen: of each chapter as much as it tells. A snapshot serves as
 * well.
 */
export interface AnnualGoalsPreview
  extends Pick<AnnualGoalsSnapshot, 'year' | 'document' | 'maturity' | 'compliance'> {
  readonly lastYear: {
    readonly year: number
    readonly goals: readonly Pick<LastYearGoal, 'number' | 'outcome'>[]
  } | null
  readonly goals: readonly Goal<unknown>[]
  readonly hearing?: {
    readonly comments: readonly {
      readonly unit: string
      readonly goal: { readonly number: string } | null
      readonly answer: unknown
    }[]
  } | null
  readonly statement?: Pick<StatementFacts, 'kind'> | null
  readonly units: readonly unknown[]
}

/** What the data protection officer said of the goals: the statement, or the reason why there is none; unedited. */
interface StatementFacts {
  readonly kind: 'given' | 'declined'
  readonly text: string
  readonly on: Day
}

/** The hearing of the goals: which units have spoken, and every comment with its answer, as they were written. */
export interface HearingFacts {
  /** When the latest hearing began. */
  readonly from: Instant
  readonly deadline: Day | null
  /** In organisation order; how many comments each has, or that it said it has none. */
  readonly units: readonly { readonly name: string; readonly comments: number; readonly none: boolean }[]
  /** Oldest first. */
  readonly comments: readonly {
    readonly unit: string
    readonly role: HearingRole
    readonly at: Instant
    /** The goal as it read when it was commented on; null for the goals as a whole. */
    readonly goal: { readonly number: string; readonly text: string } | null
    readonly text: string
    readonly answer: {
      readonly outcome: HearingOutcome
      readonly text: string
      readonly role: HearingRole
      readonly at: Instant
    } | null
  }[]
}

/** What a document says about itself. */
export interface DocumentFacts {
  /** `0.9`, `1.0`. */
  readonly version: string
  readonly status: DocumentStatus
  /** The moment of freezing; the date of the document. */
  readonly frozenAt: Instant
  /** The meeting at which the steering group decides, where it is called. */
  readonly meetingOn: Day | null
  readonly owner: Extract<Role, 'lead' | 'officer'>
  readonly caseNumber: string | null
  readonly classification: Classification
  readonly approval: { readonly on: Day; readonly caseReference: string | null } | null
}

const documentStatuses = [
  'draft',
  'for_decision',
  'approved',
  'approved_with_changes',
  'returned',
  'replaced',
] as const
export type DocumentStatus = (typeof documentStatuses)[number]

/** Whether the document must say UDKAST on every page: until the steering group has approved it as it stands. */
export function isDraft(status: DocumentStatus): boolean {
  return status !== 'approved' && status !== 'replaced'
}

/**
 * Texts of the one-page summary as edited by a person; null takes the text made from the figures. At most three items
 * each.
 */
interface SummaryTexts {
  readonly headline: string | null
  readonly context: string | null
  readonly where: readonly string[] | null
  readonly proposal: readonly string[] | null
  readonly demand: readonly string[] | null
}

export interface LastYear {
  readonly year: number
  /** The day the results were taken. */
  readonly asOf: Day
  /** Every goal of that year exactly once, in the order of numbers. */
  readonly goals: readonly LastYearGoal[]
}

export interface LastYearGoal {
  readonly number: string
  readonly goal: string
  readonly target: string
  /** The measured value as entered; empty where nothing was measured. */
  readonly result: string
  /** Null: no status has been given yet. */
  readonly outcome: GoalOutcome | null
  readonly comment: string
  /** What became of the goal, where it has been decided. */
  readonly continuation:
    | { readonly kind: 'closed' }
    | { readonly kind: 'continued'; readonly as: string }
    | null
}

/** An exact fraction as JSON: integers of any size as text, denominator positive. */
export interface FractionSnapshot {
  readonly num: string
  readonly den: string
}

export type ScoreSnapshot =
  | {
      readonly kind: 'scored'
      readonly fraction: FractionSnapshot
      readonly answered: number
      readonly applicable: number
    }
  | { readonly kind: 'unscored'; readonly answered: number; readonly applicable: number }

export interface TwoScoresSnapshot {
  readonly stated: ScoreSnapshot
  readonly documented: ScoreSnapshot
}

export interface MaturityFacts {
  readonly method: ScoringMethod
  readonly countingDate: Day
  /** Whether answers could no longer change when the figures were taken; otherwise they are provisional. */
  readonly resultLocked: boolean
  readonly target: FractionSnapshot
  readonly total: TwoScoresSnapshot
  /** All 18, in order. */
  readonly controls: readonly ({ readonly control: CisControlNumber } & TwoScoresSnapshot)[]
  /** As reported, oldest first. */
  readonly external: readonly ExternalTotal[]
  /** How many of the 153 safeguards fall under each responsibility. */
  readonly safeguards: { readonly [Kind in Responsibility]: number }
}

/** An external total as it was reported; `total` keeps its decimals (`2.7`). */
export interface ExternalTotal {
  readonly framework: 'cis-v7.1' | 'cis-v8.1'
  readonly year: number
  readonly on: Day | null
  readonly assessor: string
  readonly scale: { readonly min: number; readonly max: number }
  readonly total: string
}

export interface ComplianceFacts {
  readonly countingDate: Day
  /** In the order of the guidelines; each has one entry for every unit of `units`, in the same order. */
  readonly guidelines: readonly {
    readonly guideline: GuidelineKey
    /** For narrow tables. Left out in reports that were frozen while all regions had the same guidelines. */
    readonly shortName?: Bilingual
    /** The region's own text, and not as it was delivered. */
    readonly own?: true
    readonly units: readonly ComplianceCounts[]
  }[]
}

/** Requirements of a guideline in a unit, by status. `notRelevant` counts only approved reasons. */
export interface ComplianceCounts {
  readonly complied: number
  readonly partly: number
  readonly notComplied: number
  readonly notRelevant: number
  readonly notAssessed: number
}

export interface ReportUnit {
  readonly code: string
  readonly name: string
  /** Heads the unit's column in the tables. */
  readonly shortName: string
  /** Weight in the region's mean; 0 for a unit that is not assessed itself. */
  readonly weight: number
  /** Its own total; null for a unit that is not assessed itself. */
  readonly maturity: TwoScoresSnapshot | null
}
