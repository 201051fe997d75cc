/** The documents that can be frozen and printed. */
export const reportKinds = ['annual-goals'] as const
export type ReportKind = (typeof reportKinds)[number]

/** frozen: put before the steering group. approved: decided. returned: sent back. replaced: a later version took its place. */
export const reportStates = ['frozen', 'approved', 'returned', 'replaced'] as const
export type ReportState = (typeof reportStates)[number]

export const classifications = ['public', 'internal', 'confidential'] as const
export type Classification = (typeof classifications)[number]
