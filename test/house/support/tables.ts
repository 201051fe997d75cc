import { createHash } from 'node:crypto'
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
export async function tableNames(store: Store): Promise<string[]> {
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

/** One hash over everything that a decision can change. */
export async function fingerprintOf(store: Store): Promise<string> {
  const rows = [...deciding(await snapshotOf(store))]
  return createHash('sha256').update(JSON.stringify(rows)).digest('hex')
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

/** Puts every row back as it was, past the triggers that keep others from doing so. */
export async function restore(store: Store, snapshot: Snapshot): Promise<void> {
  if (store.engine.name === 'sqlite') await restoreSqlite(store, snapshot)
  else await restorePostgres(store, snapshot)
}

async function restoreSqlite(store: Store, snapshot: Snapshot): Promise<void> {
  const db = loose(store)
  const triggers = await sql<{ name: string; sql: string }>`
    select name, sql from sqlite_master where type = 'trigger'`.execute(db)
  await sql`pragma foreign_keys = off`.execute(db)
  await db.transaction().execute(async (inside) => {
    for (const { name } of triggers.rows) await sql`drop trigger ${sql.id(name)}`.execute(inside)
    await refill(inside, snapshot)
    for (const trigger of triggers.rows) await sql.raw(trigger.sql).execute(inside)
  })
  await sql`pragma foreign_keys = on`.execute(db)
}

async function restorePostgres(store: Store, snapshot: Snapshot): Promise<void> {
  await loose(store)
    .transaction()
    .execute(async (inside) => {
      await sql`set local session_replication_role = replica`.execute(inside)
      await refill(inside, snapshot)
    })
}

async function refill(db: AnyDatabase, snapshot: Snapshot): Promise<void> {
  for (const [table, rows] of snapshot) {
    await db.deleteFrom(table).execute()
    const read = rows.map((row) => JSON.parse(row) as Record<string, unknown>)
    for (let from = 0; from < read.length; from += 200) {
      await db
        .insertInto(table)
        .values(read.slice(from, from + 200))
        .execute()
    }
  }
}
