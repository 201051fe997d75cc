import { showShare } from '../domain/maturity/display.ts'
import type { Fraction } from '../domain/maturity/fraction.ts'
import type { MaturityFacts } from '../domain/reports/annual-goals.ts'
import type { EarlierTotal } from '../domain/reports/maturity-report.ts'
import type { Day } from '../domain/time.ts'
import type { Language } from '../i18n/language.ts'
import type { ChartAxis, SummaryChart, SummaryRow } from './annual-goals-model.ts'
import {
  drawn,
  exact,
  latestExternal,
  percentFigure,
  type ShownExternal,
  type ShownScore,
  short,
  shownExternal,
  shownScore,
  targetLabels,
} from './annual-goals-shares.ts'
import { type CountedFacts, counted } from './counted.ts'

/** What the maturity of a year says, read once for the sentences and the chart of a report. */
export interface MaturityFindings {
  readonly target: Fraction
  readonly targetPercent: string
  readonly externals: readonly ShownExternal[]
  readonly latest: ShownExternal | undefined
  readonly stated: ShownScore | null
  readonly documented: ShownScore | null
  /** On which day, in words. */
  readonly counted: string
}

export function maturityFindings(
  facts: CountedFacts & { readonly maturity: MaturityFacts },
  t: Language,
): MaturityFindings {
  const { maturity } = facts
  const target = exact(maturity.target)
  const externals = maturity.external.map((external) => shownExternal(external, target))
  return {
    target,
    targetPercent: t.format.number(showShare(target, target).percentWhole),
    externals,
    latest: latestExternal(externals),
    stated: shownScore(maturity.total.stated, target),
    documented: shownScore(maturity.total.documented, target),
    counted: counted(facts, 'short', t),
  }
}

/** The one sentence that a reader with forty seconds takes along. */
export function headlineOf({ latest, targetPercent }: MaturityFindings, t: Language): string {
  const say = t.say.annualGoals.summary
  if (!latest) return say.noAnalysis(targetPercent)
  const percent = t.format.number(latest.percent)
  if (latest.reached) return say.reached(percent, targetPercent)
  return latest.shown.met
    ? say.otherFramework(percent, latest.framework, targetPercent)
    : say.notReached(percent, targetPercent)
}

/** What the units say of themselves, and how much of it is documented. */
export function contextOf({ stated, documented }: MaturityFindings, t: Language): string {
  const say = t.say.annualGoals.summary
  if (!stated || !documented) return say.noScore
  return say.context(
    t.format.number(stated.shown.percentWhole),
    t.format.number(documented.shown.percentWhole),
  )
}

/** Where the figures of a chart come from: scale, source, date and coverage of each. */
export function sourcesOf(maturity: MaturityFacts, found: MaturityFindings, t: Language): string {
  const say = t.say.annualGoals.summary
  const parts = found.externals.map(({ source, framework, reported }) =>
    say.sourceExternal(
      source.year,
      framework,
      t.format.number(reported),
      t.format.integer(source.scale.max),
      source.assessor,
    ),
  )
  const { answered, applicable } = maturity.total.stated
  if (applicable > 0) {
    parts.push(
      say.sourceOwn(
        found.counted,
        t.format.integer(answered),
        t.format.integer(applicable),
        coveragePercent(answered, applicable, t),
      ),
    )
  }
  if (found.stated?.shown.needsRoundingNote || found.documented?.shown.needsRoundingNote) {
    parts.push(t.say.annualGoals.maturity.roundingNote)
  }
  if (!maturity.resultLocked) parts.push(say.provisional)
  parts.push(say.externalDecides)
  const old = found.externals.findLast((external) => external.framework === 'CIS20')
  if (old) parts.push(say.frameworkBreak(old.source.year))
  return parts.join(' ')
}

/** Rounded down, so that a coverage with a gap never shows as 100 %. */
export function coveragePercent(answered: number, applicable: number, t: Language): string {
  return t.format.percent(String(Math.floor((answered * 100) / applicable)))
}

/** One length read on three scales: the latest external totals as reported, then the self-assessment's two figures. */
export function chartOf(maturity: MaturityFacts, found: MaturityFindings, t: Language): SummaryChart {
  return chartWith(maturity, found, found.externals.slice(-chartedExternals), [], t)
}

/** The same through the years: every external total, then the self-assessments of earlier cycles and of this one. */
export function trendChartOf(
  maturity: MaturityFacts,
  found: MaturityFindings,
  earlier: readonly EarlierTotal[],
  t: Language,
): SummaryChart {
  return chartWith(maturity, found, found.externals.slice(-trendExternals), earlier, t)
}

/** At most so many external analyses in a chart: the latest ones. All stand in the maturity chapter's table. */
const chartedExternals = 2
const trendExternals = 4

interface OwnScores {
  readonly countingDate: Day
  readonly stated: ShownScore | null
  readonly documented: ShownScore | null
  readonly counted: string
}

