import { controlByNumber } from '../../controls/cis/v8.1/index.ts'
import { distanceToTarget, shareText, showShare } from '../domain/maturity/display.ts'
import { type Fraction, zero } from '../domain/maturity/fraction.ts'
import { type Gap, gapsOf } from '../domain/maturity/gain.ts'
import type { Score } from '../domain/maturity/result.ts'
import type { ReportUnit, ScoreSnapshot, TwoScoresSnapshot } from '../domain/reports/annual-goals.ts'
import { withoutWording } from '../domain/reports/edition.ts'
import type { MaturityReportSnapshot } from '../domain/reports/maturity-report.ts'
import type { Language } from '../i18n/language.ts'
import { barsRow, presentMaturity } from './annual-goals-maturity.ts'
import { presentMethod } from './annual-goals-method.ts'
import type { MaturityModel, MaturityRow } from './annual-goals-model.ts'
import { recommendationTable, recommendedLead } from './annual-goals-recommended.ts'
import { exact, shownScore } from './annual-goals-shares.ts'
import { counted } from './counted.ts'
import { documentFrame, figuresIn, methodBlocks, targetPercent } from './document-frame.ts'
import type { BarsBlock, Block, ChapterModel, DocumentModel } from './document-model.ts'
import { type Numbering, numbering } from './numbering.ts'
import {
  chartOf,
  contextOf,
  headlineOf,
  type MaturityFindings,
  maturityFindings,
  sourcesOf,
  trendChartOf,
} from './summary-chart.ts'

export type { MaturityReportSnapshot } from '../domain/reports/maturity-report.ts'

/**
 * Makes the "Modenhedsrapport" in one language from the frozen snapshot alone: no clock, no query. `checksum` is the
 * SHA-256 of the snapshot in hex.
 */
export function presentMaturityReport(
  snapshot: MaturityReportSnapshot,
  checksum: string,
  t: Language,
): DocumentModel {
  const say = t.say.maturityReport
  const { year, maturity } = snapshot
  const found = maturityFindings(snapshot, t)
  const assessed = snapshot.units.filter(({ weight }) => weight > 0)
  const number = numbering(t)
  const summary = summaryChapter(snapshot, found, number, t)
  const shown = controlsChapter(snapshot, number, t)
  const chapters = [
    summary,
    shown.chapter,
    unitsChapter(snapshot, assessed, found, shown.model, number, t),
    trendChapter(snapshot, found, number, t),
    abilitiesChapter(snapshot, found, shown.model, number, t),
    gapsChapter(snapshot, found, number, t),
    ...recommendedChapter(snapshot, number, t),
    methodChapter(snapshot, checksum, number, t),
  ]
  const model: Omit<DocumentModel, 'figures'> = {
    ...documentFrame(
      snapshot,
      checksum,
      {
        title: say.title(year),
        fileName: say.fileName(year),
        subject: say.subject,
        keywords: say.keywords,
        subtitle: say.subtitle(targetPercent(maturity), assessed.length),
        reading: say.reading,
      },
      t,
    ),
    contents: say.contents,
    chapters,
  }
  return { ...model, figures: figuresIn(model) }
}

function summaryChapter(
  { maturity }: MaturityReportSnapshot,
  found: MaturityFindings,
  number: Numbering,
  t: Language,
): ChapterModel {
  const say = t.say.maturityReport.summary
  const { stated, documented, target } = found
  const items: string[] = []
  if (stated && documented) {
    const distance = distanceToTarget(stated.share, target).points
    items.push(distance.startsWith('-') ? say.distance(t.format.number(distance.slice(1))) : say.reached)
    // Of the two whole percentages that stand above, so that the reader can check it.
    const open = Number(stated.shown.percentWhole) - Number(documented.shown.percentWhole)
    if (open > 0) items.push(say.documented(t.format.integer(open)))
    const [first] = gapsIn(maturity, target)
    if (first) items.push(say.most(controlByNumber(first.control).name[t.code]))
  }
  return {
    key: 'summary',
    heading: number.chapter(t.say.annualGoals.summary.heading),
    lead: headlineOf(found, t),
    blocks: [
      { kind: 'text', text: contextOf(found, t) },
      { kind: 'chart', chart: chartOf(maturity, found, t), sources: sourcesOf(maturity, found, t) },
      ...(items.length === 0 ? [] : [{ kind: 'list', items } as const]),
    ],
  }
}

