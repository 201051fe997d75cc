import { type Kysely, sql } from 'kysely'
import type { Step } from './step.ts'

/**
 * Exemptions, plans and comments; and what an answer needs to say that it was changed after its approval
 * (`approved_version`) and which of its revisions was not chosen (`aside`).
 */
export const exemptions: Step = {
  name: '2026-11-28-exemptions',
  up: async (db, engine) => {
    for (const [name, columns] of tables)
      await run(db, `create table ${name} (${columns}) ${engine.tableOptions}`)
    for (const statement of statements) await run(db, statement)
    for (const table of ['exemption_grant', 'exemption_step', 'plan', 'comment']) {
      for (const statement of engine.appendOnly(table)) await run(db, statement)
    }
  },
}

const tables: readonly (readonly [name: string, columns: string])[] = [
  [
    'exemption',
    `id text primary key not null, unit_id text not null references unit (id),
     cycle_id text not null references cycle (id), requirement text not null, reason text not null, risk text not null,
     measures text not null, wished_until text not null, extends_id text references exemption (id),
     state text not null check (state in ('applied', 'granted', 'refused', 'withdrawn')),
     requested_by text not null references person (id), requested_at text not null, version integer not null,
     unique (id, requested_by)`,
  ],
  [
    'exemption_grant',
    `exemption_id text primary key not null, requested_by text not null,
     decided_by text not null references person (id), decided_at text not null, valid_from text not null,
     valid_until text not null, note text not null,
     foreign key (exemption_id, requested_by) references exemption (id, requested_by),
     check (decided_by <> requested_by), check (valid_until > valid_from)`,
  ],
  [
    'exemption_step',
    `id text primary key not null, exemption_id text not null references exemption (id),
     state text not null check (state in ('applied', 'granted', 'refused', 'withdrawn')),
     by_person text not null references person (id), at text not null, note text not null`,
  ],
  [
    'plan',
    `id text primary key not null, unit_id text not null references unit (id), requirement text not null,
     action text not null, responsible text not null, deadline text not null,
     by_person text references person (id), at text not null`,
  ],
  [
    'comment',
    `id text primary key not null, unit_id text not null references unit (id),
     cycle_id text not null references cycle (id), subject text not null, text text not null,
     by_person text references person (id), at text not null`,
  ],
]

const statements: readonly string[] = [
  'create index exemption_unit on exemption (unit_id, requirement)',
  // Two applications for one requirement cannot wait at the same time, whoever sends them.
  `create unique index exemption_waiting on exemption (unit_id, requirement) where state = 'applied'`,
  'create index exemption_step_exemption on exemption_step (exemption_id)',
  'create index plan_unit on plan (unit_id, requirement)',
  'create index comment_subject on comment (unit_id, cycle_id, subject)',
  'alter table answer add column approved_version integer',
  `update answer set approved_version = version where state = 'accepted' or (state = 'approved' and approved_at is not null)`,
  'alter table answer_revision add column aside integer not null default 0 check (aside in (0, 1))',
]

function run(db: Kysely<unknown>, statement: string): Promise<unknown> {
  return sql.raw(statement).execute(db)
}
