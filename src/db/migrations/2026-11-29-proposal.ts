import { sql } from 'kysely'
import type { Step } from './step.ts'

const kinds = "'missed', 'effort', 'gap', 'requirement', 'exemption'"

/** What a goal was made from, where it was made from a proposal. */
export const proposal: Step = {
  name: '2026-11-29-proposal',
  up: async (db) => {
    for (const column of [
      `source_kind text check (source_kind in (${kinds}))`,
      'source_reference text',
      'source_label text',
    ])
      await sql.raw(`alter table goal add column ${column}`).execute(db)
  },
}
