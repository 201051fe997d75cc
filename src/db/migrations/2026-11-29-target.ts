import { sql } from 'kysely'
import type { Step } from './step.ts'

/** Decisions that give a year another target than the region's own. */
export const target: Step = {
  name: '2026-11-29-target',
  up: async (db, engine) => {
    await sql
      .raw(
        `create table target_decision (
          id text primary key not null, cycle_id text not null references cycle (id),
          target_num integer not null check (target_num > 0),
          target_den integer not null check (target_den >= target_num),
          decided_by text not null check (decided_by <> ''), reference text not null, on_day text not null,
          reason text not null check (reason <> ''), by_person text references person (id), at text not null
        ) ${engine.tableOptions}`,
      )
      .execute(db)
    await sql.raw('create index target_decision_cycle on target_decision (cycle_id)').execute(db)
    for (const statement of engine.appendOnly('target_decision')) await sql.raw(statement).execute(db)
  },
}
