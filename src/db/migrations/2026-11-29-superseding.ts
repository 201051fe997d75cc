import { sql } from 'kysely'
import type { Step } from './step.ts'

/** A corrected analysis may be of the same framework and year as the one it supersedes, and says why it does. */
export const superseding: Step = {
  name: '2026-11-29-superseding',
  up: async (db, engine) => {
    const columns = `id text primary key not null, framework text not null, year integer not null,
      assessor text not null, scale_min integer not null,
      scale_max integer not null check (scale_max > scale_min), total text not null,
      recorded_by text references person (id), recorded_at text not null`
    const unique = 'external_analysis_framework_year_key'
    for (const statement of engine.dropUnique('external_analysis', unique, columns))
      await sql.raw(statement).execute(db)
    await sql.raw(`alter table external_supersession add column reason text not null default ''`).execute(db)
  },
}
