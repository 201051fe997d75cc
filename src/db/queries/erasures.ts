import type { UnitInScope } from '../../domain/access/scope.ts'
import type { EvidenceId } from '../../domain/ids.ts'
import type { Reader } from '../reader.ts'

const columns = [
  'evidence_erasure.evidence_id as evidence',
  'evidence_erasure.unit_id as unit',
  'evidence_erasure.reason',
  'evidence_erasure.by_person as by',
  'evidence_erasure.at',
  'evidence_erasure.hashes',
] as const

/** Every erasure, oldest first: for the journal alone, so it belongs to no reader. */
export async function erasures(db: Reader) {
  const rows = await db
    .selectFrom('evidence_erasure')
    .select(columns)
    .orderBy('at')
    .orderBy('evidence_id')
    .execute()
  return rows.map(({ hashes, ...row }) => ({ ...row, hashes: hashesIn(hashes) }))
}

/** The line that an erased piece of a unit left; undefined where it was not erased. */
export async function erasureOf<C extends 'evidence.read' | 'evidence.erase'>(
  db: Reader,
  unit: UnitInScope<C>,
  piece: EvidenceId,
) {
  const row = await db
    .selectFrom('evidence_erasure')
    .leftJoin('person', 'person.id', 'evidence_erasure.by_person')
    .select(columns)
    .select('person.name as byName')
    .where('evidence_erasure.evidence_id', '=', piece)
    .where('evidence_erasure.unit_id', '=', unit.id)
    .executeTakeFirst()
  return row && { ...row, hashes: hashesIn(row.hashes) }
}

function hashesIn(text: string): string[] {
  return text === '' ? [] : text.split(' ')
}
