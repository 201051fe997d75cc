import type { ExemptionState } from '../../domain/exemptions/exemption.ts'
import type { RequirementKey } from '../../domain/guidelines/catalogue.ts'
import type { CycleId, ExemptionId, Id, PersonId, UnitId } from '../../domain/ids.ts'
import type { Day, Instant } from '../../domain/time.ts'

/** A unit's application for exemption from one requirement. What was applied for never changes, only its state. */
export interface ExemptionTable {
  id: ExemptionId
  unit_id: UnitId
  /** The cycle whose catalogue says what the requirement is grounded in. */
  cycle_id: CycleId
  requirement: RequirementKey
  reason: string
  risk: string
  measures: string
  wished_until: Day
  /** The exemption that this one carries on: an extension is a decision of its own. */
  extends_id: ExemptionId | null
  state: ExemptionState
  requested_by: PersonId
  requested_at: Instant
  version: number
}

/** That an exemption was granted: by somebody else than who asked, and never without a last day. */
export interface ExemptionGrantTable {
  exemption_id: ExemptionId
  /** Stands here once more so that the database itself refuses a decision by who asked. */
  requested_by: PersonId
  decided_by: PersonId
  decided_at: Instant
  valid_from: Day
  valid_until: Day
  note: string
}

/** What happened to an exemption, in order; a step is added and none is changed. */
export interface ExemptionStepTable {
  id: Id<'exemption_step'>
  exemption_id: ExemptionId
  state: ExemptionState
  by_person: PersonId
  at: Instant
  note: string
}

/** How and when a unit will comply with a requirement. The newest one is in force; those before it stay. */
export interface PlanTable {
  id: Id<'plan'>
  unit_id: UnitId
  requirement: RequirementKey
  action: string
  /** A role, not a name. */
  responsible: string
  deadline: Day
  by_person: PersonId | null
  at: Instant
}

/** What the unit and the central team write to each other about one safeguard or requirement in one cycle. */
export interface CommentTable {
  id: Id<'comment'>
  unit_id: UnitId
  cycle_id: CycleId
  subject: string
  text: string
  by_person: PersonId | null
  at: Instant
}
