import { type Change, done } from '../../db/change.ts'
import { type UnitRow, unitsIn } from '../../db/queries/units.ts'
import type { UnitInScope, UnitScope } from '../../domain/access/scope.ts'
import type { Decision } from '../../domain/decision.ts'
import { type UnitContent, type UnitRefusal, unitColumns } from './content.ts'

/** Somebody else changed the unit first: here is what it says now. */
export interface UnitOvertaken {
  readonly kind: 'overtaken'
  readonly saved: UnitRow
}

/** Changes a unit that is still as it was on the page. Saying the same again changes nothing. */
export function changeUnit(
  change: Change,
  scope: UnitScope<'unit.write'>,
  unit: UnitInScope<'unit.write'>,
  next: UnitContent & { readonly version: number },
): Promise<Decision<undefined, UnitRefusal | UnitOvertaken>> {
  return change<undefined, UnitRefusal | UnitOvertaken>(async (write) => {
    const stored = await unitsIn(write, scope)
    const row = stored.find(({ id }) => id === unit.id)
    if (!row) throw new Error('A unit is never removed')
    if (row.version !== next.version) return { ok: false, refusal: { kind: 'overtaken', saved: row } }
    const columns = unitColumns(row.code, next, stored)
    if (!columns.ok) return columns
    const names = Object.keys(columns.value) as (keyof typeof columns.value)[]
    const fields = names.filter((name) => columns.value[name] !== row[name])
    const { numUpdatedRows } = await write
      .updateTable('unit')
      .set({ ...columns.value, version: row.version + (fields.length > 0 ? 1 : 0) })
      .where('id', '=', row.id)
      .where('version', '=', next.version)
      .executeTakeFirstOrThrow()
    if (numUpdatedRows === 0n) return { ok: false, refusal: { kind: 'overtaken', saved: row } }
    return done(undefined, {
      action: 'unit.changed',
      object: 'unit',
      id: row.id,
      unitId: row.id,
      detail: { fields },
    })
  })
}
