import { sql } from 'kysely'
import type { Step } from './step.ts'

/** Earlier contents of a piece, the line that stays when its content is erased, and the form that a piece came by. */
export const evidence: Step = {
  name: '2026-11-28-evidence',
  up: async (db, engine) => {
    const statements = [
      `alter table evidence add column form_key text`,
      `create unique index evidence_form on evidence (unit_id, form_key)`,
      `create table evidence_revision (
         id text primary key not null, unit_id text not null, evidence_id text not null, number integer not null,
         title text not null, statement text, url text, file_sha256 text, file_name text, file_type text,
         file_size integer, valid_from text not null, valid_until text not null,
         replaced_by text references person (id), replaced_at text not null, unique (evidence_id, number),
         foreign key (unit_id, evidence_id) references evidence (unit_id, id)) ${engine.tableOptions}`,
      `create table evidence_erasure (
         evidence_id text primary key not null, unit_id text not null,
         reason text not null check (reason in ('personal_data', 'confidential', 'wrong_content', 'not_needed')),
         hashes text not null, by_person text references person (id), at text not null,
         foreign key (unit_id, evidence_id) references evidence (unit_id, id)) ${engine.tableOptions}`,
      ...engine.appendOnly('evidence_erasure'),
    ]
    for (const statement of statements) await sql.raw(statement).execute(db)
  },
}
