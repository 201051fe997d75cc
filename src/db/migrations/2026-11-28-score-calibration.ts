import { sql } from 'kysely'
import type { Step } from './step.ts'

/** Why a score was changed in calibration: the revision it made, who did it, and the reason. */
export const calibration: Step = {
  name: '2026-11-28-score-calibration',
  up: async (db, engine) => {
    await sql
      .raw(
        `create table calibration (
          id text primary key not null, answer_id text not null references answer (id), version integer not null,
          reason text not null check (reason <> ''), by_person text references person (id), at text not null,
          unique (answer_id, version),
          foreign key (answer_id, version) references answer_revision (answer_id, version)
        ) ${engine.tableOptions}`,
      )
      .execute(db)
    for (const statement of engine.appendOnly('calibration')) await sql.raw(statement).execute(db)
  },
}
