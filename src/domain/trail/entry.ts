import type { UnitId } from '../ids.ts'

/** Everything that can be recorded. A new action asks for its sentence in both languages. */
export const auditActions = [
  'instance.seeded',
  'instance.renamed',
  'person.invited',
  'person.changed',
  'person.disabled',
  'person.enabled',
  'role.granted',
  'role.ended',
  'account.activated',
  'account.password_changed',
  'account.factor_changed',
  'account.reset',
  'account.language_changed',
  'account.shortcuts_changed',
  'session.started',
  'session.ended',
  'session.refused',
  'access.refused',
  'unit.created',
  'unit.changed',
  'units.imported',
  'people.imported',
  'cycle.opened',
  'cycle.moved',
  'cycle.reopened',
  'cycle.changed',
  'cycle.basis_renewed',
  'guideline.drafted',
  'guideline.saved',
  'guideline.heard',
  'guideline.returned',
  'guideline.adopted',
  'applicability.changed',
  'responsibility.changed',
  'responsibility.imported',
  'answer.saved',
  'answer.confirmed',
  'answer.sent',
  'answer.approved',
  'answer.accepted',
  'answer.returned',
  'answer.reopened',
  'answer.calibrated',
  'answers.imported',
  'compliance.imported',
  'evidence.added',
  'evidence.attached',
  'evidence.detached',
  'evidence.replaced',
  'evidence.erased',
  'evidence.file_removed',
  'evidence.unsound',
  'evidence.read',
  'exemption.requested',
  'exemption.granted',
  'exemption.refused',
  'exemption.withdrawn',
  'plan.recorded',
  'comment.written',
  'finding.read',
  'finding.registered',
  'finding.changed',
  'finding.assessed',
  'finding.submitted',
  'finding.decided',
  'finding.carried_out',
  'finding.withdrawn',
  'findings.imported',
  'guidelines.imported',
  'external.recorded',
  'external.superseded',
  'recommendation.handled',
  'frame.saved',
  'sub_strategy.saved',
  'sub_strategy.submitted',
  'sub_strategy.decided',
  'sub_strategy.versioned',
  'effort.saved',
  'effort.status_changed',
  'efforts.imported',
  'target.decided',
  'goal.saved',
  'goal.removed',
  'goal.status_recorded',
  'hearing.commented',
  'hearing.answered',
  'dpo_statement.saved',
  'dpo_statement.given',
  'dpo_statement.declined',
  'dpo_statement.withdrawn',
  'report.texts_saved',
  'report.frozen',
  'report.read',
  'workbook.read',
  'decision.recorded',
] as const
export type AuditAction = (typeof auditActions)[number]

/** The kinds of thing an entry can be about. */
export type AuditObject =
  | 'instance'
  | 'person'
  | 'session'
  | 'route'
  | 'unit'
  | 'cycle'
  | 'guideline'
  | 'answer'
  | 'evidence'
  | 'exemption'
  | 'plan'
  | 'comment'
  | 'finding'
  | 'external_analysis'
  | 'recommendation'
  | 'investment_frame'
  | 'sub_strategy'
  | 'effort'
  | 'goal'
  | 'report'

/**
 * One line for the audit log. `detail` holds field names, states and counts; never passwords, tokens, file contents,
 * free text or file names.
 */
export interface AuditEntry {
  readonly action: AuditAction
  readonly object: AuditObject
  readonly id: string
  readonly unitId?: UnitId | null
  readonly detail?: Readonly<Record<string, string | number | boolean | null | readonly string[]>>
}
