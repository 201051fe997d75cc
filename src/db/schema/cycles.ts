import type { Generated } from 'kysely'
import type { SafeguardId } from '../../../controls/cis/v8.1/index.ts'
import type { CycleState } from '../../domain/cycles/cycle.ts'
import type { CycleId, Id, PersonId, UnitId } from '../../domain/ids.ts'
import type { ScoringMethod } from '../../domain/maturity/level.ts'
import type { Responsibility } from '../../domain/responsibility/responsibility.ts'
import type { Day, Instant } from '../../domain/time.ts'
import type { UnitTable } from './units.ts'

export interface CycleTable {
  id: CycleId
  /** The year the goals apply to; the assessment is made in the autumn before. */
  year: number
  state: CycleState
  method: ScoringMethod
  framework: 'cis-v8.1'
  guideline_edition: string
  /** The day on which validity of units and evidence is judged. */
  counting_date: Day
  /** Last day for units to send; ends at 23.59 in the region. */
  collection_deadline: Day
  /** Last day for the unit's management to approve. */
  approval_deadline: Day
  target_num: number
  target_den: number
  /** When the basis was frozen, or last renewed; null while units and weights are still the region's own of today. */
  basis_frozen_at: Instant | null
  /** The edition of the CIS Controls that the year is computed by, and the scale of its answers; fixed with the basis. */
  catalogue_edition: string | null
  scale_min: number | null
  scale_max: number | null
  /** Whole percent of the parts that must be answered before the result can be locked without a waiver. */
  minimum_coverage: Generated<number>
  /** When units give status on the goals: half-year and year-end. */
  /** Last day for units to comment on the draft goals; null where it is not decided. */
  hearing_deadline: Day | null
  follow_up_first: Day | null
  follow_up_second: Day | null
  created_at: Instant
  version: number
}

/** A unit as it stood when the basis of the cycle was frozen: what the year's figures are computed from. */
export interface CycleUnitTable extends Omit<UnitTable, 'id' | 'created_at' | 'version'> {
  cycle_id: CycleId
  unit_id: UnitId
}

/** A decision that gave the year another target than it had; the last one holds, as the cycle itself says. */
export interface TargetDecisionTable {
  id: Id<'target_decision'>
  cycle_id: CycleId
  target_num: number
  target_den: number
  /** Who decided, as the region names them: a body or a role. */
  decided_by: string
  reference: string
  on_day: Day
  reason: string
  by_person: PersonId | null
  at: Instant
}

export interface CycleStepTable {
  id: Id<'cycle_step'>
  cycle_id: CycleId
  state: CycleState
  reason: string
  by_person: PersonId | null
  at: Instant
}

/** The same for the cycle that is opened next, said before there is one; opening it takes these over. */
export type NextResponsibilityTable = Omit<ResponsibilityTable, 'cycle_id'>

/** A safeguard that is not local in a cycle; one that is not named here is local. */
export interface ResponsibilityTable {
  cycle_id: CycleId
  safeguard: SafeguardId
  responsibility: Responsibility
  provider_id: UnitId
}
