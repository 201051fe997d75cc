import { distanceToTarget, showShare } from '../domain/maturity/display.ts'
import type { Fraction } from '../domain/maturity/fraction.ts'
import {
  roadOf,
  type SubStrategyFacts,
  type SubStrategyPreview,
  type SubStrategySnapshot,
} from '../domain/reports/sub-strategy-report.ts'
import { totalIn, totalWith } from '../domain/road/problem.ts'
import type { Language } from '../i18n/language.ts'
import { plain } from '../i18n/rich.ts'
import { drawn, exact, short, targetLabels } from './annual-goals-shares.ts'
import type { BarsBlock, BarsRow, Block, ChapterModel } from './document-model.ts'
import type { Numbering } from './numbering.ts'
import { presentRoad, type RoadModel, roadTitle } from './road.ts'
import type { SubStrategyModel } from './sub-strategy.ts'

/** A sub-strategy with its model in one language, as every chapter reads it. */
export interface Reported {
  readonly snapshot: SubStrategySnapshot
  readonly facts: SubStrategyFacts
  readonly model: SubStrategyModel
}

/** The frozen road as it is read. Only for a sub-strategy that has one. */
export function roadModel(
  { year, maturity }: SubStrategyPreview,
  { road: frozen, efforts }: SubStrategyFacts,
  t: Language,
) {
  if (frozen === null) throw new Error('The sub-strategy has no road')
  return presentRoad(
    {
      ...roadOf(frozen),
      efforts: efforts.map(({ draft }) => draft),
      basis: { year, countingDate: maturity.countingDate },
    },
    t,
  )
}

/** The road to the target, year by year and effort by effort: an expectation, with what it rests on. */
export function roadChapter({ snapshot, facts }: Reported, number: Numbering, t: Language): ChapterModel {
  const say = t.say.subStrategyReport
  const heading = number.chapter(roadTitle(exact(snapshot.maturity.target), t))
  if (facts.road === null) return { key: 'road', heading, lead: say.road.noScore, blocks: [] }
  const model = roadModel(snapshot, facts, t)
  const { plan } = model
  return {
    key: 'road',
    heading,
    lead: plain(model.lead),
    blocks: [
      { kind: 'text', text: [t.say.road.expectation, model.basis].join(' ') },
      ...model.notes.map((text): Block => ({ kind: 'text', text })),
      ...(plan
        ? [
            { kind: 'bars', bars: barsOf(facts.road, number, t) } as const,
            { kind: 'note', text: [t.say.road.expectation, plan.quality].join(' ') } as const,
            yearsTable(plan, number, t),
            ...(plan.efforts.length === 0
              ? [{ kind: 'text', text: t.say.road.effortsNone } as const]
              : [effortsTable(plan, number, t)]),
          ]
        : []),
      ...(model.notChosen.length === 0 ? [] : [notChosenTable(model, number, t)]),
      { kind: 'heading', text: t.say.road.assumptionsHeading },
      { kind: 'list', items: t.say.road.assumptions },
    ],
  }
}

/** The total today and at the end of each year, against the target. */
function barsOf(facts: NonNullable<Reported['facts']['road']>, number: Numbering, t: Language): BarsBlock {
  const say = t.say.subStrategyReport.road
  const {
    ground: { problem },
    road,
  } = roadOf(facts)
  const schedule = 'schedule' in road ? road.schedule : new Map<string, number>()
  const { target } = problem
  const labels = targetLabels(target, t)
  const rows = [
    { name: t.say.road.now, key: 'now', total: totalWith(problem.controls, []), expected: false },
    ...problem.years.map((year) => ({
      name: String(year),
      key: String(year),
      total: totalIn(problem, schedule, year),
      expected: true,
    })),
  ].map((row) => barOf(row, target, t))
  const told = rows.map((row) => t.say.road.chartValue(row.name, row.stated.percent.text)).join('; ')
  return {
    caption: number.figureAndTable(say.figure),
    alt: say.alt(told, labels.percent),
    target: labels,
    axis: {
      name: t.say.annualGoals.summary.chart.attainment,
      ticks: [
        { share: 0, text: t.format.integer(0), target: false },
        { share: 0.5, text: t.format.integer(50), target: false },
        { share: 1, text: t.format.percent('100'), target: false },
      ],
    },
    columns: {
      number: null,
      name: t.say.road.column.year,
      stated: t.say.road.column.total,
      documented: null,
      coverage: null,
      points: say.points,
    },
    rows,
    total: null,
    legend: {
      stated: say.legendExpected,
      documented: null,
      target: t.say.annualGoals.maturity.legendTarget(
        labels.percent,
        t.format.number(short(showShare(target, target).on4)),
      ),
    },
  }
}

