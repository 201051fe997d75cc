import {
  type ConsistencyRule,
  consistencyRules,
  type Finding,
  isBlocking,
} from '../domain/answers/consistency.ts'
import type { GuidelineCatalogue } from '../domain/guidelines/catalogue.ts'
import type { Language } from '../i18n/language.ts'
import { paths } from '../paths.ts'
import { titleOf } from './review-answer.ts'
import { type CountsModel, type Narrowing, narrowed, presentCounts } from './review-counts.ts'

/** As many findings as are listed at once; the table above counts them all and narrows the list. */
const listed = 200

export interface ConsistencyModel {
  readonly lead: string
  readonly rules: readonly {
    readonly name: string
    readonly about: string
    readonly blocking: boolean
    readonly count: string
  }[]
  readonly counts: CountsModel
  readonly listHeading: string
  readonly rows: readonly {
    readonly href: string
    readonly answer: string
    readonly unit: string
    readonly rule: string
    readonly blocking: boolean
  }[]
  readonly more: string | undefined
  /** Where the whole list is, where it is narrowed. */
  readonly allHref: string | undefined
}

/** The findings of a cycle counted by rule and by unit, and a list of those that are asked for. */
export function presentConsistency(
  input: {
    readonly year: number
    readonly catalogue: GuidelineCatalogue
    readonly findings: readonly Finding[]
    /** In the organisation's order. */
    readonly units: readonly { readonly id: string; readonly code: string; readonly name: string }[]
    readonly narrowing: Narrowing<ConsistencyRule>
  },
  t: Language,
): ConsistencyModel {
  const say = t.say.consistency
  const { year, findings, units, narrowing, catalogue } = input
  const found = findings.map((finding) => ({ ...finding, subjectKind: finding.kind, kind: finding.rule }))
  const chosen = narrowed(found, narrowing, units)
  const hrefOf = ({ unit, kind, part }: Narrowing<ConsistencyRule>, at: 'list' | 'units' = 'list') =>
    paths.consistency.to({ cycle: year }, { unit, rule: kind, part }, at)
  const blocking = findings.filter(({ rule }) => isBlocking(rule)).length
  const names = new Map(units.map(({ id, name }) => [id, name]))
  const words = [
    narrowing.kind && say.rules[narrowing.kind].name,
    units.find(({ code }) => code === narrowing.unit)?.name,
  ]
  return {
    lead: say.lead(
      { shown: t.format.integer(findings.length), n: findings.length },
      { shown: t.format.integer(blocking), n: blocking },
    ),
    rules: consistencyRules.map((rule) => ({
      ...say.rules[rule],
      blocking: isBlocking(rule),
      count: t.format.integer(findings.filter((finding) => finding.rule === rule).length),
    })),
    counts: presentCounts(
      found,
      consistencyRules.map((rule) => ({ kind: rule, name: say.rules[rule].name })),
      units,
      narrowing,
      hrefOf,
      t,
    ),
    listHeading: say.listHeading(words.filter((word) => word !== undefined)),
    rows: chosen.slice(0, listed).map(({ answerId, unitId, rule, subjectKind: kind, subject }) => ({
      href: paths.review.to({ cycle: year }, { answer: answerId }),
      answer: `${subject} ${titleOf(catalogue, { kind, subject }, t)}`,
      unit: names.get(unitId) ?? '',
      rule: say.rules[rule].name,
      blocking: isBlocking(rule),
    })),
    more:
      chosen.length > listed
        ? t.say.review.counts.more(t.format.integer(listed), t.format.integer(chosen.length))
        : undefined,
    allHref: chosen.length === findings.length ? undefined : hrefOf({}),
  }
}
