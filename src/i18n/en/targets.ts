import type { targets as danish } from '../da/targets.ts'
import { form } from './form.ts'

export const targets: typeof danish = {
  title: (year) => `Target for maturity ${year}`,
  link: 'Target for maturity',
  now: (target) => `The year’s target is ${target}.`,
  usual:
    'The regions have committed themselves to 75 per cent. That is the year’s target where nothing else is decided.',
  other: 'The year’s target is set by a decision. The common commitment of the regions is still 75 per cent.',
  locked: 'The result is locked. The year’s target can no longer be changed.',
  history: 'Decisions on the year’s target',
  historyCaption: 'Decisions on the year’s target, the oldest first',
  historyNone: 'No other target is decided for the year.',
  column: {
    target: 'Target',
    decidedBy: 'Decided by',
    on: 'Date',
    reference: 'Case number',
    reason: 'Reason',
    recordedBy: 'Recorded by',
  },
  record: 'Record another target',
  recordHint: 'The target holds for this year alone. Earlier years keep theirs.',
  percent: 'Target in whole per cent',
  percentHint: 'A whole number from 1 to 100. 75 per cent is 3.0 of 4 and 3.75 of 5.',
  decidedBy: 'Who decided it?',
  decidedByHint: 'For example “The Regional Council”. Write no names.',
  reference: 'Case number',
  on: 'Decided on',
  reason: 'Reason',
  save: 'Record the decision',
  saved: 'The decision is recorded. Pages and reports of the year now use the new target.',
  refusals: {
    resultLocked: 'The result is locked. The year’s target can no longer be changed.',
    dayAhead: form.dayAhead,
    sameTarget: 'That is the year’s target already.',
  },
}
