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

/** The names of all tables of the application, as the database itself tells them; no test makes another. */
async function tableNames(store: Store): Promise<readonly string[]> {
  const names =
    namesOf.get(store) ?? (await store.db.introspection.getTables()).map(({ name }) => name).sort()
  namesOf.set(store, names)
  return names
}

const namesOf = new WeakMap<Store, readonly string[]>()

/** How far a database has been written; equal marks mean that nothing was written in between. */
async function markOf(store: Store): Promise<string> {
  const query =
    store.engine.name === 'sqlite'
      ? sql<{ mark: number | string }>`select total_changes() as mark`
      : sql<{ mark: number | string }>`select pg_current_wal_insert_lsn()::text as mark`
  return String((await query.execute(store.db)).rows[0]?.mark)
}

/** The last snapshot of each database: reading every table is what the tests would else do most of the time. */
const lastRead = new WeakMap<Store, { readonly mark: string; readonly snapshot: Snapshot }>()

/** Every table whole, read again only where something was written since. */
export async function snapshotOf(store: Store): Promise<Snapshot> {
  const mark = await markOf(store)
  const last = lastRead.get(store)
  if (last?.mark === mark) return last.snapshot
  const snapshot = await readWhole(store)
  lastRead.set(store, { mark, snapshot })
  return snapshot
}

async function readWhole(store: Store): Promise<Snapshot> {
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

/** The log goes on: what was done and then taken back here was done. */
const kept = new Set(['audit', 'audit_head'])

/**
 * Puts every row but those of the log back as it was, past the triggers that keep others from doing so. `known` is how
 * the tables stand, where that is known already.
 */
export async function restore(store: Store, snapshot: Snapshot, known?: Snapshot): Promise<void> {
  const now = known ?? (await snapshotOf(store))
  const same = (table: string, rows: readonly string[]) => {
    const found = now.get(table) ?? []
    return found.length === rows.length && found.every((row, index) => row === rows[index])
  }
  const changed = new Map([...snapshot].filter(([table, rows]) => !kept.has(table) && !same(table, rows)))
  if (changed.size === 0) return
  if (store.engine.name === 'sqlite') await restoreSqlite(store, changed)
  else await restorePostgres(store, changed)
}

async function restoreSqlite(store: Store, snapshot: Snapshot): Promise<void> {
  const db = loose(store)
  const triggers = await sql<{ name: string; sql: string }>`
    select name, sql from sqlite_master
    where type = 'trigger' and tbl_name in (${sql.join([...snapshot.keys()])})`.execute(db)
  await db.transaction().execute(async (inside) => {
    await sql`pragma defer_foreign_keys = on`.execute(inside)
    for (const { name } of triggers.rows) await sql`drop trigger ${sql.id(name)}`.execute(inside)
    await refill(inside, snapshot)
    for (const trigger of triggers.rows) await sql.raw(trigger.sql).execute(inside)
  })
}

async function restorePostgres(store: Store, snapshot: Snapshot): Promise<void> {
  await loose(store)
    .transaction()
    .execute(async (inside) => {
      await sql`set local session_replication_role = replica`.execute(inside)
      await refill(inside, snapshot)
    })
}

/** Deletes what is too much and puts in what is missing, so that one changed row does not cost a whole table. */
async function refill(db: AnyDatabase, snapshot: Snapshot): Promise<void> {
  for (const [table, wanted] of snapshot) {
    const found = await db.selectFrom(table).selectAll().execute()
    const there = new Map(found.map((row) => [JSON.stringify(inOrder(row)), row]))
    const kept = new Set(wanted)
    for (const [text, row] of there) if (!kept.has(text)) await remove(db, table, row)
    const missing = wanted
      .filter((text) => !there.has(text))
      .map((text) => JSON.parse(text) as Record<string, unknown>)
    for (let from = 0; from < missing.length; from += 200) {
      await db
        .insertInto(table)
        .values(missing.slice(from, from + 200))
        .execute()
    }
  }
}

async function remove(db: AnyDatabase, table: string, row: Record<string, unknown>): Promise<void> {
  const conditions = Object.entries(row).map(([column, value]) =>
    value === null ? sql`${sql.ref(column)} is null` : sql`${sql.ref(column)} = ${value}`,
  )
  await sql`delete from ${sql.table(table)} where ${sql.join(conditions, sql` and `)}`.execute(db)
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
