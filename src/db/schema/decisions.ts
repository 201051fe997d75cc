import type { Ability } from '../../../controls/abilities.ts'
import type { GoalOutcome } from '../../domain/goals/goal.ts'
import type { ProposalKind } from '../../domain/goals/proposals.ts'
import type { GoalState } from '../../domain/goals/state.ts'
import type {
  CycleId,
  ExternalAnalysisId,
  GoalId,
  Id,
  PersonId,
  RecommendationId,
  ReportId,
  UnitId,
} from '../../domain/ids.ts'
import type { Classification, DecisionOutcome, ReportKind, ReportState } from '../../domain/reports/report.ts'
import type { Day, Instant } from '../../domain/time.ts'

/** An external analysis as it was reported; never recomputed and never changed. */
export interface ExternalAnalysisTable {
  id: ExternalAnalysisId
  framework: 'cis-v7.1' | 'cis-v8.1'
  year: number
  assessor: string
  scale_min: number
  scale_max: number
  /** The reported total as text in neutral notation (`2.7`), with the decimals it was reported with. */
  total: string
  recorded_by: PersonId | null
  recorded_at: Instant
}

export interface ExternalControlTable {
  analysis_id: ExternalAnalysisId
  control: number
  score: string
}

export interface RecommendationTable {
  id: RecommendationId
  analysis_id: ExternalAnalysisId
  number: string
  text: string
  highlighted: 0 | 1
  /** Control numbers separated by a space. */
  controls: string
}

export interface GoalTable {
  id: GoalId
  cycle_id: CycleId
  /** `2027-03`; unique in its cycle. */
  number: string
  short_name: string
  goal: string
  reason: string
  ability: Ability | null
  responsible: string
  measure: string
  baseline: string
  baseline_date: Day | null
  /** 1 where it is said that the baseline is not known yet; an empty baseline is not the same. */
  baseline_unknown: 0 | 1
  target_value: string
  deadline: Day | null
  evidence_demanded: string
  follow_up_first: Day | null
  follow_up_second: Day | null
  support: string
  /** The goal of the year before that this one carries on. */
  continues_id: GoalId | null
  /** What it was made from, where it was made from a proposal: the kind, the key of the thing and how it is told by. */
  source_kind: ProposalKind | null
  source_reference: string | null
  source_label: string | null
  state: GoalState
  created_by: PersonId | null
  created_at: Instant
  version: number
}

/** A unit that a goal applies to, with its own target value and deadline where they differ. */
export interface GoalUnitTable {
  goal_id: GoalId
  unit_id: UnitId
  target_value: string | null
  deadline: Day | null
}

/** A status on a goal at follow-up; a new one is added and none is changed. */
export interface GoalStatusTable {
  id: Id<'goal_status'>
  goal_id: GoalId
  /** Null for the status of the goal as a whole. */
  unit_id: UnitId | null
  outcome: GoalOutcome
  value: string
  comment: string
  on_day: Day
  by_person: PersonId | null
  at: Instant
}

/** A frozen report: the data it is made from, never changed. The document is drawn from it, byte for byte alike. */
export interface ReportTable {
  id: ReportId
  kind: ReportKind
  cycle_id: CycleId
  version_label: string
  state: ReportState
  classification: Classification
  /** The snapshot in canonical JSON. */
  snapshot: string
  snapshot_sha256: string
  /** Bytes of the document in each language as it was printed when frozen; null where it was not printed then. */
  size_da: number | null
  size_en: number | null
  frozen_by: PersonId | null
  frozen_at: Instant
}

export interface DecisionTable {
  id: Id<'decision'>
  report_id: ReportId
  outcome: DecisionOutcome
  decided_on: Day
  case_reference: string
  note: string
  recorded_by: PersonId | null
  recorded_at: Instant
}
