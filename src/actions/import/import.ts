import { type Change, done, type Moment, type Writer } from '../../db/change.ts'
import { allow, type Decision, refuse } from '../../domain/decision.ts'
import type { Refusal } from '../../domain/exchange/refusal.ts'
import type { AuditEntry } from '../../domain/trail/entry.ts'

/** One row that an import creates or changes. */
export interface ImportedRow {
  /** The line of the file; null for what follows from the file without standing in it. */
  readonly line: number | null
  readonly kind: 'created' | 'changed' | 'ended'
  /** What the row is about: a unit's code, an address, `U01 16.10`. */
  readonly key: string
  /** The columns that change; empty for a new row. */
  readonly fields: readonly string[]
}

/** What an import did, or would do. Rows that say what is stored already do nothing. */
export interface ImportSummary {
  readonly rows: readonly ImportedRow[]
  readonly unchanged: number
  /** Lines that stand as they say, and must be looked at before the result can be locked: complied without evidence. */
  readonly unsupported?: readonly { readonly line: number; readonly key: string }[]
  /** What changed along with the rows, for the audit log. */
  readonly also?: readonly AuditEntry[]
}

export type ImportDecision = Decision<ImportSummary, readonly Refusal[]>

type Stop =
  | { readonly kind: 'refused'; readonly refused: readonly Refusal[] }
  | { readonly kind: 'rehearsed'; readonly summary: ImportSummary }

/**
 * Runs an import as one change, all or nothing, with one line for the audit log. A rehearsal does the very same and
 * then takes it back, so that what it shows is what would happen.
 */
export async function runImport(
  change: Change,
  options: { readonly rehearse: boolean; readonly trace: Pick<AuditEntry, 'action' | 'object' | 'id'> },
  work: (write: Writer, moment: Moment) => Promise<ImportDecision>,
): Promise<ImportDecision> {
  const ended = await change<ImportSummary, Stop>(async (write, moment) => {
    const decided = await work(write, moment)
    if (!decided.ok) return { ok: false, refusal: { kind: 'refused', refused: decided.refusal } }
    if (options.rehearse) return { ok: false, refusal: { kind: 'rehearsed', summary: decided.value } }
    const { also = [] } = decided.value
    return done(decided.value, { ...options.trace, detail: countsOf(decided.value) }, ...also)
  })
  if (ended.ok) return ended
  return ended.refusal.kind === 'rehearsed' ? allow(ended.refusal.summary) : refuse(ended.refusal.refused)
}

/** How many rows were created, changed, ended and left alone. */
export function countsOf(summary: ImportSummary) {
  const count = (kind: ImportedRow['kind']) => summary.rows.filter((row) => row.kind === kind).length
  return {
    created: count('created'),
    changed: count('changed'),
    ended: count('ended'),
    unchanged: summary.unchanged,
  }
}

/** The names of the fields in which two rows differ. */
export function differing<Row extends object>(one: Row, other: Row): readonly (keyof Row & string)[] {
  return (Object.keys(one) as (keyof Row & string)[]).filter((field) => one[field] !== other[field])
}
