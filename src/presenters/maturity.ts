import { type CisControlNumber, controlByNumber } from '../../controls/cis/v8.1/index.ts'
import { differenceOf, regionTarget, showShare } from '../domain/maturity/display.ts'
import { reportedPercent } from '../domain/maturity/external.ts'
import { compare, type Fraction } from '../domain/maturity/fraction.ts'
import type { ScoringMethod } from '../domain/maturity/level.ts'
import type { MaturityResult, Score } from '../domain/maturity/result.ts'
import type { Day } from '../domain/time.ts'
import type { Language } from '../i18n/language.ts'
import type { Emphasis, Rich } from '../i18n/rich.ts'
import type { Status } from '../i18n/status.ts'
import { paths } from '../paths.ts'
import type { FigureModel } from './figure.ts'
import {
  barLength,
  coveragePercent,
  noScore,
  percentFigure,
  pointsMissing,
  type ScoreRow,
  scoreRow,
  standing,
} from './maturity-figures.ts'
import { type GapsModel, presentGaps } from './maturity-gaps.ts'
import { type MappedUnit, type MapView, presentUnitMap } from './maturity-map.ts'
import {
  presentTrend,
  type ReportedAnalysis,
  readReported,
  type TrendModel,
  type YearTotal,
} from './maturity-trend.ts'
import type { UnitMapModel } from './unit-map.ts'

export interface MaturityPageInput {
  /** The year whose goals the cycle leads to; addresses use it. The assessment's own year is that of the counting date. */
  readonly cycle: number
  readonly countingDate: Day
  readonly method: ScoringMethod
  /** The year's own target. */
  readonly target: Fraction
  /** Whether the result is locked; until then missing answers make the page provisional. */
  readonly locked: boolean
  readonly subject:
    | { readonly kind: 'region' }
    | { readonly kind: 'unit'; readonly code: string; readonly name: string }
  readonly result: MaturityResult
  /** The assessed units in the order of the organisation; empty on the page of one unit. */
  readonly units: readonly MappedUnit[]
  /** How many answers have accepted and valid evidence, where that is known. */
  readonly documentedAnswers?: number | undefined
  readonly externals: readonly ReportedAnalysis[]
  /** Self-assessments of the years before. */
  readonly earlier: readonly YearTotal[]
  readonly view: MapView
  /** Which part of the units the map shows, from 1. */
  readonly part?: number | undefined
}

/** A line of the headline: name, percent, bar, both scales. */
export interface HeadlineLine {
  readonly name: string
  readonly about: string
  readonly percent: FigureModel | string
  /** Whether `percent` is words, since there is no score. */
  readonly words: boolean
  readonly bar: { readonly stated: number | undefined; readonly documented: number | undefined }
  readonly on4: FigureModel | string
  readonly on5: FigureModel | string
}

interface ExternalBox {
  readonly heading: string
  readonly value: Rich
  readonly status: Status
  readonly about: string
}

interface CoverageBox {
  readonly value: Rich
  readonly answered: number
  readonly applicable: number
  readonly words: string
  readonly about: string
}

export interface MaturityPageModel {
  readonly heading: string
  readonly printed: string
  readonly lead: Rich
  readonly caption: string
  /** Exact percent, for where the target stands on bars and axes. */
  readonly target: number
  readonly keyTarget: string
  readonly controlsCaption: string
  /** Undefined where there is no score: the lead says why. */
  readonly headline: readonly HeadlineLine[] | undefined
  readonly status: Status | undefined
  readonly missing: Rich | undefined
  readonly rounding: string | undefined
  readonly external: ExternalBox | undefined
  readonly coverage: CoverageBox
  readonly gaps: GapsModel | undefined
  /** Whether the tables say where each line stands against the target; not while the page is provisional. */
  readonly standings: boolean
  readonly controls: readonly ScoreRow[]
  readonly total: ScoreRow
  readonly groups: readonly ScoreRow[]
  readonly abilities: readonly ScoreRow[]
  readonly trend: TrendModel | undefined
  readonly map: UnitMapModel | undefined
}

