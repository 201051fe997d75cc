import { createHash } from 'node:crypto'
import canonicalize from 'canonicalize'
import type { FrozenReport } from '../../db/queries/reports.ts'
import { standingOf } from '../../db/queries/reports.ts'
import { issued, type ReportSnapshot } from '../../domain/reports/rules.ts'

/** A snapshot as it is stored: canonical JSON (RFC 8785), and its SHA-256 in hex. The same data gives the same text. */
export interface SealedSnapshot<S extends ReportSnapshot = ReportSnapshot> {
  readonly snapshot: S
  readonly text: string
  readonly checksum: string
}

export function seal<S extends ReportSnapshot>(snapshot: S): SealedSnapshot<S> {
  const text = canonicalize(snapshot)
  if (text === undefined) throw new Error('The snapshot has no canonical form')
  return { snapshot, text, checksum: sha256(text) }
}

/**
 * What a frozen report's document is made from: its data as it was frozen, with the status it has reached since. Refuses
 * data that is no longer what was frozen, since a document must not be made from it.
 */
export function printableOf(report: FrozenReport): {
  readonly snapshot: ReportSnapshot
  readonly checksum: string
} {
  if (sha256(report.snapshot) !== report.checksum) {
    throw new Error(`The data of report ${report.id} is not what was frozen`)
  }
  const snapshot = JSON.parse(report.snapshot) as ReportSnapshot
  return { snapshot: issued(snapshot, standingOf(report)), checksum: report.checksum }
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
