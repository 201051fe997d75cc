import { handlingKinds, mayHandle } from '../domain/recommendations/recommendation.ts'
import type { RecommendationFacts } from '../domain/reports/sub-strategy-report.ts'
import type { Day } from '../domain/time.ts'
import type { Language } from '../i18n/language.ts'
import type { Rich } from '../i18n/rich.ts'
import { paths } from '../paths.ts'
import { type CoverLine, coverLine } from './sub-strategy.ts'

type Registered = Omit<RecommendationFacts, 'history'> & {
  readonly history: readonly {
    readonly kind: (typeof handlingKinds)[number]
    readonly reason: string
    readonly decidedBy: string
    readonly on: Day
    readonly recordedBy: string | null
  }[]
}

export interface RegisterModel {
  readonly title: string
  readonly lead: Rich
  readonly names: string | null
  readonly lines: readonly (CoverLine & { readonly href: string })[]
}

/** The register: what stands in the way is named first, then every recommendation with its cover. */
export function presentRegister(register: readonly Registered[], t: Language): RegisterModel {
  const say = t.say.recommendations
  const uncovered = register.filter((recommendation) => recommendation.uncovered)
  return {
    title: say.title,
    lead: register.length === 0 ? [say.empty] : say.lead(uncovered.length),
    names:
      uncovered.length === 0
        ? null
        : say.uncoveredNames(t.format.list(uncovered.map(({ number }) => number))),
    lines: register.map((recommendation) => ({
      ...coverLine(recommendation, t),
      href: paths.recommendation.to({ recommendation: recommendation.id }),
    })),
  }
}

export interface RecommendationModel {
  readonly title: string
  readonly line: CoverLine
  readonly action: string
  readonly listHref: string
  readonly history: readonly {
    readonly decision: string
    readonly reason: string
    readonly decidedBy: string
    readonly on: string
    readonly recordedBy: string
  }[]
  /** What can be recorded now; nothing for somebody who may only read. */
  readonly kinds: readonly { readonly value: string; readonly label: string }[]
}

/** One recommendation with its history, and what can be decided on it. */
export function presentRecommendation(
  recommendation: Registered,
  mayWrite: boolean,
  today: Day,
  t: Language,
): RecommendationModel {
  const say = t.say.recommendations
  const { standing } = recommendation
  return {
    title: say.one(recommendation.number),
    line: coverLine(recommendation, t),
    action: paths.recommendation.to({ recommendation: recommendation.id }),
    listHref: paths.recommendations.to({}),
    history: recommendation.history.map(({ kind, reason, decidedBy, on, recordedBy }) => ({
      decision: say.kinds[kind],
      reason,
      decidedBy,
      on: t.format.dayLong(on),
      recordedBy: recordedBy ?? t.format.dash,
    })),
    kinds: handlingKinds
      .filter((kind) => mayWrite && mayHandle(standing.state, { kind, on: today }, today).ok)
      .map((kind) => ({ value: kind, label: say.kinds[kind] })),
  }
}
