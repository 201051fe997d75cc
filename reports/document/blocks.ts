import type {
  Block,
  CellModel,
  ChapterModel,
  TableBlock,
  TableColumn,
} from '../../src/presenters/document-model.ts'
import { type Flow, keptAfterHeading } from '../kit/flow.ts'
import { fullWidth, columns as gridColumns, textWidth, type, valueOffset } from '../kit/sheet.ts'
import { placeTable } from '../kit/table.ts'
import {
  type Cell,
  type Column,
  isKeptWhole,
  planTable,
  type TableSpec,
  totalHeight,
} from '../kit/table-plan.ts'
import { placeBars } from './bars.ts'
import { decimalShifts } from './decimals.ts'
import { placeSummaryChart, summaryChartHeight } from './summary-chart.ts'

/** Where a chapter begins: always on a page of its own, or on what is left of the page before. */
export type ChapterStart = 'new-page' | 'run-on'

/** A chapter from its heading to its last block, one below the other. */
export function placeChapter(
  flow: Flow,
  { heading, lead, blocks }: ChapterModel,
  start: ChapterStart = 'new-page',
): void {
  // A chapter of one sentence needs no page of its own, wherever it stands.
  const whole = blocks.length === 0
  const runsOn = whole || (start === 'run-on' && !blocks.some(isFigure))
  flow.chapter(heading, runsOn ? besideHeading(flow, lead, blocks) : undefined, { whole })
  if (lead !== null) flow.lead(lead)
  for (const [index, block] of blocks.entries()) placeBlock(flow, block, blocks[index + 1])
}

function placeBlock(flow: Flow, block: Block, next: Block | undefined): void {
  switch (block.kind) {
    case 'heading':
      if (block.onNewPage) flow.newPage()
      flow.subheading(block.text, undefined, undefined, keptWith(flow, next))
      break
    case 'text':
      flow.paragraph(block.text)
      break
    case 'note':
      flow.note(block.text, aboveNote)
      break
    case 'list':
      flow.space(10.5)
      flow.list(block.items, block.numbered ? 'Decimal' : 'Disc')
      break
    case 'quote':
      for (const paragraph of block.text.split(/\n+/)) flow.paragraph(paragraph)
      break
    case 'table':
      flow.space(spaceBefore(block.table))
      placeTable(flow, specOf(block.table))
      break
    case 'bars':
      flow.space(14)
      placeBars(flow, block.bars, next?.kind === 'note' ? flow.noteHeight(next.text, aboveNote) : 0)
      break
    case 'chart':
      flow.space(17.5)
      flow.need(summaryChartHeight(block.chart) + 3 * type.note.leading)
      placeSummaryChart(flow, block.chart)
      flow.note(block.sources, 14)
  }
}

const aboveNote = 7
const gutter = 9
/** A column of figures keeps so far from the words to its right. */
const afterNumbers = 15

/** A chapter with a figure has a page to begin on. */
function isFigure({ kind }: Block): boolean {
  return kind === 'bars' || kind === 'chart'
}

/** The lead of a chapter, and its first table where that does not break. */
function besideHeading(flow: Flow, lead: string | null, blocks: readonly Block[]): number {
  const own = lead === null ? 0 : flow.leadHeight(lead)
  if (blocks.length === 0) return own
  const table = blocks.find(({ kind }) => kind === 'table')
  return own + (keptWith(flow, table) ?? keptAfterHeading)
}

/** A heading goes to the next page with a table that does not break; undefined: it keeps as much as any heading. */
function keptWith(flow: Flow, next: Block | undefined): number | undefined {
  if (next?.kind !== 'table') return undefined
  const plan = planTable(flow.pdf, specOf(next.table))
  return isKeptWhole(plan) ? spaceBefore(next.table) + totalHeight(plan) : undefined
}

function spaceBefore({ dense }: TableBlock): number {
  return dense ? 10.5 : 14
}

function specOf(table: TableBlock): TableSpec {
  const { columns } = table
  const width = columns === null || table.narrow ? textWidth : fullWidth
  const places = columns === null ? keyValue : sharedOut(columns, width)
  const shifts = places.map((place, index) =>
    place.align === 'right' ? decimalShifts(table.rows.map(({ cells }) => cells[index]?.text ?? '')) : [],
  )
  return {
    caption: table.caption,
    columns: places,
    head: columns === null ? null : columns.map(({ text }) => ({ text })),
    rows: table.rows.map(({ cells, total = false }, row) => ({
      total,
      cells: cells.map((cell, index) => cellOf(cell, total, shifts[index]?.[row] ?? 0)),
    })),
    width,
    padding: table.dense ? 2.2 : 3.5,
  }
}

const keyValue: readonly Column[] = [
  { x: 0, width: valueOffset - 12 },
  { x: valueOffset, width: gridColumns(9) - valueOffset },
]

/** The columns' shares of the width that the gutters leave. */
function sharedOut(columns: readonly TableColumn[], width: number): readonly Column[] {
  const gaps = columns
    .slice(0, -1)
    .map((column, index) =>
      column.align === 'right' && columns[index + 1]?.align === 'left' ? afterNumbers : gutter,
    )
  const free = width - gaps.reduce((sum, gap) => sum + gap, 0)
  const whole = columns.reduce((sum, { share }) => sum + share, 0)
  let x = 0
  return columns.map(({ share, align }, index) => {
    const place: Column = { x, width: (free * share) / whole, align }
    x += place.width + (gaps[index] ?? 0)
    return place
  })
}

function cellOf(cell: CellModel, total: boolean, shift: number): Cell {
  return {
    text: cell.text,
    shift: shift * type.cell.size,
    ...(cell.mark === undefined ? {} : { mark: cell.mark }),
    ...(cell.strong || total ? { style: type.cellStrong } : {}),
  }
}
