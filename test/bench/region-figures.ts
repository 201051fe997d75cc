import { maturityInput } from '../../src/db/queries/figures.ts'
import { regionMaturity } from '../../src/db/queries/maturity.ts'
import { scopeFor } from '../../src/domain/access/scope.ts'
import { maturityOf } from '../../src/domain/maturity/score.ts'
import type { Case } from './measure.ts'
import type { Place } from './place.ts'

/**
 * The region's exact figures with every breakdown on 200 units x 153 safeguards: read from the summary, against
 * computing them.
 */
export async function regionFiguresCase({ store }: Place): Promise<Case> {
  const cycle = await store.reader
    .selectFrom('cycle')
    .selectAll()
    .orderBy('year', 'desc')
    .executeTakeFirstOrThrow()
  const scope = scopeFor({ kind: 'operator' }, 'maturity.region.read')
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
