import { sql } from 'kysely'
import type { Step } from './step.ts'

/** A finding can be taken off the list with a reason, in whatever state it stands. */
export const withdrawal: Step = {
  name: '2026-11-30-withdrawal',
  up: async (db) => {
    for (const column of [
      'withdrawn_at text',
      'withdrawn_by text references person (id)',
      'withdrawal_reason text',
    ])
      await sql.raw(`alter table finding add column ${column}`).execute(db)
  },
}
