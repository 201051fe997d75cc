import type { Kysely } from 'kysely'
import { type Migration, Migrator } from 'kysely/migration'
import type { Engine } from '../engine/engine.ts'
import type { Schema } from '../schema/index.ts'
import { first } from './2026-11-23-first.ts'
import type { Step } from './step.ts'

/** Every migration in the order it runs. Append only. */
export const steps: readonly Step[] = [first]

/** Runs what has not run yet. Each step is a transaction of its own on both engines: it happens whole or not at all. */
export async function migrateToNewest(db: Kysely<Schema>, engine: Engine): Promise<readonly string[]> {
  const migrator = new Migrator({
    db,
    provider: {
      getMigrations: async () =>
        Object.fromEntries(steps.map((step) => [step.name, asMigration(step, engine)])),
    },
  })
  const { error, results } = await migrator.migrateToLatest()
  if (error) throw error
  return (results ?? [])
    .filter(({ status }) => status === 'Success')
    .map(({ migrationName }) => migrationName)
}

function asMigration(step: Step, engine: Engine): Migration {
  return {
    // SQLite's dialect runs migrations outside a transaction (its DDL would allow it), PostgreSQL's inside one.
    up: (db) =>
      db.isTransaction
        ? step.up(db, engine)
        : db
            .transaction()
            .execute((transaction) => step.up(transaction as unknown as Kysely<unknown>, engine)),
  }
}