/** The maturity of the region or of one unit, ready to be laid out on a page. */
export function presentMaturity(input: MaturityPageInput, t: Language): MaturityPageModel {
  const say = t.say.maturity
  const { result, subject, cycle, target } = input
  const whole = subject.kind === 'region'
  const year = Number(input.countingDate.slice(0, 4))
  const { stated, documented } = result.total
  const provisional = !input.locked && stated.answered < stated.applicable
  const heading = whole ? say.regionHeading(year) : say.unitHeading(subject.name, year)
  const controlHref = (control: CisControlNumber): string =>
    whole ? paths.control.to({ control }) : paths.unitControl.to({ unit: subject.code, cycle, control })
  return {
    heading,
    printed: say.printed(t.format.dayLong(input.countingDate)),
    lead: leadOf(input, year, provisional, t),
    caption: say.headlineCaption(heading),
    target: barLength(target),
    keyTarget: say.keyTarget(t.format.percent(showShare(target, target).percentWhole)),
    controlsCaption: say.controls.caption(t.format.number(showShare(target, target).percentWhole)),
    headline: headlineOf(input, t),
    status: provisional ? undefined : standing(stated, target),
    missing: missingOf(result, target, t),
    rounding: [stated, documented].some((score) => needsNote(score, target)) ? say.rounding : undefined,
    external: externalOf(input, year, t),
    coverage: coverageOf(input, t),
    gaps: presentGaps(result, whole, controlHref, target, t),
    standings: !provisional,
    controls: result.controls.map(({ control, ...scores }) =>
      scoreRow(
        {
          figure: `control.${control}`,
          name: `${control} ${controlByNumber(control).name[t.code]}`,
          href: controlHref(control),
        },
        scores,
        target,
        t,
      ),
    ),
    total: scoreRow({ figure: 'total', name: say.controls.total[subject.kind] }, result.total, target, t),
    groups: result.groups.map(({ group, ...scores }) =>
      scoreRow({ figure: `group.${group}`, name: say.groups.names[group] }, scores, target, t),
    ),
    abilities: result.abilities.map(({ ability, ...scores }) =>
      scoreRow({ figure: `ability.${ability}`, name: say.abilities.names[ability] }, scores, target, t),
    ),
    trend: presentTrend(
      whole ? input.externals : [],
      [...input.earlier, { year, total: result.total, target }],
      target,
      t,
    ),
    map:
      whole && input.units.length > 0
        ? presentUnitMap(
            { cycle, units: input.units, region: result, view: input.view, part: input.part, target },
            t,
          )
        : undefined,
  }
}

function needsNote(score: Score, target: Fraction): boolean {
  return score.kind === 'scored' && showShare(score.fraction, target).needsRoundingNote
}

function leadOf(input: MaturityPageInput, year: number, provisional: boolean, t: Language): Rich {
  const say = t.say.maturity
  const { stated, documented } = input.result.total
  if (stated.applicable === 0) return [say.nothingApplies]
  if (stated.kind === 'unscored') return [say.nothingAssessed(year)]
  const words = (name: string, score: Score): Emphasis => {
    if (score.kind === 'unscored') return { strong: noScore(score, t) }
    const shown = headlinePercent(score, input.target)
    return {
      strong: say.percentWords(t.format.number(shown.text)),
      name: `${name}.percent`,
      value: shown.exact,
    }
  }
  const target = showShare(input.target, input.target).percentWhole
  return [
    ...(provisional ? say.provisional(...countsOf(stated, t)) : []),
    ...say.lead(
      input.subject.kind === 'region',
      words('total.stated', stated),
      words('total.documented', documented),
      { strong: say.percentWords(t.format.number(target)) },
    ),
  ]
}

/** Whole percent, save where that could not be told from the target: then with two decimals. */
function headlinePercent(
  score: Extract<Score, { kind: 'scored' }>,
  target: Fraction,
): { text: string; exact: string } {
  const shown = showShare(score.fraction, target)
  return { text: shown.needsRoundingNote ? shown.percentFine : shown.percentWhole, exact: shown.percent }
}

function countsOf(score: Score, t: Language): [Emphasis, Emphasis] {
  const count = (name: string, value: number): Emphasis => ({
    strong: t.format.integer(value),
    name,
    value: String(value),
  })
  return [count('coverage.answered', score.answered), count('coverage.applicable', score.applicable)]
}

