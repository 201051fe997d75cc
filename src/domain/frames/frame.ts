import { type EffortDraft, type FundingSource, fundingSources, isActive } from '../efforts/effort.ts'
import { yearOf } from '../time.ts'

/** The years of an investment frame: four, whatever the period of a sub-strategy is (strategy.md, S-23). */
export const frameYears = 4

/** An amount set aside from one source in one year, in whole kroner. */
export interface FrameAmount {
  readonly source: FundingSource
  readonly year: number
  readonly kroner: number
}

/** An investment frame as it is typed and kept. Amounts are whole kroner. */
export interface FrameDraft {
  readonly name: string
  readonly fromYear: number
  readonly toYear: number
  readonly total: number
  readonly buffer: number
  /** Whether the buffer lies within the total or comes on top of it: the reader is told, and the code never assumes. */
  readonly bufferWithin: boolean
  readonly amounts: readonly FrameAmount[]
}

export type FrameFault = 'nameMissing' | 'notFourYears' | 'bufferTooLarge'
export type FrameFaults = Readonly<Partial<Record<'name' | 'toYear' | 'buffer', FrameFault>>>

/** What is wrong with a frame, by field. */
export function frameFaults(draft: FrameDraft): FrameFaults {
  return {
    ...(draft.name.trim() === '' ? { name: 'nameMissing' } : {}),
    ...(draft.toYear - draft.fromYear + 1 === frameYears ? {} : { toYear: 'notFourYears' }),
    ...(draft.bufferWithin && draft.buffer > draft.total ? { buffer: 'bufferTooLarge' } : {}),
  }
}

/** The four years of a frame that starts in this one. */
export function yearsOfFrame({ fromYear }: Pick<FrameDraft, 'fromYear'>): readonly number[] {
  return Array.from({ length: frameYears }, (_, place) => fromYear + place)
}

/** What can be spent without touching the buffer. */
export function spendable({ total, buffer, bufferWithin }: FrameDraft): number {
  return bufferWithin ? total - buffer : total
}

/** What one effort costs in a year of its plan: its investment in the year it starts, its operation from then on. */
function plannedCost(
  effort: Pick<EffortDraft, 'from' | 'investment' | 'yearly'>,
  year: number,
): { readonly kroner: number; readonly isComplete: boolean } {
  if (effort.from === null) return { kroner: 0, isComplete: false }
  const start = yearOf(effort.from)
  if (year < start) return { kroner: 0, isComplete: true }
  const due = year === start ? [effort.investment, effort.yearly] : [effort.yearly]
  return {
    kroner: due.reduce<number>((sum, amount) => sum + (amount ?? 0), 0),
    isComplete: due.every((amount) => amount !== null),
  }
}

/** The planned money of one source in one year, beside what the frame sets aside. */
export interface MoneyCell {
  readonly source: FundingSource | null
  readonly year: number
  readonly planned: number
  /** Efforts whose amount or start is not set, so that the sum is at least what it says. */
  readonly unknown: readonly string[]
  /** Undefined where the frame says nothing of the source in that year. */
  readonly setAside: number | undefined
}

type PlannedEffort = Pick<EffortDraft, 'code' | 'status' | 'from' | 'investment' | 'yearly' | 'funding'>

/** The sums by source and year; a source that nothing is planned from or set aside in is left out. */
export function moneyBySource(
  efforts: readonly PlannedEffort[],
  years: readonly number[],
  amounts: readonly FrameAmount[],
): readonly MoneyCell[] {
  const active = efforts.filter(isActive)
  const sources = [...fundingSources, null].filter(
    (source) =>
      active.some(({ funding }) => funding === source) || amounts.some((amount) => amount.source === source),
  )
  return sources.flatMap((source) =>
    years.map((year): MoneyCell => {
      const own = active.filter(({ funding }) => funding === source)
      const costs = own.map((effort) => ({ code: effort.code, ...plannedCost(effort, year) }))
      const said = amounts.filter((amount) => amount.source === source && amount.year === year)
      return {
        source,
        year,
        planned: costs.reduce((sum, { kroner }) => sum + kroner, 0),
        unknown: costs.filter(({ isComplete }) => !isComplete).map(({ code }) => code),
        setAside: said.length === 0 ? undefined : said.reduce((sum, { kroner }) => sum + kroner, 0),
      }
    }),
  )
}

/** What passes the frame, with the amounts: a source in a year, or the plan of all four years. */
export type FrameWarning =
  | {
      readonly kind: 'source'
      readonly source: FundingSource
      readonly year: number
      readonly planned: number
      readonly setAside: number
    }
  | { readonly kind: 'whole'; readonly planned: number; readonly spendable: number }
  | { readonly kind: 'distributed'; readonly distributed: number; readonly spendable: number }

/** Every way in which the efforts or the frame's own distribution pass the frame; nothing passes it silently. */
export function frameWarnings(frame: FrameDraft, efforts: readonly PlannedEffort[]): readonly FrameWarning[] {
  const years = yearsOfFrame(frame)
  const cells = moneyBySource(efforts, years, frame.amounts)
  const most = spendable(frame)
  const planned = cells.reduce((sum, cell) => sum + cell.planned, 0)
  const distributed = frame.amounts.reduce((sum, { kroner }) => sum + kroner, 0)
  const sources = cells.flatMap(({ source, year, planned: own, setAside }): FrameWarning[] =>
    source !== null && setAside !== undefined && own > setAside
      ? [{ kind: 'source', source, year, planned: own, setAside }]
      : [],
  )
  return [
    ...sources,
    ...(planned > most ? [{ kind: 'whole', planned, spendable: most } as const] : []),
    ...(distributed > most ? [{ kind: 'distributed', distributed, spendable: most } as const] : []),
  ]
}
