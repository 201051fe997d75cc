import type { RequirementStatus } from '../domain/compliance/status.ts'
import {
  type ExemptionPeriod,
  type ExemptionStanding,
  isInForce,
  standingOf,
} from '../domain/exemptions/exemption.ts'
import { planStandingOf } from '../domain/exemptions/plan.ts'
import type { GuidelineRequirement, RequirementKey } from '../domain/guidelines/catalogue.ts'
import type { ExemptionId } from '../domain/ids.ts'
import { type Day, dayOf, type Instant } from '../domain/time.ts'
import type { Language } from '../i18n/language.ts'
import type { SymbolName, Tint } from '../i18n/status.ts'
import { paths } from '../paths.ts'
import { subjectHref } from './answers-words.ts'

/** One exemption as it is stored, with its unit. */
export interface ExemptionInput extends ExemptionPeriod {
  readonly id: ExemptionId
  readonly requirement: RequirementKey
  readonly measures: string
  readonly wishedUntil: Day
  readonly requestedAt: Instant
  readonly unitCode: string
  readonly unitName: string
}

/** One plan as it is stored. */
export interface PlanInput {
  readonly requirement: RequirementKey
  readonly action: string
  readonly responsible: string
  readonly deadline: Day
  readonly at: Instant
  readonly name: string | null
}

/** A symbol with words, for what has no place among the fixed statuses. */
export interface MarkModel {
  readonly symbol: SymbolName
  readonly tint: Tint
  readonly text: string
}

const marks: Record<ExemptionStanding, Omit<MarkModel, 'text'>> = {
  applied: { symbol: 'sent', tint: 'act' },
  refused: { symbol: 'cross', tint: 'no' },
  withdrawn: { symbol: 'dash', tint: 'neutral' },
  upcoming: { symbol: 'clock', tint: 'neutral' },
  in_force: { symbol: 'check', tint: 'ok' },
  expires_soon: { symbol: 'clock', tint: 'part' },
  extended: { symbol: 'dash', tint: 'neutral' },
  expired: { symbol: 'clock', tint: 'no' },
}

/** How an exemption stands, in words with its symbol. */
export function exemptionMark(standing: ExemptionStanding, t: Language): MarkModel {
  return { ...marks[standing], text: t.say.exemptions.standing[standing] }
}

export interface ExemptionListModel {
  readonly title: string
  readonly lead: string
  readonly hint: string
  readonly rows: readonly {
    readonly requirement: string
    readonly href: string
    readonly unit: string
    readonly mark: MarkModel
    readonly until: string
    readonly requested: string
  }[]
  /** Undefined where plans are not listed. */
  readonly plans: readonly PlanRowModel[] | undefined
}

interface PlanRowModel {
  readonly requirement: string
  readonly href: string
  readonly action: string
  readonly responsible: string
  readonly deadline: string
  readonly mark: MarkModel
}

/** The exemptions of the region or of one unit: those that wait first, then those in force by their last day. */
export function exemptionList(
  input: { readonly exemptions: readonly ExemptionInput[]; readonly today: Day },
  t: Language,
): ExemptionListModel {
  const say = t.say.exemptions
  const placed = input.exemptions.map((exemption) => ({
    exemption,
    standing: standingOf(exemption, input.today),
  }))
  const count = (wanted: (standing: ExemptionStanding) => boolean) =>
    placed.filter(({ standing }) => wanted(standing)).length
  const lead = say.lead(
    count((standing) => standing === 'applied'),
    count(isInForce),
  )
  return {
    title: say.title,
    lead,
    hint: say.hint,
    rows: placed
      .toSorted((one, other) => place(one) - place(other) || (lastDayOf(one) < lastDayOf(other) ? -1 : 1))
      .map(({ exemption, standing }) => ({
        requirement: exemption.requirement,
        href: paths.exemption.to({ exemption: exemption.id }),
        unit: exemption.unitName,
        mark: exemptionMark(standing, t),
        until: t.format.dayShort(exemption.validUntil ?? exemption.wishedUntil),
        requested: t.format.dayShort(dayOf(exemption.requestedAt)),
      })),
    plans: undefined,
  }
}

type Placed = { readonly exemption: ExemptionInput; readonly standing: ExemptionStanding }

function place({ standing }: Placed): number {
  if (standing === 'applied') return 0
  return isInForce(standing) ? 1 : standing === 'upcoming' ? 2 : 3
}

function lastDayOf({ exemption }: Placed): Day {
  return exemption.validUntil ?? exemption.wishedUntil
}