function headlineOf(
  { result, subject, target: goal }: MaturityPageInput,
  t: Language,
): readonly HeadlineLine[] | undefined {
  const say = t.say.maturity
  const whole = subject.kind === 'region'
  const { stated, documented } = result.total
  if (stated.kind === 'unscored') return undefined
  const line = (kind: 'stated' | 'documented', score: Score): Omit<HeadlineLine, 'name' | 'about'> => {
    const percent = percentFigure(`total.${kind}`, score, goal, t)
    if (score.kind === 'unscored' || percent === undefined) {
      const none = { stated: undefined, documented: undefined }
      return { percent: noScore(score, t), words: true, bar: none, on4: t.format.dash, on5: t.format.dash }
    }
    const shown = showShare(score.fraction, goal)
    const length = barLength(score.fraction)
    return {
      percent: { ...percent, text: t.format.percent(headlinePercent(score, goal).text) },
      words: false,
      bar: {
        stated: kind === 'stated' ? length : undefined,
        documented: kind === 'documented' ? length : undefined,
      },
      on4: { name: `total.${kind}.on4`, value: shown.on4, text: say.on4(t.format.number(shown.on4)) },
      on5: { name: `total.${kind}.on5`, value: shown.on5, text: say.on5(t.format.number(shown.on5)) },
    }
  }
  const target = showShare(goal, goal)
  return [
    { name: say.stated, about: say.statedAbout(whole), ...line('stated', stated) },
    { name: say.documented, about: say.documentedAbout, ...line('documented', documented) },
    {
      name: say.target,
      about: compare(goal, regionTarget) === 0 ? say.targetAbout : say.targetDecided,
      percent: t.format.percent(target.percentWhole),
      words: false,
      bar: { stated: undefined, documented: undefined },
      on4: say.on4(t.format.number(target.on4)),
      on5: say.on5(t.format.number(target.on5)),
    },
  ]
}

function missingOf(result: MaturityResult, target: Fraction, t: Language): Rich | undefined {
  const say = t.say.maturity.missing
  const { stated, documented } = result.total
  if (stated.kind === 'unscored' || documented.kind === 'unscored') return undefined
  const [byAnswers, byEvidence] = [
    pointsMissing(stated.fraction, target),
    pointsMissing(documented.fraction, target),
  ]
  if (byAnswers !== '0') return say.both(byAnswers, byEvidence)
  return byEvidence !== '0' ? say.documented(byEvidence) : say.none
}

function externalOf(input: MaturityPageInput, year: number, t: Language): ExternalBox | undefined {
  const say = t.say.maturity.external
  const latest = input.externals.toSorted((left, right) => left.year - right.year).at(-1)
  if (!latest) return undefined
  const whole = input.subject.kind === 'region'
  const score = readReported(latest)
  const { stated } = input.result.total
  const { min, max } = latest.scale
  const framework = t.say.maturity.frameworks[latest.framework]
  const parts = [say.source(framework, latest.year, latest.assessor)]
  if (latest.framework === 'cis-v7.1') parts.push(t.say.maturity.trend.frameworkBreak(latest.year))
  // Only totals of one framework are held against each other, and a unit is no region.
  else if (whole && stated.kind === 'scored') {
    const { points } = differenceOf(stated.fraction, score.share)
    parts.push(
      points === '0'
        ? say.same(year)
        : points.startsWith('-')
          ? say.lower(year, t.format.number(points.slice(1)))
          : say.higher(year, t.format.number(points)),
    )
  }
  return {
    heading: whole ? say.heading : say.regionHeading,
    value: say.value(
      t.format.percent(reportedPercent(score, input.target)),
      t.say.maturity.scale(t.format.number(score.value), min, max),
    ),
    status: compare(score.share, input.target) >= 0 ? 'target_met' : 'target_not_met',
    about: parts.join(' '),
  }
}

function coverageOf(input: MaturityPageInput, t: Language): CoverageBox {
  const say = t.say.maturity.coverage
  const { stated } = input.result.total
  const percent = coveragePercent(stated)
  const shown = percent === undefined ? t.format.dash : t.format.percent(percent)
  const [answered, applicable] = countsOf(stated, t)
  const weights = new Set(input.units.map(({ weight }) => weight))
  return {
    value: say.value(answered, applicable, shown),
    answered: stated.answered,
    applicable: stated.applicable,
    words: say.words(answered.strong, applicable.strong, shown),
    about: [
      ...(input.documentedAnswers === undefined
        ? []
        : [say.documented(t.format.integer(input.documentedAnswers))]),
      ...(input.units.length === 0
        ? []
        : [weights.size === 1 ? say.equalWeights(input.units.length) : say.weights(input.units.length)]),
      say.method[input.method],
    ].join(' '),
  }
}
