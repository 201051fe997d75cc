import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { systemClock } from '../../src/adapters/clock.ts'
import { systemIds } from '../../src/adapters/ids.ts'
import { changeFor } from '../../src/db/change.ts'
import { maturityInput } from '../../src/db/queries/figures.ts'
import { regionMaturity } from '../../src/db/queries/maturity.ts'
import { migrate, openStore } from '../../src/db/store.ts'
import { seedLarge } from '../../src/demo/large.ts'
import { scopeFor } from '../../src/domain/access/scope.ts'
import { maturityOf } from '../../src/domain/maturity/score.ts'
import type { Case } from './measure.ts'

/** The region's exact figures with every breakdown on 200 units x 153 safeguards: read from the summary, against computing them. */
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
  const cycle = await store.reader
    .selectFrom('cycle')
    .selectAll()
    .orderBy('year', 'desc')
    .executeTakeFirstOrThrow()
  const scope = scopeFor(actor, 'maturity.region.read')
  if (!scope) throw new Error('The operator reaches every unit')
  return {
    name: 'region-figures',
    floorSays:
      'the one full aggregate: every answer and its evidence read, and the same figures computed from them',
    runs: 9,
    ours: () => regionMaturity(store.reader, scope, cycle),
    floor: async () => maturityOf(await maturityInput(store.reader, scope, cycle)),
  }
}
