import { type Flow, horizontalRule } from './flow.ts'
import type { Tag } from './pdf.ts'
import { baselineOf, colour, columnGutter, columns, sheet, textWidth, type } from './sheet.ts'

/**
 * A contents list whose place is kept when its turn comes and which is filled when the pages are known: drawn last,
 * read second.
 */
export interface Contents {
  readonly fill: () => void
}

/** How the entries stand: in one column as wide as the text, or in two where only so they stay on the page. */
interface Layout {
  readonly columns: 1 | 2
  readonly width: number
  readonly rowHeight: number
}

const oneColumn: Layout = { columns: 1, width: textWidth, rowHeight: 19 }
const twoColumns: Layout = { columns: 2, width: columns(6), rowHeight: 16 }

const aboveHeading = 17.5
const underHeading = 7
/** A page number of three digits, and white before it. */
const besideTitle = 30

/**
 * The heading of the list, and room for so many entries on the same page. `skip` leaves out the first headings, which
 * stand before the list. `widest` is how wide the longest entry is: short ones can stand in two columns, so that the list
 * is not alone on a page.
 */
export function placeContents(
  flow: Flow,
  heading: string,
  entries: number,
  skip: number,
  widest: number = Number.POSITIVE_INFINITY,
): Contents {
  const { pdf } = flow
  const layout = layoutFor(flow, entries, widest)
  const { width, rowHeight } = layout
  const rows = rowsIn(layout, entries)
  const height = underHeading + rows * rowHeight
  flow.subheading(heading, undefined, aboveHeading, height)
  flow.space(underHeading)
  const page = flow.page
  const top = flow.y
  const placeOf = (entry: number) => ({
    left: sheet.left + Math.floor(entry / rows) * (width + columnGutter),
    rowTop: top + (entry % rows) * rowHeight,
  })
  const list: Tag = pdf.element(flow.section, 'TOC')
  pdf.artifact(() => {
    for (let entry = 0; entry < entries; entry++) {
      const { left, rowTop } = placeOf(entry)
      horizontalRule(pdf, rowTop + rowHeight, 0.5, colour.line, left, width)
    }
  })
  flow.y += rows * rowHeight

  const fill = () => {
    const landmarks = flow.landmarks.slice(skip)
    if (landmarks.length !== entries) throw new Error(`${landmarks.length} headings for ${entries} entries`)
    pdf.canvas.switchToPage(page)
    for (const [index, landmark] of landmarks.entries()) {
      const { left, rowTop } = placeOf(index)
      const baseline = rowTop + (rowHeight - type.body.leading) / 2 + baselineOf(type.body)
      const number = String(landmark.page + 1)
      const item = pdf.element(list, 'TOCI')
      const reference = pdf.element(item, 'Reference')
      const link = pdf.element(reference, 'Link')
      pdf.write(link, () => {
        pdf.drawText(`${landmark.title} `, type.body, left, baseline)
        const x = left + width - pdf.measure(number, type.listNumber)
        pdf.drawText(number, type.listNumber, x, baseline)
      })
      pdf.canvas.goTo(left, rowTop, width, rowHeight, landmark.destination, {
        structParent: link,
        Contents: new String(flow.words.goTo(landmark.title, landmark.page + 1)) as string,
      })
      link.end()
      reference.end()
      item.end()
    }
    list.end()
  }
  return { fill }
}

function rowsIn(layout: Layout, entries: number): number {
  return Math.ceil(entries / layout.columns)
}

function layoutFor(flow: Flow, entries: number, widest: number): Layout {
  const height = (layout: Layout) =>
    aboveHeading + type.h2.leading + underHeading + rowsIn(layout, entries) * layout.rowHeight
  const narrow = height(oneColumn) > flow.room && height(twoColumns) <= flow.room
  return narrow && widest + besideTitle <= twoColumns.width ? twoColumns : oneColumn
}
