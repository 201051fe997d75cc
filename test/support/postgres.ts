import { randomBytes } from 'node:crypto'
import pg from 'pg'
import { inject } from 'vitest'

export interface FreshDatabase {
  /** `postgres://…`, fit for MODENT_DATABASE. */
  url: string
  /** Removes the database with everything in it, whoever is still connected. */
  drop: () => Promise<void>
}

/**
 * An empty database of its own on the run's PostgreSQL server, for one test file or one test. Names hold randomness,
 * so that workers never meet. `template` names a database to copy instead (nobody may be connected to it).
 */
export async function freshPostgres(template = 'template1'): Promise<FreshDatabase> {
  const server = inject('postgresUrl')
  const name = `test_${randomBytes(8).toString('hex')}`
  await command(server, `create database ${name} template ${pg.escapeIdentifier(template)}`)
  const url = new URL(server)
  url.pathname = `/${name}`
  return { url: url.href, drop: () => command(server, `drop database if exists ${name} with (force)`) }
}

async function command(server: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: server })
  await client.connect()
  try {
    await client.query(sql)
  } finally {
    await client.end()
  }
}
