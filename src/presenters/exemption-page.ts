import { type ExemptionState, lastDayFrom, standingOf } from '../domain/exemptions/exemption.ts'
import type { ExemptionRefusal } from '../domain/exemptions/rules.ts'
import type { GuidelineRequirement } from '../domain/guidelines/catalogue.ts'
import type { ExemptionId } from '../domain/ids.ts'
import type { Day, Instant } from '../domain/time.ts'
import type { Language } from '../i18n/language.ts'
import { paths } from '../paths.ts'
import { type ExemptionInput, exemptionMark, type MarkModel } from './exemptions.ts'

export interface ExemptionPageInput {
  readonly exemption: ExemptionInput & {
    readonly reason: string
    readonly risk: string
    readonly extendsId: ExemptionId | null
  }
  /** The requirement as the cycle of the application has it. */
  readonly demanded: GuidelineRequirement
  /** The application that carries this one on, where there is one. */
  readonly extension: ExemptionId | undefined
  readonly steps: readonly {
    readonly state: ExemptionState
    readonly at: Instant
    readonly name: string
    readonly note: string
  }[]
  /** What the reader may decide now; undefined for somebody who decides nothing. */
  readonly decides:
    | { readonly kind: 'decide' | 'withdraw' }
    | { readonly barred: ExemptionRefusal }
    | undefined
  readonly today: Day
}

interface LinkModel {
  readonly href: string
  readonly label: string
}

/** One exemption: what was asked for, what was decided, its history in words, and the forms of who decides. */
export interface ExemptionPageModel {
  readonly title: string
  readonly crumb: LinkModel
  readonly here: string
  readonly mark: MarkModel
  readonly lead: string
  readonly demand: string
  readonly facts: readonly (readonly [term: string, text: string])[]
  readonly links: readonly (readonly [term: string, link: LinkModel])[]
  readonly history: readonly { readonly says: string; readonly note: string | undefined }[]
  readonly barred: string | undefined
  readonly decide:
    | { readonly grant: string; readonly refuse: string; readonly from: Day; readonly until: Day }
    | undefined
  readonly withdraw: string | undefined
}

export function exemptionPage(input: ExemptionPageInput, t: Language): ExemptionPageModel {
  const say = t.say.exemptions
  const { exemption, extension, steps, decides, today } = input
  const { id, requirement } = exemption
  const standing = standingOf(exemption, today)
  const { text, grounding } = input.demanded
  const period =
    exemption.validFrom && exemption.validUntil
      ? say.range(t.format.dayLong(exemption.validFrom), t.format.dayLong(exemption.validUntil))
      : undefined
  const to = (exemptionId: ExemptionId) => paths.exemption.to({ exemption: exemptionId })
  const kind = decides && 'kind' in decides ? decides.kind : undefined
  const latest = lastDayFrom(today)
  return {
    title: say.one(requirement, exemption.unitName),
    crumb: { label: say.title, href: paths.exemptions.to({}) },
    here: requirement,
    mark: exemptionMark(standing, t),
    lead: say.stillCounts,
    demand: text[t.code],
    facts: [
      [say.fact.grounding, t.say.answers.grounding[grounding]],
      [say.fact.reason, exemption.reason],
      [say.fact.risk, exemption.risk],
      [say.fact.measures, exemption.measures],
      [say.fact.wishedUntil, t.format.dayLong(exemption.wishedUntil)],
      ...(period === undefined ? [] : [[say.fact.period, period] as const]),
    ],
    links: [
      ...(exemption.extendsId
        ? [[say.fact.extends, { href: to(exemption.extendsId), label: say.earlier }] as const]
        : []),
      ...(extension ? [[say.fact.extension, { href: to(extension), label: say.later }] as const] : []),
    ],
    history: steps.map((step) => ({
      says: say.step(say.steps[step.state], step.name, t.format.dayAndTime(step.at)),
      note: step.note === '' ? undefined : say.note(step.note),
    })),
    barred: decides && 'barred' in decides ? say.refusals[decides.barred] : undefined,
    decide:
      kind === 'decide'
        ? {
            grant: paths.exemptionGrant.to({ exemption: id }),
            refuse: paths.exemptionRefusal.to({ exemption: id }),
            from: today,
            until:
              exemption.wishedUntil < latest && exemption.wishedUntil > today
                ? exemption.wishedUntil
                : latest,
          }
        : undefined,
    withdraw: kind === 'withdraw' ? paths.exemptionWithdrawal.to({ exemption: id }) : undefined,
  }
}
