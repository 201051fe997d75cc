import type { AnnualGoalsSnapshot } from '../domain/reports/annual-goals.ts'
import type { LeftOutPart } from '../domain/reports/edition.ts'
import type { Language } from '../i18n/language.ts'
import type { ChapterModel } from './document-model.ts'

/** What a chapter of blocks is made from: the frozen data alone. */
export interface ChapterGround {
  /** As its class may show it. */
  readonly snapshot: AnnualGoalsSnapshot
  /** What the edition does not contain. */
  readonly leftOut: readonly LeftOutPart[]
  /** Gives a caption the next number; tables are numbered through the whole document. */
  readonly table: (caption: string) => string
  readonly t: Language
}

/**
 * Makes one chapter of "Årlige mål" from the frozen data. Null where the data holds nothing that the chapter is made from,
 * as in reports that were frozen before there was such a chapter: it is then left out, and no chapter changes its number.
 */
export type PresentChapter = (ground: ChapterGround) => ChapterModel | null
