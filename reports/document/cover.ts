import type { CoverModel } from '../../src/presenters/annual-goals-model.ts'
import type { Flow } from '../kit/flow.ts'
import { baselineOf, colour, fullWidth, sheet, type, valueOffset } from '../kit/sheet.ts'
import { placeTable } from '../kit/table.ts'

const audienceTop = 178
const factsTop = 434
const bandHeight = 10.5

/** The cover: title, UDKAST in words while it is one, and the document's data. */
export function placeCover(flow: Flow, title: string, cover: CoverModel): void {
  const { pdf } = flow
  flow.newPage()
  flow.beginSection()
  pdf.artifact(() => {
    pdf.canvas.rect(0, 0, sheet.width, bandHeight).fill(colour.primary)
  })
  flow.y = audienceTop
  flow.text(cover.audience, type.coverAudience, { width: fullWidth })
  flow.y += 10
  flow.bookmark(title)
  const lines = pdf.lines(title, type.coverTitle, fullWidth, true)
  const heading = pdf.element(flow.section, 'H1')
  const titleTop = flow.y
  pdf.write(heading, () =>
    pdf.drawLines(lines, type.coverTitle, { x: sheet.left, top: titleTop }, baselineOf(type.coverTitle)),
  )
  heading.end()
  flow.y += lines.length * type.coverTitle.leading + 14.5
  flow.text(cover.subtitle, type.lead, { width: fullWidth })
  if (cover.mark !== null) placeMark(flow, cover.mark)

  flow.y = Math.max(flow.y + 28, factsTop)
  flow.subheading(cover.heading, type.h3, 0)
  flow.y += 5.25
  placeTable(flow, {
    caption: null,
    continuedAs: cover.heading,
    columns: [
      { x: 0, width: valueOffset - 12 },
      { x: valueOffset, width: fullWidth - valueOffset },
    ],
    head: null,
    rows: cover.facts.map((fact) => ({
      cells: [{ text: fact.label, style: type.cellStrong }, { text: fact.text }],
    })),
    width: fullWidth,
    padding: 3.5,
  })
}

/** UDKAST as words in a frame: no picture, no watermark. */
function placeMark(flow: Flow, mark: string): void {
  const { pdf } = flow
  const padding = 10.5
  const height = 24.5
  const top = flow.y + 21
  const width = pdf.measure(mark, type.coverMark)
  pdf.artifact(() => {
    pdf.canvas
      .rect(sheet.left + 0.6, top, width + 2 * padding, height)
      .lineWidth(1.25)
      .stroke(colour.target)
  })
  pdf.leaf(flow.section, 'P', () =>
    pdf.drawText(
      mark,
      type.coverMark,
      sheet.left + padding,
      top + (height - type.coverMark.leading) / 2 + baselineOf(type.coverMark),
    ),
  )
  flow.y = top + height
}
