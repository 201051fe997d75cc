import type { AliasedExpression } from 'kysely'
import type { CycleId, UnitId } from '../../domain/ids.ts'
import type { Reader } from '../reader.ts'
import type { CycleUnitTable } from '../schema/cycles.ts'
import type { CycleRow } from './cycles.ts'

/** What a cycle knows of a unit. */
export type CycleUnit = { readonly id: UnitId } & Omit<CycleUnitTable, 'cycle_id' | 'unit_id'>

/** The part of a cycle that says which units it counts. */
export type CycleBasis = Pick<CycleRow, 'id' | 'basis_frozen_at'>

/**
 * The units of a cycle, to select from or to join as `unit`: as they stood when its basis was frozen, or as they stand
 * while it is not. Everything that a year's figures, pages, files and reports say of units comes from here.
 */
export function unitsOfCycle(db: Reader, cycle: CycleBasis): AliasedExpression<CycleUnit, 'unit'> {
  if (cycle.basis_frozen_at === null) {
    return db
      .selectFrom('unit')
      .select(['unit.id', 'unit.code', 'unit.name', 'unit.type', 'unit.parent_id', 'unit.weight'])
      .select(['unit.valid_from', 'unit.valid_to', 'unit.flags', 'unit.position'])
      .as('unit')
  }
  return db
    .selectFrom('cycle_unit')
    .select(['cycle_unit.unit_id as id', 'cycle_unit.code', 'cycle_unit.name', 'cycle_unit.type'])
    .select(['cycle_unit.parent_id', 'cycle_unit.weight', 'cycle_unit.valid_from', 'cycle_unit.valid_to'])
    .select(['cycle_unit.flags', 'cycle_unit.position'])
    .where('cycle_unit.cycle_id', '=', cycle.id)
    .as('unit')
}

/** All units of a cycle in the organisation's order. No unit's secret: what they are called and who counts for how much. */
export function cycleUnits(db: Reader, cycle: CycleBasis): Promise<CycleUnit[]> {
  return db
    .selectFrom(unitsOfCycle(db, cycle))
    .selectAll('unit')
    .orderBy('unit.position')
    .orderBy('unit.code')
    .execute()
}

/**
 * Every unit by the name that a cycle knows it by, in the organisation's order; one that was founded after the basis
 * was frozen by the name it has now. A goal can bind such a unit, though no figure of the year counts it.
 */
export function unitNames(
  db: Reader,
  cycle: CycleId,
): Promise<{ readonly id: UnitId; readonly code: string; readonly name: string }[]> {
  return db
    .selectFrom('unit')
    .leftJoin('cycle_unit', (join) =>
      join.onRef('cycle_unit.unit_id', '=', 'unit.id').on('cycle_unit.cycle_id', '=', cycle),
    )
    .select((row) => ['unit.id', 'unit.code', row.fn.coalesce('cycle_unit.name', 'unit.name').as('name')])
    .orderBy((row) => row.fn.coalesce('cycle_unit.position', 'unit.position'))
    .orderBy('unit.code')
    .execute()
}
