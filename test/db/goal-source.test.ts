import { sql } from 'kysely'
import { expect, it } from 'vitest'
import { clearDatabase } from '../../src/db/clear.ts'
import { migrateToNewest } from '../../src/db/migrations/index.ts'
import { eachEngine } from '../support/engines.ts'
import { openTestHouse } from '../support/house.ts'

const now = '2026-11-01T00:00:00.000Z'
const year = `insert into cycle (id, year, state, method, framework, guideline_edition, counting_date, collection_deadline,
  approval_deadline, target_num, target_den, created_at, version)
  values ('y', 2027, 'goals_draft', 'single-level', 'CIS', '2026', '2026-09-30', '2026-09-15', '2026-09-22', 3, 4, '${now}', 1)`
const goal = (id: string, kind: string) =>
  `insert into goal (id, cycle_id, number, short_name, goal, reason, responsible, measure, baseline, baseline_unknown,
  target_value, evidence_demanded, support, state, created_at, version, source_kind, source_reference, source_label)
  values ('${id}', 'y', '${id}', '', '', '', '', '', '', 0, '', '', '', 'draft', '${now}', 1, '${kind}', 'x', 'x')`

eachEngine((engine) => {
  it('keeps what a goal was made from when a kind of source is added, and refuses what is none', async () => {
    const { house, close } = await openTestHouse({ engine })
    const { db, engine: own } = house.store
    const run = (statement: string) => sql.raw(statement).execute(db)
    await clearDatabase(house.store)
    await migrateToNewest(db, own, '2026-11-29-target')
    await run(year)
    await run(goal('a', 'gap'))
    await expect(run(goal('b', 'finding'))).rejects.toThrow(/check/i)
    await migrateToNewest(db, own)
    await run(goal('b', 'finding'))
    await expect(run(goal('c', 'rumour'))).rejects.toThrow(/check/i)
    const goals = await db.selectFrom('goal').select(['id', 'source_kind']).orderBy('id').execute()
    expect(goals).toEqual([
      { id: 'a', source_kind: 'gap' },
      { id: 'b', source_kind: 'finding' },
    ])
    await close()
  })
})
