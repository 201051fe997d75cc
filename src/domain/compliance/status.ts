/** What a unit says of a requirement. The order is that of every list and chart. */
export const requirementStatuses = ['complied', 'partly', 'not_complied', 'not_relevant'] as const
export type RequirementStatus = (typeof requirementStatuses)[number]

/** What counts: nothing said, or nothing that counts yet, is `not_assessed`, a kind of its own and never 0. */
export const complianceStatuses = [...requirementStatuses, 'not_assessed'] as const
export type ComplianceStatus = (typeof complianceStatuses)[number]

/** The part of an answer on a requirement that decides what it counts as. */
export interface StatedStatus {
  /** Null where nothing is said yet. */
  readonly status: RequirementStatus | null
  /** Whether the answer has a reason, which every answer must have. */
  readonly reasoned: boolean
  /** Whether another person has approved it. "Not relevant" counts only then; the other statuses without. */
  readonly approved: boolean
}

/** What an answer counts as (scoring.md, "Information-security track"). */
export function countedStatus({ status, reasoned, approved }: StatedStatus): ComplianceStatus {
  if (status === null || !reasoned) return 'not_assessed'
  return status === 'not_relevant' && !approved ? 'not_assessed' : status
}
