import { horizontalRule } from './flow.ts'
import type { Pdf } from './pdf.ts'
import { baselineOf, colour, sheet, type } from './sheet.ts'

export interface RunningLines {
  readonly title: string
  /** Version, status, classification: on every page, the cover too. */
  readonly status: string
  /** Organisation, date, basis. */
  readonly foot: string
  readonly page: (page: number, of: number) => string
  /** A cover says the title itself. */
  readonly cover: boolean
}

const headTop = 42
const ruleBelowHead = 17
const footRule = 786
const footTop = 792.75

/** Head and foot of every page, drawn last because only then is it known how many pages there are. */
export function drawRunningLines(pdf: Pdf, lines: RunningLines): void {
  const { count } = pdf.canvas.bufferedPageRange()
  const right = (text: string, style: typeof type.running | typeof type.pageNumber, top: number) =>
    pdf.drawText(text, style, sheet.right - pdf.measure(text, style), top + baselineOf(style))
  for (let page = 0; page < count; page++) {
    pdf.canvas.switchToPage(page)
    pdf.artifact(() => {
      if (page > 0 || !lines.cover) {
        pdf.drawText(lines.title, type.runningStrong, sheet.left, headTop + baselineOf(type.runningStrong))
        horizontalRule(pdf, headTop + ruleBelowHead, 0.5, colour.line)
      }
      right(lines.status, type.running, headTop)
    }, 'Pagination')
    pdf.artifact(() => {
      horizontalRule(pdf, footRule, 0.5, colour.line)
      pdf.drawText(lines.foot, type.running, sheet.left, footTop + baselineOf(type.running))
      right(lines.page(page + 1, count), type.pageNumber, footTop)
    }, 'Pagination')
  }
}
