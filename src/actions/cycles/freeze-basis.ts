import { cisEdition } from '../../../controls/cis/v8.1/index.ts'
import type { Moment, Writer } from '../../db/change.ts'
import { insertAll } from '../../db/writes/batch.ts'
import { cycleStates, isLocked } from '../../domain/cycles/cycle.ts'
import type { CycleId } from '../../domain/ids.ts'
import { highestLevel } from '../../domain/maturity/level.ts'
import type { AuditEntry } from '../../domain/trail/entry.ts'
import { cycleNow } from '../answers/situation.ts'
import { keepGuidelines } from '../guidelines/keep.ts'

/**
 * Freezes what the figures of a cycle are computed from: its units with their weights, flags and days, the edition of
 * the catalogue, the versions of the guidelines and the scale of answers. Method, target and responsibility stand with
 * the cycle already. Done when the basis is locked; done again it renews the basis, which only `renewUnansweredBases`
 * may.
 */
export async function freezeBasis(
  write: Writer,
  moment: Moment,
  cycle: { readonly id: CycleId },
): Promise<void> {
  await write.deleteFrom('cycle_unit').where('cycle_id', '=', cycle.id).execute()
  const units = await write
    .selectFrom('unit')
    .select(['id as unit_id', 'code', 'name', 'type', 'parent_id', 'weight', 'valid_from', 'valid_to'])
    .select(['flags', 'position'])
    .execute()
  await insertAll(
    write,
    'cycle_unit',
    units.map((unit) => ({ cycle_id: cycle.id, ...unit })),
  )
  await write
    .updateTable('cycle')
    .set({
      basis_frozen_at: moment.now,
      catalogue_edition: cisEdition.version,
      scale_min: 0,
      scale_max: highestLevel,
    })
    .where('id', '=', cycle.id)
    .execute()
  await keepGuidelines(write, moment, await cycleNow(write, cycle.id))
}

/**
 * Renews the basis of every cycle that has a frozen one and no answer yet, and says which: `cycle open` at the command
 * line freezes at once, and the operator's files of units may come after it. From the first answer on, the basis stands.
 */
export async function renewUnansweredBases(write: Writer, moment: Moment): Promise<readonly AuditEntry[]> {
  const cycles = await write
    .selectFrom('cycle')
    .select(['id', 'year'])
    .where('basis_frozen_at', 'is not', null)
    .where(
      'state',
      'in',
      cycleStates.filter((state) => !isLocked(state)),
    )
    .where((row) =>
      row.not(
        row.exists(row.selectFrom('answer').select('answer.id').whereRef('answer.cycle_id', '=', 'cycle.id')),
      ),
    )
    .orderBy('year')
    .execute()
  for (const cycle of cycles) await freezeBasis(write, moment, cycle)
  return cycles.map(({ id, year }) => ({
    action: 'cycle.basis_renewed',
    object: 'cycle',
    id,
    detail: { year },
  }))
}
