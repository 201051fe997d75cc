import { sql } from 'kysely'
import type { Step } from './step.ts'

const figures = ['breaches', 'notified', 'informed', 'incidents', 'significant']

/** What a person writes for the annual goals of a cycle; a figure that is not entered is null and not 0. */
export const reportTexts: Step = {
  name: '2026-11-29-report-texts',
  up: async (db, engine) => {
    const counts = figures.map((figure) => `${figure} integer check (${figure} >= 0)`).join(', ')
    await sql
      .raw(
        `create table report_text (
           cycle_id text primary key not null references cycle (id), legal_changes text not null,
           threat text not null, threat_source text not null, threat_on text, incidents_from text, incidents_to text,
           ${counts}, learning text not null, saved_by text references person (id), saved_at text not null,
           version integer not null) ${engine.tableOptions}`,
      )
      .execute(db)
  },
}
