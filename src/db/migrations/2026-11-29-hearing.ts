import { sql } from 'kysely'
import type { Step } from './step.ts'

const tables: readonly (readonly [name: string, columns: string])[] = [
  [
    'hearing_comment',
    `id text primary key not null, cycle_id text not null references cycle (id),
     unit_id text not null references unit (id), kind text not null check (kind in ('comment', 'none')),
     goal_number text, goal_text text not null, text text not null,
     role text not null check (role in ('unit_coordinator', 'unit_manager')),
     by_person text references person (id), at text not null`,
  ],
  [
    'hearing_answer',
    `id text primary key not null, comment_id text not null references hearing_comment (id),
     outcome text not null check (outcome in ('agreed', 'partly', 'not_agreed')), text text not null,
     role text not null check (role in ('lead', 'officer')), by_person text references person (id), at text not null`,
  ],
]

export const hearing: Step = {
  name: '2026-11-29-hearing',
  up: async (db, engine) => {
    for (const [name, columns] of tables)
      await sql.raw(`create table ${name} (${columns}) ${engine.tableOptions}`).execute(db)
    await sql.raw('create index hearing_comment_cycle on hearing_comment (cycle_id, unit_id)').execute(db)
    await sql.raw('create index hearing_answer_comment on hearing_answer (comment_id)').execute(db)
    for (const [table] of tables)
      for (const statement of engine.appendOnly(table)) await sql.raw(statement).execute(db)
    await sql.raw('alter table cycle add column hearing_deadline text').execute(db)
  },
}
