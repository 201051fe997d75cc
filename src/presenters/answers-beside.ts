import type { RequirementStatus } from '../domain/compliance/status.ts'
import { isInForce, standingOf } from '../domain/exemptions/exemption.ts'
import type { GuidelineRequirement } from '../domain/guidelines/catalogue.ts'
import { type Day, daysBetween } from '../domain/time.ts'
import type { Language } from '../i18n/language.ts'
import { paths } from '../paths.ts'
import { type ExemptionInput, type MarkModel, type PlanInput, planMark } from './exemptions.ts'

/** What stands beside the answers of a unit, and what its reader may add to it. */
export interface Beside {
  /** The newest application first. */
  readonly exemptions: readonly ExemptionInput[]
  /** The newest plan first. */
  readonly plans: readonly PlanInput[]
  /** How many comments there are, by safeguard or requirement. */
  readonly comments: ReadonlyMap<string, number>
  readonly mayApply: boolean
  readonly mayPlan: boolean
  readonly mayComment: boolean
}

/** A sentence below an answer, with its mark before it and a link after it. */
export interface NoteModel {
  readonly mark: MarkModel | undefined
  readonly strong: string | undefined
  readonly text: string
  readonly link: { readonly href: string; readonly label: string } | undefined
}

/** The newest exemption and the plan in force of a requirement, in words. */
export function notesOn(
  beside: Beside | undefined,
  requirement: GuidelineRequirement,
  status: RequirementStatus | null,
  today: Day,
  t: Language,
): readonly NoteModel[] {
  if (!beside) return []
  const own = beside.exemptions.filter((exemption) => exemption.requirement === requirement.id)
  const inForce = own.find((exemption) => isInForce(standingOf(exemption, today)))
  const [newest] = own
  const shown = inForce && newest && inForce !== newest ? [inForce, newest] : newest ? [newest] : []
  const plan = beside.plans.find((each) => each.requirement === requirement.id)
  return [
    ...shown.map((exemption) => exemptionNote(exemption, today, t)),
    ...(plan ? [planNote(plan, status, today, t)] : []),
  ]
}

function exemptionNote(exemption: ExemptionInput, today: Day, t: Language): NoteModel {
  const say = t.say.exemptions
  const standing = standingOf(exemption, today)
  const link = { href: paths.exemption.to({ exemption: exemption.id }), label: say.see }
  const { validFrom, validUntil, measures, wishedUntil } = exemption
  const until = validUntil === null ? '' : t.format.dayLong(validUntil)
  switch (standing) {
    case 'in_force':
    case 'expires_soon':
      return {
        mark: {
          symbol: 'clock',
          tint: standing === 'in_force' ? 'neutral' : 'part',
          text: say.expiresIn(validUntil === null ? 0 : daysBetween(today, validUntil)),
        },
        strong: say.granted(until),
        text: `${say.measure(ended(measures))} ${say.stillCounts}`,
        link,
      }
    case 'expired':
    case 'extended':
      return { mark: undefined, strong: undefined, text: say.expired(until), link }
    case 'upcoming':
      return {
        mark: undefined,
        strong: undefined,
        text: say.upcoming(validFrom === null ? '' : t.format.dayLong(validFrom), until),
        link,
      }
    case 'applied':
      return {
        mark: { symbol: 'sent', tint: 'act', text: say.standing.applied },
        strong: undefined,
        text: say.waits(t.format.dayLong(wishedUntil)),
        link,
      }
    case 'refused':
      return { mark: undefined, strong: undefined, text: say.refusedOne, link }
    case 'withdrawn':
      return { mark: undefined, strong: undefined, text: say.withdrawnOne, link }
  }
}

function planNote(plan: PlanInput, status: RequirementStatus | null, today: Day, t: Language): NoteModel {
  const say = t.say.exemptions
  return {
    mark: planMark(plan, status, today, t),
    strong: undefined,
    text: say.plan(ended(plan.action), plan.responsible, t.format.dayLong(plan.deadline)),
    link: undefined,
  }
}

/** A text that a person wrote, with a full stop where it has none, since another sentence follows. */
function ended(text: string): string {
  return /[.!?:]$/.test(text) ? text : `${text}.`
}

/** What a unit can do about a requirement that it does not comply with: apply for exemption, or make a plan. */
export function waysOut(
  beside: Beside | undefined,
  place: { readonly unit: string; readonly cycle: number },
  requirement: GuidelineRequirement,
  status: RequirementStatus | null,
  today: Day,
  t: Language,
): readonly { readonly href: string; readonly label: string; readonly about: string }[] {
  if (!beside || (status !== 'partly' && status !== 'not_complied')) return []
  const say = t.say.exemptions
  const where = { ...place, requirement: requirement.id }
  const about = t.say.answers.ofSubject(requirement.id)
  const own = beside.exemptions.filter((exemption) => exemption.requirement === requirement.id)
  const waits = own.some(({ state }) => state === 'applied')
  const counts = own.some((exemption) => isInForce(standingOf(exemption, today)))
  const planned = beside.plans.some((plan) => plan.requirement === requirement.id)
  return [
    ...(beside.mayApply && !waits && requirement.grounding !== 'law'
      ? [{ href: paths.exemptionRequest.to(where), label: counts ? say.extend : say.apply, about }]
      : []),
    ...(beside.mayPlan
      ? [{ href: paths.plan.to(where), label: planned ? say.changePlan : say.makePlan, about }]
      : []),
  ]
}
