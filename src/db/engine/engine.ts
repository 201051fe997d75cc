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
  /** Whether an error means that a unique or primary key already had the value. */
  readonly isDuplicate: (error: unknown) => boolean
  /** Whether an error means that the database is locked, full, read-only or gone for the moment: an answer of 503. */
  readonly isUnavailable: (error: unknown) => boolean
  /** What is wrong with the engine's version or settings; empty when all is well. */
  readonly problems: (db: Kysely<unknown>) => Promise<readonly string[]>
  /** An online copy into a new directory; the name of the file or folder made there. */
  readonly backup: (directory: string) => Promise<string>
}

/** The code that both drivers put on their errors (`SQLITE_BUSY`, `23505`). */
export function codeOf(error: unknown): string {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined
  return typeof code === 'string' ? code : ''
}