function controlsChapter(
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

function unitsChapter(
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

function trendChapter(
  { maturity, earlier }: MaturityReportSnapshot,
  found: MaturityFindings,
  number: Numbering,
  t: Language,
): ChapterModel {
  const say = t.say.maturityReport.trend
  const before = earlier.at(-1)
  const then = before && shownScore(before.documented, found.target)
  const now = found.documented
  return {
    key: 'trend',
    heading: number.chapter(say.heading),
    lead:
      before && then && now
        ? say.lead(
            t.format.number(then.shown.percentWhole),
            t.format.number(now.shown.percentWhole),
            before.countingDate.slice(0, 4),
          )
        : say.first,
    blocks: [
      {
        kind: 'chart',
        chart: trendChartOf(maturity, found, earlier, t),
        sources: [say.note, sourcesOf(maturity, found, t)].join(' '),
      },
    ],
  }
}

function abilitiesChapter(
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

function gapsChapter(
  { maturity }: MaturityReportSnapshot,
  { target, stated }: MaturityFindings,
  number: Numbering,
  t: Language,
): ChapterModel {
  const say = t.say.maturityReport.gaps
  const heading = number.chapter(say.heading)
  const gaps = gapsIn(maturity, target)
  const last = gaps.at(-1)
  if (!stated || !last) {
    return { key: 'gaps', heading, lead: stated ? say.none : say.noScore, blocks: [] }
  }
  const whole = (share: Fraction) => showShare(share, target).percentWhole
  // A distance or a gain is no score: it is rounded to the nearest, whatever it lies below.
  const points = (share: Fraction) => t.format.number(shareText(share, zero, 100n, 1))
  const percents = new Map(
    maturity.controls.map(({ control, stated: own }) => [control, shownScore(own, target)]),
  )
  return {
    key: 'gaps',
    heading,
    lead: say.lead(
      gaps.length,
      t.format.number(whole(stated.share)),
      t.format.number(whole(last.totalAfter)),
    ),
    blocks: [
      {
        kind: 'table',
        table: {
          caption: number.table(say.caption),
          columns: [
            { text: say.columns.control, align: 'left', share: 6 },
            { text: say.columns.stated, align: 'right', share: 2 },
            { text: say.columns.gap, align: 'right', share: 2 },
            { text: say.columns.gain, align: 'right', share: 3 },
            { text: say.columns.after, align: 'right', share: 2.5 },
          ],
          rows: gaps.map((gap) => ({
            cells: [
              { text: `${gap.control} ${controlByNumber(gap.control).name[t.code]}` },
              { text: t.format.percent(percents.get(gap.control)?.shown.percentWhole ?? '') },
              { text: points(gap.gap) },
              { text: points(gap.gain), strong: true },
              { text: t.format.percent(showShare(gap.totalAfter, target).percent) },
            ],
          })),
        },
      },
      {
        kind: 'note',
        text: say.note(maturity.controls.filter(({ stated: own }) => own.kind === 'scored').length),
      },
    ],
  }
}

/** The recommendations with what covers each; a public version has not their wording. None in older reports. */
function recommendedChapter(
  { recommended, document }: MaturityReportSnapshot,
  number: Numbering,
  t: Language,
): readonly ChapterModel[] {
  if (recommended === undefined) return []
  const say = t.say.subStrategyReport.recommendations
  const isPublic = document.classification === 'public'
  const shown = isPublic ? withoutWording(recommended) : recommended
  const heading = number.chapter(say.heading)
  const blocks: readonly Block[] =
    shown.length === 0
      ? []
      : [
          recommendationTable(shown, new Map(), { table: number.table, t }),
          ...(isPublic ? [{ kind: 'note', text: say.textLeftOut } as const] : []),
        ]
  return [{ key: 'recommendations', heading, lead: recommendedLead(shown, t), blocks }]
}

function methodChapter(
  snapshot: MaturityReportSnapshot,
  checksum: string,
  number: Numbering,
  t: Language,
): ChapterModel {
  const method = presentMethod(snapshot, checksum, number.tables + 1, t)
  return { key: 'method', heading: method.heading, lead: null, blocks: methodBlocks(method) }
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

function gapsIn(maturity: MaturityReportSnapshot['maturity'], target: Fraction): readonly Gap[] {
  const read = (scores: TwoScoresSnapshot) => ({
    stated: scoreOf(scores.stated),
    documented: scoreOf(scores.documented),
  })
  const controls = maturity.controls.map(({ control, ...scores }) => ({ control, ...read(scores) }))
  return gapsOf({ controls, total: read(maturity.total) }, target)
}

function scoreOf(score: ScoreSnapshot): Score {
  return score.kind === 'scored' ? { ...score, fraction: exact(score.fraction) } : score
}
