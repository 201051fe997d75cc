import type { Attainment } from '../../src/presenters/annual-goals-model.ts'
import type { BarsBlock, BarsRow } from '../../src/presenters/document-model.ts'
import type { Flow } from '../kit/flow.ts'
import type { Pdf } from '../kit/pdf.ts'
import { baselineOf, colour, fullWidth, type Style, sheet, type } from '../kit/sheet.ts'
import { placeTable, type RowPlaces } from '../kit/table.ts'
import { type Cell, type Column, planTable, type TableSpec, totalHeight } from '../kit/table-plan.ts'

const statedHeight = 10
const documentedHeight = 4.8
/** An axis label nearer to the target's label than this is left out; the target's own says where the axis stands. */
const labelClearance = 4

/** Where the name, the plot and the numbers stand, from the left of the table. */
interface Places {
  readonly name: Column
  readonly plot: { readonly x: number; readonly width: number }
  readonly numbers: readonly Column[]
}

const numberColumn: Column = { x: 0, width: 15.5, align: 'right' }

const withoutCoverage: Places = {
  name: { x: 22, width: 150 },
  plot: { x: 177.1, width: 146 },
  numbers: [
    { x: 330, width: 42.8, align: 'right' },
    { x: 378, width: 46.7, align: 'right' },
    { x: 431, width: 40.28, align: 'right' },
  ],
}

/** One figure a row leaves its place to the bars. */
const oneFigure: Places = {
  name: { x: 22, width: 100 },
  plot: { x: 130, width: 216 },
  numbers: [
    { x: 360, width: 50, align: 'right' },
    { x: 420, width: 51.28, align: 'right' },
  ],
}

const withCoverage: Places = {
  name: { x: 22, width: 122 },
  plot: { x: 149, width: 110 },
  numbers: [
    { x: 266, width: 40, align: 'right' },
    { x: 311, width: 46.7, align: 'right' },
    { x: 363, width: 61, align: 'right' },
    { x: 431, width: 40.28, align: 'right' },
  ],
}

/** Above and below the words of a row, from what looks best to what a page can do with. */
const paddings = [4.7, 4.2, 3.7, 3.2] as const
const aboveLegend = 7

/**
 * Bullet bars in a gap of the table that holds their numbers, kept on one page (print.md, section 8), and their legend.
 * `below` is how much must stand under them on the same page: the rows draw closer for it, so that no note is left alone.
 */
export function placeBars(flow: Flow, bars: BarsBlock, below = 0): void {
  const places = placesOf(bars)
  const numbered = bars.columns.number !== null
  const { name } = places
  const rows = bars.total ? [...bars.rows, bars.total] : bars.rows
  const { columns } = bars
  const heads = [columns.name, columns.stated]
  if (columns.documented !== null) heads.push(columns.documented)
  if (columns.coverage !== null) heads.push(columns.coverage)
  heads.push(columns.points)
  const spec = (padding: number): TableSpec => ({
    caption: bars.caption,
    columns: [
      ...(numbered ? [numberColumn, name] : [{ x: 0, width: name.x + name.width }]),
      ...places.numbers,
    ],
    head: [...(columns.number === null ? [] : [columns.number]), ...heads].map((text) => ({ text })),
    rows: rows.map((row) => ({
      total: row === bars.total,
      cells: cellsOf(row, row === bars.total, bars),
    })),
    width: fullWidth,
    padding,
    headPadding: 5.5,
    rowHeader: numbered ? 1 : 0,
    groupEvery: 6,
    plot: places.plot,
    whole: true,
  })
  const under = aboveLegend + type.legend.leading + below
  const height = (padding: number) => totalHeight(planTable(flow.pdf, spec(padding))) + under
  const fitting = paddings.find((padding) => height(padding) <= flow.room)
  placeTable(flow, spec(fitting ?? paddings[0]), (drawn) =>
    drawBars(flow, bars, rows, { ...drawn, plot: places.plot }),
  )
  placeLegend(flow, bars)
}

function placesOf({ columns }: BarsBlock): Places {
  if (columns.documented === null) return oneFigure
  return columns.coverage === null ? withoutCoverage : withCoverage
}

function cellsOf(row: BarsRow, strong: boolean, { columns }: BarsBlock): readonly Cell[] {
  const plain = strong ? { style: type.cellStrong } : {}
  return [
    ...(columns.number === null ? [] : [{ text: row.number, ...plain }]),
    { text: row.name, ...plain },
    { text: row.stated.percent.text, ...plain, ...levelMark(row.stated) },
    ...(row.documented === null
      ? []
      : [{ text: row.documented.percent.text, style: type.cellStrong, ...levelMark(row.documented) }]),
    ...(columns.coverage === null ? [] : [{ text: row.coverage ?? '', ...plain }]),
    { text: row.points, ...plain },
  ]
}

