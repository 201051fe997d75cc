import type { FindingState, Handling, Maintenance } from '../../domain/findings/finding.ts'
import type { FindingStep } from '../../domain/findings/rules.ts'
import type { FindingId, Id, PersonId, UnitId } from '../../domain/ids.ts'
import type { Day, Instant } from '../../domain/time.ts'

/** A system that does not meet the guidelines, and what is proposed and decided about it. */
export interface FindingTable {
  id: FindingId
  unit_id: UnitId
  /** Unique within the unit. */
  code: string
  system: string
  area: string
  task: string
  maintenance: Maintenance | null
  end_of_support: Day | null
  /** Keys of requirements and guidelines separated by a space. */
  unmet: string
  deviation: string
  risk: string
  handling: Handling | null
  plan: string
  owner: string
  deadline: Day | null
  state: FindingState
  /** The last day on which its risk is accepted; null where it is not. */
  accepted_until: Day | null
  /** Who proposed the handling that waits or was decided. */
  submitted_by: PersonId | null
  created_by: PersonId | null
  created_at: Instant
  /** When it was taken off the list; null where it was not. It stays in the state that it had. */
  withdrawn_at: Instant | null
  withdrawn_by: PersonId | null
  withdrawal_reason: string | null
  version: number
}

/** What happened to a finding, in order; a step is added and none is changed. The decision's facts are those of its step. */
export interface FindingStepTable {
  id: Id<'finding_step'>
  finding_id: FindingId
  /** The version of the finding that it made: the order of the steps. */
  number: number
  step: FindingStep
  by_person: PersonId | null
  at: Instant
  note: string
  /** Who decided, as the region names them: a body or a role. */
  decided_by: string
  on_day: Day | null
  reference: string
  until_day: Day | null
}
