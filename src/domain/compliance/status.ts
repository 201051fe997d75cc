/** What a unit says of a requirement. Nothing said is `not_assessed`, a kind of its own and never 0. */
export const requirementStatuses = ['complied', 'partly', 'not_complied', 'not_relevant'] as const
export type RequirementStatus = (typeof requirementStatuses)[number]
