import { showShare } from '../domain/maturity/display.ts'
import {
  type ReportedScore,
  reportedPercent,
  reportedScore,
  type Scale,
} from '../domain/maturity/external.ts'
import type { Fraction } from '../domain/maturity/fraction.ts'
import type { TwoScores } from '../domain/maturity/result.ts'
import type { Language } from '../i18n/language.ts'
import { barLength } from './maturity-figures.ts'

/** An external analysis as reported: the total is neutral text on its scale. */
export interface ReportedAnalysis {
  readonly framework: 'cis-v7.1' | 'cis-v8.1'
  readonly year: number
  readonly assessor: string
  readonly scale: Scale
  readonly total: string
}

/** The self-assessment of one year. */
export interface YearTotal {
  readonly year: number
  readonly total: TwoScores
  /** The target the year was judged by. */
  readonly target: Fraction
}

export interface ExternalPoint {
  readonly year: string
  readonly framework: string
  /** Exact percent for the drawing. */
  readonly at: number
  readonly text: string
}

export interface SelfPoint {
  readonly year: string
  readonly stated: { readonly at: number; readonly text: string }
  readonly documented: { readonly at: number; readonly text: string }
}

interface TrendRow {
  readonly year: string
  readonly kind: string
  readonly framework: string
  readonly percent: string
  readonly onScale: string
}

/** External analyses and self-assessments: two pictures that are never joined, and one table behind them. */
export interface TrendModel {
  readonly heading: string
  readonly external: { readonly title: string; readonly points: readonly ExternalPoint[] } | undefined
  readonly self: { readonly title: string; readonly points: readonly SelfPoint[] } | undefined
  readonly notes: readonly string[]
  /** Where the target line stands: exact percent, and its name. */
  readonly target: { readonly at: number; readonly text: string }
  readonly rows: readonly TrendRow[]
}

/** A reported total read back from our own records; one that is not on its scale is a fault of ours. */
export function readReported(analysis: ReportedAnalysis): ReportedScore {
  const read = reportedScore(analysis.total, analysis.scale)
  if (!read.ok)
    throw new Error(`The external analysis of ${analysis.year} is not on its scale: ${read.refusal}`)
  return read.value
}

/** Undefined where there is nothing to show at all. */
export function presentTrend(
  externals: readonly ReportedAnalysis[],
  totals: readonly YearTotal[],
  target: Fraction,
  t: Language,
): TrendModel | undefined {
  const say = t.say.maturity
  const reported = externals.toSorted((left, right) => left.year - right.year)
  const own = totals.toSorted((left, right) => left.year - right.year).flatMap(readTotal)
  const years = [...reported, ...own].map(({ year }) => year)
  if (years.length === 0) return undefined

  const external = reported.map((analysis) => {
    const score = readReported(analysis)
    const percent = reportedPercent(score, target)
    const { min, max } = analysis.scale
    return {
      year: analysis.year,
      framework: say.frameworks[analysis.framework],
      at: barLength(score.share),
      percent,
      text: t.format.percent(percent),
      onScale: say.scale(t.format.number(score.value), min, max),
    }
  })
  const goal = showShare(target, target).percentWhole
  const broken = new Set(external.map(({ framework }) => framework)).size > 1
  const rows = [
    ...external.map((point) => ({
      year: point.year,
      kind: say.trend.externalKind,
      framework: point.framework,
      percent: point.text,
      onScale: point.onScale,
    })),
    ...own.map((point) => ({
      year: point.year,
      kind: say.trend.selfKind,
      framework: say.frameworks['cis-v8.1'],
      percent: say.trend.two(
        t.format.percent(point.stated.percentWhole),
        t.format.percent(point.documented.percentWhole),
      ),
      onScale: say.trend.selfScale(t.format.number(point.stated.on4), t.format.number(point.documented.on4)),
    })),
  ]
  return {
    heading: say.trend.heading(Math.min(...years)),
    external:
      external.length === 0
        ? undefined
        : {
            title: say.trend.externalTitle(
              external
                .map(({ year, percent, framework }) =>
                  say.trend.externalPoint(year, t.format.number(percent), framework),
                )
                .join(' '),
              t.format.number(goal),
              broken,
            ),
            points: external.map((point) => ({ ...point, year: String(point.year) })),
          },
    self:
      own.length === 0
        ? undefined
        : {
            title: say.trend.selfTitle(
              own
                .map(({ year, stated, documented }) =>
                  say.trend.selfPoint(year, stated.percentWhole, documented.percentWhole),
                )
                .join(' '),
              t.format.number(goal),
            ),
            points: own.map(({ year, stated, documented }) => ({
              year: String(year),
              stated: { at: stated.at, text: t.format.percent(stated.percentWhole) },
              documented: { at: documented.at, text: t.format.percent(documented.percentWhole) },
            })),
          },
    notes: reported
      .filter(({ framework }) => framework === 'cis-v7.1')
      .map(({ year }) => say.trend.frameworkBreak(year)),
    target: { at: barLength(target), text: say.trend.target(t.format.percent(goal)) },
    rows: rows
      .toSorted((left, right) => left.year - right.year)
      .map((row) => ({ ...row, year: String(row.year) })),
  }
}

function readTotal({ year, total, target }: YearTotal) {
  const { stated, documented } = total
  if (stated.kind === 'unscored' || documented.kind === 'unscored') return []
  return [
    {
      year,
      stated: { ...showShare(stated.fraction, target), at: barLength(stated.fraction) },
      documented: { ...showShare(documented.fraction, target), at: barLength(documented.fraction) },
    },
  ]
}
