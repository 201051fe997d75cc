import { type Kysely, sql } from 'kysely'
import { type Migration, Migrator } from 'kysely/migration'
import type { Engine } from '../engine/engine.ts'
import type { Schema } from '../schema/index.ts'
import { first } from './2026-11-23-first.ts'
import { cycleBasis } from './2026-11-28-cycle-basis.ts'
import { evidence } from './2026-11-28-evidence.ts'
import { exemptions } from './2026-11-28-exemptions.ts'
import { guidelines } from './2026-11-28-guidelines.ts'
import { maturitySummary } from './2026-11-28-maturity-summary.ts'
import { calibration } from './2026-11-28-score-calibration.ts'
import { strategy } from './2026-11-28-strategy.ts'
import { dpoStatement } from './2026-11-29-dpo-statement.ts'
import { findings } from './2026-11-29-findings.ts'
import { hearing } from './2026-11-29-hearing.ts'
import { proposal } from './2026-11-29-proposal.ts'
import { reportTexts } from './2026-11-29-report-texts.ts'
import { superseding } from './2026-11-29-superseding.ts'
import { target } from './2026-11-29-target.ts'
import { goalSource } from './2026-11-30-goal-source.ts'
import { withdrawal } from './2026-11-30-withdrawal.ts'
import type { Step } from './step.ts'

/** Every migration in the order it runs. Append only. */
export const steps: readonly Step[] = [
  first,
  cycleBasis,
  evidence,
  exemptions,
  guidelines,
  maturitySummary,
  calibration,
  strategy,
  dpoStatement,
  findings,
  hearing,
  proposal,
  reportTexts,
  superseding,
  target,
  goalSource,
  withdrawal,
]

/**
 * Runs what has not run yet, all of it or up to and including `last`. Each step is a transaction of its own on both
 * engines: it happens whole or not at all.
 */
export async function migrateToNewest(
  db: Kysely<Schema>,
  engine: Engine,
  last?: string,
): Promise<readonly string[]> {
  const migrator = new Migrator({
    db,
    provider: {
      getMigrations: async () =>
        Object.fromEntries(steps.map((step) => [step.name, asMigration(step, engine)])),
    },
  })
  const { error, results } =
    last === undefined ? await migrator.migrateToLatest() : await migrator.migrateTo(last)
  if (error) throw error
  return (results ?? [])
    .filter(({ status }) => status === 'Success')
    .map(({ migrationName }) => migrationName)
}

/** The names of the migrations that have run, oldest first; none where the database is empty. */
export async function migrationsRun(db: Kysely<Schema>): Promise<readonly string[]> {
  const tables = await db.introspection.getTables({ withInternalKyselyTables: true })
  if (!tables.some(({ name }) => name === 'kysely_migration')) return []
  const { rows } = await sql<{ name: string }>`select name from kysely_migration order by name`.execute(db)
  return rows.map(({ name }) => name)
}

/** Compares what has run with what this program knows. */
export async function schemaStateOf(db: Kysely<Schema>): Promise<'empty' | 'behind' | 'newest' | 'newer'> {
  const run = await migrationsRun(db)
  const known = steps.map(({ name }) => name)
  if (run.length === 0) return 'empty'
  if (run.some((name) => !known.includes(name))) return 'newer'
  return run.length < known.length ? 'behind' : 'newest'
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
