import { safeguardIds } from '../../../controls/cis/v8.1/index.ts'
import type { CountedUnit } from '../../db/queries/cycle-units.ts'
import type { CycleRow } from '../../db/queries/cycles.ts'
import { type ComplianceInput, type RegionBasis, responsibilityIn } from '../../db/queries/figures.ts'
import { regionMaturity } from '../../db/queries/maturity.ts'
import { externalTotals } from '../../db/queries/reports.ts'
import type { Reader } from '../../db/reader.ts'
import type { UnitScope } from '../../domain/access/scope.ts'
import { complianceOf } from '../../domain/compliance/compliance.ts'
import { complianceRows } from '../../domain/compliance/rows.ts'
import { isLocked } from '../../domain/cycles/cycle.ts'
import { isOwn } from '../../domain/guidelines/delivered.ts'
import type { UnitId } from '../../domain/ids.ts'
import type { Fraction } from '../../domain/maturity/fraction.ts'
import { isAssessed } from '../../domain/maturity/input.ts'
import type { MaturityResult, Score, TwoScores } from '../../domain/maturity/result.ts'
import type { MaturityBasis } from '../../domain/maturity/score.ts'
import type {
  ComplianceFacts,
  FractionSnapshot,
  MaturityFacts,
  ReportUnit,
  ScoreSnapshot,
  TwoScoresSnapshot,
} from '../../domain/reports/annual-goals.ts'
import type { Collecting } from './order.ts'

export interface PlacedUnit {
  readonly id: UnitId
  readonly unit: ReportUnit
}

/** The region's result with the units and the responsibility that it is computed by. Three queries. */
export async function regionFacts<C extends Collecting>(
  db: Reader,
  scope: UnitScope<C>,
  cycle: CycleRow,
): Promise<{ readonly result: MaturityResult; readonly basis: RegionBasis }> {
  const { result, counted: units } = await regionMaturity(db, scope, cycle)
  const responsibility = await responsibilityIn(db, cycle.id)
  return { result, basis: { method: cycle.method, countingDate: cycle.counting_date, units, responsibility } }
}

type NamedUnit = Pick<CountedUnit, 'id' | 'code' | 'name'>

/** The units that a report tells of: those that are assessed, that answer for others, or that a goal binds. */
export function unitsTold(
  { units, countingDate, responsibility }: MaturityBasis,
  bound: readonly UnitId[],
): ReadonlySet<UnitId> {
  const assessed = units.filter((unit) => isAssessed(unit, countingDate)).map(({ id }) => id)
  const providers = [...responsibility.values()].flatMap(({ providerId }) => providerId ?? [])
  return new Set([...assessed, ...providers, ...bound])
}

/**
 * The same with their scores, in organisation order. `named` are the region's units, and more than it counts where
 * goals bind (by code).
 */
export function reportUnits(
  basis: RegionBasis,
  result: MaturityResult,
  named: readonly NamedUnit[] = basis.units,
  bound: ReadonlySet<string> = new Set(),
): readonly PlacedUnit[] {
  const own = new Map(result.units.map(({ unitId, ...scores }) => [unitId, both(scores)]))
  const weights = new Map(
    basis.units
      .filter((unit) => isAssessed(unit, basis.countingDate))
      .map(({ id, weight }) => [id, weight] as const),
  )
  const told = unitsTold(
    basis,
    named.filter(({ code }) => bound.has(code)).map(({ id }) => id),
  )
  return named
    .filter(({ id }) => told.has(id))
    .map(({ id, code, name }) => ({
      id,
      unit: { code, name, shortName: name, weight: weights.get(id) ?? 0, maturity: own.get(id) ?? null },
    }))
}

/** What a report says of the region's maturity, from the result on the same basis. */
export async function maturityFacts(
  db: Reader,
  cycle: CycleRow,
  input: MaturityBasis,
  result: MaturityResult,
): Promise<MaturityFacts> {
  const kinds = [...input.responsibility.values()].map(({ kind }) => kind)
  const central = kinds.filter((kind) => kind === 'central').length
  const shared = kinds.filter((kind) => kind === 'shared').length
  return {
    method: cycle.method,
    countingDate: cycle.counting_date,
    resultLocked: isLocked(cycle.state),
    target: { num: String(cycle.target_num), den: String(cycle.target_den) },
    total: both(result.total),
    controls: result.controls.map(({ control, ...scores }) => ({ control, ...both(scores) })),
    external: await externalTotals(db),
    safeguards: { central, shared, local: safeguardIds.length - central - shared },
  }
}

/** What a report says of compliance: by guideline, of each of these units. */
export function complianceFacts(
  input: ComplianceInput,
  units: readonly { readonly id: UnitId }[],
): ComplianceFacts {
  const { guidelineUnits } = complianceOf(input.catalogue, complianceRows(input))
  const cells = new Map(guidelineUnits.map((cell) => [`${cell.guideline} ${cell.unitId}`, cell.counts]))
  return {
    countingDate: input.countingDate,
    guidelines: input.catalogue.guidelines.map(({ id: guideline, shortName, version }) => ({
      guideline,
      shortName,
      ...(isOwn({ id: guideline, version }) ? { own: true } : {}),
      units: units.map(({ id }) => {
        const counts = cells.get(`${guideline} ${id}`)
        return {
          complied: counts?.complied ?? 0,
          partly: counts?.partly ?? 0,
          notComplied: counts?.not_complied ?? 0,
          notRelevant: counts?.not_relevant ?? 0,
          notAssessed: counts?.not_assessed ?? 0,
        }
      }),
    })),
  }
}

/** A result's two figures in the form of a snapshot. */
export function both({ stated, documented }: TwoScores): TwoScoresSnapshot {
  return { stated: scoreFacts(stated), documented: scoreFacts(documented) }
}

function scoreFacts(score: Score): ScoreSnapshot {
  const { answered, applicable } = score
  return score.kind === 'scored'
    ? { kind: 'scored', fraction: fractionFacts(score.fraction), answered, applicable }
    : { kind: 'unscored', answered, applicable }
}

function fractionFacts({ num, den }: Fraction): FractionSnapshot {
  return { num: String(num), den: String(den) }
}
