import type { Audience } from '../../../controls/shape.ts'
import type { UnitId } from '../ids.ts'
import type { UnitFlag, UnitType } from '../units/unit.ts'
import type { CycleGuideline, GuidelineCatalogue } from './catalogue.ts'

/** What decides which requirements are for a unit: its type and flags, and the exceptions that name it. */
export interface ApplicableUnit {
  readonly id: UnitId
  readonly type: UnitType
  readonly flags: readonly UnitFlag[]
}

/** Whether a rule takes a unit in: it is for all, for its type, or for units with its flag. */
export function isFor(
  rule: { readonly appliesTo: readonly Audience[] },
  unit: Pick<ApplicableUnit, 'type' | 'flags'>,
): boolean {
  return rule.appliesTo.some((audience) => {
    if (audience === 'alle') return true
    return audience === 'enheder_med_tv' ? unit.flags.includes('has_cctv') : audience === unit.type
  })
}

/**
 * The guidelines that are for a unit, each with the requirements that are: by the rule of the guideline, or by an
 * exception where the cycle has one. A guideline of which nothing is left is not there. Every place that asks what is
 * for a unit asks here.
 */
export function guidelinesFor(
  catalogue: GuidelineCatalogue,
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
