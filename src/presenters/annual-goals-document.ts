import type { DocumentStatus } from '../domain/reports/annual-goals.ts'
import type { Instant } from '../domain/time.ts'
import type { LanguageCode } from '../i18n/language.ts'
import type {
  ComplianceModel,
  CoverModel,
  DecisionModel,
  Figure,
  GoalsModel,
  LastYearModel,
  MaturityModel,
  MethodModel,
  ResponsibilityModel,
  SummaryModel,
} from './annual-goals-model.ts'
import type { ChapterModel } from './document-model.ts'

/** The chapters that are drawn in a way of their own; every other one is made of blocks. */
export type OwnChapter =
  | 'decision'
  | 'summary'
  | 'lastYear'
  | 'maturity'
  | 'compliance'
  | 'goals'
  | 'responsibility'
  | 'method'

/** A chapter's place in the order of the document. */
export type ChapterPlace =
  | { readonly kind: 'own'; readonly chapter: OwnChapter }
  | { readonly kind: 'blocks'; readonly chapter: ChapterModel }

/**
 * "Årlige mål for informationssikkerhed 20XX" ready to show, in one language: every text resolved, every number
 * formatted, rows in order. The page and the PDF take the same model. Numbers between 0 and 1 called `share` are for
 * drawing alone.
 */
export interface AnnualGoalsModel {
  readonly language: LanguageCode
  readonly title: string
  readonly file: {
    readonly name: string
    readonly author: string
    readonly subject: string
    readonly keywords: string
  }
  readonly status: DocumentStatus
  readonly frozenAt: Instant
  /** Stands on every page: version, status in words, classification. */
  readonly statusLine: string
  readonly foot: string
  readonly cover: CoverModel
  readonly decision: DecisionModel
  readonly summary: SummaryModel
  readonly lastYear: LastYearModel
  readonly maturity: MaturityModel
  readonly compliance: ComplianceModel
  readonly goals: GoalsModel
  readonly responsibility: ResponsibilityModel
  readonly method: MethodModel
  /** All of them in the order of the document. */
  readonly chapters: readonly ChapterPlace[]
  /** Every named figure once, in the order it is shown. */
  readonly figures: readonly Figure[]
}
