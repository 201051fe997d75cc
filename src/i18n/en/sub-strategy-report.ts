import type { subStrategyReport as danish } from '../da/sub-strategy-report.ts'

export const subStrategyReport: typeof danish = {
  title: (year) => `Sub-strategy ${year}`,
  previewTitle: (year) => `The report “Sub-strategy ${year}”`,
  fileName: (year) => `sub-strategy-${year}`,
  subject: 'Efforts, money, recommendations and the road to the target level',
  keywords: 'information security, sub-strategy, efforts, CIS18, target level',
  subtitle: (name, number) => `${name}, version ${number}`,
  subtitleNone: (year) => `No sub-strategy covers ${year}`,
  reading:
    'Page 2 is the recommendation and the sub-strategy in brief. The chapters after it show what it rests on.',
  contents: 'Contents',
  make: 'The report on the sub-strategy',

  lacks: {
    noStrategy: 'No sub-strategy covers the year. Make a sub-strategy first.',
    noObjectives: 'The sub-strategy has no objectives.',
    noEfforts: 'The sub-strategy has no efforts.',
  },
  chapters: {
    strategy: 'Sub-strategy',
    efforts: 'Efforts',
    recommendations: 'Recommendations',
    money: 'Finances',
    road: 'The road to the target',
  },
  effortsContent: (active, unknown) =>
    `${active} ${active === 1 ? 'effort' : 'efforts'}, ${unknown} ${unknown === 1 ? 'amount' : 'amounts'} not set`,
  recommendationsContent: (all, uncovered) =>
    `${all} ${all === 1 ? 'recommendation' : 'recommendations'}, ${uncovered} not covered`,
  know: {
    uncovered: (numbers) =>
      `Not covered: recommendation ${numbers}. The steering group is asked to decide on it.`,
    unknown: (count) =>
      `${count === 1 ? '1 amount is' : `${count} amounts are`} not set. The sums are at least what they say.`,
    noRoad: 'There is no score to start from. The report therefore has no road to the target.',
  },

  decision: {
    submit: (area, period) => `submits the sub-strategy for ${area}, ${period}, to the Regional Council`,
    approve: (area, period) =>
      `approves the sub-strategy for ${area}, ${period}, so that it can be submitted once the recommendations are covered`,
    note: (area, period, state) =>
      `takes note of where the sub-strategy for ${area}, ${period}, stands (${state.toLocaleLowerCase('en')})`,
    uncovered: (number) =>
      `decides how recommendation ${number} is covered or handled elsewhere. Without the decision the sub-strategy cannot be submitted`,
    overrun: (chapter) => `decides on the frame being exceeded (see “${chapter}”)`,
    unknown: (count) => `notes that ${count === 1 ? '1 amount is' : `${count} amounts are`} not set`,
    none: 'decides whether a sub-strategy that covers the year shall be made',
  },
  brief: {
    heading: 'The sub-strategy in brief',
    efforts: (active, investment, yearly) =>
      `${active === 1 ? '1 effort' : `${active} efforts`}. Investment: ${investment}. Operation a year: ${yearly}.`,
    covered: 'All highlighted recommendations are covered, handled elsewhere or closed.',
    uncovered: (numbers) => `Highlighted recommendations that are not covered: ${numbers}.`,
  },

  objectives: {
    heading: 'Objectives',
    lead: (area, period, state) => `The sub-strategy for ${area} covers ${period}. Status: ${state}.`,
    none: 'No objectives are written.',
    caption: 'The sub-strategy',
    area: 'Area',
    period: 'Period',
    periodReason: 'Reason for the period',
    version: 'Version',
    state: 'Status',
    submitted: 'Submitted',
    decision: 'Decision',
    note: 'Note',
  },

  efforts: {
    heading: 'Efforts',
    lead: (active, investment, yearly) =>
      `The ${active === 1 ? 'effort costs' : `${active} efforts cost`} ${investment} in investment and ${yearly} a year in operation.`,
    none: 'There are no efforts.',
    whoCaption: 'The efforts: who, when and how important',
    moneyCaption: 'The efforts: money in whole kroner',
    liftsCaption: 'The efforts: what they lift and cover',
    column: {
      effort: 'Effort',
      track: 'Track and abilities',
      owner: 'Responsible',
      when: 'Period',
      importance: 'Importance',
      status: 'Status',
      investment: 'Investment',
      yearly: 'Operation a year',
      funding: 'Funded by',
      uncertainty: 'How sure the estimate is',
      lifts: 'Lifts',
      covers: 'Covers recommendation',
      requires: 'Requires',
    },
    total: 'All',
    period: (from, to) => `${from} to ${to}`,
    estimatedOn: (day) => `Estimated ${day}.`,
    withdrawn: 'An effort that is withdrawn is left out of the sums and covers no recommendation.',
    unknown:
      '“Not set” is unknown and not 0. Sums with unknown amounts are at least what they say. Amounts without a year are for the effort as a whole.',
    liftsNote:
      'A safeguard is lifted at least to the step that is named, once the effort is finished. A requirement is lifted to complied.',
  },

  recommendations: {
    heading: 'Recommendations and their cover',
    covered: 'All highlighted recommendations are covered, handled elsewhere or closed.',
    uncovered: (numbers, count) =>
      count === 1
        ? `The highlighted recommendation ${numbers} is not covered. The sub-strategy cannot be submitted until it is.`
        : `The highlighted recommendations ${numbers} are not covered. The sub-strategy cannot be submitted until they are.`,
    none: 'There are no recommendations from external analyses.',
    caption: 'Recommendations of external analyses and what covers them',
    column: {
      number: 'No.',
      recommendation: 'Recommendation',
      source: 'Analysis',
      state: 'Status',
      cover: 'Covered by',
    },
    highlighted: 'Highlighted.',
    textLeftOut: 'The text is left out of the public edition.',
    extra: 'Efforts beyond the recommendations',
    extraNone: 'All efforts cover at least one recommendation.',
  },

  money: {
    heading: 'Finances',
    within: 'No source and no year exceeds the frame.',
    passed: 'The efforts exceed the frame.',
    noFrame: 'No investment frame is chosen. The amounts can therefore not be held against a frame.',
    frameCaption: 'The investment frame',
    frame: 'Frame',
    period: 'Period',
    total: 'Amount',
    buffer: 'Buffer',
    bufferWithin: (amount) => `${amount}, a part of the frame`,
    bufferOnTop: (amount) => `${amount}, on top of the frame`,
    spendable: 'Can be spent without the buffer',
    caption: 'Planned amounts and amounts set aside in whole kroner, for each year and source',
    column: {
      year: 'Year',
      source: 'Source',
      planned: 'Planned',
      setAside: 'Set aside in the frame',
      left: 'Left',
    },
    all: (year) => `All sources ${year}`,
    atMost: (amount) => `at most ${amount}`,
    note: 'The investment is counted in the year the effort begins, and operation from the same year. A dash means that the frame says nothing of the source in that year. A minus is an amount above the frame.',
    warnings: 'Where the frame is exceeded',
  },

  road: {
    noScore: 'There is no score to start from yet. The road can be computed once there are answers.',
    figure: 'Expected total at the end of each year, attainment in per cent (an expectation)',
    alt: (rows, target) =>
      `One bar for each year from 0 to 100 per cent with the target at ${target}. ${rows}. This is an expectation and not a result. The figures stand in the table.`,
    points: 'Distance to target',
    legendExpected: 'Expected, not measured',
    yearsCaption: 'Expected total and cost year by year, in whole kroner',
    effortsCaption: 'The efforts in the order they are finished',
    notChosenCaption: 'Not part of the plan',
    notChosen: { effort: 'Effort', reason: 'Reason' },
  },

  method: {
    heading: 'Method',
    figures: 'Amounts',
    figuresText:
      'Amounts are in whole kroner as they were entered. No rise in prices is included. An investment is counted in the year the effort begins, and operation from the same year.',
    road: 'The road to the target',
    roadText:
      'The road is the cheapest set of efforts that reaches the target in time within the frame. It is computed with a solver for mixed integer problems, and the result is checked with exact fractions. The same information always gives the same road.',
  },
}
