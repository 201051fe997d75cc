import { safeguardIds } from '../../../controls/cis/v8.1/index.ts'
import type { UnitInScope, UnitScope } from '../../domain/access/scope.ts'
import type { CycleId, UnitId } from '../../domain/ids.ts'
import { isAssessed } from '../../domain/maturity/input.ts'
import { partsFrom } from '../../domain/maturity/part.ts'
import type { MaturityResult, TwoScores } from '../../domain/maturity/result.ts'
import { figuresOver, maturityOf, maturityOfParts, totalOver } from '../../domain/maturity/score.ts'
import { readPart, readScores, readTally, type UnitScores } from '../../domain/maturity/summary.ts'
import type { Tally } from '../../domain/maturity/tally.ts'
import type { Reader } from '../reader.ts'
import { statement } from '../statement.ts'
import { asCounted, type CountedUnit, countedFrom, onUnitsOfCycle } from './cycle-units.ts'
import type { CycleRow } from './cycles.ts'
import {
  isStale,
  maturityInput,
  type RegionPurpose,
  refusePart,
  tallyRows,
  type UnitPurpose,
  unitBasis,
  unitMaturityInput,
} from './figures.ts'

/** The region's figures, the units they count in the organisation's order, and the scores of each assessed one by its id. */
export interface RegionMaturity {
  readonly result: MaturityResult
  readonly counted: readonly CountedUnit[]
  readonly units: ReadonlyMap<UnitId, UnitScores>
}

const unitsWithScores = onUnitsOfCycle((db, cycle, _: { cycle: CycleId }) =>
  countedFrom(db, cycle)
    .leftJoin('maturity_unit', (join) =>
      join.onRef('maturity_unit.unit_id', '=', 'unit.id').on('maturity_unit.cycle_id', '=', cycle.id),
    )
    .select('maturity_unit.scores'),
)

/**
 * The region's maturity in a cycle, read from the summary: the same as `maturityOf` of all answers, to the last digit.
 * Where the summary does not hold (before the basis is frozen, or right after an upgrade) it is computed instead. Two
 * queries, whatever the size; five where it is computed.
 */
export async function regionMaturity<C extends RegionPurpose>(
  db: Reader,
  scope: UnitScope<C>,
  cycle: CycleRow,
): Promise<RegionMaturity> {
  const tallies = await keptTallies(db, cycle)
  if (!tallies) {
    const input = await maturityInput(db, scope, cycle)
    const result = maturityOf(input)
    const units = result.units.map(({ unitId }) => [unitId, maturityOf({ ...input, unit: unitId })] as const)
    return { result, counted: input.units, units: new Map(units) }
  }
  refusePart(scope)
  const rows = await unitsWithScores(db, cycle, {})
  const counted = rows.map(({ scores: _, ...unit }) => asCounted(unit))
  const units = new Map(
    rows.flatMap(({ id, scores }) => (scores === null ? [] : [[id, readScores(scores)] as const])),
  )
  const totals = counted
    .filter((unit) => isAssessed(unit, cycle.counting_date))
    .map(({ id, code }) => {
      const own = units.get(id)
      if (!own) throw new Error(`The summary lacks unit ${code}`)
      return { unitId: id, code, ...own.total }
    })
  return { result: figuresOver(tallies, totals), counted, units }
}

/**
 * The region's figures without those of its units, for a thought of raising safeguards. Read from the summary like the
 * whole, and computed where that does not hold. One query.
 */
export async function regionFigures<C extends RegionPurpose>(
  db: Reader,
  scope: UnitScope<C>,
  cycle: CycleRow,
): Promise<MaturityResult> {
  const tallies = await keptTallies(db, cycle)
  if (!tallies) return maturityOf(await maturityInput(db, scope, cycle))
  refusePart(scope)
  return figuresOver(tallies, [])
}

/** The region's total alone, for a trend. One query. */
export async function regionTotal<C extends RegionPurpose>(
  db: Reader,
  scope: UnitScope<C>,
  cycle: CycleRow,
): Promise<TwoScores> {
  const tallies = await keptTallies(db, cycle)
  if (!tallies) return maturityOf(await maturityInput(db, scope, cycle)).total
  refusePart(scope)
  return totalOver(tallies)
}

/** One unit's maturity in a cycle, from its own parts and those of the units that answer for it. Four queries. */
export async function unitMaturity<C extends UnitPurpose>(
  db: Reader,
  unit: UnitInScope<C>,
  cycle: CycleRow,
): Promise<MaturityResult> {
  if (cycle.basis_frozen_at === null || (await isStale(db, cycle.id)))
    return maturityOf(await unitMaturityInput(db, unit, cycle))
  const basis = await unitBasis(db, unit, cycle)
  const units = basis.units.map(({ id }) => id)
  const rows = await db
    .selectFrom('maturity_part')
    .select(['unit_id', 'safeguard', 'stated', 'documented'])
    .where('cycle_id', '=', cycle.id)
    .where('unit_id', 'in', units)
    .execute()
  const parts = rows.map((row) => ({ unit: row.unit_id, safeguard: row.safeguard, part: readPart(row) }))
  return maturityOfParts(basis, partsFrom(parts))
}

const talliesOfCycle = statement((db, given: { cycle: CycleId }) =>
  tallyRows(db, given.cycle).select(['safeguard', 'answered', 'applicable', 'stated', 'documented']),
)

/**
 * The summary of every safeguard in the catalogue's order; undefined where it does not hold. Before its basis is frozen a
 * year has none, so it is not looked for.
 */
async function keptTallies(db: Reader, cycle: CycleRow): Promise<Tally[] | undefined> {
  if (cycle.basis_frozen_at === null) return undefined
  const rows = await talliesOfCycle(db, { cycle: cycle.id })
  if (rows.length === 0) return undefined
  const bySafeguard = new Map(rows.map((row) => [row.safeguard, readTally(row)]))
  return safeguardIds.map((safeguard) => {
    const tally = bySafeguard.get(safeguard)
    if (!tally) throw new Error(`The summary lacks safeguard ${safeguard}`)
    return tally
  })
}
