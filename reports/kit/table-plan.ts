import { linesBeforeBreak } from './flow.ts'
import type { Line } from './lines.ts'
import { type MarkShape, markOffset } from './marks.ts'
import type { Pdf } from './pdf.ts'
import { baselineOf, bodyHeight, fullWidth, type Style, type } from './sheet.ts'

/** Where a column's text stands, from the left of the table; a right-aligned column's figures end at `x` + `width`. */
export interface Column {
  readonly x: number
  readonly width: number
  readonly align?: 'left' | 'right'
}

export interface Cell {
  readonly text: string
  readonly style?: Style
  readonly mark?: MarkShape
  /** What an abbreviation in the cell stands for, read aloud in its place. */
  readonly expanded?: string
  /** Moves a figure given with fewer decimals than its column to the left, so that the commas stand in line. */
  readonly shift?: number
}

interface Row {
  readonly cells: readonly Cell[]
  /** Sums and other rows of weight: a stronger rule above. */
  readonly total?: boolean
  /** Stands on a ground that reaches 6 points outside the table. */
  readonly onTint?: boolean
}

export interface TableSpec {
  readonly caption: string | null
  /** What is repeated above the table on a next page where it has no caption (a goal). */
  readonly continuedAs?: string
  readonly columns: readonly Column[]
  readonly head: readonly Cell[] | null
  readonly headAlign?: 'top' | 'bottom'
  readonly rows: readonly Row[]
  readonly width: number
  readonly padding: number
  readonly headPadding?: number
  /** The cell of a row that is its header; the first where nothing else is said. */
  readonly rowHeader?: number
  /** Between caption and table, where something stands there. */
  readonly captionGap?: number
  /** A gap of the table that a figure is drawn in: a ground with lines at its quarters. */
  readonly plot?: { readonly x: number; readonly width: number }
  /** A stronger rule after every so many rows. */
  readonly groupEvery?: number
  /** Goes to a new page rather than be divided, where it fits on one. */
  readonly whole?: boolean
}

export interface PlannedCell {
  readonly lines: readonly Line[]
  readonly style: Style
  /** From the left of the table, mark and shift taken in. */
  readonly x: number
  readonly width: number
  readonly align: 'left' | 'right'
  readonly cell: Cell
}

interface PlannedRow {
  readonly cells: readonly PlannedCell[]
  readonly row: Row
  /** Padding included. */
  readonly height: number
  /** Of the first line of every cell, whatever its size, from the row's top. */
  readonly baseline: number
  /** The rule below: its weight and whether it ends a group. */
  readonly endsGroup: boolean
}

/** The part of a row that stands on one page: for each cell the lines from and to. */
export interface RowPart {
  readonly planned: PlannedRow
  readonly from: readonly number[]
  readonly to: readonly number[]
  readonly height: number
  readonly begins: boolean
  readonly ends: boolean
}

export interface TablePlan {
  readonly spec: TableSpec
  readonly head: PlannedRow | null
  readonly rows: readonly PlannedRow[]
  /** A caption names what people wrote too, so that it can be longer than a line. */
  readonly caption: readonly Line[]
  /** Caption with the space to the rule below it. */
  readonly captionHeight: number
  readonly headHeight: number
}

const captionGap = 5.25
/** The caption as it comes again on a next page. */
export const repeatedCaptionHeight = type.caption.leading + captionGap
/** A row is divided over pages only when it alone is taller than this share of the body. */
const tallRow = 0.45 * bodyHeight
/** A table up to this share of the body is never divided. */
const smallTable = 0.4 * bodyHeight
const leastRowLines = 3

export function planTable(pdf: Pdf, spec: TableSpec): TablePlan {
  const head = spec.head
    ? planRow(pdf, spec, { cells: spec.head }, type.head, spec.headPadding ?? spec.padding, false)
    : null
  const rows = spec.rows.map((row, index) => {
    const count = index + 1
    const endsGroup =
      spec.groupEvery !== undefined && count % spec.groupEvery === 0 && count < spec.rows.length
    return planRow(pdf, spec, row, type.cell, spec.padding, endsGroup)
  })
  const caption = spec.caption === null ? [] : pdf.lines(spec.caption, type.caption, fullWidth)
  const gap = spec.captionGap ?? captionGap
  return {
    spec,
    head,
    rows,
    caption,
    captionHeight: spec.caption === null ? 0 : caption.length * type.caption.leading + gap,
    headHeight: head?.height ?? 0,
  }
}

function planRow(
  pdf: Pdf,
  spec: TableSpec,
  row: Row,
  fallback: Style,
  padding: number,
  endsGroup: boolean,
): PlannedRow {
  if (row.cells.length !== spec.columns.length) {
    throw new Error(`${row.cells.length} cells in ${spec.columns.length} columns`)
  }
  const cells = row.cells.map((cell, index): PlannedCell => {
    const column = spec.columns[index] ?? { x: 0, width: 0 }
    const style = cell.style ?? fallback
    const offset = cell.mark && column.align !== 'right' ? markOffset : 0
    const width = column.width - offset
    const lines = cell.text === '' ? [] : pdf.lines(cell.text, style, width)
    const x = column.x + offset - (cell.shift ?? 0)
    return { lines, style, x, width, align: column.align ?? 'left', cell }
  })
  const baseline = Math.max(...cells.map((cell) => baselineOf(cell.style)))
  const heights = cells.map(
    ({ lines, style }) => baseline - baselineOf(style) + Math.max(lines.length, 1) * style.leading,
  )
  return { cells, row, height: Math.max(...heights) + 2 * padding, baseline: baseline + padding, endsGroup }
}

