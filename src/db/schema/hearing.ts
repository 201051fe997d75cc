import type { StatementActKind } from '../../domain/dpo-statements/dpo-statement.ts'
import type { HearingKind, HearingOutcome, HearingRole } from '../../domain/hearing/hearing.ts'
import type { CycleId, Id, PersonId, UnitId } from '../../domain/ids.ts'
import type { Instant } from '../../domain/time.ts'

/** What the data protection officer has written on the goals of a cycle and not given yet; one at a time. */
export interface DpoStatementDraftTable {
  cycle_id: CycleId
  text: string
  by_person: PersonId | null
  at: Instant
  version: number
}

/** What the data protection officer gave, declined or withdrew; acts are added, none is changed, the last one holds. */
export interface DpoStatementTable {
  id: Id<'dpo_statement'>
  cycle_id: CycleId
  act: StatementActKind
  /** The statement, or the reason where none is given; empty where it was withdrawn. */
  text: string
  by_person: PersonId | null
  at: Instant
}

/** What a unit said of the draft goals; comments are added and none is changed. */
export interface HearingCommentTable {
  id: Id<'hearing_comment'>
  cycle_id: CycleId
  unit_id: UnitId
  kind: HearingKind
  /** The goal it is about, as it stood then, since a draft can be changed or removed because of it; null: all of them. */
  goal_number: string | null
  goal_text: string
  text: string
  role: Extract<HearingRole, 'unit_coordinator' | 'unit_manager'>
  by_person: PersonId | null
  at: Instant
}

/** What the central team answered; answers are added and the last one holds. */
export interface HearingAnswerTable {
  id: Id<'hearing_answer'>
  comment_id: Id<'hearing_comment'>
  outcome: HearingOutcome
  text: string
  role: Extract<HearingRole, 'lead' | 'officer'>
  by_person: PersonId | null
  at: Instant
}
