import { sql } from 'kysely'
import type { Step } from './step.ts'

const tables: readonly (readonly [name: string, columns: string])[] = [
  ['guideline_text', `sha256 text primary key not null, content text not null`],
  [
    'guideline_version',
    `id text primary key not null, guideline text not null, number integer not null check (number >= 1),
     text_sha256 text not null references guideline_text (sha256),
     state text not null check (state in ('draft', 'hearing', 'adopted')),
     effective_on text, legal_trigger text not null, change_note text not null, review_on text,
     drafted_by text references person (id), drafted_at text not null,
     adopted_by text references person (id), adopted_at text, version integer not null,
     unique (guideline, number), check (adopted_by is null or adopted_by <> drafted_by),
     check (state <> 'adopted' or (effective_on is not null and legal_trigger <> '' and change_note <> ''
       and adopted_at is not null))`,
  ],
  [
    'guideline_step',
    `id text primary key not null, version_id text not null references guideline_version (id),
     step text not null check (step in ('drafted', 'saved', 'heard', 'returned', 'adopted')),
     comment text not null, by_person text references person (id), at text not null`,
  ],
  [
    'cycle_guideline',
    `cycle_id text not null references cycle (id), guideline text not null, number integer not null,
     text_sha256 text not null references guideline_text (sha256), primary key (cycle_id, guideline)`,
  ],
  [
    'applicability_exception',
    `cycle_id text not null references cycle (id), unit_id text not null references unit (id),
     requirement text not null, applies integer not null check (applies in (0, 1)),
     reason text not null check (reason <> ''), decided_by text references person (id), decided_at text not null,
     primary key (cycle_id, unit_id, requirement)`,
  ],
]

/** Versions of guidelines, what each cycle keeps of them, and what is for a unit against the rule. */
export const guidelines: Step = {
  name: '2026-11-28-guidelines',
  up: async (db, engine) => {
    const run = (statement: string) => sql.raw(statement).execute(db)
    for (const [name, columns] of tables)
      await run(`create table ${name} (${columns}) ${engine.tableOptions}`)
    await run('create index guideline_step_version on guideline_step (version_id)')
    await run('alter table answer add column carried_from text references answer (id)')
    for (const table of ['guideline_text', 'guideline_step']) {
      for (const statement of engine.appendOnly(table)) await run(statement)
    }
  },
}
