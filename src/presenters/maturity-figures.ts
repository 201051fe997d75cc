import { distanceToTarget, shareText, targetLevel } from '../domain/maturity/display.ts'
import { type Fraction, fraction } from '../domain/maturity/fraction.ts'
import type { Score, TwoScores } from '../domain/maturity/result.ts'
import type { Language } from '../i18n/language.ts'
import type { Status } from '../i18n/status.ts'
import type { FigureModel } from './figure.ts'

/** One line of a maturity table: a control, a group, an ability or the whole. */
export interface ScoreRow {
  readonly name: string
  readonly href: string | undefined
  /** Words where there is no score; a score that is none is never 0. */
  readonly stated: FigureModel | string
  readonly documented: FigureModel | string
  /** Exact percent for the bar, not rounded; undefined where there is no score. */
  readonly bar: { readonly stated: number | undefined; readonly documented: number | undefined }
  /** Whole percentage points up to the target, "0" where it is reached. */
  readonly toTarget: string
  readonly assessed: string
  readonly status: Status | undefined
}

/** A share as percent with up to four decimals, for the length of a bar only. */
export function barLength(share: Fraction): number {
  return Number((share.num * 1_000_000n) / share.den) / 10_000
}

/** Coverage as whole percent, rounded down below the whole, so that 659 of 660 is not all. */
export function coveragePercent(score: Pick<Score, 'answered' | 'applicable'>): string | undefined {
  return score.applicable === 0
    ? undefined
    : shareText(fraction(score.answered, score.applicable), fraction(1), 100n, 0)
}

/** A score in whole percent, named as in the contract; a score that is none is not a figure. */
export function percentFigure(
  name: string,
  score: Score,
  target: Fraction,
  t: Language,
): FigureModel | undefined {
  if (score.kind === 'unscored') return undefined
  const percent = (decimals: number) => shareText(score.fraction, target, 100n, decimals)
  return { name: `${name}.percent`, value: percent(1), text: t.format.percent(percent(0)) }
}

/** What stands where a score is none: nothing applies, or nothing is answered yet. */
export function noScore(score: Score, t: Language): string {
  return score.applicable === 0 ? t.say.maturity.controls.notRelevant : t.say.status.not_assessed
}

const statusOfLevel = { over: 'over_target', at: 'on_target', under: 'under_target' } as const

/** Where a stated score stands against the target level; undefined for a score that is none. */
export function standing(score: Score, target: Fraction): Status | undefined {
  const level = targetLevel(score, target)
  return level && statusOfLevel[level]
}

/** How many whole percentage points a score lacks, without a sign; "0" where it reaches the target. */
export function pointsMissing(share: Fraction, target: Fraction): string {
  const { points } = distanceToTarget(share, target)
  return points.startsWith('-') ? points.slice(1) : '0'
}

export function scoreRow(
  row: { readonly figure: string; readonly name: string; readonly href?: string | undefined },
  scores: TwoScores,
  target: Fraction,
  t: Language,
): ScoreRow {
  const { stated, documented } = scores
  const scored = stated.kind === 'scored'
  return {
    name: row.name,
    href: row.href,
    stated: percentFigure(`${row.figure}.stated`, stated, target, t) ?? noScore(stated, t),
    documented: percentFigure(`${row.figure}.documented`, documented, target, t) ?? t.format.dash,
    bar: {
      stated: scored ? barLength(stated.fraction) : undefined,
      documented: documented.kind === 'scored' ? barLength(documented.fraction) : undefined,
    },
    toTarget: scored ? t.format.number(pointsMissing(stated.fraction, target)) : t.format.dash,
    assessed: t.say.maturity.controls.of(
      t.format.integer(stated.answered),
      t.format.integer(stated.applicable),
    ),
    status: standing(stated, target),
  }
}
