import { type Kysely, sql } from 'kysely'
import type { Store } from '../../../src/db/store.ts'

/** Every row of every table, each as one line of text, sorted: what is equal here is equal in the database. */
export type Snapshot = ReadonlyMap<string, readonly string[]>

/** What a request may write although it changes nothing: its trace, and the bookkeeping of sessions and failed tries. */
const bookkeeping = new Set(['audit', 'audit_head', 'attempt'])

type AnyDatabase = Kysely<Record<string, Record<string, unknown>>>

function loose(store: Store): AnyDatabase {
  return store.db as unknown as AnyDatabase
}

/** The names of all tables of the application, as the database itself tells them. */
async function tableNames(store: Store): Promise<string[]> {
  const tables = await store.db.introspection.getTables()
  return tables.map(({ name }) => name).sort()
}

/** Reads every table whole. */
export async function snapshotOf(store: Store): Promise<Snapshot> {
  const db = loose(store)
  const snapshot = new Map<string, string[]>()
  for (const table of await tableNames(store)) {
    const rows = await db.selectFrom(table).selectAll().execute()
    snapshot.set(table, rows.map((row) => JSON.stringify(inOrder(row))).sort())
  }
  return snapshot
}

function inOrder(row: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(row).sort(([one], [other]) => (one < other ? -1 : 1)))
}

/** Without what reading and refusing may write. */
function deciding(snapshot: Snapshot): Snapshot {
  return new Map(
    [...snapshot]
      .filter(([table]) => !bookkeeping.has(table))
      .map(([table, rows]) => [
        table,
        table === 'session' ? rows.map((row) => row.replace(/"last_seen_at":"[^"]*",/, '')).sort() : rows,
      ]),
  )
}

/** What differs, as a person reads it: a table with the lines that came and went. Empty when nothing was changed. */
export function changesBetween(before: Snapshot, after: Snapshot): string[] {
  const [old, now] = [deciding(before), deciding(after)]
  return [...now].flatMap(([table, rows]) => {
    const gone = (old.get(table) ?? []).filter((row) => !rows.includes(row))
    const come = rows.filter((row) => !old.get(table)?.includes(row))
    return [...gone.map((row) => `${table} - ${row}`), ...come.map((row) => `${table} + ${row}`)]
  })
}

/** Takes the triggers of SQLite away for a while: what tests do to a database that nobody may do. */
export async function withoutTriggers(store: Store, work: () => Promise<void>): Promise<void> {
  const db = loose(store)
  const triggers = await sql<{ name: string; sql: string }>`
    select name, sql from sqlite_master where type = 'trigger'`.execute(db)
  for (const { name } of triggers.rows) await sql`drop trigger ${sql.id(name)}`.execute(db)
  await work()
  for (const trigger of triggers.rows) await sql.raw(trigger.sql).execute(db)
}
