import { type Flow, horizontalRule } from './flow.ts'
import { drawMark, markOffset } from './marks.ts'
import type { Tag } from './pdf.ts'
import { baselineOf, colour, sheet, type } from './sheet.ts'
import {
  beginsOnNewPage,
  type PlannedCell,
  paginate,
  planTable,
  type RowPart,
  repeatedCaptionHeight,
  type TablePlan,
  type TableSpec,
} from './table-plan.ts'

/** Where the rows of a table stand that is not divided, for what is drawn beside them. */
export interface RowPlaces {
  readonly headTop: number
  readonly top: number
  readonly bottom: number
  /** Middle of each row. */
  readonly middles: readonly number[]
}

const tintReach = 6

/**
 * Sets a table at the flow's place, over as many pages as it takes: caption and head come again on each, as artifacts.
 * `beside` draws a figure in a gap of a table that is kept whole; it comes before the table in reading order.
 */
export function placeTable(flow: Flow, spec: TableSpec, beside?: (places: RowPlaces) => void): void {
  const { pdf } = flow
  const plan = planTable(pdf, spec)
  if (beginsOnNewPage(plan, flow.room) && flow.y > sheet.top) flow.newPage()
  let pages = paginate(plan, flow.room)
  if (pages[0]?.length === 0) {
    flow.newPage()
    pages = paginate(plan, flow.room)
  }
  if (beside && pages.length > 1) throw new Error('A figure stands beside a table of one page only')
  const open = new Map<object, readonly Tag[]>()
  let table: Tag | null = null
  let body: Tag | null = null

  for (const [page, parts] of pages.entries()) {
    const first = page === 0
    if (!first) flow.newPage()
    const captionTop = flow.y
    const captionHeight = first ? plan.captionHeight : repeatedCaptionHeight
    const headTop = captionTop + captionHeight
    const bodyTop = headTop + plan.headHeight
    const tops = topsOf(parts, bodyTop)
    const bottom = tops.at(-1) ?? bodyTop

    drawGrounds(flow, plan, parts, tops)
    drawRules(flow, plan, parts, { headTop, bodyTop, tops })
    if (beside) {
      const middles = parts.map((part, index) => (tops[index] ?? 0) + part.height / 2)
      beside({ headTop, top: bodyTop, bottom, middles })
    }
    if (!table || !body) {
      table = pdf.element(flow.section, 'Table')
      if (spec.caption !== null) {
        const box = { x: sheet.left, top: captionTop }
        pdf.leaf(table, 'Caption', () =>
          pdf.drawLines(plan.caption, type.caption, box, baselineOf(type.caption)),
        )
      }
      if (plan.head) drawHead(flow, plan, table, headTop)
      body = pdf.element(table, 'TBody')
    } else {
      repeatHead(flow, plan, captionTop, headTop)
    }
    for (const [index, part] of parts.entries()) {
      drawRow(flow, plan, body, part, tops[index] ?? bodyTop, open)
    }
    flow.y = bottom
  }
  body?.end()
  table?.end()
}

/** Top of each part, and the bottom of the last. */
function topsOf(parts: readonly RowPart[], bodyTop: number): readonly number[] {
  const tops = [bodyTop]
  for (const part of parts) tops.push((tops.at(-1) ?? bodyTop) + part.height)
  return tops
}

function drawGrounds(flow: Flow, plan: TablePlan, parts: readonly RowPart[], tops: readonly number[]): void {
  const { plot } = plan.spec
  if (!plot && !parts.some((part) => part.planned.row.onTint)) return
  flow.pdf.artifact(() => {
    if (plot) drawPlotGround(flow, plot, tops[0] ?? 0, tops.at(-1) ?? 0)
    for (const [index, part] of parts.entries()) {
      if (!part.planned.row.onTint) continue
      flow.pdf.canvas
        .rect(sheet.left - tintReach, tops[index] ?? 0, plan.spec.width + 2 * tintReach, part.height)
        .fill(colour.tint)
    }
  })
}

function drawPlotGround(
  flow: Flow,
  plot: { readonly x: number; readonly width: number },
  top: number,
  bottom: number,
): void {
  const { canvas } = flow.pdf
  const x = sheet.left + plot.x
  canvas.rect(x, top, plot.width, bottom - top).fill(colour.tint)
  for (const share of [0.25, 0.5, 0.75]) {
    canvas
      .lineWidth(0.75)
      .moveTo(x + share * plot.width, top)
      .lineTo(x + share * plot.width, bottom)
      .stroke(colour.white)
  }
}

function drawRules(
  flow: Flow,
  plan: TablePlan,
  parts: readonly RowPart[],
  at: { readonly headTop: number; readonly bodyTop: number; readonly tops: readonly number[] },
): void {
  const rule = (y: number, weight: number, inColour: string = colour.ink) =>
    horizontalRule(flow.pdf, y, weight, inColour, sheet.left, plan.spec.width)
  flow.pdf.artifact(() => {
    rule(at.headTop, 1)
    if (plan.head) rule(at.bodyTop, 0.75)
    for (const [index, part] of parts.entries()) {
      const y = at.tops[index + 1] ?? 0
      const next = parts[index + 1]
      if (!next) rule(y, 0.75)
      else if (next.planned.row.total && !part.planned.row.total) rule(y, 0.75, colour.groupLine)
      else if (part.planned.endsGroup) rule(y, 0.75, colour.groupLine)
      else rule(y, 0.5, colour.line)
    }
  })
}

