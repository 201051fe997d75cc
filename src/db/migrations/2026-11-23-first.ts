import { type Kysely, type RawBuilder, sql } from 'kysely'
import type { Step, StepEngine } from './step.ts'

/** Plain SQL that both engines read alike: text, integer, checks, composite keys. */
const tables: readonly (readonly [name: string, columns: string])[] = [
  ['setting', `key text primary key not null, value text not null`],
  [
    'unit',
    `id text primary key not null, code text not null unique, name text not null, type text not null,
     parent_id text references unit (id), weight integer not null check (weight >= 0),
     valid_from text not null, valid_to text, flags text not null, position integer not null,
     created_at text not null, version integer not null, check (valid_to is null or valid_to >= valid_from)`,
  ],
  [
    'person',
    `id text primary key not null, email text not null, email_key text not null unique, name text not null,
     password_hash text, totp_sealed text, totp_last_step integer, recovery_hashes text not null,
     language text check (language in ('da', 'en')), shortcuts integer not null check (shortcuts in (0, 1)),
     disabled_at text, created_at text not null, version integer not null`,
  ],
  [
    'role_assignment',
    `id text primary key not null, person_id text not null references person (id), role text not null,
     unit_id text references unit (id), valid_from text not null, valid_to text,
     granted_by text references person (id), granted_at text not null`,
  ],
  [
    'session',
    `token_hash text primary key not null, person_id text not null references person (id),
     factor text not null check (factor in ('password', 'full')), proven_at text not null,
     created_at text not null, last_seen_at text not null`,
  ],
  [
    'invitation',
    `token_hash text primary key not null, person_id text references person (id), purpose text not null,
     created_at text not null, expires_at text not null, used_at text`,
  ],
  ['attempt', `key text primary key not null, failures integer not null, window_from text not null`],
  [
    'cycle',
    `id text primary key not null, year integer not null unique, state text not null, method text not null,
     framework text not null, guideline_edition text not null, counting_date text not null,
     collection_deadline text not null, approval_deadline text not null, target_num integer not null,
     target_den integer not null check (target_den > 0), created_at text not null, version integer not null`,
  ],
  [
    'cycle_step',
    `id text primary key not null, cycle_id text not null references cycle (id), state text not null,
     reason text not null, by_person text references person (id), at text not null`,
  ],
  [
    'responsibility',
    `cycle_id text not null references cycle (id), safeguard text not null,
     responsibility text not null check (responsibility in ('central', 'shared')),
     provider_id text not null references unit (id), primary key (cycle_id, safeguard)`,
  ],
  [
    'next_responsibility',
    `safeguard text primary key not null,
     responsibility text not null check (responsibility in ('central', 'shared')),
     provider_id text not null references unit (id)`,
  ],
  [
    'answer',
    `id text primary key not null, unit_id text not null references unit (id),
     cycle_id text not null references cycle (id), kind text not null check (kind in ('safeguard', 'requirement')),
     subject text not null, policy text, implementation text, automation text, reporting text, level text,
     status text, applicable integer not null check (applicable in (0, 1)), reason text not null,
     state text not null check (state in ('draft', 'sent', 'approved', 'accepted', 'returned')),
     complete integer not null check (complete in (0, 1)),
     saved_by text references person (id), saved_at text not null,
     sent_by text references person (id), sent_at text, approved_by text references person (id), approved_at text,
     reviewed_by text references person (id), reviewed_at text, review_comment text not null,
     version integer not null, unique (cycle_id, unit_id, kind, subject), unique (unit_id, id),
     check (coalesce(policy, '0') in ('0', '1', '2', '3', '4', 'na')),
     check (coalesce(implementation, '0') in ('0', '1', '2', '3', '4', 'na')),
     check (coalesce(automation, '0') in ('0', '1', '2', '3', '4', 'na')),
     check (coalesce(reporting, '0') in ('0', '1', '2', '3', '4', 'na')),
     check (coalesce(level, '0') in ('0', '1', '2', '3', '4')),
     check (coalesce(status, 'complied') in ('complied', 'partly', 'not_complied', 'not_relevant'))`,
  ],
  [
    'answer_revision',
    `id text primary key not null, answer_id text not null references answer (id), version integer not null,
     policy text, implementation text, automation text, reporting text, level text, status text,
     applicable integer not null, reason text not null, state text not null,
     by_person text references person (id), at text not null, comment text not null, unique (answer_id, version)`,
  ],
  [
    'evidence',
    `id text primary key not null, unit_id text not null references unit (id), code text not null,
     title text not null, kind text not null check (kind in ('file', 'link', 'statement')),
     state text not null check (state in ('draft', 'submitted', 'accepted', 'returned')),
     statement text, url text, file_sha256 text, file_name text, file_type text, file_size integer,
     valid_from text not null, valid_until text not null, added_by text references person (id),
     added_at text not null, reviewed_by text references person (id), reviewed_at text,
     version integer not null, unique (unit_id, id), unique (unit_id, code), check (valid_until >= valid_from),
     check ((kind = 'file') = (file_sha256 is not null)), check ((kind = 'link') = (url is not null)),
     check ((kind = 'statement') = (statement is not null))`,
  ],
  [
    'evidence_support',
    `unit_id text not null, answer_id text not null, evidence_id text not null,
     added_by text references person (id), added_at text not null, primary key (answer_id, evidence_id),
     foreign key (unit_id, answer_id) references answer (unit_id, id),
     foreign key (unit_id, evidence_id) references evidence (unit_id, id)`,
  ],
  [
    'external_analysis',
    `id text primary key not null, framework text not null, year integer not null, assessor text not null,
     scale_min integer not null, scale_max integer not null check (scale_max > scale_min), total text not null,
     recorded_by text references person (id), recorded_at text not null, unique (framework, year)`,
  ],
  [
    'external_control',
    `analysis_id text not null references external_analysis (id), control integer not null, score text not null,
     primary key (analysis_id, control)`,
  ],
  [
    'recommendation',
    `id text primary key not null, analysis_id text not null references external_analysis (id),
     number text not null, text text not null, highlighted integer not null check (highlighted in (0, 1)),
     controls text not null, unique (analysis_id, number)`,
  ],
  [
    'goal',
    `id text primary key not null, cycle_id text not null references cycle (id), number text not null,
     short_name text not null, goal text not null, reason text not null, ability text, responsible text not null,
     measure text not null, baseline text not null, baseline_date text,
     baseline_unknown integer not null check (baseline_unknown in (0, 1)), target_value text not null, deadline text,
     evidence_demanded text not null, follow_up_first text, follow_up_second text, support text not null,
     continues_id text references goal (id),
     state text not null check (state in ('draft', 'adopted')), created_by text references person (id),
     created_at text not null, version integer not null, unique (cycle_id, number)`,
  ],
  [
    'goal_unit',
    `goal_id text not null references goal (id), unit_id text not null references unit (id), target_value text,
     deadline text, primary key (goal_id, unit_id)`,
  ],
  [
    'goal_status',
    `id text primary key not null, goal_id text not null references goal (id), unit_id text references unit (id),
     outcome text not null, value text not null, comment text not null, on_day text not null,
     by_person text references person (id), at text not null`,
  ],
  [
    'report',
    `id text primary key not null, kind text not null, cycle_id text not null references cycle (id),
     version_label text not null, state text not null, classification text not null, snapshot text not null,
     snapshot_sha256 text not null, size_da integer, size_en integer,
     frozen_by text references person (id), frozen_at text not null,
     unique (kind, cycle_id, version_label)`,
  ],
  [
    'decision',
    `id text primary key not null, report_id text not null references report (id), outcome text not null,
     decided_on text not null, case_reference text not null, note text not null,
     recorded_by text references person (id), recorded_at text not null`,
  ],
  [
    'audit',
    `seq integer primary key not null, at text not null, actor_id text, actor_roles text not null,
     action text not null, object text not null, object_id text not null, unit_id text, detail text not null,
     request_id text not null, prev_hash text not null, hash text not null`,
  ],
  ['audit_head', `id integer primary key not null check (id = 1), seq integer not null, hash text not null`],
]

