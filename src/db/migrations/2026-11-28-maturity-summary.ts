import { type Kysely, sql } from 'kysely'
import type { Step, StepEngine } from './step.ts'

/**
 * The maturity of a cycle is kept summed up beside the answers: each unit's part of each safeguard, the region's tally of
 * each safeguard, and each unit's own scores. Triggers note what no longer holds, whoever writes; a change sums it up
 * again before it commits. A locked year is not noted for what later happens to evidence, so its figures stand.
 */
export const maturitySummary: Step = {
  name: '2026-11-28-maturity-summary',
  up: async (db, engine) => {
    for (const [name, columns] of tables)
      await run(db, `create table ${name} (${columns}) ${engine.tableOptions}`)
    await run(db, 'create index maturity_part_unit on maturity_part (cycle_id, unit_id)')
    for (const { table, event, statement } of triggers) {
      for (const text of engine.after(`${table}_${event}_sums`, table, event, statement)) await run(db, text)
    }
    await run(
      db,
      `insert into maturity_stale (cycle_id, unit_id, safeguard)
       select id, '', '' from cycle where basis_frozen_at is not null`,
    )
  },
}

const tables: readonly (readonly [name: string, columns: string])[] = [
  [
    'maturity_part',
    `cycle_id text not null references cycle (id), unit_id text not null references unit (id),
     safeguard text not null, stated integer, documented integer, primary key (cycle_id, safeguard, unit_id),
     check ((stated is null) = (documented is null)), check (documented <= stated)`,
  ],
  [
    'maturity_tally',
    `cycle_id text not null references cycle (id), safeguard text not null, answered integer not null,
     applicable integer not null, stated text, documented text, primary key (cycle_id, safeguard)`,
  ],
  [
    'maturity_unit',
    `cycle_id text not null references cycle (id), unit_id text not null references unit (id),
     scores text not null, primary key (cycle_id, unit_id)`,
  ],
  [
    'maturity_stale',
    `cycle_id text not null, unit_id text not null, safeguard text not null,
     primary key (cycle_id, unit_id, safeguard)`,
  ],
]

type Event = Parameters<StepEngine['after']>[2]

const note = 'insert into maturity_stale (cycle_id, unit_id, safeguard)'

function onAnswer(event: Event) {
  const statement = `${note} select new.cycle_id, new.unit_id, new.subject where new.kind = 'safeguard'
    on conflict do nothing`
  return { table: 'answer', event, statement }
}

function onSupport(event: Event, row: 'new' | 'old') {
  const statement = `${note} select answer.cycle_id, answer.unit_id, answer.subject from answer
    where answer.id = ${row}.answer_id and answer.kind = 'safeguard' on conflict do nothing`
  return { table: 'evidence_support', event, statement }
}

function onWhole(table: string, event: Event, row: 'new' | 'old') {
  return { table, event, statement: `${note} values (${row}.cycle_id, '', '') on conflict do nothing` }
}

const triggers: readonly { readonly table: string; readonly event: Event; readonly statement: string }[] = [
  onAnswer('insert'),
  onAnswer('update'),
  onSupport('insert', 'new'),
  onSupport('delete', 'old'),
  {
    table: 'evidence',
    event: 'update',
    statement: `${note} select answer.cycle_id, answer.unit_id, answer.subject
      from evidence_support
      join answer on answer.id = evidence_support.answer_id
      join cycle on cycle.id = answer.cycle_id
      where evidence_support.evidence_id = new.id and answer.kind = 'safeguard'
        and cycle.state in ('basis_locked', 'collection', 'review', 'calibration')
      on conflict do nothing`,
  },
  onWhole('responsibility', 'insert', 'new'),
  onWhole('responsibility', 'update', 'new'),
  onWhole('responsibility', 'delete', 'old'),
  onWhole('cycle_unit', 'insert', 'new'),
  onWhole('cycle_unit', 'update', 'new'),
  onWhole('cycle_unit', 'delete', 'old'),
]

function run(db: Kysely<unknown>, statement: string): Promise<unknown> {
  return sql.raw(statement).execute(db)
}
