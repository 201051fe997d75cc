import { type Kysely, PostgresDialect, sql } from 'kysely'
import { Pool } from 'pg'
import { codeOf, type Engine, type EngineProblem } from './engine.ts'

const oldestVersion = 150_000

/** Opens a pool to a PostgreSQL server, version 15 or newer. `onError` hears of connections that break while idle. */
export function postgresEngine(url: string, onError: (error: Error) => void): Engine {
  const pool = new Pool({ connectionString: url, max: 10, connectionTimeoutMillis: 5000 })
  // Without a listener a restart of the server would end this process.
  pool.on('error', onError)
  return {
    name: 'postgres',
    dialect: new PostgresDialect({ pool }),
    tableOptions: '',
    appendOnly: (table) => [
      `create function ${table}_is_append_only() returns trigger language plpgsql as $$ begin raise exception '${table} is append-only'; end $$`,
      `create trigger ${table}_no_change before update or delete or truncate on ${table} for each statement execute function ${table}_is_append_only()`,
    ],
    dropUnique: (table, constraint) => [`alter table ${table} drop constraint ${constraint}`],
    after: (name, table, event, statement) => [
      `create or replace function ${name}() returns trigger language plpgsql as $$ begin ${statement}; return null; end $$`,
      `create trigger ${name} after ${event} on ${table} for each row execute function ${name}()`,
    ],
    isDuplicate: (error) => codeOf(error) === '23505',
    isUnavailable: (error) =>
      /^(08|53|57P|55P03|40)/.test(codeOf(error)) || /^E(CONN|PIPE|TIMEDOUT|NOTFOUND)/.test(codeOf(error)),
    problems: versionProblems,
    settleErasure: async (db) => {
      await sql`vacuum evidence, evidence_revision`.execute(db)
    },
    beginSnapshot: 'set transaction isolation level repeatable read read only',
  }
}

async function versionProblems(db: Kysely<unknown>): Promise<readonly EngineProblem[]> {
  const { rows } = await sql<{ version: string; encoding: string; commit: string }>`
    select current_setting('server_version_num') as version, current_setting('server_encoding') as encoding,
      current_setting('synchronous_commit') as commit`.execute(db)
  const facts = rows[0]
  if (!facts) throw new Error('PostgreSQL did not tell its version')
  const problems: EngineProblem[] = []
  if (Number(facts.version) < oldestVersion) problems.push({ kind: 'oldPostgres', found: facts.version })
  if (facts.encoding !== 'UTF8') problems.push({ kind: 'encoding', found: facts.encoding })
  if (facts.commit === 'off') problems.push({ kind: 'asynchronous' })
  return problems
}
