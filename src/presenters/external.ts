import { regionTarget } from '../domain/maturity/display.ts'
import { reportedPercent, reportedScore, type Scale } from '../domain/maturity/external.ts'
import { dayOf, type Instant } from '../domain/time.ts'
import type { Language } from '../i18n/language.ts'
import { paths } from '../paths.ts'

interface AnalysisInput {
  readonly id: string
  /** The analysis that took its place, and why; null for one in force. */
  readonly superseded: { readonly by: string; readonly reason: string; readonly at: Instant } | null
  readonly framework: 'cis-v7.1' | 'cis-v8.1'
  readonly year: number
  readonly assessor: string
  readonly scale: Scale
  readonly total: string
  readonly controls: readonly { readonly control: number; readonly score: string }[]
  readonly recommendations: readonly {
    readonly number: string
    readonly text: string
    readonly highlighted: boolean
  }[]
}

export interface AnalysisModel {
  readonly id: string
  readonly heading: string
  /** That it is superseded, when and why; null for one in force. */
  readonly superseded: { readonly says: string; readonly reason: string; readonly href: string } | null
  /** Where a corrected one takes its place; null where this person may not, or it was done. */
  readonly supersedeHref: string | null
  readonly assessor: string
  readonly score: string
  readonly controls: readonly { readonly control: string; readonly score: string }[]
  readonly recommendations: readonly { readonly text: string; readonly highlighted: boolean }[]
}

/** The external analyses, newest first, each on its own scale and in percent; one that is superseded says so. */
export function presentExternals(
  analyses: readonly AnalysisInput[],
  mayWrite: boolean,
  t: Language,
): AnalysisModel[] {
  return [...analyses].reverse().map((analysis) => ({
    id: analysis.id,
    superseded: analysis.superseded && {
      says: t.say.external.superseded(t.format.dayLong(dayOf(analysis.superseded.at))),
      reason: analysis.superseded.reason,
      href: `#analysis-${analysis.superseded.by}`,
    },
    supersedeHref:
      mayWrite && analysis.superseded === null
        ? paths.supersededExternal.to({ analysis: analysis.id })
        : null,
    heading: t.say.external.heading(analysis.year, t.say.external.frameworks[analysis.framework]),
    assessor: analysis.assessor,
    score: scoreOf(analysis, t),
    controls: analysis.controls.map(({ control, score }) => ({
      control: t.say.review.control(control),
      score: t.format.number(score),
    })),
    recommendations: analysis.recommendations.map(({ number, text, highlighted }) => ({
      text: `${number}: ${text}`,
      highlighted,
    })),
  }))
}

function scoreOf({ total, scale }: AnalysisInput, t: Language): string {
  const score = reportedScore(total, scale)
  if (!score.ok) return t.format.number(total)
  const percent = t.format.percent(reportedPercent(score.value, regionTarget))
  return t.say.external.score(t.format.number(total), String(scale.max), percent)
}
