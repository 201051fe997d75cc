import type { Pdf } from './pdf.ts'
import { colour } from './sheet.ts'

/** Status shapes (print.md, section 4). The word beside the shape is the content; the shape is an artifact. */
export type MarkShape = 'full' | 'half' | 'none' | 'lapsed' | 'over' | 'at' | 'under'

/** A mark's text begins so far to the right of the mark. */
export const markOffset = 11
const radius = 3.6

/** Draws a mark whose left edge is at `x`, centred on `middle`. Only within an artifact. */
export function drawMark(pdf: Pdf, shape: MarkShape, x: number, middle: number): void {
  const { canvas } = pdf
  const cx = x + radius
  canvas.save().lineWidth(1)
  switch (shape) {
    case 'full':
      canvas.circle(cx, middle, radius).fill(colour.good)
      canvas
        .lineWidth(1.1)
        .moveTo(cx - 1.7, middle + 0.1)
        .lineTo(cx - 0.5, middle + 1.4)
        .lineTo(cx + 1.8, middle - 1.4)
        .stroke(colour.white)
      break
    case 'half':
      canvas
        .moveTo(cx, middle - radius)
        .bezierCurveTo(
          cx - radius * 1.333,
          middle - radius,
          cx - radius * 1.333,
          middle + radius,
          cx,
          middle + radius,
        )
        .fill(colour.part)
      canvas
        .circle(cx, middle, radius - 0.45)
        .lineWidth(0.9)
        .stroke(colour.part)
      break
    case 'none':
      canvas.circle(cx, middle, radius - 0.5).stroke(colour.bad)
      canvas
        .moveTo(cx - 1.4, middle - 1.4)
        .lineTo(cx + 1.4, middle + 1.4)
        .moveTo(cx + 1.4, middle - 1.4)
        .lineTo(cx - 1.4, middle + 1.4)
        .stroke(colour.bad)
      break
    case 'lapsed':
      canvas
        .rect(cx - radius + 0.4, middle - radius + 0.4, 2 * radius - 0.8, 2 * radius - 0.8)
        .stroke(colour.ink)
      canvas
        .moveTo(cx - 1.8, middle)
        .lineTo(cx + 1.8, middle)
        .stroke(colour.ink)
      break
    case 'over':
      canvas
        .polygon([cx - radius, middle + 3], [cx + radius, middle + 3], [cx, middle - 3.2])
        .fill(colour.good)
      break
    case 'at':
      canvas
        .polygon([cx - radius, middle], [cx, middle - radius], [cx + radius, middle], [cx, middle + radius])
        .fill(colour.good)
      break
    case 'under':
      canvas
        .polygon([cx - radius + 0.5, middle - 2.6], [cx + radius - 0.5, middle - 2.6], [cx, middle + 2.8])
        .stroke(colour.bad)
      break
  }
  canvas.restore()
}
