import {
  distanceToTarget,
  type ShownShare,
  showShare,
  type TargetLevel,
  targetLevel,
} from '../domain/maturity/display.ts'
import { reportedPercent, reportedScore } from '../domain/maturity/external.ts'
import { type Fraction, fraction } from '../domain/maturity/fraction.ts'
import type { ExternalTotal, FractionSnapshot, ScoreSnapshot } from '../domain/reports/annual-goals.ts'
import type { Language } from '../i18n/language.ts'
import type { Attainment, Figure, TargetLabels } from './annual-goals-model.ts'

export function exact(snapshot: FractionSnapshot): Fraction {
  return fraction(BigInt(snapshot.num), BigInt(snapshot.den))
}

/** For drawing alone: a share as a number between 0 and 1, to four decimals. */
export function drawn(share: Fraction): number {
  return Number((share.num * 10_000n) / share.den) / 10_000
}

export interface ShownScore {
  readonly share: Fraction
  readonly shown: ShownShare
  /** Below the target a minus: whole percentage points. */
  readonly points: string
  readonly level: TargetLevel | null
}

/** Null where there is no score, which is never 0. */
export function shownScore(score: ScoreSnapshot, target: Fraction): ShownScore | null {
  if (score.kind === 'unscored') return null
  const share = exact(score.fraction)
  const level = targetLevel({ ...score, fraction: share }, target) ?? null
  return { share, shown: showShare(share, target), points: distanceToTarget(share, target).points, level }
}

/** Whole percent with its figure's name; the neutral value has the one decimal of `score --json`. */
export function percentFigure(name: string, score: ShownScore | null, t: Language): Figure {
  if (!score) return { name, value: '', text: t.format.dash }
  return { name, value: score.shown.percent, text: t.format.percent(score.shown.percentWhole) }
}

export function attainment(name: string, snapshot: ScoreSnapshot, target: Fraction, t: Language): Attainment {
  const score = shownScore(snapshot, target)
  return {
    share: score ? drawn(score.share) : null,
    percent: percentFigure(`${name}.percent`, score, t),
    level: score?.level ?? null,
  }
}

export interface ShownExternal {
  readonly source: ExternalTotal
  readonly share: Fraction
  /** As reported, neutral. */
  readonly reported: string
  /** Whole percent where it was reported with at most one decimal. */
  readonly percent: string
  readonly shown: ShownShare
  readonly points: string
  readonly reportedOn: 'on4' | 'on5' | null
  readonly framework: 'CIS18' | 'CIS20'
  /** Only a CIS18 analysis can say that the target is reached. */
  readonly reached: boolean
}

/** An external total is shown as it was reported; one that is outside its own scale is a fault of ours. */
export function shownExternal(source: ExternalTotal, target: Fraction): ShownExternal {
  const read = reportedScore(source.total, source.scale)
  if (!read.ok) throw new Error(`External total ${source.total} of ${source.year}: ${read.refusal}`)
  const { share } = read.value
  const shown = showShare(share, target)
  return {
    source,
    share,
    reported: read.value.value,
    percent: reportedPercent(read.value, target),
    shown,
    points: distanceToTarget(share, target).points,
    reportedOn:
      source.scale.min !== 0 ? null : source.scale.max === 4 ? 'on4' : source.scale.max === 5 ? 'on5' : null,
    framework: source.framework === 'cis-v8.1' ? 'CIS18' : 'CIS20',
    reached: source.framework === 'cis-v8.1' && shown.met,
  }
}

/** The latest external analysis, which alone can say that the target is reached. */
export function latestExternal(externals: readonly ShownExternal[]): ShownExternal | undefined {
  return externals.at(-1)
}

export function targetLabels(target: Fraction, t: Language): TargetLabels {
  const { chart } = t.say.annualGoals.summary
  const shown = showShare(target, target)
  const percent = t.format.percent(shown.percentWhole)
  return {
    share: drawn(target),
    title: chart.target(percent),
    onScales: chart.targetOnScales(t.format.number(short(shown.on4)), t.format.number(short(shown.on5))),
    percent,
  }
}

/** `3.00` as `3.0`: a target is agreed with one decimal where that says it. */
export function short(neutral: string): string {
  return neutral.replace(/(\.\d)0$/, '$1')
}
