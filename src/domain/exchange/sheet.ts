import type { Day } from '../time.ts'

/** A cell of a workbook with its type: text, a number, a day, or nothing. Text is never anything else than text. */
export type SheetCell = string | number | { readonly day: Day } | null

/** One sheet of a workbook: a head, and rows that are as wide as it. */
export interface Sheet {
  /** At most 31 characters, as spreadsheets want it. */
  readonly name: string
  readonly columns: readonly { readonly head: string; readonly width: number }[]
  readonly rows: readonly (readonly SheetCell[])[]
}
