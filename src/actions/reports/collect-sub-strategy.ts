import type { CycleRow } from '../../db/queries/cycles.ts'
import { recommendationRegister } from '../../db/queries/recommendations.ts'
import { roadGround, roadYears } from '../../db/queries/road.ts'
import { instanceSettings } from '../../db/queries/settings.ts'
import { effortsOf, frames, type KeptSubStrategy, subStrategies } from '../../db/queries/sub-strategies.ts'
import type { Reader } from '../../db/reader.ts'
import type { UnitScope } from '../../domain/access/scope.ts'
import { isLocked } from '../../domain/cycles/cycle.ts'
import {
  roadFacts,
  type SubStrategyFacts,
  type SubStrategyPreview,
  type SubStrategySnapshot,
  subStrategyFor,
} from '../../domain/reports/sub-strategy-report.ts'
import type { Road } from '../../domain/road/plan.ts'
import type { RoadProblem } from '../../domain/road/problem.ts'
import { dayOf } from '../../domain/time.ts'
import { maturityFacts, regionFacts, reportUnits } from './facts.ts'
import { type Collecting, type CollectOrder, documentFacts } from './order.ts'

/** Answers a road's problem; undefined where it has no answer at hand and must not look for one. */
export type RoadSolver = (problem: RoadProblem) => Promise<Road | undefined>

/** Everything that the "Delstrategi" is made from, as it stands now: the newest version that covers the cycle's year. */
export async function collectSubStrategyReport<C extends Collecting>(
  db: Reader,
  scope: UnitScope<C>,
  cycle: CycleRow,
  order: CollectOrder,
  solve: RoadSolver,
): Promise<SubStrategySnapshot> {
  const { result, basis } = await regionFacts(db, scope, cycle)
  const { regionName } = await instanceSettings(db)
  return {
    ...(await subStrategyPreview(db, scope, cycle, order, solve)),
    kind: 'sub-strategy',
    organisation: regionName,
    document: documentFacts(order),
    maturity: await maturityFacts(db, cycle, basis, result),
    units: reportUnits(basis, result).map(({ unit }) => unit),
  }
}

/** The sub-strategy itself, which is all that its page shows. Seven queries, one where no sub-strategy covers the year. */
export async function subStrategyPreview<C extends Collecting>(
  db: Reader,
  scope: UnitScope<C>,
  cycle: CycleRow,
  order: CollectOrder,
  solve: RoadSolver,
): Promise<SubStrategyPreview> {
  const kept = subStrategyFor(cycle.year, await subStrategies(db, scope))
  return {
    year: cycle.year,
    maturity: { countingDate: cycle.counting_date, resultLocked: isLocked(cycle.state) },
    strategy: kept ? await strategyFacts(db, scope, cycle, kept, order, solve) : null,
  }
}

async function strategyFacts<C extends Collecting>(
  db: Reader,
  scope: UnitScope<C>,
  cycle: CycleRow,
  kept: KeptSubStrategy,
  { now }: CollectOrder,
  solve: RoadSolver,
): Promise<SubStrategyFacts> {
  const efforts = await effortsOf(db, scope, kept.id)
  const recommendations = await recommendationRegister(db, scope, kept.id)
  const frame = (await frames(db, scope)).find(({ id }) => id === kept.frameId)?.draft
  const { first, by } = roadYears(kept, dayOf(now))
  const highlighted = new Set(
    recommendations.filter((one) => one.highlighted && !one.superseded).map(({ id }) => id),
  )
  const ground = await roadGround(db, scope, { cycle, efforts, highlighted, frame, first, by })
  const road = ground && (await solve(ground.problem))
  return {
    draft: kept.draft,
    number: kept.number,
    state: kept.state,
    submittedOn: kept.submittedAt && dayOf(kept.submittedAt),
    decision: kept.decision,
    efforts: efforts.map(({ draft, recommendations: covered }) => ({ draft, recommendations: covered })),
    frame: frame ?? null,
    recommendations: recommendations.map((one) => ({
      id: one.id,
      number: one.number,
      text: one.text,
      highlighted: one.highlighted,
      superseded: one.superseded,
      analysis: one.analysis,
      efforts: one.efforts.map(({ code }) => ({ code })),
      standing: {
        ...one.standing,
        coveredBy: one.standing.coveredBy.map(({ code, status }) => ({ code, status })),
      },
      uncovered: one.uncovered,
      history: one.history.map(({ kind, reason, decidedBy, on }) => ({ kind, reason, decidedBy, on })),
    })),
    road: ground && road ? roadFacts(ground, road) : null,
  }
}
