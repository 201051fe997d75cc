import type { AliasedExpression, CompiledQuery } from 'kysely'
import type { Capability } from '../../domain/access/capability.ts'
import type { UnitInScope } from '../../domain/access/scope.ts'
import type { ComplianceUnit } from '../../domain/compliance/rows.ts'
import type { ApplicabilityException } from '../../domain/guidelines/catalogue.ts'
import type { CycleId, UnitId } from '../../domain/ids.ts'
import type { ScoredUnit } from '../../domain/maturity/input.ts'
import { isUnitFlag } from '../../domain/units/unit.ts'
import type { Reader } from '../reader.ts'
import type { CycleUnitTable } from '../schema/cycles.ts'
import { statement } from '../statement.ts'
import type { CycleRow } from './cycles.ts'

/** What a cycle knows of a unit. */
export type CycleUnit = { readonly id: UnitId } & Omit<CycleUnitTable, 'cycle_id' | 'unit_id'>

/** The part of a cycle that says which units it counts. */
export interface CycleBasis {
  readonly id: CycleId
  /** Null while the units are those that stand; when it was frozen matters to nobody here. */
  readonly basis_frozen_at: CycleRow['basis_frozen_at'] | 'frozen'
}

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

/** A unit of a cycle as figures and checks see it, with the name that the cycle knows it by. */
export interface CountedUnit extends ComplianceUnit {
  readonly name: string
}

/** The units of a cycle as figures and checks see them; with `only`, those of these that the cycle counts. */
export async function countedUnits(
  db: Reader,
  cycle: CycleBasis,
  only?: readonly UnitId[],
): Promise<readonly CountedUnit[]> {
  let query = countedFrom(db, cycle)
  if (only) query = query.where('unit.id', 'in', only)
  return (await query.execute()).map(asCounted)
}

/** What a score needs of all units of a cycle, in no order. */
export function scoredUnits(db: Reader, cycle: CycleBasis): Promise<ScoredUnit[]> {
  return db
    .selectFrom(unitsOfCycle(db, cycle))
    .select(['unit.id', 'unit.code', 'unit.weight'])
    .select(['unit.valid_from as validFrom', 'unit.valid_to as validTo'])
    .execute()
}

/** The units of a cycle with what is for them, or not, against the rules of the guidelines. */
export interface UnitsWithExceptions {
  readonly units: readonly CountedUnit[]
  readonly exceptions: readonly ApplicabilityException[]
}

/** Of all units of a cycle. One query. */
export async function unitsWithExceptions(db: Reader, cycle: CycleBasis): Promise<UnitsWithExceptions> {
  return withExceptions(await exceptedFrom(db, cycle).execute())
}

const exceptedUnit = onUnitsOfCycle((db, cycle, given: { cycle: CycleId; unit: UnitId }) =>
  exceptedFrom(db, cycle).where('unit.id', '=', given.unit),
)

/** Of one unit; none where the cycle does not know it. One query. */
export async function unitWithExceptions<C extends Capability>(
  db: Reader,
  unit: UnitInScope<C>,
  cycle: CycleBasis,
): Promise<UnitsWithExceptions> {
  return withExceptions(await exceptedUnit(db, cycle, { unit: unit.id }))
}

function exceptedFrom(db: Reader, cycle: CycleBasis) {
  return countedFrom(db, cycle)
    .leftJoin('applicability_exception as except', (join) =>
      join.onRef('except.unit_id', '=', 'unit.id').on('except.cycle_id', '=', cycle.id),
    )
    .select(['except.requirement', 'except.applies'])
}

function withExceptions(
  rows: readonly Awaited<ReturnType<ReturnType<typeof exceptedFrom>['execute']>>[number][],
): UnitsWithExceptions {
  const units = new Map(rows.map(({ requirement: _, applies: __, ...unit }) => [unit.id, unit]))
  return {
    units: [...units.values()].map(asCounted),
    exceptions: rows.flatMap(({ id, requirement, applies }) =>
      requirement === null ? [] : { unitId: id, requirement, applies: applies === 1 },
    ),
  }
}

/** A statement on the units of a cycle: two in fact, since they are read elsewhere while its basis is not frozen. */
export function onUnitsOfCycle<Values extends { readonly cycle: CycleId }, Row>(
  build: (db: Reader, cycle: CycleBasis, given: Values) => { compile(): CompiledQuery<Row> },
): (db: Reader, cycle: CycleBasis, given: Omit<Values, 'cycle'>) => Promise<readonly Row[]> {
  const on = (basis: CycleBasis['basis_frozen_at']) =>
    statement((db, given: Values) => build(db, { id: given.cycle, basis_frozen_at: basis }, given))
  const [frozen, standing] = [on('frozen'), on(null)]
  return (db, cycle, given) => {
    const ask = cycle.basis_frozen_at === null ? standing : frozen
    return ask(db, { ...given, cycle: cycle.id } as Values)
  }
}

/** The units of a cycle as figures and checks see them, to join more to. */
export function countedFrom(db: Reader, cycle: CycleBasis) {
  return db
    .selectFrom(unitsOfCycle(db, cycle))
    .select(['unit.id', 'unit.code', 'unit.name', 'unit.weight', 'unit.type', 'unit.flags'])
    .select(['unit.valid_from as validFrom', 'unit.valid_to as validTo'])
    .orderBy('unit.position')
    .orderBy('unit.code')
}

/** What such a row is. */
export function asCounted<Row extends Omit<CountedUnit, 'flags'> & { readonly flags: string }>(row: Row) {
  return { ...row, flags: row.flags.split(' ').filter(isUnitFlag) }
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
