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

/** The last snapshot of each database: reading every table is what the tests would else do most of the time. */
const lastRead = new WeakMap<Store, Snapshot>()

/** How far the log of a database on PostgreSQL had been written then. */
const lastMark = new WeakMap<Store, string>()

/** Every table whole, read again only where something was written since. */
export async function snapshotOf(store: Store): Promise<Snapshot> {
  return store.engine.name === 'sqlite' ? snapshotOfSqlite(store) : snapshotOfPostgres(store)
}

/** SQLite tells which tables were written to, by triggers that last as long as the connection. */
async function snapshotOfSqlite(store: Store): Promise<Snapshot> {
  const db = loose(store)
  const last = lastRead.get(store)
  if (!last) await noteWrites(store)
  const written = await sql<{ name: string }>`select name from temp.written`.execute(db)
  if (last && written.rows.length === 0) return last
  const snapshot = new Map(last)
  for (const table of last ? written.rows.map(({ name }) => name) : await tableNames(store)) {
    const rows = await db.selectFrom(table).selectAll().execute()
    snapshot.set(table, rows.map((row) => JSON.stringify(row)).sort())
  }
  await sql`delete from temp.written`.execute(db)
  lastRead.set(store, snapshot)
  return snapshot
}

async function noteWrites(store: Store): Promise<void> {
  const db = loose(store)
  await sql`create temp table written (name text primary key)`.execute(db)
  for (const table of await tableNames(store)) {
    for (const event of ['insert', 'update', 'delete']) {
      // `or ignore` would be overruled by the statement that sets it off.
      await sql`
        create temp trigger ${sql.id(`${table}_${event}_written`)} after ${sql.raw(event)} on main.${sql.id(table)} begin
          insert into written select ${sql.lit(table)} where not exists (select 1 from written where name = ${sql.lit(table)});
        end`.execute(db)
    }
  }
}

/** PostgreSQL tells how far its log was written, and gives all tables in one answer. */
async function snapshotOfPostgres(store: Store): Promise<Snapshot> {
  const mark = await sql<{ mark: string }>`select pg_current_wal_insert_lsn()::text as mark`.execute(store.db)
  const found = String(mark.rows[0]?.mark)
  const last = lastRead.get(store)
  if (last && lastMark.get(store) === found) return last
  const tables = await tableNames(store)
  const every = tables.map(
    (table) => sql`select ${sql.lit(table)} as name, row_to_json(t)::text as row from ${sql.table(table)} t`,
  )
  const { rows } = await sql<{ name: string; row: string }>`${sql.join(every, sql` union all `)}`.execute(
    store.db,
  )
  const snapshot = new Map<string, string[]>(tables.map((table) => [table, []]))
  for (const { name, row } of rows) snapshot.get(name)?.push(row)
  for (const lines of snapshot.values()) lines.sort()
  lastRead.set(store, snapshot)
  lastMark.set(store, found)
  return snapshot
}

/** Without what reading and refusing may write. */
function deciding(snapshot: Snapshot): Snapshot {
  return new Map(
    [...snapshot]
      .filter(([table]) => !bookkeeping.has(table))
      .map(([table, rows]) => [
        table,
        table === 'session' ? rows.map((row) => row.replace(/"last_seen_at":"[^"]*"/, '')).sort() : rows,
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
  if (store.engine.name === 'sqlite') await restoreSqlite(store, changed, now)
  else await restorePostgres(store, changed, now)
}

async function restoreSqlite(store: Store, wanted: Snapshot, found: Snapshot): Promise<void> {
  const db = loose(store)
  const triggers = await sql<{ name: string; sql: string }>`
    select name, sql from sqlite_master
    where type = 'trigger' and tbl_name in (${sql.join([...wanted.keys()])})`.execute(db)
  await db.transaction().execute(async (inside) => {
    await sql`pragma defer_foreign_keys = on`.execute(inside)
    for (const { name } of triggers.rows) await sql`drop trigger ${sql.id(name)}`.execute(inside)
    await refill(inside, wanted, found)
    for (const trigger of triggers.rows) await sql.raw(trigger.sql).execute(inside)
  })
}

async function restorePostgres(store: Store, wanted: Snapshot, found: Snapshot): Promise<void> {
  await loose(store)
    .transaction()
    .execute(async (inside) => {
      await sql`set local session_replication_role = replica`.execute(inside)
      await refill(inside, wanted, found)
    })
}

/** Deletes what is too much and puts in what is missing, so that one changed row does not cost a whole table. */
async function refill(db: AnyDatabase, wanted: Snapshot, found: Snapshot): Promise<void> {
  for (const [table, rows] of wanted) {
    const [there, kept] = [new Set(found.get(table)), new Set(rows)]
    for (const row of there) if (!kept.has(row)) await remove(db, table, read(row))
    const missing = rows.filter((row) => !there.has(row)).map(read)
    for (let from = 0; from < missing.length; from += 200) {
      await db
        .insertInto(table)
        .values(missing.slice(from, from + 200))
        .execute()
    }
  }
}

function read(row: string): Record<string, unknown> {
  return JSON.parse(row) as Record<string, unknown>
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
