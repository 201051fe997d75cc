import type { Fraction } from '../domain/maturity/fraction.ts'
import type { ReportUnit, ScoreSnapshot, TwoScoresSnapshot } from '../domain/reports/annual-goals.ts'
import type { MaturityReportSnapshot } from '../domain/reports/maturity-report.ts'
import type { Language } from '../i18n/language.ts'
import { barsRow, presentMaturity } from './annual-goals-maturity.ts'
import type { MaturityModel, MaturityRow } from './annual-goals-model.ts'
import { counted } from './counted.ts'
import type { BarsBlock, Block, ChapterModel } from './document-model.ts'
import type { Numbering } from './numbering.ts'
import type { MaturityFindings } from './summary-chart.ts'

/** The chapter of the 18 controls with the external analyses above them, and the model that the other figures share. */
export function controlsChapter(
  snapshot: MaturityReportSnapshot,
  number: Numbering,
  t: Language,
): { readonly chapter: ChapterModel; readonly model: MaturityModel } {
  const heading = number.chapter(t.say.annualGoals.maturity.heading)
  const { external, ...model } = presentMaturity(
    snapshot,
    { own: 0, externalTable: number.tables + 1, figure: 1, table: number.tables + 2 },
    t,
  )
  const blocks: Block[] = []
  if (model.noExternal !== null) blocks.push({ kind: 'text', text: model.noExternal })
  if (external) {
    const { columns } = external
    blocks.push({
      kind: 'table',
      table: {
        caption: number.table(t.say.annualGoals.maturity.externalCaption),
        columns: [
          { text: columns.analysis, align: 'left', share: 5.8 },
          { text: columns.framework, align: 'left', share: 2.9 },
          { text: columns.assessor, align: 'left', share: 6.1 },
          { text: columns.score, align: 'right', share: 2.6 },
          { text: columns.attainment, align: 'right', share: 3.6 },
          { text: columns.points, align: 'right', share: 4 },
        ],
        rows: external.rows.map((row) => ({
          cells: [
            { text: row.analysis, strong: true },
            { text: row.framework },
            { text: row.assessor },
            { text: row.score, strong: true },
            row.attainment,
            row.reached === null ? { text: row.points } : { text: row.reached, mark: 'full' },
          ],
        })),
      },
    })
  }
  const { control: name, ...columns } = model.columns
  const year = snapshot.maturity.countingDate.slice(0, 4)
  blocks.push(
    {
      kind: 'bars',
      bars: {
        ...barsBase(model),
        caption: number.figureAndTable(
          t.say.annualGoals.maturity.figure(year, counted(snapshot, 'short', t)),
        ),
        alt: model.alt,
        columns: { ...columns, name, coverage: t.say.maturityReport.units.coverage },
        rows: snapshot.maturity.controls.map((scores, index) => ({
          ...(model.rows[index] ?? model.total),
          coverage: coverageOf(scores.stated, t),
        })),
        total: { ...model.total, coverage: coverageOf(snapshot.maturity.total.stated, t) },
      },
    },
    { kind: 'note', text: model.note },
  )
  return {
    chapter: { key: 'controls', heading, lead: model.lead, blocks },
    model: { ...model, external },
  }
}

/** So many units stand in one figure, which is kept on one page. */
const unitsInFigure = 15

/** The chapter of the assessed units, in as many figures as they need. */
export function unitsChapter(
  { maturity }: MaturityReportSnapshot,
  assessed: readonly ReportUnit[],
  { target, counted: day }: MaturityFindings,
  model: MaturityModel,
  number: Numbering,
  t: Language,
): ChapterModel {
  const say = t.say.maturityReport.units
  const heading = number.chapter(say.heading)
  const rows = assessed.flatMap((unit) =>
    unit.maturity ? [rowOf(`unit.${unit.code}`, unit.name, unit.maturity, target, t)] : [],
  )
  if (rows.every(({ stated }) => stated.share === null))
    return { key: 'units', heading, lead: say.none, blocks: [] }
  const under = rows.filter(({ documented }) => documented.level === 'under').length
  const figures = Math.ceil(rows.length / unitsInFigure)
  const size = Math.ceil(rows.length / figures)
  const total = { ...model.total, name: say.region, coverage: coverageOf(maturity.total.stated, t) }
  const blocks = Array.from({ length: figures }, (_, figure): Block => {
    const [from, to] = [figure * size, Math.min((figure + 1) * size, rows.length)]
    const part = rows.slice(from, to)
    const caption = figures === 1 ? say.caption(day) : say.captionPart(day, from + 1, to, rows.length)
    return bars(model, [say.unit, say.coverage], part, total, number.figureAndTable(caption), say.alt, t)
  })
  return {
    key: 'units',
    heading,
    lead: say.lead(rows.length, under),
    blocks: [...blocks, { kind: 'note', text: say.note }],
  }
}

/** The chapter of the strategy's abilities and of the implementation groups. */
export function abilitiesChapter(
  { abilities, groups }: MaturityReportSnapshot,
  { target, counted: day }: MaturityFindings,
  model: MaturityModel,
  number: Numbering,
  t: Language,
): ChapterModel {
  const say = t.say.maturityReport.abilities
  const { coverage } = t.say.maturityReport.units
  const names = t.say.annualGoals.goals.ability
  const heading = number.chapter(say.heading)
  const abilityRows = abilities.map(({ ability, ...scores }) =>
    rowOf(`ability.${ability}`, names[ability], scores, target, t),
  )
  const groupRows = groups.map(({ group, ...scores }) =>
    rowOf(`group.${group}`, say.groups[group], scores, target, t),
  )
  const caption = (text: string) => number.figureAndTable(text)
  return {
    key: 'abilities',
    heading,
    lead: say.lead,
    blocks: [
      bars(model, [say.ability, coverage], abilityRows, null, caption(say.caption(day)), say.alt, t),
      { kind: 'note', text: say.note },
      bars(model, [say.group, coverage], groupRows, null, caption(say.groupCaption(day)), say.alt, t),
    ],
  }
}

/** A row of both figures with its coverage. */
type ScoredRow = MaturityRow & { readonly coverage: string }

function rowOf(
  name: string,
  label: string,
  scores: TwoScoresSnapshot,
  target: Fraction,
  t: Language,
): ScoredRow {
  return { ...barsRow(name, '', label, scores, target, t), coverage: coverageOf(scores.stated, t) }
}

function barsBase({ target, axis, legend }: Pick<MaturityModel, 'target' | 'axis' | 'legend'>) {
  return { target, axis, legend }
}

function bars(
  model: MaturityModel,
  [name, coverage]: readonly [string, string],
  rows: readonly ScoredRow[],
  total: ScoredRow | null,
  caption: string,
  alt: (rows: string, target: string) => string,
  t: Language,
): Block {
  const { stated, documented, points } = model.columns
  const told = [...rows, ...(total ? [total] : [])]
    .map((row) =>
      t.say.annualGoals.maturity.altRow(row.name, row.stated.percent.text, row.documented.percent.text),
    )
    .join('; ')
  const block: BarsBlock = {
    ...barsBase(model),
    caption,
    alt: alt(told, model.target.percent),
    columns: { number: null, name, stated, documented, coverage, points },
    rows,
    total,
  }
  return { kind: 'bars', bars: block }
}

function coverageOf({ answered, applicable }: ScoreSnapshot, t: Language): string {
  const { integer } = t.format
  return t.say.maturityReport.units.coverageOf(integer(answered), integer(applicable))
}