export function totalHeight(plan: TablePlan): number {
  return plan.captionHeight + plan.headHeight + plan.rows.reduce((sum, row) => sum + row.height, 0)
}

/** Whether the table stays on one page, so that a heading above it must move with it. */
export function isKeptWhole(plan: TablePlan): boolean {
  const total = totalHeight(plan)
  return total <= smallTable || (plan.spec.whole === true && total <= bodyHeight)
}

/** Whether the table must begin on a new page, given the room left on this one. */
export function beginsOnNewPage(plan: TablePlan, room: number): boolean {
  if (totalHeight(plan) <= room) return false
  if (isKeptWhole(plan)) return true
  const first = plan.rows.slice(0, 2).map((row) => Math.min(row.height, leastHeight(plan, row)))
  return plan.captionHeight + plan.headHeight + first.reduce((sum, height) => sum + height, 0) > room
}

/**
 * The rows of each page: `room` on the first, which may take none, and a whole body after it. The last row never stands
 * alone; a row is whole unless it is taller than 45 % of the body.
 */
export function paginate(plan: TablePlan, room: number): readonly (readonly RowPart[])[] {
  const pages: RowPart[][] = [[]]
  const above = repeatedCaptionHeight + plan.headHeight
  let left = room - plan.captionHeight - plan.headHeight
  const nextPage = () => {
    pages.push([])
    left = bodyHeight - above
  }
  for (const [index, row] of plan.rows.entries()) {
    let part = wholePart(row)
    while (part.height > left + 0.01) {
      const divided = row.height > tallRow ? divide(part, left, plan.spec.padding) : null
      if (divided) {
        pages.at(-1)?.push(divided.here)
        part = divided.rest
        nextPage()
        continue
      }
      const isLast = index === plan.rows.length - 1
      const moved = isLast && part.begins ? lastWhole(pages.at(-1) ?? []) : undefined
      nextPage()
      if (moved) {
        pages.at(-2)?.pop()
        pages.at(-1)?.push(moved)
        left -= moved.height
      }
      if (part.height > left && row.height <= tallRow) break
    }
    pages.at(-1)?.push(part)
    left -= part.height
  }
  return pages
}

/** The last row of a page, where it is whole and not alone there. */
function lastWhole(page: readonly RowPart[]): RowPart | undefined {
  const last = page.at(-1)
  return page.length > 2 && last?.begins && last.ends ? last : undefined
}

function leastHeight(plan: TablePlan, row: PlannedRow): number {
  if (row.height <= tallRow) return row.height
  const leading = Math.max(...row.cells.map((cell) => cell.style.leading))
  return 2 * plan.spec.padding + leastRowLines * leading
}

function wholePart(planned: PlannedRow): RowPart {
  return {
    planned,
    from: planned.cells.map(() => 0),
    to: planned.cells.map((cell) => cell.lines.length),
    height: planned.height,
    begins: true,
    ends: true,
  }
}

/** Divides a row so that at least three lines of its longest cell stand on either side; null where that cannot be. */
function divide(
  part: RowPart,
  room: number,
  padding: number,
): { readonly here: RowPart; readonly rest: RowPart } | null {
  const { cells } = part.planned
  const inner = room - 2 * padding
  const to = cells.map((cell, index) => {
    const from = part.from[index] ?? 0
    const rest = cell.lines.slice(from)
    const fits = Math.floor(
      (inner - (part.planned.baseline - padding - baselineOf(cell.style))) / cell.style.leading,
    )
    if (rest.length <= fits) return from + rest.length
    return from + linesBeforeBreak(rest, fits, leastRowLines)
  })
  const goesOn = cells.some((cell, index) => (to[index] ?? 0) < cell.lines.length)
  const advances = cells.every(
    (cell, index) =>
      (to[index] ?? 0) > (part.from[index] ?? 0) || cell.lines.length === (part.from[index] ?? 0),
  )
  if (!advances || !goesOn || inner <= 0) return null
  const here: RowPart = { ...part, to, height: partHeight(part.planned, part.from, to, padding), ends: false }
  const end = cells.map((cell) => cell.lines.length)
  const rest: RowPart = {
    planned: part.planned,
    from: to,
    to: end,
    height: partHeight(part.planned, to, end, padding),
    begins: false,
    ends: true,
  }
  return { here, rest }
}

function partHeight(
  planned: PlannedRow,
  from: readonly number[],
  to: readonly number[],
  padding: number,
): number {
  const heights = planned.cells.map(({ style }, index) => {
    const count = (to[index] ?? 0) - (from[index] ?? 0)
    return planned.baseline - padding - baselineOf(style) + count * style.leading
  })
  return Math.max(2 * type.cell.leading, ...heights) + 2 * padding
}
