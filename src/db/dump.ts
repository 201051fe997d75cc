import { type Insertable, type Kysely, sql } from 'kysely'
import { maturitySummary } from './migrations/2026-11-28-maturity-summary.ts'
import { migrateToNewest, migrationsRun, steps } from './migrations/index.ts'
import type { Schema } from './schema/index.ts'
import type { Store } from './store.ts'
import { insertAll } from './writes/batch.ts'

type Table = keyof Schema

/**
 * The tables of a copy, those that others refer to first, each with the column that its rows are read in the order of.
 * Who is signed in and who failed to is left out: a copy that is put back signs nobody in.
 */
const tables: readonly (readonly [table: Table, key: string | undefined])[] = [
  ['setting', undefined],
  ['unit', 'id'],
  ['person', 'id'],
  ['role_assignment', 'id'],
  ['invitation', undefined],
  ['cycle', 'id'],
  ['cycle_step', 'id'],
  ['cycle_unit', undefined],
  ['guideline_text', undefined],
  ['guideline_version', 'id'],
  ['guideline_step', 'id'],
  ['cycle_guideline', undefined],
  ['applicability_exception', undefined],
  ['responsibility', undefined],
  ['next_responsibility', undefined],
  ['answer', 'id'],
  ['answer_revision', 'id'],
  ['calibration', 'id'],
  ['evidence', 'id'],
  ['evidence_revision', 'id'],
  ['evidence_erasure', 'evidence_id'],
  ['evidence_support', undefined],
  ['maturity_part', undefined],
  ['maturity_tally', undefined],
  ['maturity_unit', undefined],
  ['exemption', 'id'],
  ['exemption_grant', 'exemption_id'],
  ['exemption_step', 'id'],
  ['plan', 'id'],
  ['comment', 'id'],
  ['finding', 'id'],
  ['finding_step', 'id'],
  ['target_decision', 'id'],
  ['external_analysis', 'id'],
  ['external_control', undefined],
  ['recommendation', 'id'],
  ['external_supersession', undefined],
  ['recommendation_handling', 'id'],
  ['investment_frame', 'id'],
  ['frame_amount', undefined],
  ['sub_strategy', 'id'],
  ['effort', 'id'],
  ['effort_subject', undefined],
  ['effort_recommendation', undefined],
  ['effort_prerequisite', undefined],
  ['goal', 'id'],
  ['goal_unit', undefined],
  ['goal_status', 'id'],
  ['dpo_statement_draft', 'cycle_id'],
  ['dpo_statement', 'id'],
  ['hearing_comment', 'id'],
  ['hearing_answer', 'id'],
  ['report_text', undefined],
  ['report', 'id'],
  ['decision', 'id'],
  ['audit', 'seq'],
  ['audit_head', 'id'],
]
const leftOut: readonly Table[] = ['session', 'attempt', 'maturity_stale']

/** The tables that a copy holds and those it leaves out; a test compares them with the schema. */
export const copiedTables = { kept: tables.map(([table]) => table), leftOut }

const rowsAtOnce = 5000

/** What a copy holds, all of it of one moment. */
export interface DumpFacts {
  /** The migrations that had run, oldest first. */
  readonly schema: readonly string[]
  readonly rows: Readonly<Record<string, number>>
  readonly audit: { readonly seq: number; readonly hash: string }
  /** The SHA-256 of every file that the evidence refers to. */
  readonly files: readonly string[]
}

/**
 * Writes every row as a line of JSON while others go on working: `{"table":…,"columns":[…]}` and then one list of
 * values a row. Both engines hold only text and whole numbers, so a copy of one can be put into the other.
 */
export function dump(store: Store, write: (line: string) => Promise<void>): Promise<DumpFacts> {
  return store.db.transaction().execute(async (moment) => {
    if (store.engine.beginSnapshot) await sql.raw(store.engine.beginSnapshot).execute(moment)
    const rows: Record<string, number> = {}
    for (const [table, key] of tables) rows[table] = await dumpTable(moment, table, key, write)
    const audit = await moment.selectFrom('audit_head').select(['seq', 'hash']).executeTakeFirstOrThrow()
    const files = await moment
      .selectFrom('evidence')
      .select('file_sha256')
      .where('file_sha256', 'is not', null)
      .where('id', 'not in', (row) => row.selectFrom('evidence_erasure').select('evidence_id'))
      .union(
        moment.selectFrom('evidence_revision').select('file_sha256').where('file_sha256', 'is not', null),
      )
      .orderBy('file_sha256')
      .execute()
    return {
      schema: await migrationsRun(moment),
      rows,
      audit,
      files: files.map(({ file_sha256 }) => file_sha256 ?? ''),
    }
  })
}