function drawHead(flow: Flow, plan: TablePlan, table: Tag, top: number): void {
  const { pdf } = flow
  const { head } = plan
  if (!head) return
  const group = pdf.element(table, 'THead')
  const row = pdf.element(group, 'TR')
  for (const cell of head.cells) {
    pdf.leaf(row, 'TH', cell.lines.length > 0 ? () => drawHeadCell(flow, plan, cell, top) : null, {
      scope: 'Column',
      ...(cell.cell.expanded === undefined ? {} : { expanded: cell.cell.expanded }),
    })
  }
  row.end()
  group.end()
}

/** Head cells stand on the head's bottom line, or on its top line where numbers must align. */
function drawHeadCell(flow: Flow, plan: TablePlan, cell: PlannedCell, top: number): void {
  const padding = plan.spec.headPadding ?? plan.spec.padding
  const height = cell.lines.length * cell.style.leading
  const cellTop = plan.spec.headAlign === 'top' ? top + padding : top + plan.headHeight - padding - height
  flow.pdf.drawLines(cell.lines, cell.style, boxOf(cell, cellTop), baselineOf(cell.style))
}

function repeatHead(flow: Flow, plan: TablePlan, captionTop: number, headTop: number): void {
  const { pdf } = flow
  const title = plan.spec.caption ?? plan.spec.continuedAs ?? ''
  pdf.artifact(() => {
    const again = `${title} ${flow.words.continued}`
    const [line] = pdf.lines(again, { ...type.caption, fill: 0 }, plan.spec.width)
    const shown = line && line.end === 'last' ? again : `${title.slice(0, 60)}… ${flow.words.continued}`
    pdf.drawText(shown, type.caption, sheet.left, captionTop + baselineOf(type.caption))
    for (const cell of plan.head?.cells ?? []) drawHeadCell(flow, plan, cell, headTop)
  }, 'Pagination')
}

function drawRow(
  flow: Flow,
  plan: TablePlan,
  body: Tag,
  part: RowPart,
  top: number,
  open: Map<object, readonly Tag[]>,
): void {
  const { pdf } = flow
  const { planned } = part
  if (part.begins) drawMarks(flow, part, top)
  const known = open.get(planned)
  let row: Tag | null = null
  let tags = known
  if (!tags) {
    row = pdf.element(body, 'TR')
    const under = row
    tags = planned.cells.map((cell, index) => {
      const header = index === (plan.spec.rowHeader ?? 0)
      return pdf.element(under, header ? 'TH' : 'TD', {
        ...(header ? { scope: 'Row' as const } : {}),
        ...(cell.cell.expanded === undefined ? {} : { expanded: cell.cell.expanded }),
      })
    })
    open.set(planned, [...tags, row])
  }
  if (!part.begins) repeatLabel(flow, plan, part, top)
  for (const [index, cell] of planned.cells.entries()) {
    const tag = tags[index]
    const lines = cell.lines.slice(part.from[index], part.to[index])
    if (!tag || lines.length === 0) continue
    const cellTop = top + planned.baseline - baselineOf(cell.style)
    pdf.write(tag, () => pdf.drawLines(lines, cell.style, boxOf(cell, cellTop), baselineOf(cell.style)))
  }
  if (part.ends) for (const tag of open.get(planned) ?? []) tag.end()
}

/** The label of a row that goes on from the page before comes again, muted. */
function repeatLabel(flow: Flow, plan: TablePlan, part: RowPart, top: number): void {
  const [label] = part.planned.cells
  const column = plan.spec.columns[0]
  if (!label || !column || (part.from[0] ?? 0) < label.lines.length) return
  const style = type.cellContinued
  const { continued } = flow.words
  const whole = flow.pdf.lines(`${label.cell.text} ${continued}`, style, column.width)
  // A long label is cut after its first line, and not in the word that says that it goes on.
  const lines =
    whole.length <= 2 ? whole : [...whole.slice(0, 1), ...flow.pdf.lines(continued, style, column.width)]
  const cellTop = top + part.planned.baseline - baselineOf(style)
  flow.pdf.artifact(
    () => flow.pdf.drawLines(lines, style, { x: sheet.left + column.x, top: cellTop }, baselineOf(style)),
    'Pagination',
  )
}

function drawMarks(flow: Flow, part: RowPart, top: number): void {
  const { pdf } = flow
  const marked = part.planned.cells.filter((cell) => cell.cell.mark)
  if (marked.length === 0) return
  pdf.artifact(() => {
    for (const cell of marked) {
      const { mark } = cell.cell
      if (!mark) continue
      const middle = top + part.planned.baseline - 0.349 * cell.style.size
      const [line] = cell.lines
      const x =
        cell.align === 'right'
          ? cell.x + cell.width - (line?.width ?? 0) - markOffset - 3
          : cell.x - markOffset
      drawMark(pdf, mark, sheet.left + x, middle)
    }
  })
}

function boxOf(cell: PlannedCell, top: number) {
  return { x: sheet.left + cell.x, top, width: cell.width, align: cell.align }
}
