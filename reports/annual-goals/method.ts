import type { MethodModel, MethodTable } from '../../src/presenters/annual-goals-model.ts'
import { decimalShifts } from '../document/decimals.ts'
import type { Flow } from '../kit/flow.ts'
import { textWidth, type } from '../kit/sheet.ts'
import { placeTable } from '../kit/table.ts'
import type { Column } from '../kit/table-plan.ts'

/** Annex A: how every figure was made. */
export function placeMethod(flow: Flow, { heading, sections }: MethodModel): void {
  flow.chapter(heading)
  for (const [index, section] of sections.entries()) {
    flow.subheading(section.heading, type.h2Annex, index === 0 ? 8 : 14)
    for (const part of section.parts) {
      if (part.kind === 'text') flow.paragraph(part.text, 3.5)
      else {
        flow.space(8.75)
        placeMethodTable(flow, part.table)
        flow.space(3.5)
      }
    }
  }
}

const labelWidth = 126

function placeMethodTable(flow: Flow, table: MethodTable): void {
  const columns = table.columns
  const count = columns?.length ?? 2
  const pitch = (textWidth - labelWidth) / (count - 1)
  const places: readonly Column[] = columns
    ? columns.map((column, index) =>
        index === 0
          ? { x: 0, width: labelWidth }
          : { x: labelWidth + (index - 1) * pitch + 8, width: pitch - 8, align: column.align },
      )
    : [
        { x: 0, width: labelWidth - 14 },
        { x: labelWidth - 4, width: textWidth - labelWidth + 4 },
      ]
  const shifts = places.map((place, index) =>
    place.align === 'right' ? decimalShifts(table.rows.map((row) => row.cells[index] ?? '')) : [],
  )
  placeTable(flow, {
    caption: table.caption,
    columns: places,
    head: columns ? columns.map((column) => ({ text: column.text })) : null,
    rows: table.rows.map((row, rowIndex) => ({
      total: row.total,
      cells: row.cells.map((text, index) => ({
        text,
        shift: (shifts[index]?.[rowIndex] ?? 0) * type.cell.size,
        ...(row.total || (columns === null && index === 0) ? { style: type.cellStrong } : {}),
      })),
    })),
    width: textWidth,
    padding: 3.5,
  })
}
