import { type RawBuilder, type SqlBool, sql } from 'kysely'
import type { Capability } from '../domain/access/capability.ts'
import type { UnitScope } from '../domain/access/scope.ts'

/** The columns that say which unit a row belongs to. */
type UnitColumn =
  | 'unit.id'
  | 'answer.unit_id'
  | 'evidence.unit_id'
  | 'exemption.unit_id'
  | 'finding.unit_id'
  | 'goal_unit.unit_id'
  | 'applicability_exception.unit_id'

/** The condition that a row belongs to a unit within the scope. Every query over what a unit owns carries it. */
export function inScope<C extends Capability>(scope: UnitScope<C>, column: UnitColumn): RawBuilder<SqlBool> {
  if (scope.units === 'all') return sql<SqlBool>`1 = 1`
  return sql<SqlBool>`${sql.ref(column)} in (${sql.join([...scope.units])})`
}
