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
import type { ChapterModel, DocumentHead } from './document-model.ts'

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
export interface AnnualGoalsModel extends DocumentHead {
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