/** What is under the target level has no mark, as the note says: most are. */
function levelMark({ level }: Attainment): { readonly mark?: 'over' | 'at' } {
  return level === 'over' || level === 'at' ? { mark: level } : {}
}

type Plotted = RowPlaces & { readonly plot: Places['plot'] }

function drawBars(flow: Flow, bars: BarsBlock, rows: readonly BarsRow[], places: Plotted): void {
  const { pdf } = flow
  const { plot } = places
  const x = sheet.left + plot.x
  pdf.leaf(
    flow.section,
    'Figure',
    () => {
      drawAxis(pdf, bars, x, places)
      for (const [index, row] of rows.entries()) {
        const middle = places.middles[index] ?? 0
        if (row.stated.share !== null) {
          drawStated(pdf, x, middle, row.stated.share * plot.width, row.expected ?? false)
        }
        if (row.documented !== null && row.documented.share !== null) {
          pdf.canvas
            .rect(x, middle - documentedHeight / 2, row.documented.share * plot.width, documentedHeight)
            .fill(colour.primary)
        }
      }
      const targetX = x + bars.target.share * plot.width
      const line = (weight: number, inColour: string, from: number) =>
        pdf.canvas.lineWidth(weight).moveTo(targetX, from).lineTo(targetX, places.bottom).stroke(inColour)
      line(2.5, colour.white, places.top)
      line(1.5, colour.target, places.top - 3.5)
    },
    { alt: bars.alt, bbox: [x - 4, places.headTop, x + plot.width + 14, places.bottom] },
  )
}

/** What is expected is a hollow bar with a broken outline, told apart in grey too. */
function drawStated(pdf: Pdf, x: number, middle: number, width: number, expected: boolean): void {
  const bar = pdf.canvas.lineWidth(0.6).rect(x, middle - statedHeight / 2, width, statedHeight)
  if (!expected) {
    bar.fillAndStroke(colour.mid, colour.primary)
    return
  }
  bar.dash(2.5, { space: 1.5 }).fillAndStroke(colour.white, colour.primary)
  pdf.canvas.undash()
}

function drawAxis(pdf: Pdf, bars: BarsBlock, x: number, { top: headBottom, plot }: Plotted): void {
  const top = headBottom - 14.5
  const label = (text: string, style: Style, share: number) => {
    const at = x + share * plot.width - pdf.measure(text, style) / 2
    pdf.drawText(`${text} `, style, at, top + baselineOf(style))
  }
  const { target } = bars
  const targetStyle = { ...type.axisTarget, size: 8 }
  const targetWidth = pdf.measure(target.title, targetStyle)
  for (const tick of bars.axis.ticks) {
    const apart = Math.abs(tick.share - target.share) * plot.width
    const taken = (targetWidth + pdf.measure(tick.text, type.axis)) / 2
    if (apart >= taken + labelClearance) label(tick.text, type.axis, tick.share)
  }
  label(target.title, targetStyle, target.share)
}

const swatchWidth = 22

function placeLegend(flow: Flow, { legend }: BarsBlock): void {
  const { pdf } = flow
  flow.space(aboveLegend)
  const top = flow.y
  const middle = top + type.legend.leading / 2
  const bothFigures = legend.documented !== null
  const texts = [legend.stated, ...(bothFigures ? [legend.documented] : []), legend.target]
  const last = texts.length - 1
  const starts: number[] = []
  let x: number = sheet.left
  for (const [index, text] of texts.entries()) {
    starts.push(x)
    x += (index === last ? 2 : swatchWidth) + 5 + pdf.measure(text, type.legend) + 14
  }
  pdf.artifact(() => {
    const [stated = 0, documented = 0] = starts
    const target = starts[last] ?? 0
    const swatch = pdf.canvas.lineWidth(0.6).rect(stated, middle - 4.5, swatchWidth, 9)
    if (bothFigures) {
      swatch.fillAndStroke(colour.mid, colour.primary)
      pdf.canvas.rect(documented, middle - 2.4, swatchWidth, 4.8).fill(colour.primary)
    } else {
      swatch.dash(2.5, { space: 1.5 }).fillAndStroke(colour.white, colour.primary)
      pdf.canvas.undash()
    }
    pdf.canvas
      .lineWidth(1.5)
      .moveTo(target + 1, middle - 5.5)
      .lineTo(target + 1, middle + 5.5)
      .stroke(colour.target)
  })
  pdf.leaf(flow.section, 'P', () => {
    for (const [index, text] of texts.entries()) {
      const offset = (index === last ? 2 : swatchWidth) + 5
      pdf.drawText(`${text} `, type.legend, (starts[index] ?? 0) + offset, top + baselineOf(type.legend))
    }
  })
  flow.y = top + type.legend.leading
}
