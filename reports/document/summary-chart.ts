import type { SummaryChart, SummaryRow } from '../../src/presenters/annual-goals-model.ts'
import type { Flow } from '../kit/flow.ts'
import { horizontalRule } from '../kit/flow.ts'
import type { Pdf } from '../kit/pdf.ts'
import { baselineOf, colour, type Style, sheet, type } from '../kit/sheet.ts'
import { digitWidth } from './decimals.ts'

const labelWidth = 128
const plotX = sheet.left + labelWidth
const plotWidth = 182
const plotRight = plotX + plotWidth
const numbersX = plotRight + 10.3
const rowHeight = 46
const breakHeight = 38
const barHeight = 20
const headHeight = 35.5
const axisPitch = 19.75
/** Right edges of the number columns. */
const edges = { percent: 427.4, on4: 462.8, on5: 495, points: sheet.right } as const

const number: Style = { ...type.field, leading: 14 }
const numberStrong: Style = { ...type.fieldStrong, size: 9.5 }

interface PlacedRow {
  readonly row: SummaryRow
  readonly top: number
  readonly middle: number
}

/** Where everything of the chart stands; the plot is cut where the framework changes. */
interface ChartPlan {
  readonly headTop: number
  readonly plotTop: number
  readonly rows: readonly PlacedRow[]
  readonly segments: readonly { readonly top: number; readonly bottom: number }[]
  readonly breaks: readonly { readonly top: number; readonly words: string }[]
  readonly bottom: number
}

export function summaryChartHeight(chart: SummaryChart): number {
  return planChart(chart, 0).bottom + chart.axes.length * axisPitch
}

function planChart(chart: SummaryChart, headTop: number): ChartPlan {
  const plotTop = headTop + headHeight
  const rows: PlacedRow[] = []
  const breaks: { top: number; words: string }[] = []
  const segments: { top: number; bottom: number }[] = []
  let y = plotTop
  for (const row of chart.rows) {
    if (row.breakBefore !== null) {
      breaks.push({ top: y, words: row.breakBefore })
      y += breakHeight
    }
    if (row.breakBefore !== null || segments.length === 0) segments.push({ top: y, bottom: y })
    rows.push({ row, top: y, middle: y + rowHeight / 2 })
    y += rowHeight
    segments[segments.length - 1] = { top: segments.at(-1)?.top ?? y, bottom: y }
  }
  return { headTop, plotTop, rows, segments, breaks, bottom: y }
}

/** One length read on three scales: externals, the break of the framework, then the self-assessment's two figures. */
export function placeSummaryChart(flow: Flow, chart: SummaryChart): void {
  const { pdf } = flow
  const plan = planChart(chart, flow.y)
  const bottom = plan.bottom + chart.axes.length * axisPitch
  pdf.artifact(() => drawGround(pdf, plan))
  pdf.leaf(flow.section, 'Figure', () => drawFigure(pdf, chart, plan), {
    alt: chart.alt,
    bbox: [sheet.left, plan.headTop, plotRight + 16, bottom],
  })
  placeNumbers(flow, chart, plan)
  flow.y = bottom
}

function drawGround(pdf: Pdf, plan: ChartPlan): void {
  const rule = (y: number, weight: number, inColour: string) => {
    horizontalRule(pdf, y, weight, inColour, sheet.left, labelWidth - 8)
    horizontalRule(pdf, y, weight, inColour, numbersX, sheet.right - numbersX)
  }
  for (const { top, bottom } of plan.segments) {
    pdf.canvas.rect(plotX, top, plotWidth, bottom - top).fill(colour.tint)
    for (const share of [0.25, 0.5, 0.75]) {
      const x = plotX + share * plotWidth
      pdf.canvas.lineWidth(0.75).moveTo(x, top).lineTo(x, bottom).stroke(colour.white)
    }
  }
  rule(plan.plotTop, 0.75, colour.ink)
  for (const { top } of plan.rows) rule(top + rowHeight, 0.5, colour.line)
}

function drawFigure(pdf: Pdf, chart: SummaryChart, plan: ChartPlan): void {
  const { canvas } = pdf
  for (const { row, middle } of plan.rows) {
    if (row.share === null) continue
    const bar = canvas.lineWidth(0.75).rect(plotX, middle - barHeight / 2, row.share * plotWidth, barHeight)
    if (row.kind === 'stated') bar.fillAndStroke(colour.mid, colour.primary)
    else bar.fill(row.kind === 'external' ? colour.external : colour.primary)
  }
  for (const { top, words } of plan.breaks) {
    drawZigzag(pdf, top + 4.8)
    centred(pdf, words, type.noteStrong, plotX + plotWidth / 2, top + breakHeight / 2)
    drawZigzag(pdf, top + breakHeight - 6.5)
  }
  const targetX = plotX + chart.target.share * plotWidth
  for (const [index, { top, bottom }] of plan.segments.entries()) {
    const from = index === 0 ? top - 5 : top - 3
    canvas.lineWidth(1.75).moveTo(targetX, from).lineTo(targetX, bottom).stroke(colour.target)
  }
  centred(pdf, chart.target.title, { ...type.h3, colour: colour.target }, targetX, plan.plotTop - 24.2)
  centred(
    pdf,
    chart.target.onScales,
    { ...type.cellStrong, colour: colour.target },
    targetX,
    plan.plotTop - 12.1,
  )
  drawAxes(pdf, chart, plan.bottom)
}

