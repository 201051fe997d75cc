import { type GuidelineId, guidelines, type RequirementId } from '../../../controls/guidelines/index.ts'
import type { Audience } from '../../../controls/shape.ts'
import type { UnitId } from '../ids.ts'
import { isAssessed, type ScoredUnit } from '../maturity/input.ts'
import type { Day } from '../time.ts'
import type { UnitFlag, UnitType } from '../units/unit.ts'
import { type ComplianceStatus, countedStatus, type StatedStatus } from './status.ts'

/** A unit as compliance sees it: its type and flags decide which guidelines are for it. */
export interface ComplianceUnit extends ScoredUnit {
  readonly type: UnitType
  readonly flags: readonly UnitFlag[]
}

export interface ComplianceAnswer extends StatedStatus {
  readonly unitId: UnitId
  readonly requirement: RequirementId
}

/** One requirement that is for one unit, and what it counts as. */
export interface ComplianceRow {
  readonly unitId: UnitId
  readonly guideline: GuidelineId
  readonly requirement: RequirementId
  readonly status: ComplianceStatus
}

/** Whether a guideline is for a unit: for all, for its type, or for units with its flag. */
export function isFor(
  guideline: { readonly appliesTo: readonly Audience[] },
  unit: Pick<ComplianceUnit, 'type' | 'flags'>,
): boolean {
  return guideline.appliesTo.some((audience) => {
    if (audience === 'alle') return true
    return audience === 'enheder_med_tv' ? unit.flags.includes('has_cctv') : audience === unit.type
  })
}

/**
 * Every requirement that is for an assessed unit (valid on the counting date, weight above 0), in the order of the
 * units and then the catalogue; without an answer it is not assessed. An answer on a requirement that is not for its
 * unit takes no part. Two answers of one unit on one requirement are refused as a fault of the caller.
 */
export function complianceRows(input: {
  readonly countingDate: Day
  readonly units: readonly ComplianceUnit[]
  readonly answers: readonly ComplianceAnswer[]
}): readonly ComplianceRow[] {
  const byUnit = new Map<UnitId, Map<RequirementId, ComplianceAnswer>>()
  for (const answer of input.answers) {
    const own = byUnit.get(answer.unitId) ?? new Map<RequirementId, ComplianceAnswer>()
    if (own.has(answer.requirement)) throw new Error(`Two answers of one unit on ${answer.requirement}`)
    byUnit.set(answer.unitId, own.set(answer.requirement, answer))
  }
  return input.units
    .filter((unit) => isAssessed(unit, input.countingDate))
    .flatMap((unit) =>
      guidelines
        .filter((guideline) => isFor(guideline, unit))
        .flatMap((guideline) =>
          guideline.requirements.map((requirement) => {
            const answer = byUnit.get(unit.id)?.get(requirement.id)
            return {
              unitId: unit.id,
              guideline: guideline.id,
              requirement: requirement.id,
              status: answer ? countedStatus(answer) : 'not_assessed',
            }
          }),
        ),
    )
}
