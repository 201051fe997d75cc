import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { systemClock } from '../../src/adapters/clock.ts'
import { systemIds } from '../../src/adapters/ids.ts'
import { changeFor } from '../../src/db/change.ts'
import { maturityInput } from '../../src/db/queries/figures.ts'
import { migrate, openStore } from '../../src/db/store.ts'
import { seedLarge } from '../../src/demo/large.ts'
import { scopeFor } from '../../src/domain/access/scope.ts'
import { maturityOf } from '../../src/domain/maturity/score.ts'
import type { Case } from './measure.ts'

/** The region's exact figures with every breakdown on 200 units x 153 safeguards, against one aggregate in SQL. */
export async function regionFiguresCase(): Promise<Case> {
  const file = join(mkdtempSync(join(tmpdir(), 'modent-large-')), 'large.db')
  const store = openStore(`sqlite:${file}`, () => {})
  await migrate(store)
  const clock = systemClock()
  const ids = systemIds(clock)
  const actor = { kind: 'operator' } as const
  await seedLarge({
    change: changeFor(store, { actor, requestId: 'bench', clock, ids, auditKey: new Uint8Array(32) }),
  })
  const cycle = await store.reader.selectFrom('cycle').selectAll().orderBy('year').executeTakeFirstOrThrow()
  const scope = scopeFor(actor, 'maturity.region.read')
  if (!scope) throw new Error('The operator reaches every unit')
  const aggregate = new Database(file).prepare(
    `select substr(subject, 1, instr(subject, '.') - 1) as control, count(*) as answered,
       avg(cast(policy as real) + cast(implementation as real) + cast(automation as real) + cast(reporting as real)) / 16
     from answer where cycle_id = ? and kind = 'safeguard' and complete = 1 group by 1`,
  )
  return {
    name: 'region-figures',
    floorSays: 'one aggregate in SQL over the same answers: a mean for each control, in floating point',
    runs: 9,
    ours: async () => maturityOf(await maturityInput(store.reader, scope, cycle)),
    floor: () => aggregate.all(cycle.id),
  }
}
