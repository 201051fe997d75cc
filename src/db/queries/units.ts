import type { Selectable } from 'kysely'
import type { Capability } from '../../domain/access/capability.ts'
import type { UnitScope } from '../../domain/access/scope.ts'
import type { Reader } from '../reader.ts'
import type { UnitTable } from '../schema/units.ts'
import { inScope } from '../scope.ts'

export type UnitRow = Selectable<UnitTable>

/** The unit with this code, for the check to hold against a scope. */
export function unitWithCode(db: Reader, code: string): Promise<UnitRow | undefined> {
  return db.selectFrom('unit').selectAll().where('code', '=', code).executeTakeFirst()
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
