import type { Reader } from '../reader.ts'

/** Every piece of evidence that has a file, by unit and code, with the hash of its file. For `verify` alone. */
export async function storedFiles(db: Reader) {
  const rows = await db
    .selectFrom('evidence')
    .innerJoin('unit', 'unit.id', 'evidence.unit_id')
    .select(['unit.code as unit', 'evidence.code', 'evidence.file_sha256'])
    .where('evidence.file_sha256', 'is not', null)
    .orderBy('unit.position')
    .orderBy('evidence.code')
    .execute()
  return rows.map(({ file_sha256, ...row }) => ({ ...row, sha256: file_sha256 ?? '' }))
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
