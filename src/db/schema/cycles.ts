import type { SafeguardId } from '../../../controls/cis/v8.1/index.ts'
import type { CycleState } from '../../domain/cycles/cycle.ts'
import type { CycleId, Id, PersonId, UnitId } from '../../domain/ids.ts'
import type { ScoringMethod } from '../../domain/maturity/level.ts'
import type { Responsibility } from '../../domain/responsibility/responsibility.ts'
import type { Day, Instant } from '../../domain/time.ts'

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
  created_at: Instant
  version: number
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
