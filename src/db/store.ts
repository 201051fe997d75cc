import { HandleEmptyInListsPlugin, Kysely, replaceWithNoncontingentExpression } from 'kysely'
import type { Engine, EngineProblem } from './engine/engine.ts'
import { postgresEngine } from './engine/postgres.ts'
import { sqliteEngine } from './engine/sqlite.ts'
import { migrateToNewest, schemaStateOf } from './migrations/index.ts'
import type { Reader } from './reader.ts'
import type { Schema } from './schema/index.ts'

/** An opened database. `db` is for this room alone; others read through `reader` and write through a change. */
export interface Store {
  readonly engine: Engine
  readonly db: Kysely<Schema>
  readonly reader: Reader
  close(): Promise<void>
}

/** Opens `sqlite:PATH` or `postgres://…` as it stands. `onIdleError` hears of broken idle connections. */
export function openStore(url: string, onIdleError: (error: Error) => void): Store {
  const engine = url.startsWith('sqlite:')
    ? sqliteEngine(url.slice('sqlite:'.length))
    : postgresEngine(url, onIdleError)
  const db = new Kysely<Schema>({
    dialect: engine.dialect,
    // An empty list is in nothing; PostgreSQL would else refuse the query that SQLite answers.
    plugins: [new HandleEmptyInListsPlugin({ strategy: replaceWithNoncontingentExpression })],
  })
  return { engine, db, reader: db, close: () => db.destroy() }
}

/** Brings the schema to the newest; the names of the migrations that ran. Refuses a database newer than this program. */
export function migrate(store: Store): Promise<readonly string[]> {
  return migrateToNewest(store.db, store.engine)
}

/** Where a schema stands beside this program: `newer` was made by a later one and is left alone. */
export type SchemaState = 'empty' | 'behind' | 'newest' | 'newer'

/** Where the schema of the database stands beside this program. */
export function schemaState(store: Store): Promise<SchemaState> {
  return schemaStateOf(store.db)
}

/** What is wrong with the database; empty when all is well. */
export function databaseProblems(store: Store): Promise<readonly EngineProblem[]> {
  return store.engine.problems(store.db as unknown as Kysely<unknown>)
}

/** After content was erased: SQLite empties its log, PostgreSQL takes the old versions of the rows out of its pages. */
export function settleErasure(store: Store): Promise<void> {
  return store.engine.settleErasure(store.db as unknown as Kysely<unknown>)
}