const indexes: readonly string[] = [
  'create index role_assignment_person on role_assignment (person_id)',
  'create index session_person on session (person_id)',
  'create index answer_unit on answer (unit_id, cycle_id)',
  'create index answer_queue on answer (cycle_id, state)',
  'create index evidence_support_evidence on evidence_support (evidence_id)',
  'create index goal_unit_unit on goal_unit (unit_id)',
  'create index goal_status_goal on goal_status (goal_id)',
  'create index audit_object on audit (object, object_id)',
]

const appendOnlyTables: readonly string[] = [
  'audit',
  'answer_revision',
  'goal_status',
  'decision',
  'cycle_step',
]

export const first: Step = {
  name: '2026-11-23-first',
  up: async (db, engine) => {
    for (const [name, columns] of tables)
      await run(db, `create table ${name} (${columns}) ${engine.tableOptions}`)
    for (const index of indexes) await run(db, index)
    await appendOnly(db, engine)
    await run(db, `insert into audit_head (id, seq, hash) values (1, 0, '')`)
  },
}

async function appendOnly(db: Kysely<unknown>, engine: StepEngine): Promise<void> {
  for (const table of appendOnlyTables) {
    for (const statement of engine.appendOnly(table)) await run(db, statement)
  }
}

function run(db: Kysely<unknown>, statement: string): Promise<unknown> {
  const built: RawBuilder<unknown> = sql.raw(statement)
  return built.execute(db)
}
