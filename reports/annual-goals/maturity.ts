import type { Attainment, MaturityModel, MaturityRow } from '../../src/presenters/annual-goals-model.ts'
import type { Flow } from '../kit/flow.ts'
import type { Pdf } from '../kit/pdf.ts'
import { baselineOf, colour, fullWidth, type Style, sheet, type } from '../kit/sheet.ts'
import { placeTable, type RowPlaces } from '../kit/table.ts'
import type { Cell } from '../kit/table-plan.ts'

const plot = { x: 177.1, width: 146 } as const
const statedHeight = 10
const documentedHeight = 4.8
/** An axis label nearer to the target's label than this is left out. */
const labelClearance = 24

/** The external totals, then bullet bars by control with their table beside them. */
export function placeMaturity(flow: Flow, model: MaturityModel): void {
  flow.chapter(model.heading)
  flow.lead(model.lead)
  placeExternal(flow, model)
  flow.space(12)
  const rows = [...model.rows, model.total]
  placeTable(
    flow,
    {
      caption: model.caption,
      columns: [
        { x: 0, width: 15.5, align: 'right' },
        { x: 22, width: 150 },
        { x: 330, width: 42.8, align: 'right' },
        { x: 378, width: 46.7, align: 'right' },
        { x: 431, width: 40.28, align: 'right' },
      ],
      head: [
        { text: model.columns.number },
        { text: model.columns.control },
        { text: model.columns.stated },
        { text: model.columns.documented },
        { text: model.columns.points },
      ],
      rows: rows.map((row, index) => ({
        total: index === rows.length - 1,
        cells: cellsOf(row, index === rows.length - 1),
      })),
      width: fullWidth,
      padding: 4.7,
      headPadding: 5.5,
      rowHeader: 1,
      groupEvery: 6,
      plot,
      whole: true,
    },
    (places) => drawBars(flow, model, rows, places),
  )
  placeLegend(flow, model)
  flow.note(model.note, 5)
}

function placeExternal(flow: Flow, { external, noExternal }: MaturityModel): void {
  if (noExternal !== null) flow.paragraph(noExternal)
  if (!external) return
  flow.space(10.5)
  const reached = external.rows.some((row) => row.reached !== null)
  placeTable(flow, {
    caption: external.caption,
    columns: [
      { x: 0, width: 120 },
      { x: 126, width: 52 },
      { x: 184, width: 112 },
      { x: 300, width: 46, align: 'right' },
      { x: 352, width: 56, align: 'right' },
      { x: 414, width: 57.28, align: 'right' },
    ],
    head: [
      { text: external.columns.analysis },
      { text: external.columns.framework },
      { text: external.columns.assessor },
      { text: external.columns.score },
      { text: external.columns.attainment },
      { text: external.columns.points },
    ],
    rows: external.rows.map((row) => ({
      cells: [
        { text: row.analysis },
        { text: row.framework },
        { text: row.assessor },
        { text: row.score, style: type.cellStrong },
        { text: row.attainment.text, style: type.cellStrong },
        reached && row.reached !== null ? { text: row.reached, mark: 'full' as const } : { text: row.points },
      ],
    })),
    width: fullWidth,
    padding: 3,
    headPadding: 3,
  })
}

function cellsOf(row: MaturityRow, strong: boolean): readonly Cell[] {
  const plain = strong ? { style: type.cellStrong } : {}
  return [
    { text: row.number, ...plain },
    { text: row.name, ...plain },
    { text: row.stated.percent.text, ...plain, ...levelMark(row.stated) },
    { text: row.documented.percent.text, style: type.cellStrong, ...levelMark(row.documented) },
    { text: row.points, ...plain },
  ]
}

/** What is under the target level has no mark, as the note says: most are. */
function levelMark({ level }: Attainment): { readonly mark?: 'over' | 'at' } {
  return level === 'over' || level === 'at' ? { mark: level } : {}
}

function drawBars(flow: Flow, model: MaturityModel, rows: readonly MaturityRow[], places: RowPlaces): void {
  const { pdf } = flow
  const x = sheet.left + plot.x
  pdf.leaf(
    flow.section,
    'Figure',
    () => {
      drawAxis(pdf, model, x, places.top)
      for (const [index, row] of rows.entries()) {
        const middle = places.middles[index] ?? 0
        if (row.stated.share !== null) {
          pdf.canvas
            .lineWidth(0.6)
            .rect(x, middle - statedHeight / 2, row.stated.share * plot.width, statedHeight)
            .fillAndStroke(colour.mid, colour.primary)
        }
        if (row.documented.share !== null) {
          pdf.canvas
            .rect(x, middle - documentedHeight / 2, row.documented.share * plot.width, documentedHeight)
            .fill(colour.primary)
        }
      }
      const targetX = x + model.target.share * plot.width
      const line = (weight: number, inColour: string, from: number) =>
        pdf.canvas.lineWidth(weight).moveTo(targetX, from).lineTo(targetX, places.bottom).stroke(inColour)
      line(2.5, colour.white, places.top)
      line(1.5, colour.target, places.top - 3.5)
    },
    { alt: model.alt, bbox: [x - 4, places.headTop, x + plot.width + 14, places.bottom] },
  )
}

function drawAxis(pdf: Pdf, model: MaturityModel, x: number, headBottom: number): void {
  const top = headBottom - 14.5
  const label = (text: string, style: Style, share: number) => {
    const at = x + share * plot.width - pdf.measure(text, style) / 2
    pdf.drawText(`${text} `, style, at, top + baselineOf(style))
  }
  const { target } = model
  for (const tick of model.axis.ticks) {
    if (Math.abs(tick.share - target.share) * plot.width >= labelClearance)
      label(tick.text, type.axis, tick.share)
  }
  label(target.title, { ...type.axisTarget, size: 8 }, target.share)
}

const swatchWidth = 22

function placeLegend(flow: Flow, { legend }: MaturityModel): void {
  const { pdf } = flow
  flow.space(7)
  const top = flow.y
  const middle = top + type.legend.leading / 2
  const texts = [legend.stated, legend.documented, legend.target]
  const starts: number[] = []
  let x: number = sheet.left
  for (const [index, text] of texts.entries()) {
    starts.push(x)
    x += (index === 2 ? 2 : swatchWidth) + 5 + pdf.measure(text, type.legend) + 14
  }
  pdf.artifact(() => {
    const [stated = 0, documented = 0, target = 0] = starts
    pdf.canvas
      .lineWidth(0.6)
      .rect(stated, middle - 4.5, swatchWidth, 9)
      .fillAndStroke(colour.mid, colour.primary)
    pdf.canvas.rect(documented, middle - 2.4, swatchWidth, 4.8).fill(colour.primary)
    pdf.canvas
      .lineWidth(1.5)
      .moveTo(target + 1, middle - 5.5)
      .lineTo(target + 1, middle + 5.5)
      .stroke(colour.target)
  })
  pdf.leaf(flow.section, 'P', () => {
    for (const [index, text] of texts.entries()) {
      const offset = (index === 2 ? 2 : swatchWidth) + 5
      pdf.drawText(`${text} `, type.legend, (starts[index] ?? 0) + offset, top + baselineOf(type.legend))
    }
  })
  flow.y = top + type.legend.leading
}
