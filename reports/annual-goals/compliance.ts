import type {
  ComplianceBlock,
  ComplianceCell,
  ComplianceModel,
  DistributionModel,
} from '../../src/presenters/annual-goals-model.ts'
import type { Flow } from '../kit/flow.ts'
import { type MarkShape, markOffset } from '../kit/marks.ts'
import { baselineOf, bodyHeight, colour, fullWidth, sheet, type } from '../kit/sheet.ts'
import { placeTable } from '../kit/table.ts'
import { type Cell, planTable, type TableSpec, totalHeight } from '../kit/table-plan.ts'

const shapes = { all: 'full', half: 'half', few: 'none' } as const satisfies Record<
  NonNullable<ComplianceCell['level']>,
  MarkShape
>

/** How the requirements fall on the statuses, then guidelines by units in blocks of one page's width. */
export function placeCompliance(flow: Flow, model: ComplianceModel): void {
  flow.chapter(model.heading)
  flow.lead(model.lead)
  if (model.distribution) placeDistribution(flow, model.distribution)
  for (const block of model.blocks) placeBlock(flow, model, block)
  for (const [index, note] of model.notes.entries()) flow.note(note, index === 0 ? 14 : 3.5)
}

const barHeight = 15
const pitch = 62

function placeDistribution(flow: Flow, model: DistributionModel): void {
  const columns = [...model.parts, model.relevant, model.notRelevant]
  flow.space(8.5)
  placeTable(
    flow,
    {
      caption: model.caption,
      captionGap: 5.25 + barHeight + 4,
      columns: [
        { x: 0, width: 84 },
        ...columns.map((_, index) => ({
          x: index === columns.length - 1 ? fullWidth - 58 : 90 + index * pitch,
          width: 58,
          align: 'right' as const,
        })),
      ],
      head: [{ text: model.requirements }, ...columns.map((column) => ({ text: column.label }))],
      rows: [
        { cells: [{ text: model.countLabel }, ...columns.map((column) => ({ text: column.count.text }))] },
        {
          cells: [{ text: model.ofRelevantLabel }, ...columns.map((column) => ({ text: column.ofRelevant }))],
        },
        {
          cells: [{ text: model.ofAssessedLabel }, ...columns.map((column) => ({ text: column.ofAssessed }))],
        },
      ],
      width: fullWidth,
      padding: 2.4,
    },
    ({ headTop }) => drawDistribution(flow, model, headTop - 4 - barHeight),
  )
  if (model.roundingNote !== null) flow.note(model.roundingNote, 5.25)
}

/** One bar from complied to not assessed, lighter from part to part; what is not relevant stands outside it. */
function drawDistribution(flow: Flow, model: DistributionModel, top: number): void {
  const { pdf } = flow
  pdf.leaf(
    flow.section,
    'Figure',
    () => {
      let x: number = sheet.left
      for (const part of model.parts) {
        const width = part.share * fullWidth
        if (width <= 0) continue
        const bar = pdf.canvas.lineWidth(0.75)
        const inset = 0.4
        if (part.kind === 'complied') bar.rect(x, top, width, barHeight).fill(colour.primary)
        else if (part.kind === 'partly') {
          bar.rect(x, top + inset, width, barHeight - 2 * inset).fillAndStroke(colour.mid, colour.primary)
        } else {
          const dashed = part.kind === 'notAssessed'
          if (dashed) bar.dash(1.6, { space: 1.6 })
          const right = Math.max(width - 2 * inset, 0.2)
          bar
            .rect(x + inset, top + inset, right, barHeight - 2 * inset)
            .fillAndStroke(colour.white, colour.primary)
          if (dashed) bar.undash()
        }
        const style = { ...type.cellStrong, colour: part.kind === 'complied' ? colour.white : colour.ink }
        if (width > pdf.measure(part.count.text, style) + 10) {
          const middle = top + barHeight / 2 - style.leading / 2
          pdf.drawText(`${part.count.text} `, style, x + 5, middle + baselineOf(style))
        }
        x += width
      }
    },
    { alt: model.alt, bbox: [sheet.left, top, sheet.right, top + barHeight] },
  )
}

const allWidth = 40
const codeWidth = 28
const namesAt = 30

function placeBlock(flow: Flow, model: ComplianceModel, block: ComplianceBlock): void {
  const spec = matrix(model, block)
  const legendHeight = type.legend.leading + 4.5
  const height = totalHeight(planTable(flow.pdf, spec)) + legendHeight
  flow.space(9)
  if (height <= bodyHeight) flow.need(height)
  flow.legend([
    { text: model.legend.all, mark: 'full' },
    { text: model.legend.half, mark: 'half' },
    { text: model.legend.few, mark: 'none' },
    ...model.legend.words.map((text) => ({ text })),
  ])
  flow.y += 4.5
  placeTable(flow, spec)
}

function matrix(model: ComplianceModel, block: ComplianceBlock): TableSpec {
  const count = block.units.length
  const narrow = count > 6
  const unitPitch = narrow ? 37.5 : Math.min(60, (fullWidth - allWidth - 176) / count)
  const gutter = narrow ? 4.5 : 6.5
  const unitsAt = fullWidth - allWidth - count * unitPitch
  return {
    caption: block.caption,
    columns: [
      { x: 0, width: codeWidth },
      { x: namesAt, width: Math.min(146, unitsAt - namesAt - 4) },
      ...block.units.map((_, index) => ({ x: unitsAt + index * unitPitch, width: unitPitch - gutter })),
      { x: fullWidth - allWidth, width: allWidth, align: 'right' as const },
    ],
    head: [
      { text: model.columns.number },
      { text: model.columns.guideline },
      ...block.units.map((unit) => ({ text: unit.name, ...(narrow ? { style: type.headSmall } : {}) })),
      { text: model.columns.all },
    ],
    headPadding: 3,
    rows: [
      ...block.rows.map((row) => ({
        cells: [
          { text: row.number },
          { text: row.guideline },
          ...row.cells.map(matrixCell),
          { text: row.all.text, style: type.cellStrong },
        ],
      })),
      {
        total: true,
        cells: [
          { text: '' },
          { text: model.total, style: type.cellStrong },
          ...block.totals.map((figure) => ({
            text: figure.text,
            style: type.cellStrong,
            shift: -markOffset,
          })),
          { text: block.totalOfAll.text, style: type.cellStrong },
        ],
      },
    ],
    width: fullWidth,
    padding: 2.15,
    rowHeader: 1,
    groupEvery: 5,
    whole: true,
  }
}

function matrixCell(cell: ComplianceCell): Cell {
  return cell.level === null
    ? { text: cell.text, style: type.cellMuted, expanded: cell.expanded }
    : { text: cell.text, mark: shapes[cell.level], expanded: cell.expanded }
}
