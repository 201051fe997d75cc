import type { UnitInScope } from '../../domain/access/scope.ts'
import type { SheetPurpose, Support } from '../../domain/answers/sheet.ts'
import type { EvidencePiece } from '../../domain/evidence/evidence.ts'
import type { EvidenceId, UnitId } from '../../domain/ids.ts'
import type { Reader } from '../reader.ts'
import { statement } from '../statement.ts'

type EvidencePurpose = SheetPurpose | 'evidence.read'
type PiecePurpose = 'evidence.read' | 'evidence.write' | 'evidence.erase'

/** The evidence of a unit, newest first, without what it says; and which piece supports which of its answers. */
export interface EvidenceOfUnit {
  readonly pieces: readonly EvidencePiece[]
  /** Of every cycle, the newest year first. */
  readonly support: readonly Support[]
}

const evidenceWithSupport = statement((db, given: { unit: UnitId }) =>
  db
    .selectFrom('evidence')
    .leftJoin('evidence_erasure', 'evidence_erasure.evidence_id', 'evidence.id')
    .leftJoin('evidence_support', 'evidence_support.evidence_id', 'evidence.id')
    .leftJoin('answer', 'answer.id', 'evidence_support.answer_id')
    .leftJoin('cycle', 'cycle.id', 'answer.cycle_id')
    .select(['evidence.id', 'evidence.code', 'evidence.title', 'evidence.kind', 'evidence.state'])
    .select(['evidence.valid_from as validFrom', 'evidence.valid_until as validUntil'])
    .select(['evidence.file_type as fileType', 'evidence.file_size as fileSize'])
    .select('evidence_erasure.at as erasedAt')
    .select(['answer.id as answerId', 'answer.subject', 'cycle.year', 'cycle.counting_date as countingDate'])
    .where('evidence.unit_id', '=', given.unit)
    .orderBy('evidence.added_at', 'desc')
    .orderBy('evidence.id', 'desc'),
)

/** What a unit can show. One query: a row for each answer that a piece supports, and one for a piece that supports none. */
export async function evidenceOfUnit<C extends EvidencePurpose>(
  db: Reader,
  unit: UnitInScope<C>,
): Promise<EvidenceOfUnit> {
  const rows = await evidenceWithSupport(db, { unit: unit.id })
  const pieces = new Map<EvidenceId, EvidencePiece>()
  const support: Support[] = []
  for (const { answerId, subject, year, countingDate, ...piece } of rows) {
    pieces.set(piece.id, piece)
    if (answerId !== null && subject !== null && year !== null && countingDate !== null)
      support.push({ answerId, evidenceId: piece.id, subject, year, countingDate })
  }
  return { pieces: [...pieces.values()], support: support.toSorted(byYearAndSubject) }
}

function byYearAndSubject(one: Support, other: Support): number {
  if (one.year !== other.year) return other.year - one.year
  return one.subject === other.subject ? 0 : one.subject < other.subject ? -1 : 1
}

/** One piece of a unit's evidence with all that is known of it and the names of those who had it in hand. */
export function pieceInUnit<C extends PiecePurpose>(db: Reader, unit: UnitInScope<C>, piece: EvidenceId) {
  return db
    .selectFrom('evidence')
    .leftJoin('person as adder', 'adder.id', 'evidence.added_by')
    .leftJoin('person as reviewer', 'reviewer.id', 'evidence.reviewed_by')
    .leftJoin('evidence_erasure', 'evidence_erasure.evidence_id', 'evidence.id')
    .select(['evidence.id', 'evidence.code', 'evidence.title', 'evidence.kind', 'evidence.state'])
    .select(['evidence.valid_from as validFrom', 'evidence.valid_until as validUntil'])
    .select(['evidence.statement', 'evidence.url', 'evidence.file_sha256 as sha256', 'evidence.version'])
    .select(['evidence.file_name as fileName', 'evidence.file_type as fileType'])
    .select(['evidence.file_size as fileSize', 'evidence.added_at as addedAt'])
    .select(['evidence.reviewed_at as reviewedAt', 'adder.name as addedBy', 'reviewer.name as reviewedBy'])
    .select('evidence_erasure.at as erasedAt')
    .where('evidence.id', '=', piece)
    .where('evidence.unit_id', '=', unit.id)
    .executeTakeFirst()
}

export type PieceInUnit = NonNullable<Awaited<ReturnType<typeof pieceInUnit>>>

/** The answers that a piece supports, with who attached it and where they stand; the newest year first. */
export function supportOfPiece<C extends PiecePurpose>(db: Reader, unit: UnitInScope<C>, piece: EvidenceId) {
  return db
    .selectFrom('evidence_support')
    .innerJoin('answer', 'answer.id', 'evidence_support.answer_id')
    .innerJoin('cycle', 'cycle.id', 'answer.cycle_id')
    .leftJoin('person', 'person.id', 'evidence_support.added_by')
    .select(['evidence_support.evidence_id as evidenceId', 'evidence_support.added_at as addedAt'])
    .select(['answer.id as answerId', 'answer.subject', 'answer.state', 'answer.review_comment as comment'])
    .select(['answer.reviewed_at as reviewedAt', 'cycle.year', 'cycle.state as cycleState'])
    .select(['cycle.counting_date as countingDate', 'person.name as addedBy'])
    .where('evidence_support.unit_id', '=', unit.id)
    .where('evidence_support.evidence_id', '=', piece)
    .orderBy('cycle.year', 'desc')
    .orderBy('answer.subject')
    .execute()
}

/** What a piece said before, the newest first. */
export function revisionsOfPiece<C extends PiecePurpose>(
  db: Reader,
  unit: UnitInScope<C>,
  piece: EvidenceId,
) {
  return db
    .selectFrom('evidence_revision')
    .leftJoin('person', 'person.id', 'evidence_revision.replaced_by')
    .select(['evidence_revision.number', 'evidence_revision.title', 'evidence_revision.statement'])
    .select(['evidence_revision.url', 'evidence_revision.file_sha256 as sha256'])
    .select(['evidence_revision.file_name as fileName', 'evidence_revision.file_type as fileType'])
    .select(['evidence_revision.file_size as fileSize', 'evidence_revision.valid_from as validFrom'])
    .select(['evidence_revision.valid_until as validUntil', 'evidence_revision.replaced_at as replacedAt'])
    .select('person.name as replacedBy')
    .where('evidence_revision.unit_id', '=', unit.id)
    .where('evidence_revision.evidence_id', '=', piece)
    .orderBy('evidence_revision.number', 'desc')
    .execute()
}
