/** The steps of the yearly cycle (årshjul), in order (domain guide, section 5). */
export const cycleStates = [
  'planned',
  'basis_locked',
  'collection',
  'review',
  'calibration',
  'result_locked',
  'goals_draft',
  'hearing',
  'steering_group',
  'approved',
  'sent_out',
  'follow_up',
  'closed',
] as const
export type CycleState = (typeof cycleStates)[number]

/** Whether units may still answer: only while the cycle collects. */
export function collects(state: CycleState): boolean {
  return state === 'collection'
}

/** Whether the central team may review and score: from collection until the result is locked. */
export function reviews(state: CycleState): boolean {
  return state === 'collection' || state === 'review' || state === 'calibration'
}

/** Whether the result of the year is locked, so that no answer of the cycle can change any more. */
export function isLocked(state: CycleState): boolean {
  return cycleStates.indexOf(state) >= cycleStates.indexOf('result_locked')
}

/** Where the hearing of the draft goals stands in a cycle at this step. */
export function hearingStage(state: CycleState): 'before' | 'open' | 'after' {
  if (state === 'hearing') return 'open'
  return cycleStates.indexOf(state) < cycleStates.indexOf('hearing') ? 'before' : 'after'
}

/** The step that follows, or undefined at the end. The cycle only moves forward. */
export function nextState(state: CycleState): CycleState | undefined {
  return cycleStates[cycleStates.indexOf(state) + 1]
}
