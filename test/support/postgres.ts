import { randomBytes } from 'node:crypto'
import { inject } from 'vitest'
import { databaseOn, onServer } from './postgres-server.ts'

export interface FreshDatabase {
  /** `postgres://…`, fit for MODENT_DATABASE. */
  url: string
  name: string
  /** Removes the database with everything in it, whoever is still connected. */
  drop: () => Promise<void>
}

/**
 * A database of its own on the run's PostgreSQL server, for one test file or one test: with every table and no row, or a
 * copy of another to which nobody is connected; `template1` has nothing in it. Names hold randomness, so that workers
 * never meet.
 */
export async function freshPostgres(like = inject('postgresMigrated')): Promise<FreshDatabase> {
  const server = inject('postgresUrl')
  const name = `test_${randomBytes(8).toString('hex')}`
  // By copying its files, which is sooner done than writing them to the log as well.
  await onServer(server, `create database ${name} template ${like} strategy file_copy`)
  const drop = () => onServer(server, `drop database if exists ${name} with (force)`)
  return { url: databaseOn(server, name), name, drop }
}