function chartWith(
  maturity: MaturityFacts,
  found: MaturityFindings,
  externals: readonly ShownExternal[],
  earlier: readonly EarlierTotal[],
  t: Language,
): SummaryChart {
  const say = t.say.annualGoals.summary.chart
  const target = targetLabels(found.target, t)
  const own: readonly (OwnScores & { readonly name: string })[] = [
    ...earlier.map(({ countingDate, stated, documented }) => ({
      name: `earlier.${countingDate}`,
      countingDate,
      stated: shownScore(stated, found.target),
      documented: shownScore(documented, found.target),
      counted: t.say.annualGoals.counted(t.format.dayShort(countingDate)),
    })),
    {
      name: 'total',
      countingDate: maturity.countingDate,
      stated: found.stated,
      documented: found.documented,
      counted: found.counted,
    },
  ]
  const rows: readonly SummaryRow[] = [
    ...externals.map((external, index) => ({
      ...externalRow(external, t),
      breakBefore: breaksAfter(externals[index - 1], external.framework) ? say.newFramework : null,
    })),
    ...own.flatMap((scores, index) => {
      const isNew = index === 0 && breaksAfter(externals.at(-1), 'CIS18')
      return [
        { ...ownRow(scores.name, 'stated', scores, t), breakBefore: isNew ? say.newFramework : null },
        { ...ownRow(scores.name, 'documented', scores, t), breakBefore: null },
      ]
    }),
  ]
  const told = rows.map((row) => say.altRow(row.title, row.percent.text)).join('; ')
  return {
    alt: say.alt(told, target.percent),
    target,
    columns: {
      measurement: say.measurement,
      attainment: say.attainment,
      on4: say.on4,
      on5: say.on5,
      points: say.points,
    },
    rows,
    axes: axes(found.target, t),
  }
}

function ownRow(
  name: string,
  kind: 'stated' | 'documented',
  scores: OwnScores,
  t: Language,
): Omit<SummaryRow, 'breakBefore'> {
  const say = t.say.annualGoals.summary.chart
  const score = scores[kind]
  const onScale = (scale: 'on4' | 'on5') => ({
    name: `${name}.${kind}.${scale}`,
    value: score?.shown[scale] ?? '',
    text: numberOrDash(score?.shown[scale], t),
  })
  return {
    kind,
    title: say[kind](scores.countingDate.slice(0, 4)),
    source: say.counted('CIS18', scores.counted),
    share: score ? drawn(score.share) : null,
    percent: percentFigure(`${name}.${kind}.percent`, score, t),
    on4: onScale('on4'),
    on5: onScale('on5'),
    reportedOn: null,
    points: numberOrDash(score?.points, t),
  }
}

function externalRow(external: ShownExternal, t: Language): Omit<SummaryRow, 'breakBefore'> {
  const say = t.say.annualGoals.summary.chart
  const { source, shown, reportedOn, reported } = external
  const name = `external.${source.year}`
  const on4 = reportedOn === 'on4' ? reported : shown.on4
  const on5 = reportedOn === 'on5' ? reported : shown.on5
  return {
    kind: 'external',
    title: say.external(source.year),
    source: say.scale(external.framework, t.format.integer(source.scale.max)),
    share: drawn(external.share),
    percent: { name: `${name}.percent`, value: external.percent, text: t.format.percent(external.percent) },
    on4: { name: `${name}.on4`, value: on4, text: t.format.number(on4) },
    on5: { name: `${name}.on5`, value: on5, text: t.format.number(on5) },
    reportedOn,
    points: t.format.number(external.points),
  }
}

function breaksAfter(before: ShownExternal | undefined, framework: 'CIS18' | 'CIS20'): boolean {
  return before !== undefined && before.framework !== framework
}

function numberOrDash(neutral: string | undefined, t: Language): string {
  return neutral === undefined ? t.format.dash : t.format.number(neutral)
}

/** Three readings of one length, so that nobody sets 2.7 beside 3.0. */
function axes(target: Fraction, t: Language): readonly ChartAxis[] {
  const shown = showShare(target, target)
  const targetOn: readonly string[] = [shown.percentWhole, shown.on4, shown.on5]
  const scales: readonly { readonly max: number; readonly steps: readonly number[] }[] = [
    { max: 100, steps: [0, 25, 50, 75, 100] },
    { max: 4, steps: [0, 1, 2, 3, 4] },
    { max: 5, steps: [0, 1, 2, 3, 4, 5] },
  ]
  const at = drawn(target)
  return scales.map(({ max, steps }, index) => {
    const plain = steps
      .filter((step) => Math.abs(step / max - at) > 0.06)
      .map((step) => ({ share: step / max, text: tickText(step, max, t), target: false }))
    const own = short(targetOn[index] ?? '')
    const marked = { share: at, text: t.format.number(own), target: true }
    const ticks = [...plain, marked].sort((left, right) => left.share - right.share)
    return { name: t.say.annualGoals.summary.chart.axes[index] ?? '', ticks }
  })
}

function tickText(step: number, max: number, t: Language): string {
  return max === 100 && step === 100 ? t.format.percent('100') : t.format.integer(step)
}
