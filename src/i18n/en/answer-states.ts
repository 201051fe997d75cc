import type { answerStates as danish } from '../da/answer-states.ts'

export const answerStates: typeof danish = {
  draft: 'Saved',
  sent: 'Sent to unit management',
  approved: 'To be reviewed',
  accepted: 'Accepted',
  returned: 'Returned',
  score: (percent, on4) => `${percent} (${on4} of 4)`,
}
