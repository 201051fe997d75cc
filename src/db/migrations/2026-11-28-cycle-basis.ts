import { type Kysely, sql } from 'kysely'
import type { Step } from './step.ts'

/**
 * What a year is computed from is kept with the cycle: its units as they stood when the basis was locked, and the
 * editions and the scale. Cycles that are past that step already keep the units as they stand now. A cycle also
 * gets its minimum coverage (whole percent; nothing was demanded before) and the days of follow-up.
 */
export const cycleBasis: Step = {
  name: '2026-11-28-cycle-basis',
  up: async (db, engine) => {
    await run(
      db,
      `create table cycle_unit (
         cycle_id text not null references cycle (id), unit_id text not null references unit (id),
         code text not null, name text not null, type text not null, parent_id text references unit (id),
         weight integer not null check (weight >= 0), valid_from text not null, valid_to text,
         flags text not null, position integer not null, primary key (cycle_id, unit_id)) ${engine.tableOptions}`,
    )
    for (const column of columns) await run(db, `alter table cycle add column ${column}`)
    await run(
      db,
      `insert into cycle_unit
         (cycle_id, unit_id, code, name, type, parent_id, weight, valid_from, valid_to, flags, position)
       select cycle.id, unit.id, unit.code, unit.name, unit.type, unit.parent_id, unit.weight, unit.valid_from,
         unit.valid_to, unit.flags, unit.position
       from cycle cross join unit where cycle.state <> 'planned'`,
    )
    await run(
      db,
      `update cycle set catalogue_edition = '8.1.2', scale_min = 0, scale_max = 4,
         basis_frozen_at = coalesce(
           (select min(at) from cycle_step where cycle_id = cycle.id and state = 'basis_locked'), created_at)
       where state <> 'planned'`,
    )
  },
}

const columns: readonly string[] = [
  'basis_frozen_at text',
  'catalogue_edition text',
  'scale_min integer',
  'scale_max integer',
  'minimum_coverage integer not null default 0 check (minimum_coverage between 0 and 100)',
  'follow_up_first text',
  'follow_up_second text',
]

function run(db: Kysely<unknown>, statement: string): Promise<unknown> {
  return sql.raw(statement).execute(db)
}
