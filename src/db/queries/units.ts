import type { Selectable } from 'kysely'
import type { Capability } from '../../domain/access/capability.ts'
import type { UnitScope } from '../../domain/access/scope.ts'
import type { CycleId } from '../../domain/ids.ts'
import type { Reader } from '../reader.ts'
import type { UnitTable } from '../schema/units.ts'
import { inScope } from '../scope.ts'
import { statement } from '../statement.ts'

export type UnitRow = Selectable<UnitTable>

/** The unit with this code, for the check to hold against a scope. */
export function unitWithCode(db: Reader, code: string): Promise<UnitRow | undefined> {
  return db.selectFrom('unit').selectAll().where('code', '=', code).executeTakeFirst()
}

const unitByCode = statement((db, given: { code: string; cycle: CycleId }) =>
  db
    .selectFrom('unit')
    .leftJoin('cycle_unit', (join) =>
      join.onRef('cycle_unit.unit_id', '=', 'unit.id').on('cycle_unit.cycle_id', '=', given.cycle),
    )
    .select((row) => [
      'unit.id',
      'unit.code',
      row.fn.coalesce('cycle_unit.name', 'unit.name').as('name'),
      row.fn.coalesce('cycle_unit.type', 'unit.type').as('type'),
    ])
    .where('unit.code', '=', given.code),
)

/** The same by the name and the type that the unit has in a cycle, which a frozen basis keeps. */
export async function unitInCycle(db: Reader, code: string, cycle: CycleId) {
  const [unit] = await unitByCode(db, { code, cycle })
  return unit
}

/** The units within a scope, in the organisation's own order. */
export function unitsIn<C extends Capability>(db: Reader, scope: UnitScope<C>): Promise<UnitRow[]> {
  return db
    .selectFrom('unit')
    .selectAll()
    .where(inScope(scope, 'unit.id'))
    .orderBy('position')
    .orderBy('code')
    .execute()
}
