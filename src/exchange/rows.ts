import type { z } from 'zod'
import type { Decision } from '../domain/decision.ts'
import { isRefusalKey, type Refusal, type RefusalKey, shown } from '../domain/exchange/refusal.ts'
import { type RawRow, rowsOf, type Table } from './csv.ts'

/** A row and the line of the file it was read from. */
export type Numbered<Row> = Row & { readonly line: number }

/**
 * What a file gave: the rows that can be read, and everything that is refused, in the order of the file. An import is
 * all or nothing: store no row unless `refused` is empty.
 */
export interface Reading<Row> {
  readonly rows: readonly Numbered<Row>[]
  readonly refused: readonly Refusal[]
}

/** A rule over all readable rows of a file: duplicates, contradictions between lines. */
export type FileRule<Row> = (rows: readonly Numbered<Row>[]) => readonly Refusal[]

/** Reads every row of a table by its schema, then holds the rows against each other. */
export function readRows<Row extends object>(
  table: Decision<Table, Refusal>,
  columns: readonly string[],
  schema: z.ZodType<Row>,
  fileRules: readonly FileRule<Row>[] = [],
): Reading<Row> {
  if (!table.ok) return { rows: [], refused: [table.refusal] }
  const raw = rowsOf(table.value, columns)
  const rows: Numbered<Row>[] = []
  const refused: Refusal[] = [...raw.refused]
  for (const row of raw.rows) {
    const read = schema.safeParse(row.cells)
    if (read.success) rows.push({ ...read.data, line: row.line })
    else refused.push(...read.error.issues.map((issue) => refusalOf(issue, row)))
  }
  const all = [...refused, ...fileRules.flatMap((rule) => rule(rows))]
  return { rows, refused: all.toSorted((one, other) => (one.line ?? 0) - (other.line ?? 0)) }
}

/** Refuses each row that says again what an earlier one said, by the first line that did. */
export function noDuplicates<Row>(keyOf: (row: Row) => string, field: string): FileRule<Row> {
  return (rows) => {
    const first = new Map<string, number>()
    return rows.flatMap((row): Refusal[] => {
      const key = keyOf(row)
      const otherLine = first.get(key)
      if (otherLine === undefined) {
        first.set(key, row.line)
        return []
      }
      return [{ line: row.line, field, reason: 'duplicate', otherLine }]
    })
  }
}

/** The part of zod's refinement context that a rule over several columns of one row needs. */
interface RuleContext {
  addIssue(issue: { code: 'custom'; path: string[]; message: RefusalKey }): void
}

/** Adds a refusal of one column from a rule over the whole row. */
export function refuseField(context: RuleContext, field: string, reason: RefusalKey): void {
  context.addIssue({ code: 'custom', path: [field], message: reason })
}

function refusalOf(issue: z.core.$ZodIssue, row: RawRow): Refusal {
  const field = String(issue.path[0] ?? '')
  if (!isRefusalKey(issue.message)) throw new Error(`Column ${field} is refused without a reason of ours`)
  const value = row.cells[field] ?? ''
  const at = { line: row.line, field, reason: issue.message }
  return value === '' ? at : { ...at, value: shown(value) }
}
