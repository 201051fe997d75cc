import type { SafeguardId } from '../../../controls/cis/v8.1/index.ts'
import type { CycleId } from '../../domain/ids.ts'
import type { Allotment } from '../../domain/responsibility/responsibility.ts'
import type { Reader } from '../reader.ts'

/** Who answers the safeguards of a cycle that are not local, by safeguard. It is no unit's own, so it has no scope. */
export async function allotmentsIn(
  db: Reader,
  cycle: CycleId,
): Promise<ReadonlyMap<SafeguardId, Omit<Allotment, 'safeguard'>>> {
  const rows = await db
    .selectFrom('responsibility')
    .select(['safeguard', 'responsibility', 'provider_id as providerId'])
    .where('cycle_id', '=', cycle)
    .execute()
  return new Map(rows.map(({ safeguard, ...rest }) => [safeguard, rest]))
}

/** Whether responsibility has been said already for the cycle that is opened next. */
export async function isNextAllotted(db: Reader): Promise<boolean> {
  const row = await db.selectFrom('next_responsibility').select('safeguard').limit(1).executeTakeFirst()
  return row !== undefined
}
