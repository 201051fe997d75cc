import { safeguardIds } from '../../../controls/cis/v8.1/index.ts'
import type { CycleRow } from '../../db/queries/cycles.ts'
import { responsibilityIn } from '../../db/queries/figures.ts'
import { regionMaturity } from '../../db/queries/maturity.ts'
import { externalTotals } from '../../db/queries/reports.ts'
import type { Reader } from '../../db/reader.ts'
import type { UnitScope } from '../../domain/access/scope.ts'
import { isLocked } from '../../domain/cycles/cycle.ts'
import type { UnitId } from '../../domain/ids.ts'
import type { Fraction } from '../../domain/maturity/fraction.ts'
import { isAssessed } from '../../domain/maturity/input.ts'
import type { MaturityResult, Score, TwoScores } from '../../domain/maturity/result.ts'
import type { MaturityBasis } from '../../domain/maturity/score.ts'
import type {
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
): Promise<{ readonly result: MaturityResult; readonly basis: MaturityBasis }> {
  const { result, counted: units } = await regionMaturity(db, scope, cycle)
  const responsibility = await responsibilityIn(db, cycle.id)
  return { result, basis: { method: cycle.method, countingDate: cycle.counting_date, units, responsibility } }
}

/** Units that are assessed, answer for others, or are bound by a goal (by code), in organisation order. */
export function reportUnits(
  input: MaturityBasis,
  { units }: MaturityResult,
  bound: ReadonlySet<string>,
  named: readonly { readonly id: UnitId; readonly code: string; readonly name: string }[],
): readonly PlacedUnit[] {
  const own = new Map(units.map(({ unitId, ...scores }) => [unitId, both(scores)]))
  const providers = new Set([...input.responsibility.values()].map(({ providerId }) => providerId))
  const weights = new Map(
    input.units
      .filter((unit) => isAssessed(unit, input.countingDate))
      .map(({ id, weight }) => [id, weight] as const),
  )
  return named
    .filter(({ id, code }) => weights.has(id) || providers.has(id) || bound.has(code))
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
