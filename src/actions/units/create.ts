import { type Change, done } from '../../db/change.ts'
import { unitsIn } from '../../db/queries/units.ts'
import type { UnitScope } from '../../domain/access/scope.ts'
import type { Decision } from '../../domain/decision.ts'
import type { UnitId } from '../../domain/ids.ts'
import { type UnitContent, type UnitRefusal, unitColumns } from './content.ts'

/** Creates a unit. Codes that differ only in case count as the same, as in a file of units. */
export function createUnit(
  change: Change,
  scope: UnitScope<'unit.write'>,
  unit: UnitContent & { readonly code: string },
): Promise<Decision<UnitId, UnitRefusal | 'codeTaken'>> {
  return change<UnitId, UnitRefusal | 'codeTaken'>(async (write, moment) => {
    const stored = await unitsIn(write, scope)
    const folded = unit.code.toLowerCase()
    if (stored.some(({ code }) => code.toLowerCase() === folded)) return { ok: false, refusal: 'codeTaken' }
    const columns = unitColumns(unit.code, unit, stored)
    if (!columns.ok) return columns
    const id = moment.newId<'unit'>()
    await write
      .insertInto('unit')
      .values({ id, code: unit.code, ...columns.value, created_at: moment.now, version: 1 })
      .execute()
    return done(id, { action: 'unit.created', object: 'unit', id, unitId: id, detail: { code: unit.code } })
  })
}
