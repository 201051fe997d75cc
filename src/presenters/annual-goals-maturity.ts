import { controlByNumber } from '../../controls/cis/v8.1/index.ts'
import { showShare } from '../domain/maturity/display.ts'
import type { Fraction } from '../domain/maturity/fraction.ts'
import type { MaturityFacts, TwoScoresSnapshot } from '../domain/reports/annual-goals.ts'
import type { Language } from '../i18n/language.ts'
import type { ExternalRow, MaturityModel, MaturityRow } from './annual-goals-model.ts'
import { attainment, exact, short, shownExternal, shownScore, targetLabels } from './annual-goals-shares.ts'
import { type CountedFacts, counted } from './counted.ts'
import { coveragePercent } from './summary-chart.ts'

export interface MaturityNumbers {
  readonly own: number
  readonly externalTable: number
  readonly figure: number
  readonly table: number
}

/** The external totals as reported, then the self-assessment by control, shown apart from them. */
export function presentMaturity(
  facts: CountedFacts & { readonly maturity: MaturityFacts },
  numbers: MaturityNumbers,
  t: Language,
): MaturityModel {
  const { maturity } = facts
  const all = t.say.annualGoals
  const say = all.maturity
  const target = exact(maturity.target)
  const labels = targetLabels(target, t)
  const year = maturity.countingDate.slice(0, 4)
  const rows = maturity.controls.map((scores) =>
    barsRow(
      `control.${scores.control}`,
      String(scores.control),
      controlByNumber(scores.control).name[t.code],
      scores,
      target,
      t,
    ),
  )
  const total = barsRow('total', '', say.all(maturity.controls.length), maturity.total, target, t)
  const told = [...rows, total]
    .map((each) => say.altRow(each.name, each.stated.percent.text, each.documented.percent.text))
    .join('; ')
  const { answered, applicable } = maturity.total.stated
  const targetPercent = t.format.number(showShare(target, target).percentWhole)
  const old = maturity.external.findLast((external) => external.framework === 'cis-v7.1')
  const notes = [
    ...(maturity.resultLocked ? [] : [all.summary.provisional]),
    say.note,
    say.pointsNote(targetPercent),
    ...(applicable > 0
      ? [
          say.coverage(
            t.format.integer(answered),
            t.format.integer(applicable),
            coveragePercent(answered, applicable, t),
          ),
        ]
      : []),
    ...(old ? [all.summary.frameworkBreak(old.year)] : []),
    ...(needsRoundingNote(maturity.total, maturity.controls, target) ? [say.wholeRoundingNote] : []),
  ]
  return {
    heading: all.numbered(numbers.own, say.heading),
    lead:
      maturity.total.stated.kind === 'unscored'
        ? say.noScore
        : say.lead(atTarget(rows, 'stated'), atTarget(rows, 'documented'), rows.length),
    external:
      maturity.external.length === 0
        ? null
        : {
            caption: all.table(numbers.externalTable, say.externalCaption),
            columns: say.external,
            rows: maturity.external.map((external) => externalRow(shownExternal(external, target), t)),
          },
    noExternal: maturity.external.length === 0 ? say.noExternal : null,
    caption: all.figureAndTable(numbers.figure, numbers.table, say.figure(year, counted(facts, 'short', t))),
    alt: say.alt(told, labels.percent),
    target: labels,
    axis: {
      name: all.summary.chart.attainment,
      ticks: [
        { share: 0, text: t.format.integer(0), target: false },
        { share: 0.5, text: t.format.integer(50), target: false },
        { share: 1, text: t.format.percent('100'), target: false },
      ],
    },
    columns: say.columns,
    rows,
    total,
    legend: {
      stated: say.legendStated,
      documented: say.legendDocumented,
      target: say.legendTarget(labels.percent, t.format.number(short(showShare(target, target).on4))),
    },
    coverage: {
      answered: { name: 'coverage.answered', value: String(answered), text: t.format.integer(answered) },
      applicable: {
        name: 'coverage.applicable',
        value: String(applicable),
        text: t.format.integer(applicable),
      },
    },
    note: notes.join(' '),
  }
}

/** One row of the bars: a control, a unit, an ability, or everything. `name` names its figures. */
export function barsRow(
  name: string,
  number: string,
  label: string,
  scores: TwoScoresSnapshot,
  target: Fraction,
  t: Language,
): MaturityRow {
  const documented = shownScore(scores.documented, target)
  return {
    number,
    name: label,
    stated: attainment(`${name}.stated`, scores.stated, target, t),
    documented: attainment(`${name}.documented`, scores.documented, target, t),
    points: documented ? t.format.number(documented.points) : t.format.dash,
  }
}

function atTarget(rows: readonly MaturityRow[], which: 'stated' | 'documented'): number {
  return rows.filter((each) => each[which].level === 'over' || each[which].level === 'at').length
}

function needsRoundingNote(
  total: TwoScoresSnapshot,
  controls: readonly TwoScoresSnapshot[],
  target: Fraction,
): boolean {
  return [total, ...controls]
    .flatMap(({ stated, documented }) => [stated, documented])
    .some((score) => shownScore(score, target)?.shown.needsRoundingNote)
}

function externalRow(external: ReturnType<typeof shownExternal>, t: Language): ExternalRow {
  const say = t.say.annualGoals
  const { source } = external
  const score = t.format.number(external.reported)
  const [min, max] = [t.format.integer(source.scale.min), t.format.integer(source.scale.max)]
  return {
    analysis:
      source.on === null
        ? say.summary.chart.external(source.year)
        : `${say.summary.chart.external(source.year)} (${t.format.dayShort(source.on)})`,
    framework: external.framework,
    assessor: source.assessor,
    score:
      source.scale.min === 0 ? say.maturity.scoreOf(score, max) : say.maturity.scoreBetween(score, min, max),
    attainment: {
      name: `external.${source.year}.percent`,
      value: external.percent,
      text: t.format.percent(external.percent),
    },
    points: t.format.number(external.points),
    reached: external.reached ? say.maturity.reached : null,
  }
}
