import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { type Kysely, PostgresDialect, sql } from 'kysely'
import { Pool } from 'pg'
import { codeOf, type Engine } from './engine.ts'

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
    isDuplicate: (error) => codeOf(error) === '23505',
    isUnavailable: (error) =>
      /^(08|53|57P|55P03|40)/.test(codeOf(error)) || /^E(CONN|PIPE|TIMEDOUT|NOTFOUND)/.test(codeOf(error)),
    problems: versionProblems,
    backup: (directory) => dump(url, directory),
  }
}

async function versionProblems(db: Kysely<unknown>): Promise<readonly string[]> {
  const { rows } = await sql<{ version: string; encoding: string; commit: string }>`
    select current_setting('server_version_num') as version, current_setting('server_encoding') as encoding,
      current_setting('synchronous_commit') as commit`.execute(db)
  const facts = rows[0]
  if (!facts) return ['the server did not tell its version']
  const problems: string[] = []
  if (Number(facts.version) < oldestVersion) problems.push(`PostgreSQL ${facts.version} is older than 15`)
  if (facts.encoding !== 'UTF8') problems.push(`server_encoding is ${facts.encoding} and must be UTF8`)
  if (facts.commit === 'off') problems.push('synchronous_commit is off: a saved answer could vanish')
  return problems
}

/** PostgreSQL's own tool makes the copy; it must stand on the PATH. The password travels in the environment. */
function dump(url: string, directory: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const target = 'modent.dump'
    const tool = spawn('pg_dump', [
      '--format=custom',
      '--no-owner',
      '--file',
      join(directory, target),
      '--dbname',
      url,
    ])
    let said = ''
    tool.stderr.on('data', (chunk: Buffer) => {
      said += chunk.toString()
    })
    tool.on('error', reject)
    tool.on('exit', (code) => (code === 0 ? resolve(target) : reject(new Error(`pg_dump: ${said.trim()}`))))
  })
}
