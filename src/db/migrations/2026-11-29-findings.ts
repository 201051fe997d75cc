import { sql } from 'kysely'
import type { Step } from './step.ts'

/** The register of systems that do not meet the guidelines, with what happened to each. */
export const findings: Step = {
  name: '2026-11-29-findings',
  up: async (db, engine) => {
    for (const [name, columns] of tables)
      await sql.raw(`create table ${name} (${columns}) ${engine.tableOptions}`).execute(db)
    for (const statement of engine.appendOnly('finding_step')) await sql.raw(statement).execute(db)
  },
}

// What is proposed has a handling, an owner and a deadline: the database itself refuses the others.
const tables: readonly (readonly [name: string, columns: string])[] = [
  [
    'finding',
    `id text primary key not null, unit_id text not null references unit (id), code text not null,
     system text not null, area text not null, task text not null,
     maintenance text check (maintenance in ('regional', 'local', 'national', 'supplier')), end_of_support text,
     unmet text not null, deviation text not null, risk text not null,
     handling text check (handling in ('adjust', 'replace', 'shield', 'move', 'phase_out', 'accept')),
     plan text not null, owner text not null, deadline text,
     state text not null
       check (state in ('registered', 'assessed', 'proposed', 'decided', 'carried_out', 'accepted')),
     accepted_until text, submitted_by text references person (id), created_by text references person (id),
     created_at text not null, version integer not null, unique (unit_id, code),
     check (state in ('registered', 'assessed') or (handling is not null and owner <> '' and deadline is not null)),
     check ((state = 'accepted') = (accepted_until is not null))`,
  ],
  [
    'finding_step',
    `id text primary key not null, finding_id text not null references finding (id),
     number integer not null, step text not null check (step in ('registered', 'changed', 'assessed', 'submitted', 'approved', 'returned',
       'accepted', 'reopened', 'carried_out')),
     by_person text references person (id), at text not null, note text not null, decided_by text not null,
     on_day text, reference text not null, until_day text, unique (finding_id, number)`,
  ],
]
