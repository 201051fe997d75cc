/** What is answered: a CIS safeguard (maturity) or a requirement of a guideline (compliance). The two never add up. */
const subjectKinds = ['safeguard', 'requirement'] as const
export type SubjectKind = (typeof subjectKinds)[number]

/** A level as it is stored: 0 to 4, or `na` for an aspect that does not apply. */
export const storedLevels = ['0', '1', '2', '3', '4', 'na'] as const
export type StoredLevel = (typeof storedLevels)[number]

/**
 * draft: being answered. sent: waits for the unit's management. approved: waits for the central team.
 * accepted: reviewed. returned: the unit must answer again. A change to the content always makes it a draft.
 */
const answerStates = ['draft', 'sent', 'approved', 'accepted', 'returned'] as const
export type AnswerState = (typeof answerStates)[number]
