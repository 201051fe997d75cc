import type { Writer } from '../../db/change.ts'
import type { CycleRow } from '../../db/queries/cycles.ts'
import { catalogueOfCycle } from '../../db/queries/guidelines.ts'
import { isTooOldFor } from '../../domain/evidence/age.ts'
import type { EvidenceId, UnitId } from '../../domain/ids.ts'

/** Whole months after which evidence no longer counts for a subject of a cycle; undefined where it sets no limit. */
export async function ageLimit(write: Writer, cycle: CycleRow, subject: string): Promise<number | undefined> {
  return (await catalogueOfCycle(write, cycle)).requirement(subject)?.evidenceMaxAgeMonths
}

/** Whether one of these pieces of a unit is too old to begin to support an answer on a subject. */
export async function anyTooOld(
  write: Writer,
  unitId: UnitId,
  pieces: readonly EvidenceId[],
  on: { readonly subject: string; readonly cycle: CycleRow },
): Promise<boolean> {
  if (pieces.length === 0) return false
  const limit = await ageLimit(write, on.cycle, on.subject)
  const rows = await write
    .selectFrom('evidence')
    .select(['valid_from as validFrom', 'valid_until as validUntil'])
    .where('unit_id', '=', unitId)
    .where('id', 'in', [...pieces])
    .execute()
  return rows.some((piece) => isTooOldFor(piece, limit, on.cycle.counting_date))
}
