import type { UnitInScope } from '../../domain/access/scope.ts'
import type { SheetPurpose, Support } from '../../domain/answers/sheet.ts'
import type { EvidencePiece } from '../../domain/evidence/evidence.ts'
import type { EvidenceId } from '../../domain/ids.ts'
import type { Reader } from '../reader.ts'

type EvidencePurpose = SheetPurpose | 'evidence.read'

/** The evidence of a unit, newest first; without what it says. */
export function evidenceOfUnit<C extends EvidencePurpose>(
  db: Reader,
  unit: UnitInScope<C>,
): Promise<EvidencePiece[]> {
  return db
    .selectFrom('evidence')
    .select(['id', 'code', 'title', 'kind', 'state', 'valid_from as validFrom', 'valid_until as validUntil'])
    .select(['file_type as fileType', 'file_size as fileSize'])
    .where('unit_id', '=', unit.id)
    .orderBy('added_at', 'desc')
    .orderBy('id', 'desc')
    .execute()
}

/** Which piece of the unit's evidence supports which of its answers, in every cycle. */
export function supportOfUnit<C extends EvidencePurpose>(
  db: Reader,
  unit: UnitInScope<C>,
): Promise<Support[]> {
  return db
    .selectFrom('evidence_support')
    .innerJoin('answer', 'answer.id', 'evidence_support.answer_id')
    .innerJoin('cycle', 'cycle.id', 'answer.cycle_id')
    .select(['evidence_support.answer_id as answerId', 'evidence_support.evidence_id as evidenceId'])
    .select(['answer.subject', 'cycle.year'])
    .where('evidence_support.unit_id', '=', unit.id)
    .orderBy('cycle.year', 'desc')
    .orderBy('answer.subject')
    .execute()
}

/** One piece of a unit's evidence with all that is known of it and the names of those who had it in hand. */
export function pieceInUnit<C extends 'evidence.read' | 'evidence.write'>(
  db: Reader,
  unit: UnitInScope<C>,
  piece: EvidenceId,
) {
  return db
    .selectFrom('evidence')
    .leftJoin('person as adder', 'adder.id', 'evidence.added_by')
    .leftJoin('person as reviewer', 'reviewer.id', 'evidence.reviewed_by')
    .select(['evidence.id', 'evidence.code', 'evidence.title', 'evidence.kind', 'evidence.state'])
    .select(['evidence.valid_from as validFrom', 'evidence.valid_until as validUntil'])
    .select(['evidence.statement', 'evidence.url', 'evidence.file_sha256 as sha256'])
    .select(['evidence.file_name as fileName', 'evidence.file_type as fileType'])
    .select(['evidence.file_size as fileSize', 'evidence.added_at as addedAt'])
    .select(['evidence.reviewed_at as reviewedAt', 'adder.name as addedBy', 'reviewer.name as reviewedBy'])
    .where('evidence.id', '=', piece)
    .where('evidence.unit_id', '=', unit.id)
    .executeTakeFirst()
}

export type PieceInUnit = NonNullable<Awaited<ReturnType<typeof pieceInUnit>>>
