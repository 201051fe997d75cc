import type { calibration as danish } from '../da/calibration.ts'

export const calibration: typeof danish = {
  title: 'Calibration',
  lead: (shown, n, steps) =>
    n === 0
      ? `No answer lies ${steps} steps or more from those of the other units.`
      : `${shown} ${n === 1 ? 'answer lies' : 'answers lie'} ${steps} steps or more from those of the other units.`,
  rule: (steps, least) =>
    `The rule: a unit's score on a safeguard is listed when, on the scale from 0 to 4, it lies at least ${steps} steps above or below the median of the units that have answered the safeguard themselves. At least ${least} units must have answered. A difference can be right; the rule only says where to look.`,
  control: 'Control',
  allControls: 'All controls',
  none: 'No answer differs by the rule.',
  caption: 'Answers that lie far from those of the other units, the greatest difference first',
  safeguard: 'Safeguard',
  unit: 'Unit',
  own: 'The unit, of 4',
  median: 'Median, of 4',
  distance: 'Difference',
  answers: 'Units that have answered',
  steps: (signed) => `${signed} steps`,
  open: (safeguard, unit) => `${safeguard}, ${unit}`,
  seeAnswer: 'See the answer and the evidence',
  reason: 'Reason for the change',
  reasonHint:
    'The unit can read it. Say why the score must be another. Write no names or civil registration numbers.',
  change: 'Change the score',
  notChanged: 'The score has not been changed',
  changed: 'Changed in the calibration',
  before: 'Before',
  after: 'After',
  why: 'Reason',
  who: 'Who and when',
  by: (who, when) => `${who}, ${when}`,
  refusals: {
    reasonMissing: 'Write a reason. It is kept together with the old score.',
    incomplete: 'Choose a step for every aspect. At least one must be applicable.',
    unchanged: 'The score is the same as before. Choose another step.',
  },
}
