import { sql } from 'kysely'
import type { Step } from './step.ts'

const kinds = "'missed', 'effort', 'gap', 'requirement', 'finding', 'exemption'"

/**
 * A goal may come from systems that do not meet the guidelines. Neither engine alters the check of a column in the same
 * words, so a column with the wider one takes the place of the old.
 */
export const goalSource: Step = {
  name: '2026-11-30-goal-source',
  up: async (db) => {
    for (const statement of [
      `alter table goal add column source_kind_wider text check (source_kind_wider in (${kinds}))`,
      'update goal set source_kind_wider = source_kind',
      'alter table goal drop column source_kind',
      'alter table goal rename column source_kind_wider to source_kind',
    ])
      await sql.raw(statement).execute(db)
  },
}
