import type { AnswerRevisionTable, AnswerTable, CalibrationTable, EvidenceSupportTable } from './answers.ts'
import type { AuditHeadTable, AuditTable } from './audit.ts'
import type {
  CycleStepTable,
  CycleTable,
  CycleUnitTable,
  NextResponsibilityTable,
  ResponsibilityTable,
  TargetDecisionTable,
} from './cycles.ts'
import type {
  DecisionTable,
  ExternalAnalysisTable,
  ExternalControlTable,
  GoalStatusTable,
  GoalTable,
  GoalUnitTable,
  RecommendationTable,
  ReportTable,
} from './decisions.ts'
import type { EvidenceErasureTable, EvidenceRevisionTable, EvidenceTable } from './evidence.ts'
import type {
  CommentTable,
  ExemptionGrantTable,
  ExemptionStepTable,
  ExemptionTable,
  PlanTable,
} from './exemptions.ts'
import type { FindingStepTable, FindingTable } from './findings.ts'
import type {
  ApplicabilityExceptionTable,
  CycleGuidelineTable,
  GuidelineStepTable,
  GuidelineTextTable,
  GuidelineVersionTable,
} from './guidelines.ts'
import type {
  DpoStatementDraftTable,
  DpoStatementTable,
  HearingAnswerTable,
  HearingCommentTable,
} from './hearing.ts'
import type {
  MaturityPartTable,
  MaturityStaleTable,
  MaturityTallyTable,
  MaturityUnitTable,
} from './maturity.ts'
import type {
  AttemptTable,
  InvitationTable,
  PersonTable,
  RoleAssignmentTable,
  SessionTable,
} from './people.ts'
import type { ReportTextTable } from './report-texts.ts'
import type {
  EffortPrerequisiteTable,
  EffortRecommendationTable,
  EffortSubjectTable,
  EffortTable,
  ExternalSupersessionTable,
  FrameAmountTable,
  InvestmentFrameTable,
  RecommendationHandlingTable,
  SubStrategyTable,
} from './strategy.ts'
import type { SettingTable, UnitTable } from './units.ts'

/**
 * Every table, as both engines store it: ids, days and instants are text, flags are 0 or 1, counts are integers,
 * so one set of queries serves SQLite and PostgreSQL. A test compares this with what the migrations make.
 */
export interface Schema {
  person: PersonTable
  role_assignment: RoleAssignmentTable
  session: SessionTable
  invitation: InvitationTable
  attempt: AttemptTable
  unit: UnitTable
  setting: SettingTable
  cycle: CycleTable
  cycle_step: CycleStepTable
  cycle_unit: CycleUnitTable
  target_decision: TargetDecisionTable
  responsibility: ResponsibilityTable
  next_responsibility: NextResponsibilityTable
  guideline_text: GuidelineTextTable
  guideline_version: GuidelineVersionTable
  guideline_step: GuidelineStepTable
  cycle_guideline: CycleGuidelineTable
  applicability_exception: ApplicabilityExceptionTable
  answer: AnswerTable
  answer_revision: AnswerRevisionTable
  calibration: CalibrationTable
  evidence: EvidenceTable
  evidence_revision: EvidenceRevisionTable
  evidence_erasure: EvidenceErasureTable
  evidence_support: EvidenceSupportTable
  maturity_part: MaturityPartTable
  maturity_tally: MaturityTallyTable
  maturity_unit: MaturityUnitTable
  maturity_stale: MaturityStaleTable
  exemption: ExemptionTable
  exemption_grant: ExemptionGrantTable
  exemption_step: ExemptionStepTable
  plan: PlanTable
  comment: CommentTable
  finding: FindingTable
  finding_step: FindingStepTable
  external_analysis: ExternalAnalysisTable
  external_control: ExternalControlTable
  recommendation: RecommendationTable
  external_supersession: ExternalSupersessionTable
  recommendation_handling: RecommendationHandlingTable
  investment_frame: InvestmentFrameTable
  frame_amount: FrameAmountTable
  sub_strategy: SubStrategyTable
  effort: EffortTable
  effort_subject: EffortSubjectTable
  effort_recommendation: EffortRecommendationTable
  effort_prerequisite: EffortPrerequisiteTable
  goal: GoalTable
  goal_unit: GoalUnitTable
  goal_status: GoalStatusTable
  dpo_statement_draft: DpoStatementDraftTable
  dpo_statement: DpoStatementTable
  hearing_comment: HearingCommentTable
  hearing_answer: HearingAnswerTable
  report_text: ReportTextTable
  report: ReportTable
  decision: DecisionTable
  audit: AuditTable
  audit_head: AuditHeadTable
}
