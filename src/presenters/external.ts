import { regionTarget } from '../domain/maturity/display.ts'
import { reportedPercent, reportedScore, type Scale } from '../domain/maturity/external.ts'
import type { Language } from '../i18n/language.ts'

interface AnalysisInput {
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
  readonly heading: string
  readonly assessor: string
  readonly score: string
  readonly controls: readonly { readonly control: string; readonly score: string }[]
  readonly recommendations: readonly { readonly text: string; readonly highlighted: boolean }[]
}

/** The external analyses, newest first, each on its own scale and in percent. */
export function presentExternals(analyses: readonly AnalysisInput[], t: Language): AnalysisModel[] {
  return [...analyses].reverse().map((analysis) => ({
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
