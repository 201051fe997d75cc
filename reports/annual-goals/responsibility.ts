import type { ResponsibilityBlock, ResponsibilityModel } from '../../src/presenters/annual-goals-model.ts'
import type { Flow } from '../kit/flow.ts'
import { fullWidth, type } from '../kit/sheet.ts'
import { placeTable } from '../kit/table.ts'

const widestGoal = 62
const unitColumn = 96
const narrowUnitColumn = 84
const gutter = 5

/** Units down and goals across: it grows by pages, not by width. */
export function placeResponsibility(flow: Flow, model: ResponsibilityModel): void {
  flow.chapter(model.heading)
  flow.lead(model.lead)
  for (const [index, block] of model.blocks.entries())
    placeBlock(flow, model, block, index === 0 ? 10.5 : 17.5)
  if (model.note !== null) flow.note(model.note)
}

function placeBlock(
  flow: Flow,
  model: ResponsibilityModel,
  block: ResponsibilityBlock,
  before: number,
): void {
  const count = block.goals.length
  const first = count > 9 ? narrowUnitColumn : unitColumn
  const pitch = Math.min((fullWidth - first) / count, widestGoal)
  flow.space(before)
  placeTable(flow, {
    caption: block.caption,
    columns: [
      { x: 0, width: first - gutter },
      ...block.goals.map((_, index) => ({ x: first + index * pitch, width: pitch - gutter })),
    ],
    head: [
      { text: model.unit, style: type.headSmall },
      ...block.goals.map((goal) => ({
        text: goal.name === '' ? goal.number : `${goal.number}\n${goal.name}`,
        style: type.headSmall,
      })),
    ],
    headAlign: 'top',
    rows: block.rows.map((row) => ({
      cells: [
        { text: row.unit, style: type.cellStrong },
        ...row.cells.map((cell) => ({ text: cell ? `${cell.target}\n${cell.deadline}` : '–' })),
      ],
    })),
    width: first + count * pitch,
    padding: 3,
    headPadding: 3.5,
    groupEvery: 4,
    whole: true,
  })
}
