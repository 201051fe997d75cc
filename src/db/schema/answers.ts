import type { AnswerState, StoredLevel, SubjectKind } from '../../domain/answers/answer.ts'
import type { RequirementStatus } from '../../domain/compliance/status.ts'
import type { AnswerId, CycleId, EvidenceId, Id, PersonId, UnitId } from '../../domain/ids.ts'
import type { Instant } from '../../domain/time.ts'

/** What an answer says; the same columns stand in the answer and in each of its revisions. */
interface AnswerContent {
  policy: StoredLevel | null
  implementation: StoredLevel | null
  automation: StoredLevel | null
  reporting: StoredLevel | null
  /** The one level of a single-level cycle. */
  level: StoredLevel | null
  /** Compliance with a requirement; null for a safeguard and where nothing is answered. */
  status: RequirementStatus | null
  /** 0 where the safeguard is said not to apply to the unit. */
  applicable: 0 | 1
  reason: string
}

/** One unit's answer on one safeguard or requirement in one cycle, as it stands now. */
export interface AnswerTable extends AnswerContent {
  id: AnswerId
  unit_id: UnitId
  cycle_id: CycleId
  kind: SubjectKind
  /** The id of the safeguard (`16.10`) or the requirement (`GL-01-K1`). */
  subject: string
  state: AnswerState
  /** 1 when every aspect (or the status) is given or it is not applicable, with a reason: then it is answered. */
  complete: 0 | 1
  saved_by: PersonId | null
  saved_at: Instant
  sent_by: PersonId | null
  sent_at: Instant | null
  approved_by: PersonId | null
  approved_at: Instant | null
  reviewed_by: PersonId | null
  reviewed_at: Instant | null
  review_comment: string
  /** The answer of the year before that this one carries on, where its requirement asks the same. */
  carried_from: AnswerId | null
  /** The version that was approved or accepted last; null where none was, or where it was returned since. */
  approved_version: number | null
  version: number
}

/** Every version of every answer, kept for good: an answer is changed by adding a revision. */
export interface AnswerRevisionTable extends AnswerContent {
  id: Id<'answer_revision'>
  answer_id: AnswerId
  version: number
  state: AnswerState
  by_person: PersonId | null
  at: Instant
  comment: string
  /** 1 for a text that lost to another saved at the same time: it can be read, and never was the answer. */
  aside: 0 | 1
}

/** That a score was changed in calibration, and why: the version that it made; the one before has the old levels. */
export interface CalibrationTable {
  id: Id<'calibration'>
  answer_id: AnswerId
  version: number
  reason: string
  by_person: PersonId | null
  at: Instant
}

/** Evidence that supports an answer; both belong to the same unit, which the keys enforce. */
export interface EvidenceSupportTable {
  unit_id: UnitId
  answer_id: AnswerId
  evidence_id: EvidenceId
  added_by: PersonId | null
  added_at: Instant
}
