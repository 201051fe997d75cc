import type { MaturityModel } from '../../src/presenters/annual-goals-model.ts'
import { placeBars } from '../document/bars.ts'
import type { Flow } from '../kit/flow.ts'
import { fullWidth, type } from '../kit/sheet.ts'
import { placeTable } from '../kit/table.ts'

const aboveNote = 5

/** The external totals, then bullet bars by control with their table beside them. */
export function placeMaturity(flow: Flow, model: MaturityModel): void {
  flow.chapter(model.heading)
  flow.lead(model.lead)
  placeExternal(flow, model)
  flow.space(12)
  const { control: name, ...columns } = model.columns
  const bars = { ...model, columns: { ...columns, name, coverage: null } }
  placeBars(flow, bars, flow.noteHeight(model.note, aboveNote))
  flow.note(model.note, aboveNote)
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
