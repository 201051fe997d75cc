import type { Dialect, Kysely } from 'kysely'

/** What differs between SQLite and PostgreSQL, each as one member. Everything else in `src/db` serves both. */
export interface Engine {
  readonly name: 'sqlite' | 'postgres'
  /** The Kysely dialect over an opened connection (SQLite) or pool (PostgreSQL). */
  readonly dialect: Dialect
  /** Added to every `create table`: SQLite's STRICT makes it check column types as PostgreSQL always does. */
  readonly tableOptions: string
  /** The statements that refuse to change or delete rows of an append-only table. */
  readonly appendOnly: (table: string) => readonly string[]
  /**
   * The statements that take a unique constraint from a table that others refer to. SQLite cannot drop one: the table is
   * made anew of `columns` with the same rows, while the transaction holds the references open.
   */
  readonly dropUnique: (table: string, constraint: string, columns: string) => readonly string[]
  /** The statements that make a trigger: after each row of the event, the statement, with the row as `new` or `old`. */
  readonly after: (
    name: string,
    table: string,
    event: 'insert' | 'update' | 'delete',
    statement: string,
  ) => readonly string[]
  /** Whether an error means that a unique or primary key already had the value. */
  readonly isDuplicate: (error: unknown) => boolean
  /** Whether an error means that the database is locked, full, read-only or gone for the moment: an answer of 503. */
  readonly isUnavailable: (error: unknown) => boolean
  /** What is wrong with the engine's version or settings; empty when all is well. */
  readonly problems: (db: Kysely<unknown>) => Promise<readonly EngineProblem[]>
  /** Leaves as little as the engine allows of rows that were blanked; runs outside a transaction. */
  readonly settleErasure: (db: Kysely<unknown>) => Promise<void>
  /** Makes a transaction read one moment from its first statement on; SQLite does so by itself. */
  readonly beginSnapshot: string | undefined
}

/** What can be wrong with an engine; each has its sentence for the operator in both languages. */
export type EngineProblem =
  | { readonly kind: 'pragma'; readonly name: string; readonly found: string; readonly wanted: string }
  | { readonly kind: 'damaged'; readonly found: string }
  | { readonly kind: 'oldPostgres'; readonly found: string }
  | { readonly kind: 'encoding'; readonly found: string }
  | { readonly kind: 'asynchronous' }

/** The code that both drivers put on their errors (`SQLITE_BUSY`, `23505`). */
export function codeOf(error: unknown): string {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined
  return typeof code === 'string' ? code : ''
}
