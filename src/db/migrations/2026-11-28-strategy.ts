import { sql } from 'kysely'
import type { Step } from './step.ts'

const tables: readonly (readonly [name: string, columns: string])[] = [
  [
    'external_supersession',
    `analysis_id text primary key not null references external_analysis (id),
     superseded_by text not null references external_analysis (id),
     by_person text references person (id), at text not null, check (superseded_by <> analysis_id)`,
  ],
  [
    'recommendation_handling',
    `id text primary key not null, recommendation_id text not null references recommendation (id),
     kind text not null check (kind in ('elsewhere', 'closed', 'reopened')), reason text not null,
     decided_by text not null, on_day text not null, by_person text references person (id), at text not null`,
  ],
  [
    'investment_frame',
    `id text primary key not null, name text not null, from_year integer not null, to_year integer not null,
     total_kroner integer not null check (total_kroner >= 0), buffer_kroner integer not null check (buffer_kroner >= 0),
     buffer_within integer not null check (buffer_within in (0, 1)), created_by text references person (id),
     created_at text not null, version integer not null, unique (name, from_year), check (to_year = from_year + 3)`,
  ],
  [
    'frame_amount',
    `frame_id text not null references investment_frame (id), source text not null, year integer not null,
     kroner integer not null check (kroner >= 0), primary key (frame_id, source, year)`,
  ],
  [
    'sub_strategy',
    `id text primary key not null, area text not null, from_year integer not null,
     years integer not null check (years between 2 and 4), period_reason text not null, number integer not null,
     objectives text not null, frame_id text references investment_frame (id),
     state text not null check (state in ('draft', 'submitted', 'approved', 'returned', 'superseded')),
     submitted_by text references person (id), submitted_at text, decided_body text not null,
     decision_reference text not null, decided_on text, decision_note text not null,
     recorded_by text references person (id), recorded_at text, follows_id text references sub_strategy (id),
     created_by text references person (id), created_at text not null, version integer not null,
     unique (area, from_year, number)`,
  ],
  [
    'effort',
    `id text primary key not null, sub_strategy_id text not null references sub_strategy (id), code text not null,
     title text not null, track text not null check (track in ('cyber', 'information_security', 'both')),
     abilities text not null, lifts_to integer check (lifts_to between 1 and 4), owner text not null,
     from_day text, to_day text, importance text check (importance in ('high', 'medium', 'low')),
     investment_kroner integer check (investment_kroner >= 0), yearly_kroner integer check (yearly_kroner >= 0),
     funding text, uncertainty text not null, estimated_on text,
     status text not null check (status in ('planned', 'in_progress', 'completed', 'withdrawn')),
     created_by text references person (id), created_at text not null, version integer not null,
     unique (sub_strategy_id, code), check (to_day is null or from_day is null or to_day >= from_day)`,
  ],
  [
    'effort_subject',
    `effort_id text not null references effort (id), kind text not null check (kind in ('safeguard', 'requirement')),
     subject text not null, primary key (effort_id, subject)`,
  ],
  [
    'effort_recommendation',
    `effort_id text not null references effort (id), recommendation_id text not null references recommendation (id),
     primary key (effort_id, recommendation_id)`,
  ],
  [
    'effort_prerequisite',
    `effort_id text not null references effort (id), requires_id text not null references effort (id),
     primary key (effort_id, requires_id), check (requires_id <> effort_id)`,
  ],
]

const indexes: readonly string[] = [
  'create index recommendation_handling_recommendation on recommendation_handling (recommendation_id)',
  'create index effort_recommendation_recommendation on effort_recommendation (recommendation_id)',
  'create index effort_prerequisite_requires on effort_prerequisite (requires_id)',
]

export const strategy: Step = {
  name: '2026-11-28-strategy',
  up: async (db, engine) => {
    for (const [name, columns] of tables)
      await sql.raw(`create table ${name} (${columns}) ${engine.tableOptions}`).execute(db)
    for (const index of indexes) await sql.raw(index).execute(db)
    for (const table of ['external_supersession', 'recommendation_handling']) {
      for (const statement of engine.appendOnly(table)) await sql.raw(statement).execute(db)
    }
  },
}
