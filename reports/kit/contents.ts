import { type Flow, horizontalRule } from './flow.ts'
import type { Tag } from './pdf.ts'
import { baselineOf, colour, sheet, textWidth, type } from './sheet.ts'

/** A contents list whose place is kept when its turn comes and which is filled when the pages are known: drawn last, read second. */
export interface Contents {
  readonly fill: () => void
}

const rowHeight = 19

const underHeading = 7

/**
 * The heading of the list, and room for so many entries on the same page. `skip` leaves out the first headings, which
 * stand before the list.
 */
export function placeContents(flow: Flow, heading: string, entries: number, skip: number): Contents {
  const { pdf } = flow
  flow.subheading(heading, undefined, undefined, underHeading + entries * rowHeight)
  flow.space(underHeading)
  const page = flow.page
  const top = flow.y
  const list: Tag = pdf.element(flow.section, 'TOC')
  pdf.artifact(() => {
    for (let row = 1; row <= entries; row++) {
      horizontalRule(pdf, top + row * rowHeight, 0.5, colour.line, sheet.left, textWidth)
    }
  })
  flow.y += entries * rowHeight

  const fill = () => {
    const landmarks = flow.landmarks.slice(skip)
    if (landmarks.length !== entries) throw new Error(`${landmarks.length} headings for ${entries} entries`)
    pdf.canvas.switchToPage(page)
    for (const [index, landmark] of landmarks.entries()) {
      const rowTop = top + index * rowHeight
      const baseline = rowTop + 2.5 + baselineOf(type.body)
      const number = String(landmark.page + 1)
      const item = pdf.element(list, 'TOCI')
      const reference = pdf.element(item, 'Reference')
      const link = pdf.element(reference, 'Link')
      pdf.write(link, () => {
        pdf.drawText(`${landmark.title} `, type.body, sheet.left, baseline)
        const x = sheet.left + textWidth - pdf.measure(number, type.listNumber)
        pdf.drawText(number, type.listNumber, x, baseline)
      })
      pdf.canvas.goTo(sheet.left, rowTop, textWidth, rowHeight, landmark.destination, {
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
