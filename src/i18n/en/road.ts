import type { road as danish } from '../da/road.ts'

export const road: typeof danish = {
  title: (on4) => `The road to ${on4}`,
  by: 'The target is to be reached by the end of',
  show: 'Compute',
  byYear: (year) => `The end of ${year}`,
  expectation: 'An expectation, not a result.',
  reached: (percent, year, price, count) => [
    'The target of ',
    { strong: percent },
    ` can be reached by the end of ${year} with `,
    { strong: count === 1 ? '1 effort' : `${count} efforts` },
    ' for ',
    { strong: price },
    '.',
  ],
  reachedAlready: (percent) => [
    'The target of ',
    { strong: percent },
    ' is reached by what the units state. No more efforts are needed.',
  ],
  notReached: (percent, year, most) => [
    'The target of ',
    { strong: percent },
    ` cannot be reached by the end of ${year}. The most that can be reached is `,
    { strong: most },
    '.',
  ],
  short: {
    efforts: (points) =>
      `Efforts are lacking: even with all of them ${points} percentage points are missing. Add efforts to the largest gaps.`,
    years: (year) =>
      `Time is lacking: with all efforts the target can be reached by the end of ${year} at the earliest.`,
    never: 'Time is lacking: the efforts cannot be finished in any of the years.',
    kroner: (amount) => `Money is lacking: it takes ${amount} more than the frame.`,
    kronerAtLeast: (amount) => `Money is lacking: it takes at least ${amount} more than the frame.`,
  },
  mandatoryDoNotFit: (amount) => [
    'There is no plan inside the frame. The efforts that cover highlighted recommendations cost ',
    { strong: `${amount} more than the frame` },
    ' by themselves.',
  ],
  mandatoryImpossible: [
    'There is no plan. The efforts that cover highlighted recommendations cannot be placed in the years, because they require efforts that cannot be finished.',
  ],
  undecided: [
    'The computation found no plan before it met its limit. Choose a later year, or make the sub-strategy smaller.',
  ],
  noScore: 'There is no score to start from yet. The road can be computed once there are answers.',
  noEfforts: 'There are no efforts to make a road of.',
  best: 'There is no cheaper plan with the same information.',
  within: (percent) =>
    `The best plan found. It is at most ${percent}% from the best possible. The computation stopped at its limit.`,
  basis: (percent, date) => `It starts from the self-assessment: ${percent} stated as of ${date}.`,
  assumptionsHeading: 'Assumptions',
  assumptions: [
    'Each effort lifts its safeguards at least to the step that stands beside it, and counts from the end of the year it is finished in.',
    'Two efforts on one safeguard count once, with the higher step.',
    'All else stands still: no score falls, and no other score rises.',
    'The price is the investment plus operation in all years of the road. A year’s cost is the investment in the year an effort starts, and operation from then on.',
    'An effort is not finished before those it requires. Efforts that cover highlighted recommendations are always included.',
    'Of equally cheap plans the earliest is chosen, and of equally early ones that of the lowest codes.',
  ],
  unframed: (years) => `The frame says nothing of ${years}. The cost is not limited there.`,
  noFrame: 'No investment frame is chosen, so money does not limit the plan.',
  incomplete: (codes, count) =>
    count === 1
      ? `Effort ${codes} has an amount that is not set, so the prices are at least what they say.`
      : `Efforts ${codes} have amounts that are not set, so the prices are at least what they say.`,
  yearsHeading: 'Year by year',
  yearsCaption: 'Expected total score and cost year by year',
  column: {
    year: 'The end of',
    total: 'Expected score',
    on4: '4-step scale',
    cost: 'Cost',
    frame: 'Frame',
    left: 'Left',
  },
  now: 'Today',
  chart: (values, target) =>
    `Expected total score year by year. ${values}. Target: ${target}. This is an expectation and not a result.`,
  chartValue: (year, percent) => `${year}: ${percent}`,
  target: (percent) => `Target ${percent}`,
  effortsHeading: 'Effort by effort',
  effortsCaption: 'The efforts in the order they are finished',
  effortsNone: 'The plan has no efforts.',
  effortColumn: {
    effort: 'Effort',
    year: 'Starts',
    done: 'Finished',
    lifts: 'Lifts',
    gain: 'Gain, percentage points',
    price: 'Price',
    total: 'Score after',
  },
  mandatory: 'Covers a highlighted recommendation',
  wholeControl: (control) => `all of control ${control}`,
  lifts: (keys, step) => `${keys} to step ${step}`,
  liftsNothing: 'Lifts no safeguards',
  gainNone:
    'Does not lift the score: the safeguards are higher, are not assessed, or are lifted by another effort.',
  notChosenHeading: 'Not in the plan',
  notChosen: 'Not needed for the target',
  leftOut: {
    amountUnknown: 'The amount is not set',
    tooLate: 'Starts after the last year of the road',
    requiresLeftOut: 'Requires an effort that is not included',
  },
}