async function dumpTable(
  db: Kysely<Schema>,
  table: Table,
  key: string | undefined,
  write: (line: string) => Promise<void>,
): Promise<number> {
  let count = 0
  let columns: readonly string[] | undefined
  let last: unknown
  for (;;) {
    const after = key === undefined || last === undefined ? sql`` : sql`where ${sql.ref(key)} > ${last}`
    const order = key === undefined ? sql`` : sql`order by ${sql.ref(key)} limit ${rowsAtOnce}`
    const query = sql<Record<string, unknown>>`select * from ${sql.table(table)} ${after} ${order}`
    const { rows } = await query.execute(db)
    for (const row of rows) {
      if (!columns) {
        columns = Object.keys(row)
        await write(JSON.stringify({ table, columns }))
      }
      await write(JSON.stringify(columns.map((column) => row[column])))
    }
    count += rows.length
    last = key === undefined ? undefined : rows.at(-1)?.[key]
    if (key === undefined || rows.length < rowsAtOnce) return count
  }
}

/** Whether this program knows every migration that a copy was made after. */
export function knowsSchema(schema: readonly string[]): boolean {
  const known = steps.map(({ name }) => name)
  return schema.length > 0 && schema.every((name) => known.includes(name))
}

/**
 * Puts a copy into an empty database: all of it or nothing. The schema is first brought to where the copy was made and
 * then to the newest. Gives the number of rows.
 */
export async function load(
  store: Store,
  schema: readonly string[],
  lines: AsyncIterable<string>,
): Promise<number> {
  await migrateToNewest(store.db, store.engine, schema.at(-1))
  const count = await store.db.transaction().execute(async (transaction) => {
    await transaction.deleteFrom('audit_head').execute()
    let loaded = 0
    for await (const batch of batches(lines)) {
      const rows = batch.table === 'unit' ? parentsFirst(batch.rows) : [batch.rows]
      for (const part of rows) await insertAll(transaction, batch.table, part as Insertable<Schema[Table]>[])
      loaded += batch.rows.length
    }
    // The rows bring their summary with them, so nothing that putting them in has noted is stale.
    if (schema.includes(maturitySummary.name)) await transaction.deleteFrom('maturity_stale').execute()
    return loaded
  })
  await migrateToNewest(store.db, store.engine)
  return count
}

type Row = Readonly<Record<string, unknown>>

interface Batch {
  readonly table: Table
  readonly rows: readonly Row[]
}

async function* batches(lines: AsyncIterable<string>): AsyncIterable<Batch> {
  let table: Table | undefined
  let columns: readonly string[] = []
  let rows: Row[] = []
  for await (const line of lines) {
    if (line === '') continue
    const parsed = JSON.parse(line) as unknown[] | { table: Table; columns: string[] }
    if (Array.isArray(parsed)) {
      rows.push(Object.fromEntries(columns.map((column, place) => [column, parsed[place]])))
      // Units refer to each other, so they are taken together; a region has few.
      if (rows.length < rowsAtOnce || table === 'unit') continue
    }
    if (table && rows.length > 0) yield { table, rows }
    rows = []
    if (!Array.isArray(parsed)) ({ table, columns } = parsed)
  }
  if (table && rows.length > 0) yield { table, rows }
}

function parentsFirst(units: readonly Row[]): readonly (readonly Row[])[] {
  const sorted: Row[][] = []
  let rest = [...units]
  while (rest.length > 0) {
    const waiting = new Set(rest.map((unit) => unit['id']))
    const next = rest.filter((unit) => !waiting.has(unit['parent_id']))
    if (next.length === 0) throw new Error('Units hang from themselves')
    sorted.push(next)
    const placed = new Set(next)
    rest = rest.filter((unit) => !placed.has(unit))
  }
  return sorted
}

/** Whether nobody has put anything into the database yet. */
export async function isUntouched(store: Store): Promise<boolean> {
  const run = await migrationsRun(store.db)
  if (run.length === 0) return true
  const head = await store.db.selectFrom('audit_head').select('seq').executeTakeFirst()
  return (head?.seq ?? 0) === 0
}