function drawZigzag(pdf: Pdf, y: number): void {
  const teeth = 20
  const step = plotWidth / teeth / 2
  pdf.canvas.lineWidth(0.75).moveTo(plotX, y + 1.6)
  for (let index = 1; index <= teeth * 2; index++) {
    pdf.canvas.lineTo(plotX + index * step, index % 2 === 1 ? y - 1.6 : y + 1.6)
  }
  pdf.canvas.stroke(colour.external)
}

function drawAxes(pdf: Pdf, chart: SummaryChart, bottom: number): void {
  for (const [index, axis] of chart.axes.entries()) {
    const y = bottom + 2.25 + index * axisPitch
    horizontalRule(pdf, y, 0.75, colour.ink, plotX, plotWidth)
    const middle = y + 8.75
    const name = { ...type.note }
    const width = pdf.measure(axis.name, name)
    pdf.drawText(`${axis.name} `, name, plotX - 14 - width, middle - name.leading / 2 + baselineOf(name))
    for (const tick of axis.ticks) {
      const x = plotX + tick.share * plotWidth
      pdf.canvas
        .lineWidth(0.75)
        .moveTo(x, y)
        .lineTo(x, y + 3)
        .stroke(tick.target ? colour.target : colour.ink)
      centred(pdf, tick.text, tick.target ? type.axisTarget : type.axis, x, middle)
    }
  }
}

function centred(pdf: Pdf, text: string, style: Style, x: number, middle: number): void {
  const width = pdf.measure(text, style)
  pdf.drawText(`${text} `, style, x - width / 2, middle - style.leading / 2 + baselineOf(style))
}

/** The numbers beside the plot are the figure's table. */
function placeNumbers(flow: Flow, chart: SummaryChart, plan: ChartPlan): void {
  const { pdf } = flow
  const table = pdf.element(flow.section, 'Table')
  const head = pdf.element(table, 'THead')
  const headRow = pdf.element(head, 'TR')
  const headLabel = (text: string, right: number, width: number) => {
    const lines = pdf.lines(text, type.head, width)
    const top = plan.plotTop - 4.5 - lines.length * type.head.leading
    pdf.leaf(
      headRow,
      'TH',
      () =>
        pdf.drawLines(
          lines,
          type.head,
          { x: right - width, top, width, align: 'right' },
          baselineOf(type.head),
        ),
      { scope: 'Column' },
    )
  }
  const { columns } = chart
  pdf.leaf(
    headRow,
    'TH',
    () => pdf.drawText(columns.measurement, type.head, sheet.left, plan.plotTop - 15 + baselineOf(type.head)),
    { scope: 'Column' },
  )
  headLabel(columns.attainment, edges.percent, 46)
  headLabel(columns.on4, edges.on4, 30)
  headLabel(columns.on5, edges.on5, 28)
  headLabel(columns.points, edges.points, 36)
  headRow.end()
  head.end()
  const body = pdf.element(table, 'TBody')
  for (const placed of plan.rows) placeNumberRow(pdf, body, placed)
  body.end()
  table.end()
}

function placeNumberRow(pdf: Pdf, body: ReturnType<Pdf['element']>, { row, top, middle }: PlacedRow): void {
  const entry = pdf.element(body, 'TR')
  const title = pdf.lines(row.title, type.cellStrong, labelWidth - 8)
  const source = pdf.lines(row.source, type.note, labelWidth - 6)
  const height = (title.length + source.length) * type.cellStrong.leading
  const labelTop = Math.min(top + 7.35, middle - height / 2)
  pdf.leaf(
    entry,
    'TH',
    () => {
      const joined = title.map((line) => (line.end === 'last' ? { ...line, end: 'space' as const } : line))
      pdf.drawLines(joined, type.cellStrong, { x: sheet.left, top: labelTop }, baselineOf(type.cellStrong))
      const sourceTop = labelTop + title.length * type.cellStrong.leading
      pdf.drawLines(source, type.note, { x: sheet.left, top: sourceTop }, baselineOf(type.note))
    },
    { scope: 'Row' },
  )
  const cell = (text: string, style: Style, right: number) =>
    pdf.leaf(entry, 'TD', () =>
      pdf.drawText(
        text,
        style,
        right - pdf.measure(text, style),
        middle - style.leading / 2 + baselineOf(style),
      ),
    )
  const on = (scale: 'on4' | 'on5') => {
    const reported = row.reportedOn === scale
    const style = reported ? numberStrong : number
    const decimals = /[,.](\d+)$/.exec(row[scale].text)?.[1]?.length ?? 2
    cell(row[scale].text, style, edges[scale] - Math.max(0, 2 - decimals) * digitWidth * style.size)
  }
  cell(row.percent.text, type.keyFigure, edges.percent)
  on('on4')
  on('on5')
  cell(row.points, numberStrong, edges.points)
  entry.end()
}
