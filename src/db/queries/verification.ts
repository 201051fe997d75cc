import type { Reader } from '../reader.ts'

/** Every piece of evidence that has a file, now or in an earlier revision, with its hash. For `verify` alone. */
export async function storedFiles(db: Reader) {
  const rows = await db
    .selectFrom('evidence')
    .innerJoin('unit', 'unit.id', 'evidence.unit_id')
    .select(['unit.code as unit', 'evidence.code', 'evidence.file_sha256'])
    .where('evidence.file_sha256', 'is not', null)
    .where('evidence.id', 'not in', (row) => row.selectFrom('evidence_erasure').select('evidence_id'))
    .orderBy('unit.position')
    .orderBy('evidence.code')
    .execute()
  const earlier = await db
    .selectFrom('evidence_revision')
    .innerJoin('evidence', 'evidence.id', 'evidence_revision.evidence_id')
    .innerJoin('unit', 'unit.id', 'evidence.unit_id')
    .select(['unit.code as unit', 'evidence.code', 'evidence_revision.file_sha256'])
    .where('evidence_revision.file_sha256', 'is not', null)
    .orderBy('unit.position')
    .orderBy('evidence.code')
    .orderBy('evidence_revision.number')
    .execute()
  return [...rows, ...earlier].map(({ file_sha256, ...row }) => ({ ...row, sha256: file_sha256 ?? '' }))
}

/** Every frozen report with its data and the checksum that was taken of it. For `verify` alone. */
export function frozenReports(db: Reader) {
  return db
    .selectFrom('report')
    .innerJoin('cycle', 'cycle.id', 'report.cycle_id')
    .select([
      'report.kind',
      'cycle.year',
      'report.version_label',
      'report.snapshot',
      'report.snapshot_sha256',
    ])
    .orderBy('cycle.year')
    .orderBy('report.version_label')
    .execute()
}
