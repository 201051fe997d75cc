import type { EvidenceKind, EvidenceState } from '../../domain/evidence/evidence.ts'
import type { ErasureReason } from '../../domain/evidence/life.ts'
import type { EvidenceId, Id, PersonId, UnitId } from '../../domain/ids.ts'
import type { Day, Instant } from '../../domain/time.ts'

/** What a piece says; the same columns stand in the piece and in each of its earlier revisions. */
interface EvidenceContentColumns {
  title: string
  statement: string | null
  url: string | null
  file_sha256: string | null
  file_name: string | null
  file_type: string | null
  /** Bytes. */
  file_size: number | null
  valid_from: Day
  valid_until: Day
}

/** One piece of evidence as it stands now; an erased one keeps its row and none of its words. */
export interface EvidenceTable extends EvidenceContentColumns {
  id: EvidenceId
  unit_id: UnitId
  code: string
  kind: EvidenceKind
  state: EvidenceState
  added_by: PersonId | null
  added_at: Instant
  reviewed_by: PersonId | null
  reviewed_at: Instant | null
  version: number
  /** The form that it came by with the hash of what was sent, so that the same form sent twice adds it once. */
  form_key: string | null
}

/** What a piece said before it was replaced: 1 is the first content. Removed when the piece is erased. */
export interface EvidenceRevisionTable extends EvidenceContentColumns {
  id: Id<'evidence_revision'>
  unit_id: UnitId
  evidence_id: EvidenceId
  number: number
  replaced_by: PersonId | null
  replaced_at: Instant
}

/** That the content of a piece was erased: who, when and why, chosen from a list. Never changed. */
export interface EvidenceErasureTable {
  evidence_id: EvidenceId
  unit_id: UnitId
  reason: ErasureReason
  /** The SHA-256 of every file that the piece had, separated by a space. */
  hashes: string
  by_person: PersonId | null
  at: Instant
}
