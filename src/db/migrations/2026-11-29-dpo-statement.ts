import { sql } from 'kysely'
import type { Step } from './step.ts'

const tables: readonly (readonly [name: string, columns: string])[] = [
  [
    'dpo_statement_draft',
    `cycle_id text primary key not null references cycle (id), text text not null,
     by_person text references person (id), at text not null, version integer not null`,
  ],
  [
    'dpo_statement',
    `id text primary key not null, cycle_id text not null references cycle (id),
     act text not null check (act in ('given', 'declined', 'withdrawn')), text text not null,
     by_person text references person (id), at text not null`,
  ],
]

export const dpoStatement: Step = {
  name: '2026-11-29-dpo-statement',
  up: async (db, engine) => {
    for (const [name, columns] of tables)
      await sql.raw(`create table ${name} (${columns}) ${engine.tableOptions}`).execute(db)
    await sql.raw('create index dpo_statement_cycle on dpo_statement (cycle_id)').execute(db)
    for (const statement of engine.appendOnly('dpo_statement')) await sql.raw(statement).execute(db)
  },
}
