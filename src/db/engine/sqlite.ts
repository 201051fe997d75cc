import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import Database from 'better-sqlite3'
import { type Kysely, type SqliteDatabase, SqliteDialect, type SqliteStatement, sql } from 'kysely'
import { codeOf, type Engine, type EngineProblem } from './engine.ts'

/** Set on every connection. FULL, since better-sqlite3 would else lose the last commits in a power cut. */
const pragmas = {
  journal_mode: 'wal',
  synchronous: 2,
  foreign_keys: 1,
  busy_timeout: 5000,
  trusted_schema: 0,
  secure_delete: 1,
} as const

/** Statements kept compiled; the house asks some hundreds of different ones. */
const keptAtMost = 500

/**
 * Keeps the statements asked last, since Kysely would have each compiled anew, which takes longer than running most of
 * them. Only what reads or writes rows is kept: some pragmas act while they are compiled, and a changed schema changes
 * what a statement gives.
 */
function keepingStatements(connection: Database.Database): SqliteDatabase {
  const kept = new Map<string, SqliteStatement>()
  return {
    prepare(text) {
      const found = kept.get(text)
      if (found) {
        // Put last again, so that the first is the one that was not asked for longest.
        kept.delete(text)
        kept.set(text, found)
        return found
      }
      const statement = connection.prepare(text) as SqliteStatement
      if (/^\s*(create|alter|drop)\b/i.test(text)) kept.clear()
      if (!/^\s*(select|with|insert|update|delete|begin|commit|rollback)\b/i.test(text)) return statement
      kept.set(text, statement)
      for (const [oldest] of kept) {
        if (kept.size <= keptAtMost) break
        kept.delete(oldest)
      }
      return statement
    },
    close: () => connection.close(),
  }
}

/** Opens the embedded engine on one file, which is made where it is missing. */
export function sqliteEngine(path: string): Engine {
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 })
  const connection = new Database(path)
  for (const [name, value] of Object.entries(pragmas)) connection.pragma(`${name} = ${value}`)
  return {
    name: 'sqlite',
    dialect: new SqliteDialect({ database: keepingStatements(connection) }),
    tableOptions: 'strict',
    appendOnly: (table) =>
      ['update', 'delete'].map(
        (verb) =>
          `create trigger ${table}_no_${verb} before ${verb} on ${table} begin select raise(abort, '${table} is append-only'); end`,
      ),
    dropUnique: (table, _constraint, columns) => [
      'pragma defer_foreign_keys = on',
      `create table ${table}_kept as select * from ${table}`,
      `drop table ${table}`,
      `create table ${table} (${columns}) strict`,
      `insert into ${table} select * from ${table}_kept`,
      `drop table ${table}_kept`,
    ],
    after: (name, table, event, statement) => [
      `create trigger ${name} after ${event} on ${table} begin ${statement}; end`,
    ],
    isDuplicate: (error) =>
      ['SQLITE_CONSTRAINT_UNIQUE', 'SQLITE_CONSTRAINT_PRIMARYKEY'].includes(codeOf(error)),
    isUnavailable: (error) => /^SQLITE_(BUSY|LOCKED|FULL|READONLY|IOERR|CANTOPEN)/.test(codeOf(error)),
    problems: pragmaProblems,
    // `secure_delete` has overwritten the old pages by then; the log still holds them until it is emptied.
    settleErasure: async (db) => {
      await sql`pragma wal_checkpoint(truncate)`.execute(db)
    },
    beginSnapshot: undefined,
  }
}

async function pragmaProblems(db: Kysely<unknown>): Promise<readonly EngineProblem[]> {
  const problems: EngineProblem[] = []
  for (const [name, wanted] of Object.entries(pragmas)) {
    const { rows } = await sql<Record<string, unknown>>`pragma ${sql.raw(name)}`.execute(db)
    const found = Object.values(rows[0] ?? {})[0]
    if (found !== wanted) {
      problems.push({ kind: 'pragma', name, found: String(found), wanted: String(wanted) })
    }
  }
  const { rows } = await sql<{ quick_check: string }>`pragma quick_check`.execute(db)
  const found = String(rows[0]?.quick_check)
  if (found !== 'ok') problems.push({ kind: 'damaged', found })
  return problems
}
