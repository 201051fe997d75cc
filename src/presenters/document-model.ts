import type { DocumentStatus } from '../domain/reports/annual-goals.ts'
import type { Instant } from '../domain/time.ts'
import type { LanguageCode } from '../i18n/language.ts'
import type {
  ChartAxis,
  CoverModel,
  Figure,
  MaturityRow,
  SummaryChart,
  TargetLabels,
} from './annual-goals-model.ts'

/** What every document has, whatever stands between cover and end. */
export interface DocumentHead {
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
}

/**
 * A document in one language, ready to show: chapters of blocks, every text resolved and every number formatted. Page
 * and PDF are laid out from the same model, block by block.
 */
export interface DocumentModel extends DocumentHead {
  /** Null for a sheet that begins with its first chapter. */
  readonly cover: CoverModel | null
  /** Heads the list of the chapters, which stands at the end of the first of them; null where there is no list. */
  readonly contents: string | null
  readonly chapters: readonly ChapterModel[]
  /** Every named figure once, in the order it is shown. */
  readonly figures: readonly Figure[]
}

export interface ChapterModel {
  /** Names the chapter in an address: `gaps`. */
  readonly key: string
  readonly heading: string
  /** The finding in a sentence. */
  readonly lead: string | null
  readonly blocks: readonly Block[]
}

export type Block =
  | { readonly kind: 'heading'; readonly text: string; readonly onNewPage?: boolean }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'note'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[]; readonly numbered?: boolean }
  /** What somebody wrote, printed in full and line by line. */
  | { readonly kind: 'quote'; readonly text: string }
  | { readonly kind: 'table'; readonly table: TableBlock }
  | { readonly kind: 'bars'; readonly bars: BarsBlock }
  | { readonly kind: 'chart'; readonly chart: SummaryChart; readonly sources: string }

export interface TableBlock {
  readonly caption: string
  /** Null: the first column names what the second says. */
  readonly columns: readonly TableColumn[] | null
  readonly rows: readonly { readonly cells: readonly CellModel[]; readonly total?: boolean }[]
  /** As wide as the text, where few columns would else stand far apart. */
  readonly narrow?: boolean
  /** Rows stand closer, where everything must fit on one sheet. */
  readonly dense?: boolean
}

export interface TableColumn {
  readonly text: string
  readonly align: 'left' | 'right'
  /** Of the width, in proportion to the other columns. */
  readonly share: number
}

/** A cell; a `Figure` is one too, and can be read back by its name. */
export interface CellModel {
  readonly text: string
  readonly name?: string
  readonly value?: string
  readonly mark?: CellMark
  readonly strong?: boolean
}

/** Shapes that stand before the words which say the same. */
export type CellMark = 'over' | 'at' | 'under' | 'full' | 'half' | 'none' | 'lapsed'

/** One or two figures a row as bars against the target, with their numbers beside them. */
export interface BarsBlock {
  readonly caption: string
  readonly alt: string
  readonly target: TargetLabels
  readonly axis: ChartAxis
  readonly columns: {
    /** Null where the rows have no numbers. */
    readonly number: string | null
    readonly name: string
    readonly stated: string
    /** Null where a row has one figure. */
    readonly documented: string | null
    /** Null where coverage stands in the note. */
    readonly coverage: string | null
    readonly points: string
  }
  readonly rows: readonly BarsRow[]
  readonly total: BarsRow | null
  readonly legend: { readonly stated: string; readonly documented: string | null; readonly target: string }
}

export interface BarsRow extends Omit<MaturityRow, 'documented'> {
  readonly documented: MaturityRow['documented'] | null
  readonly coverage?: string
  /** The figure is expected and not measured: its bar is hollow. */
  readonly expected?: boolean
}
