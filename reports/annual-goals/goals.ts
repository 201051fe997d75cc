import type { GoalModel, GoalRow, GoalsModel } from '../../src/presenters/annual-goals-model.ts'
import type { Flow } from '../kit/flow.ts'
import { bodyHeight, fullWidth, type Style, type, valueOffset } from '../kit/sheet.ts'
import { placeTable } from '../kit/table.ts'
import { planTable, type TableSpec, totalHeight } from '../kit/table-plan.ts'

/** The fields a unit's management looks for, set larger on a ground. */
const keyFields: ReadonlySet<GoalRow['field']> = new Set(['baseline', 'target', 'deadline'])

const gap = 7

/** The goals in the order of their numbers, one table each. */
export function placeGoals(flow: Flow, { heading, lead, goals }: GoalsModel): void {
  flow.chapter(heading)
  flow.lead(lead)
  for (const goal of goals) placeGoal(flow, goal)
}

function placeGoal(flow: Flow, goal: GoalModel): void {
  const spec: TableSpec = {
    caption: null,
    continuedAs: goal.heading,
    columns: [
      { x: 0, width: valueOffset - 24 },
      { x: valueOffset, width: fullWidth - valueOffset },
    ],
    head: null,
    rows: goal.rows.map((row) => ({
      onTint: keyFields.has(row.field),
      cells: [
        { text: row.label, style: type.head },
        { text: row.text, style: valueStyle(row) },
      ],
    })),
    width: fullWidth,
    // So close that two goals of short fields stand on one page, also under the heading of the chapter.
    padding: 3,
    whole: true,
  }
  const notes = goal.notes.join(' ')
  const below = notes === '' ? 0 : flow.noteHeight(notes, gap)
  const keep = gap + totalHeight(planTable(flow.pdf, spec)) + below
  flow.subheading(goal.heading, undefined, 17.5, keep <= bodyHeight - type.h2.leading ? keep : undefined)
  flow.space(gap)
  placeTable(flow, spec)
  if (notes !== '') flow.note(notes, gap)
}

function valueStyle(row: GoalRow): Style {
  if (row.missing) return type.fieldMissing
  if (keyFields.has(row.field)) return type.fieldKey
  return row.field === 'goal' ? type.fieldStrong : type.field
}
