import type { UnitScope } from '../../domain/access/scope.ts'
import type { EffortStatus } from '../../domain/efforts/effort.ts'
import type { RecommendationId, SubStrategyId } from '../../domain/ids.ts'
import {
  type CoveringEffort,
  type HandlingKind,
  isUncovered,
  type Standing,
  standingOf,
} from '../../domain/recommendations/recommendation.ts'
import type { Day } from '../../domain/time.ts'
import type { Reader } from '../reader.ts'

type Purpose = 'strategy.read' | 'strategy.write' | 'report.preview' | 'report.freeze'

/** An entry of a recommendation's history, with the name of whoever recorded it. */
interface HandlingRow {
  readonly kind: HandlingKind
  readonly reason: string
  readonly decidedBy: string
  readonly on: Day
  readonly recordedBy: string | null
}

/** A recommendation of the register: as it was reported, what covers it, and what was decided on it. */
export interface RegisteredRecommendation {
  readonly id: RecommendationId
  readonly number: string
  readonly text: string
  readonly highlighted: boolean
  readonly analysis: { readonly framework: 'cis-v7.1' | 'cis-v8.1'; readonly year: number }
  /** Whether a later analysis has taken the place of the one it stands in. */
  readonly superseded: boolean
  readonly efforts: readonly (CoveringEffort & { readonly subStrategyId: SubStrategyId })[]
  readonly standing: Standing
  readonly uncovered: boolean
  readonly history: readonly HandlingRow[]
}

/**
 * The register: every recommendation of every analysis, newest analysis first, in the order of their numbers. Efforts of
 * one sub-strategy cover it where one is named, else those of all that are not superseded. Three queries.
 */
export async function recommendationRegister<C extends Purpose>(
  db: Reader,
  _scope: UnitScope<C>,
  subStrategy?: SubStrategyId,
): Promise<readonly RegisteredRecommendation[]> {
  const recommendations = await db
    .selectFrom('recommendation')
    .innerJoin('external_analysis', 'external_analysis.id', 'recommendation.analysis_id')
    .leftJoin('external_supersession', 'external_supersession.analysis_id', 'external_analysis.id')
    .select(['recommendation.id', 'recommendation.number', 'recommendation.text'])
    .select(['recommendation.highlighted', 'external_analysis.framework', 'external_analysis.year'])
    .select('external_supersession.superseded_by')
    .execute()
  const links = await coveringEfforts(db, subStrategy)
  const handlings = await db
    .selectFrom('recommendation_handling')
    .leftJoin('person', 'person.id', 'recommendation_handling.by_person')
    .select(['recommendation_id', 'kind', 'reason', 'decided_by as decidedBy', 'on_day as on'])
    .select('person.name as recordedBy')
    .orderBy('at')
    .orderBy('recommendation_handling.id')
    .execute()
  const linksOf = Map.groupBy(links, ({ recommendation_id }) => recommendation_id)
  const handlingsOf = Map.groupBy(handlings, ({ recommendation_id }) => recommendation_id)
  const register = recommendations.map((row): RegisteredRecommendation => {
    const efforts = linksOf.get(row.id) ?? []
    const history = handlingsOf.get(row.id) ?? []
    const standing = standingOf(history.at(-1)?.kind, efforts)
    const facts = { highlighted: row.highlighted === 1, superseded: row.superseded_by !== null, standing }
    return {
      id: row.id,
      number: row.number,
      text: row.text,
      analysis: { framework: row.framework, year: row.year },
      efforts: efforts.map(({ code, status, subStrategyId }) => ({ code, status, subStrategyId })),
      history: history.map(({ recommendation_id: _, ...entry }) => entry),
      uncovered: isUncovered(facts),
      ...facts,
    }
  })
  return register.toSorted(
    (one, other) =>
      other.analysis.year - one.analysis.year ||
      one.number.localeCompare(other.number, 'da', { numeric: true }),
  )
}

/** The highlighted recommendations of the analyses in force: efforts that cover one are carried out whatever they gain. */
export async function highlightedRecommendations<C extends Purpose>(
  db: Reader,
  _scope: UnitScope<C>,
): Promise<ReadonlySet<RecommendationId>> {
  const rows = await db
    .selectFrom('recommendation')
    .select('id')
    .where('highlighted', '=', 1)
    .where('analysis_id', 'not in', (row) => row.selectFrom('external_supersession').select('analysis_id'))
    .execute()
  return new Set(rows.map(({ id }) => id))
}

function coveringEfforts(
  db: Reader,
  subStrategy: SubStrategyId | undefined,
): Promise<
  {
    recommendation_id: RecommendationId
    code: string
    status: EffortStatus
    subStrategyId: SubStrategyId
  }[]
> {
  const query = db
    .selectFrom('effort_recommendation')
    .innerJoin('effort', 'effort.id', 'effort_recommendation.effort_id')
    .innerJoin('sub_strategy', 'sub_strategy.id', 'effort.sub_strategy_id')
    .select(['effort_recommendation.recommendation_id', 'effort.code', 'effort.status'])
    .select('effort.sub_strategy_id as subStrategyId')
    .orderBy('effort.code')
  return subStrategy
    ? query.where('sub_strategy.id', '=', subStrategy).execute()
    : query.where('sub_strategy.state', '!=', 'superseded').execute()
}