function barOf(
  row: { readonly name: string; readonly key: string; readonly total: Fraction; readonly expected: boolean },
  target: Fraction,
  t: Language,
): BarsRow {
  const shown = showShare(row.total, target)
  return {
    number: '',
    name: row.name,
    expected: row.expected,
    stated: {
      share: drawn(row.total),
      percent: {
        name: `road.${row.key}.percent`,
        value: shown.percent,
        text: t.format.percent(shown.percent),
      },
      level: null,
    },
    documented: null,
    points: t.format.number(distanceToTarget(row.total, target).points),
  }
}

type Plan = NonNullable<RoadModel['plan']>

function yearsTable({ years }: Plan, number: Numbering, t: Language): Block {
  const { column } = t.say.road
  return {
    kind: 'table',
    table: {
      caption: number.table(t.say.subStrategyReport.road.yearsCaption),
      columns: [
        { text: column.year, align: 'left', share: 3 },
        { text: column.total, align: 'right', share: 3 },
        { text: column.on4, align: 'right', share: 3 },
        { text: column.cost, align: 'right', share: 4 },
        { text: column.frame, align: 'right', share: 4 },
        { text: column.left, align: 'right', share: 4 },
      ],
      rows: years.map((year) => ({
        cells: [
          { text: year.year, strong: true },
          ...[year.percent, year.on4, year.cost, year.frame, year.left].map((text) => ({ text })),
        ],
      })),
    },
  }
}

function effortsTable({ efforts }: Plan, number: Numbering, t: Language): Block {
  const { effortColumn: column, mandatory } = t.say.road
  return {
    kind: 'table',
    table: {
      caption: number.table(t.say.subStrategyReport.road.effortsCaption),
      columns: [
        { text: column.effort, align: 'left', share: 6 },
        { text: column.year, align: 'right', share: 2.4 },
        { text: column.done, align: 'right', share: 2.2 },
        { text: column.lifts, align: 'left', share: 5.4 },
        { text: column.gain, align: 'right', share: 2.8 },
        { text: column.price, align: 'right', share: 3.8 },
        { text: column.total, align: 'right', share: 2.6 },
      ],
      rows: efforts.map((line) => ({
        cells: [
          {
            text: `${line.code} ${line.title}${line.mandatory ? ` (${mandatory.toLocaleLowerCase(t.code)})` : ''}`,
            strong: true,
          },
          { text: line.start },
          { text: line.done },
          { text: [line.lifts, ...(line.gainNote === null ? [] : [line.gainNote])].join('. ') },
          { text: line.gain },
          { text: line.price },
          { text: line.total },
        ],
      })),
    },
  }
}

function notChosenTable({ notChosen }: RoadModel, number: Numbering, t: Language): Block {
  const say = t.say.subStrategyReport.road
  return {
    kind: 'table',
    table: {
      caption: number.table(say.notChosenCaption),
      columns: [
        { text: say.notChosen.effort, align: 'left', share: 6 },
        { text: say.notChosen.reason, align: 'left', share: 6 },
      ],
      rows: notChosen.map(({ code, title, reason }) => ({
        cells: [{ text: `${code} ${title}`, strong: true }, { text: reason }],
      })),
    },
  }
}
