import { type GoalDraft, newDraft } from '../../../src/domain/goals/draft.ts'
import { day } from '../../../src/domain/time.ts'

/** A goal of 2027 with all its fields, for both hospitals. */
export function wholeGoal(number = '2027-01', changes: Partial<GoalDraft> = {}): GoalDraft {
  return {
    ...newDraft(2027, []),
    number,
    shortName: 'Rettigheder',
    goal: 'Enheden skal gennemgå brugerrettigheder hvert halve år.',
    reason: 'GL-11',
    ability: 'prevent',
    units: ['U01', 'U02'].map((code) => ({ code, target: null, deadline: null })),
    responsible: 'Enhedens ledelse',
    measure: 'Andel ledere, der har gennemført gennemgangen',
    baseline: '61 %',
    baselineDate: day('2026-09-30'),
    target: '95 %',
    deadline: day('2027-11-30'),
    evidenceDemanded: 'Opgørelse fra adgangssystemet, uden navne',
    followUpFirst: day('2027-06-15'),
    followUpSecond: day('2027-11-30'),
    support: 'Skabelon',
    ...changes,
  }
}
