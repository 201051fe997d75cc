import type { Day } from '../domain/time.ts'
import { writeTable } from './csv.ts'

/** One piece of evidence without its content; kind and status are the neutral keys, not their names in a language. */
export interface EvidenceRow {
  readonly unit: string
  readonly code: string
  readonly title: string
  readonly kind: string
  readonly status: string
  readonly validFrom: Day
  readonly validUntil: Day
  /** The keys of the safeguards and requirements it supports (`16.10`, `GL-01-K1`). */
  readonly supports: readonly string[]
}

const columns = ['unit', 'code', 'title', 'kind', 'status', 'valid_from', 'valid_until', 'supports'] as const

/** Writes `evidence`, which is exported only: files are never read from a table. */
export function writeEvidence(rows: readonly EvidenceRow[]): string {
  return writeTable(
    columns,
    rows.map((row) => ({
      unit: row.unit,
      code: row.code,
      title: row.title,
      kind: row.kind,
      status: row.status,
      valid_from: row.validFrom,
      valid_until: row.validUntil,
      supports: row.supports.join(' '),
    })),
  )
}
