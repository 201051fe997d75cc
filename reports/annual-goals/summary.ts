import type { SummaryModel } from '../../src/presenters/annual-goals-model.ts'
import { placeSummaryChart, summaryChartHeight } from '../document/summary-chart.ts'
import type { Flow } from '../kit/flow.ts'
import type { Line } from '../kit/lines.ts'
import { ReportRefused } from '../kit/refusal.ts'
import { baselineOf, colour, columnGutter, columns, fullWidth, sheet, type } from '../kit/sheet.ts'

const columnWidth = columns(4)
const bulletIndent = 12
const itemGap = 5

/** The whole report on one page. Refuses texts that do not fit on it: they must be shortened, and nothing is left out. */
export function placeSummary(flow: Flow, summary: SummaryModel): void {
  flow.chapter(summary.heading)
  const { page } = flow
  flow.space(7)
  flow.text(summary.headline, type.headline, { width: fullWidth })
  flow.space(5.25)
  flow.text(summary.context, type.body, { width: fullWidth })
  flow.space(21)
  const planned = planColumns(flow, summary)
  const sources = flow.pdf.lines(summary.sources, type.note, fullWidth).length * type.note.leading
  const height = summaryChartHeight(summary.chart) + 17.5 + sources + 17.5 + planned.height
  if (flow.page !== page || height > flow.room) throw new ReportRefused('too_long', 'summary')
  placeSummaryChart(flow, summary.chart)
  flow.note(summary.sources, 17.5)
  flow.space(17.5)
  placeColumns(flow, planned)
}

interface PlannedColumns {
  readonly height: number
  readonly columns: readonly {
    readonly x: number
    readonly heading: readonly Line[]
    readonly items: readonly (readonly Line[])[]
  }[]
}

function planColumns({ pdf }: Flow, summary: SummaryModel): PlannedColumns {
  const planned = summary.columns.map((column, index) => ({
    x: sheet.left + index * (columnWidth + columnGutter),
    heading: pdf.lines(column.heading, type.h3, columnWidth),
    items: column.items.map((item) => pdf.lines(item, type.list, columnWidth - bulletIndent)),
  }))
  const heights = planned.map(({ heading, items }) => {
    const lines = items.reduce((sum, item) => sum + item.length, 0)
    return 5.5 + heading.length * type.h3.leading + 4 + lines * type.list.leading + items.length * itemGap
  })
  return { height: Math.max(...heights), columns: planned }
}

/** Three complete columns in reading order, not three rows. */
function placeColumns(flow: Flow, planned: PlannedColumns): void {
  const { pdf } = flow
  const top = flow.y
  pdf.artifact(() => {
    for (const { x } of planned.columns) {
      pdf.canvas
        .lineWidth(1.25)
        .moveTo(x, top)
        .lineTo(x + columnWidth, top)
        .stroke(colour.primary)
    }
  })
  for (const { x, heading, items } of planned.columns) {
    let y = top + 5.5
    flow.bookmarkBelow(heading.map((line) => line.text).join(' '))
    const headingTop = y
    pdf.leaf(flow.section, 'H2', () =>
      pdf.drawLines(heading, type.h3, { x, top: headingTop }, baselineOf(type.h3)),
    )
    y += heading.length * type.h3.leading + 4
    const list = pdf.element(flow.section, 'L', { numbering: 'Disc' })
    for (const item of items) {
      const entry = pdf.element(list, 'LI')
      const itemTop = y
      pdf.leaf(entry, 'Lbl', () => pdf.drawText('• ', type.list, x, itemTop + baselineOf(type.list)))
      pdf.leaf(entry, 'LBody', () =>
        pdf.drawLines(item, type.list, { x: x + bulletIndent, top: itemTop }, baselineOf(type.list)),
      )
      entry.end()
      y += item.length * type.list.leading + itemGap
    }
    list.end()
  }
  flow.y = top + planned.height
}
