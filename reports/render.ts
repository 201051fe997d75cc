import { availableParallelism } from 'node:os'
import { moduleBeside, threadsOf } from '../src/adapters/threads.ts'
import { turns } from '../src/adapters/turns.ts'
import type { LanguageCode } from '../src/i18n/language.ts'
import type { AnnualGoalsSnapshot } from '../src/presenters/annual-goals.ts'
import type { DocumentSnapshot } from '../src/presenters/report-document.ts'
import { type ReportRefusalReason, ReportRefused } from './kit/refusal.ts'

/** What to print: the frozen data, its SHA-256 in hex, and the language of our own sentences. */
export type ReportOrder = Printed & {
  readonly checksum: string
  readonly language: LanguageCode
}

type Printed =
  | { readonly kind: 'report'; readonly snapshot: AnnualGoalsSnapshot | DocumentSnapshot }
  /** The sheet of one unit by its code, or of every unit (null), from the annual goals' data. */
  | { readonly kind: 'unit-sheet'; readonly snapshot: AnnualGoalsSnapshot; readonly unit: string | null }

export interface RenderedReport {
  readonly bytes: Uint8Array
  /** ASCII: `aarlige-maal-2027_v0-9_udkast.pdf`. */
  readonly fileName: string
}

export type WorkerAnswer =
  | { readonly kind: 'made'; readonly report: RenderedReport }
  | {
      readonly kind: 'refused'
      readonly reason: ReportRefusalReason
      readonly field: string
      readonly detail: string
    }

/** The longest honest report, of more than a thousand pages, takes most of a minute on a busy machine. */
const limits = { milliseconds: 180_000, megabytes: 512 }
/** Who asks for a report often asks for another, and half of making a short one is to load what makes it. */
const answerOf = threadsOf<ReportOrder, WorkerAnswer>(moduleBeside(import.meta.url, 'worker'), limits, 10_000)

/** One core is left to whoever asks for a page meanwhile; and more than two would only make all of them slow. */
const atOnce = Math.min(2, Math.max(1, availableParallelism() - 1))
const inTurn = turns(atOnce)

/**
 * Makes a report in a worker thread; the others wait their turn. Throws `ReportRefused` where the data cannot be printed as
 * it is, `TooManyWaiting` when the line is long, and an error when the worker fails or takes longer than three minutes. The
 * same order gives the same bytes. `tell` hears how many chapters of a document are drawn; a unit's sheet is one.
 */
export async function renderReport(
  order: ReportOrder,
  tell?: (chapters: number) => void,
): Promise<RenderedReport> {
  const answer = await inTurn(() => answerOf(order, tell))
  if (answer.kind === 'refused') throw new ReportRefused(answer.reason, answer.field, answer.detail)
  return answer.report
}
