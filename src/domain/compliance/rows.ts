import { guidelinesFor } from '../guidelines/applicability.ts'
import type { GuidelineCatalogue, GuidelineKey, RequirementKey } from '../guidelines/catalogue.ts'
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
  readonly requirement: RequirementKey
}

/** One requirement that is for one unit, and what it counts as. */
export interface ComplianceRow {
  readonly unitId: UnitId
  readonly guideline: GuidelineKey
  readonly requirement: RequirementKey
  readonly status: ComplianceStatus
}

/**
 * Every requirement that is for an assessed unit (valid on the counting date, weight above 0), in the order of the
 * units and then the cycle's catalogue; without an answer it is not assessed. An answer on a requirement that is not for its
 * unit takes no part. Two answers of one unit on one requirement are refused as a fault of the caller.
 */
export function complianceRows(input: {
  readonly catalogue: GuidelineCatalogue
  readonly countingDate: Day
  readonly units: readonly ComplianceUnit[]
  readonly answers: readonly ComplianceAnswer[]
}): readonly ComplianceRow[] {
  const byUnit = new Map<UnitId, Map<RequirementKey, ComplianceAnswer>>()
  for (const answer of input.answers) {
    const own = byUnit.get(answer.unitId) ?? new Map<RequirementKey, ComplianceAnswer>()
    if (own.has(answer.requirement)) throw new Error(`Two answers of one unit on ${answer.requirement}`)
    byUnit.set(answer.unitId, own.set(answer.requirement, answer))
  }
  return input.units
    .filter((unit) => isAssessed(unit, input.countingDate))
    .flatMap((unit) =>
      guidelinesFor(input.catalogue, unit).flatMap((guideline) =>
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
