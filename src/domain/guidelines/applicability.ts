import type { Audience } from '../../../controls/shape.ts'
import type { CycleState } from '../cycles/cycle.ts'
import { allow, type Decision, refuse } from '../decision.ts'
import type { UnitId } from '../ids.ts'
import type { UnitFlag, UnitType } from '../units/unit.ts'
import type {
  ApplicabilityException,
  CycleGuideline,
  GuidelineCatalogue,
  GuidelineRequirement,
  RequirementKey,
} from './catalogue.ts'

/** What decides which requirements are for a unit: its type and flags, and the exceptions that name it. */
export interface ApplicableUnit {
  readonly id: UnitId
  readonly type: UnitType
  readonly flags: readonly UnitFlag[]
}

const flagOf: Readonly<Partial<Record<Audience, UnitFlag>>> = {
  enheder_med_tv: 'has_cctv',
  enheder_med_lokale_systemer: 'local_systems',
  enheder_med_forskning: 'research',
  enheder_med_ai: 'uses_ai',
  enheder_med_patienter: 'treats_patients',
  enheder_med_studerende: 'employs_students',
}

/** Whether a rule takes a unit in: it is for all, for its type, or for units with its flag. */
export function isFor(
  rule: { readonly appliesTo: readonly Audience[] },
  unit: Pick<ApplicableUnit, 'type' | 'flags'>,
): boolean {
  return rule.appliesTo.some((audience) => {
    const flag = flagOf[audience]
    return audience === 'alle' || audience === unit.type || (flag !== undefined && unit.flags.includes(flag))
  })
}

/**
 * The guidelines that are for a unit, each with the requirements that are: by the rule of the guideline, or by an
 * exception where the cycle has one. A guideline of which nothing is left is not there. Every place that asks what is
 * for a unit asks here.
 */
export function guidelinesFor(
  catalogue: Pick<GuidelineCatalogue, 'guidelines' | 'exceptions'>,
  unit: ApplicableUnit,
): readonly CycleGuideline[] {
  const own = catalogue.exceptions.filter(({ unitId }) => unitId === unit.id)
  const exceptions = new Map(own.map(({ requirement, applies }) => [requirement, applies]))
  return catalogue.guidelines.flatMap((guideline) => {
    const rule = isFor(guideline, unit)
    const requirements = guideline.requirements.filter(({ id }) => exceptions.get(id) ?? rule)
    return requirements.length === 0 ? [] : [{ ...guideline, requirements }]
  })
}

/** A requirement that begins or ceases to be for a unit. */
export interface ApplicabilityChange<U extends ApplicableUnit = ApplicableUnit> {
  readonly unit: U
  readonly requirement: GuidelineRequirement
  readonly applies: boolean
}

type Rules = Pick<GuidelineCatalogue, 'guidelines' | 'exceptions'>

/** Every unit and requirement that a change of rules or exceptions moves, unit by unit. */
export function changesBetween<U extends ApplicableUnit>(
  before: Rules,
  after: Rules,
  units: readonly U[],
): readonly ApplicabilityChange<U>[] {
  return units.flatMap((unit) => {
    const [was, is] = [requirementsFor(before, unit), requirementsFor(after, unit)]
    const moved = (from: Requirements, to: Requirements, applies: boolean) =>
      [...to.values()]
        .filter(({ id }) => !from.has(id))
        .map((requirement) => ({ unit, requirement, applies }))
    return [...moved(was, is, true), ...moved(is, was, false)]
  })
}

/** The requirements that are for none of the units, which is hardly meant. */
export function forNobody(rules: Rules, units: readonly ApplicableUnit[]): readonly GuidelineRequirement[] {
  const asked = new Set(units.flatMap((unit) => [...requirementsFor(rules, unit).keys()]))
  return rules.guidelines.flatMap(({ requirements }) => requirements.filter(({ id }) => !asked.has(id)))
}

type Requirements = ReadonlyMap<RequirementKey, GuidelineRequirement>

function requirementsFor(rules: Rules, unit: ApplicableUnit): Requirements {
  const own = guidelinesFor(rules, unit).flatMap(({ requirements }) => requirements)
  return new Map(own.map((requirement) => [requirement.id, requirement]))
}

/** What is said of one requirement and some units: that it is for them, that it is not, or that the rule holds again. */
export const exceptionKinds = ['applies', 'exempt', 'rule'] as const
export type ExceptionKind = (typeof exceptionKinds)[number]

/** The exceptions of a cycle once this is said. */
export function withException(
  exceptions: readonly ApplicabilityException[],
  said: {
    readonly requirement: RequirementKey
    readonly units: readonly UnitId[]
    readonly kind: ExceptionKind
  },
): readonly ApplicabilityException[] {
  const { requirement, units, kind } = said
  const others = exceptions.filter((each) => each.requirement !== requirement || !units.includes(each.unitId))
  if (kind === 'rule') return others
  return [...others, ...units.map((unitId) => ({ unitId, requirement, applies: kind === 'applies' }))]
}

/** Whether what is for a unit can still be changed in a cycle: until its basis is locked. */
export function mayChangeApplicability(state: CycleState): Decision<undefined, 'basisLocked'> {
  return state === 'planned' ? allow(undefined) : refuse('basisLocked')
}