/** The exemptions and plans of one unit; `statuses` are its answers of the cycle. */
export function unitExemptionList(
  input: {
    readonly unit: { readonly code: string; readonly name: string }
    readonly year: number
    readonly exemptions: readonly ExemptionInput[]
    readonly plans: readonly PlanInput[]
    readonly statuses: readonly { readonly subject: string; readonly status: RequirementStatus | null }[]
    readonly today: Day
  },
  t: Language,
): ExemptionListModel {
  const where = { unit: input.unit.code, cycle: input.year }
  const statuses = new Map(input.statuses.map(({ subject, status }) => [subject, status]))
  const newest = input.plans.filter(
    (plan, index) => input.plans.findIndex(({ requirement }) => requirement === plan.requirement) === index,
  )
  return {
    ...exemptionList(input, t),
    title: t.say.exemptions.ofUnit(input.unit.name),
    plans: newest
      .toSorted((one, other) => (one.deadline < other.deadline ? -1 : 1))
      .map((plan) => ({
        requirement: plan.requirement,
        href: subjectHref(where, plan.requirement),
        action: plan.action,
        responsible: plan.responsible,
        deadline: t.format.dayShort(plan.deadline),
        mark: planMark(plan, statuses.get(plan.requirement) ?? null, input.today, t),
      })),
  }
}

/** How a plan stands, in words with its symbol. */
export function planMark(
  plan: PlanInput,
  status: RequirementStatus | null,
  today: Day,
  t: Language,
): MarkModel {
  const standing = planStandingOf(plan.deadline, status, today)
  const look = {
    carried_out: { symbol: 'check', tint: 'ok' },
    overdue: { symbol: 'clock', tint: 'no' },
    under_way: { symbol: 'half', tint: 'part' },
  } as const
  return { ...look[standing], text: t.say.exemptions.planStanding[standing] }
}

/** What the fields of a form hold, as text. */
export type FormFields = Readonly<Record<string, string>>

/** The form by which a unit applies; for what follows from law it says why not and where to plan instead. */
export interface ExemptionFormModel {
  readonly title: string
  readonly lead: string
  readonly extension: string | undefined
  readonly crumb: { readonly label: string; readonly href: string }
  readonly demand: string
  readonly law: { readonly says: string; readonly plan: string } | undefined
  readonly action: string
  readonly cancel: string
}

export function exemptionForm(
  where: { readonly unit: { readonly code: string; readonly name: string }; readonly year: number },
  { id: requirement, text, grounding }: GuidelineRequirement,
  inForce: { readonly validUntil: Day | null } | undefined,
  t: Language,
): ExemptionFormModel {
  const say = t.say.exemptions
  const place = { unit: where.unit.code, cycle: where.year }
  const back = subjectHref(place, requirement)
  return {
    title: say.formTitle(requirement),
    lead: say.formLead(where.unit.name),
    extension: inForce?.validUntil ? say.extensionLead(t.format.dayLong(inForce.validUntil)) : undefined,
    crumb: { label: requirement, href: back },
    demand: text[t.code],
    law: grounding === 'law' ? { says: say.law, plan: paths.plan.to({ ...place, requirement }) } : undefined,
    action: paths.exemptionRequest.to({ ...place, requirement }),
    cancel: back,
  }
}

/** The form of a plan, over the plans before it. */
export interface PlanFormModel {
  readonly title: string
  readonly lead: string
  readonly crumb: { readonly label: string; readonly href: string }
  readonly demand: string
  readonly action: string
  readonly cancel: string
  readonly earlier: readonly { readonly says: string; readonly by: string }[]
}

export function planForm(
  where: { readonly unit: { readonly code: string; readonly name: string }; readonly year: number },
  { id: requirement, text }: GuidelineRequirement,
  plans: readonly PlanInput[],
  t: Language,
): PlanFormModel {
  const say = t.say.exemptions
  const place = { unit: where.unit.code, cycle: where.year }
  const back = subjectHref(place, requirement)
  return {
    title: say.planTitle(requirement),
    lead: say.planLead(where.unit.name),
    crumb: { label: requirement, href: back },
    demand: text[t.code],
    action: paths.plan.to({ ...place, requirement }),
    cancel: back,
    earlier: plans
      .filter((plan) => plan.requirement === requirement)
      .map((plan) => ({
        says: say.plan(plan.action, plan.responsible, t.format.dayLong(plan.deadline)),
        by: say.plannedBy(plan.name ?? say.unknown, t.format.dayAndTime(plan.at)),
      })),
  }
}
