import type { LastYearModel, LastYearRow } from '../../src/presenters/annual-goals-model.ts'
import type { Flow } from '../kit/flow.ts'
import type { MarkShape } from '../kit/marks.ts'
import { fullWidth, type } from '../kit/sheet.ts'
import { placeTable } from '../kit/table.ts'

const shapes = {
  reached: 'full',
  partly_reached: 'half',
  not_reached: 'none',
  lapsed: 'lapsed',
} as const satisfies Record<NonNullable<LastYearRow['outcome']>, MarkShape>

const aboveLead = 3.5

/** Every goal of last year once, and how many ended in which way. */
export function placeLastYear(flow: Flow, { heading, lead, table, counts, note }: LastYearModel): void {
  // Without a goal there is a sentence, which needs no page of its own.
  flow.chapter(heading, table ? undefined : aboveLead + flow.leadHeight(lead), { whole: true })
  flow.space(aboveLead)
  flow.lead(lead)
  if (table) {
    flow.space(10.5)
    placeTable(flow, {
      caption: table.caption,
      columns: [
        { x: 0, width: 40 },
        { x: 45, width: 136 },
        { x: 184, width: 36, align: 'right' },
        { x: 226, width: 42, align: 'right' },
        { x: 282, width: 76 },
        { x: 364, width: 107 },
      ],
      head: [
        { text: table.columns.number },
        { text: table.columns.goal },
        { text: table.columns.target },
        { text: table.columns.result },
        { text: table.columns.status },
        { text: table.columns.continuation },
      ],
      rows: table.rows.map((row) => ({
        cells: [
          { text: row.number, style: type.cellStrong },
          { text: row.goal },
          { text: row.target },
          { text: row.result, style: type.cellStrong },
          row.outcome === null
            ? { text: row.status, style: type.cellMuted }
            : { text: row.status, style: type.cellStrong, mark: shapes[row.outcome] },
          { text: row.continuation },
        ],
      })),
      width: fullWidth,
      padding: 5,
    })
  }
  if (counts) {
    flow.space(14)
    placeTable(flow, {
      caption: counts.caption,
      columns: [
        { x: 0, width: 100 },
        { x: 100, width: 40, align: 'right' },
      ],
      head: [{ text: counts.status }, { text: counts.count }],
      rows: [
        ...counts.rows.map((row) => ({
          cells: [
            row.outcome === null ? { text: row.text } : { text: row.text, mark: shapes[row.outcome] },
            { text: row.count },
          ],
        })),
        {
          total: true,
          cells: [
            { text: counts.total.label, style: type.cellStrong },
            { text: counts.total.text, style: type.cellStrong },
          ],
        },
      ],
      width: 140,
      padding: 3.5,
    })
  }
  if (note !== null) flow.note(note)
}
