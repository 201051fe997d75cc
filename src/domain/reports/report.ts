/** The documents that can be frozen, each from data of its own. */
const reportKinds = ['annual-goals', 'maturity', 'sub-strategy'] as const
export type ReportKind = (typeof reportKinds)[number]

/**
 * frozen: put before the steering group. approved: as it stands. returned: sent back, or approved with changes that a
 * new version must carry. replaced: a later version took its place.
 */
const reportStates = ['frozen', 'approved', 'returned', 'replaced'] as const
export type ReportState = (typeof reportStates)[number]

export const classifications = ['public', 'internal', 'confidential'] as const
export type Classification = (typeof classifications)[number]

/** What the steering group can decide on a frozen report. */
export const decisionOutcomes = ['approved', 'approved_with_changes', 'returned'] as const
export type DecisionOutcome = (typeof decisionOutcomes)[number]
