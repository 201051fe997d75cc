import { Worker } from 'node:worker_threads'
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

/** Each has a core of its own to itself at most; more would only make all of them slow. */
const mostAtOnce = 2
const limitMs = 60_000
const memoryLimitMb = 512

let running = 0
const waiting: (() => void)[] = []

/**
 * Makes a report in a worker thread; at most two at once, the others wait their turn. Throws `ReportRefused` where the
 * data cannot be printed as it is, and an error when the worker fails or takes longer than a minute. The same order gives
 * the same bytes.
 */
export async function renderReport(order: ReportOrder): Promise<RenderedReport> {
  await turn()
  try {
    const answer = await inWorker(order)
    if (answer.kind === 'refused') throw new ReportRefused(answer.reason, answer.field, answer.detail)
    return answer.report
  } finally {
    const next = waiting.shift()
    if (next) next()
    else running -= 1
  }
}

/** Waits for a free place; a place that is given up goes straight to whoever waited longest. */
async function turn(): Promise<void> {
  if (running < mostAtOnce) {
    running += 1
    return
  }
  await new Promise<void>((resolve) => waiting.push(resolve))
}

function inWorker(order: ReportOrder): Promise<WorkerAnswer> {
  return new Promise((resolve, reject) => {
    // Beside this file, with the same ending: .ts under Node's type stripping, .js once compiled.
    const file = new URL(`./worker${import.meta.url.endsWith('.ts') ? '.ts' : '.js'}`, import.meta.url)
    const worker = new Worker(file, {
      workerData: order,
      resourceLimits: { maxOldGenerationSizeMb: memoryLimitMb },
    })
    const timer = setTimeout(
      () => end(new Error(`The report took longer than ${limitMs / 1000} seconds`)),
      limitMs,
    )
    const end = (outcome: WorkerAnswer | Error) => {
      clearTimeout(timer)
      worker.removeAllListeners()
      void worker.terminate()
      if (outcome instanceof Error) reject(outcome)
      else resolve(outcome)
    }
    worker.once('message', (answer: WorkerAnswer) => end(answer))
    worker.once('error', (error) => end(error instanceof Error ? error : new Error(String(error))))
    worker.once('exit', (code) => end(new Error(`The report worker ended with ${code} and no answer`)))
  })
}
