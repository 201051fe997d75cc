import type { AnswerState } from '../../domain/answers/answer.ts'

/** The states of an answer as words, and how its score is written. */
export const answerStates = {
  draft: 'Gemt',
  sent: 'Sendt til enhedens ledelse',
  approved: 'Til vurdering',
  accepted: 'Godkendt',
  returned: 'Returneret',
  score: (percent: string, on4: string) => `${percent} (${on4} af 4)`,
} satisfies Record<AnswerState, string> & { score: (percent: string, on4: string) => string }
