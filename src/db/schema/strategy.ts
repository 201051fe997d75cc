import type {
  EffortStatus,
  EffortSubject,
  FundingSource,
  Importance,
  LiftStep,
  Track,
} from '../../domain/efforts/effort.ts'
import type {
  EffortId,
  ExternalAnalysisId,
  FrameId,
  Id,
  PersonId,
  RecommendationId,
  SubStrategyId,
} from '../../domain/ids.ts'
import type { HandlingKind } from '../../domain/recommendations/recommendation.ts'
import type { SubStrategyState } from '../../domain/sub-strategies/sub-strategy.ts'
import type { Day, Instant } from '../../domain/time.ts'

/** An analysis that a later one has taken the place of. The analysis itself is never changed. */
export interface ExternalSupersessionTable {
  analysis_id: ExternalAnalysisId
  superseded_by: ExternalAnalysisId
  /** What was wrong with the one that is superseded. */
  reason: string
  by_person: PersonId | null
  at: Instant
}

/** What was decided on a recommendation; entries are added and the last one holds. */
export interface RecommendationHandlingTable {
  id: Id<'recommendation_handling'>
  recommendation_id: RecommendationId
  kind: HandlingKind
  reason: string
  /** Who decided, as the region names them: a body or a role. */
  decided_by: string
  on_day: Day
  by_person: PersonId | null
  at: Instant
}

/** An investment frame of four years. Amounts are whole kroner. */
export interface InvestmentFrameTable {
  id: FrameId
  name: string
  from_year: number
  to_year: number
  total_kroner: number
  buffer_kroner: number
  /** 1 where the buffer lies within the total, 0 where it comes on top. */
  buffer_within: 0 | 1
  created_by: PersonId | null
  created_at: Instant
  version: number
}

export interface FrameAmountTable {
  frame_id: FrameId
  source: FundingSource
  year: number
  kroner: number
}

export interface SubStrategyTable {
  id: SubStrategyId
  area: string
  from_year: number
  /** Two to four. */
  years: number
  period_reason: string
  /** The number of the version: 1 for the first of an area and period. */
  number: number
  objectives: string
  frame_id: FrameId | null
  state: SubStrategyState
  submitted_by: PersonId | null
  submitted_at: Instant | null
  decided_body: string
  decision_reference: string
  decided_on: Day | null
  decision_note: string
  recorded_by: PersonId | null
  recorded_at: Instant | null
  /** The version that this one carries on. */
  follows_id: SubStrategyId | null
  created_by: PersonId | null
  created_at: Instant
  version: number
}

export interface EffortTable {
  id: EffortId
  sub_strategy_id: SubStrategyId
  code: string
  title: string
  track: Track
  /** Abilities separated by a space. */
  abilities: string
  lifts_to: LiftStep | null
  owner: string
  from_day: Day | null
  to_day: Day | null
  importance: Importance | null
  /** Null where the amount is not set, which is not 0. */
  investment_kroner: number | null
  yearly_kroner: number | null
  funding: FundingSource | null
  uncertainty: string
  estimated_on: Day | null
  status: EffortStatus
  created_by: PersonId | null
  created_at: Instant
  version: number
}

export interface EffortSubjectTable {
  effort_id: EffortId
  kind: 'safeguard' | 'requirement'
  subject: EffortSubject
}

export interface EffortRecommendationTable {
  effort_id: EffortId
  recommendation_id: RecommendationId
}

export interface EffortPrerequisiteTable {
  effort_id: EffortId
  requires_id: EffortId
}
