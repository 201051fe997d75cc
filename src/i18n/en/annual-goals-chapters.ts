import type { annualGoalsChapters as danish } from '../da/annual-goals-chapters.ts'

/** Chapters 3 and 9 to 14 of the annual goals, annexes B to D, the change list and what an edition leaves out. */
export const annualGoalsChapters: typeof danish = {
  background: {
    heading: 'Background',
    lead: (target) =>
      `The regions have committed to each other to reach ${target} per cent in the external CIS18 analysis.`,
    commitment: (on4, on5) =>
      `That is step ${on4} on a 4-step scale and ${on5} on a 5-step scale. For the guidelines the aim is that every relevant requirement is complied with. The two are measured apart and never added together.`,
    strategy: 'Sub-strategy in force',
    noStrategy: (year) => `No approved sub-strategy covers ${year}.`,
    inForce: (area, period, version) =>
      `The sub-strategy for ${area} is in force for ${period} (version ${version}).`,
    decided: (body, day, reference) => `It was approved by ${body} on ${day}. Case number: ${reference}.`,
    objectives: (area) => `Objectives of the sub-strategy for ${area}:`,
    legal: 'Legal changes',
    noLegal: 'Nothing has been written about legal changes since last year.',
    threat: 'The threat',
    noThreat: 'Nothing has been written about the threat for this report.',
    threatSource: (source, day) => `Source: ${source}, ${day}.`,
  },
  recommended: {
    heading: 'Efforts and recommendations',
    leadNone: 'There are no recommendations of an external analysis that is still in force.',
    leadAll: (highlighted) =>
      highlighted === 0
        ? "None of the analysis's recommendations is highlighted."
        : highlighted === 1
          ? 'The highlighted recommendation is covered by an effort or handled elsewhere.'
          : `All ${highlighted} highlighted recommendations are covered by an effort or handled elsewhere.`,
    leadUncovered: (uncovered, highlighted) =>
      highlighted === 1
        ? 'The highlighted recommendation is not covered.'
        : `${uncovered} of ${highlighted} highlighted recommendations ${uncovered === 1 ? 'is' : 'are'} not covered.`,
    uncoveredHeading: 'Highlighted recommendations that are not covered',
    uncovered: (number, analysis, text) =>
      text === '' ? `${number}, ${analysis}` : `${number}, ${analysis}: ${text}`,
    caption: 'Recommendations of external analyses and what covers them',
    columns: {
      number: 'No.',
      text: 'Recommendation',
      source: 'Analysis',
      state: 'Status',
      cover: 'Covered by',
    },
    highlighted: (text) => `${text} (highlighted)`,
    highlightedOnly: 'Highlighted',
    handled: (reason, body, day) => (reason === '' ? `${body}, ${day}` : `${reason} (${body}, ${day})`),
    effort: (code) => `Effort ${code} of the sub-strategy`,
    effortsHeading: 'Efforts of the sub-strategy',
    strategyNone: (year) => `There is no approved sub-strategy for ${year}.`,
    effortsNone: 'The sub-strategy in force has no efforts.',
    effortsCaption: (area) => `Efforts of the sub-strategy for ${area}`,
    effortColumns: {
      code: 'No.',
      title: 'Effort',
      owner: 'Responsible',
      period: 'Period',
      status: 'Status',
    },
  },
  findings: {
    heading: 'Systems that do not meet the guidelines',
    none: (day) =>
      `On ${day} no handling of any system was proposed or decided. That does not mean that every system meets the guidelines.`,
    lead: (count, areas, day) =>
      `On ${day} there ${count === 1 ? 'was one system' : `were ${count} systems`} in ${areas === 1 ? 'one area' : `${areas} areas`} whose handling is proposed or decided and not carried out.`,
    pastSupport: (count) =>
      count === 0
        ? 'None of them is without support from the supplier.'
        : count === 1
          ? 'One of them is without support from the supplier.'
          : `${count} of them are without support from the supplier.`,
    accepted: (count) =>
      count === 0
        ? 'No risk is accepted for a time.'
        : count === 1
          ? 'One risk is accepted for a time.'
          : `${count} risks are accepted for a time.`,
    acceptanceEnded: (count) =>
      count === 1
        ? 'One acceptance has ended without a new decision.'
        : `${count} acceptances have ended without a new decision.`,
    caption: (day) => `Systems by area and proposed handling (${day})`,
    area: 'Area',
    noArea: 'Not given',
    note: 'Systems that are only registered or assessed so far are not counted, nor are those whose handling is carried out.',
    details:
      'The names of the systems, their deviations and risks stand only in the confidential edition, Annex D.',
  },
  systems: {
    letter: 'D (confidential)',
    heading: 'Systems and vulnerabilities',
    none: 'There are no systems whose handling is proposed or decided.',
    lead: (count) =>
      count === 1
        ? 'The annex shows one system as its unit wrote of it. It is only in the confidential edition.'
        : `The annex shows ${count} systems as their units wrote of them. It is only in the confidential edition.`,
    system: (code, system, unit) => `${code} ${system}, ${unit}`,
    caption: (code, unit) => `Facts of ${code}, ${unit}`,
    decided: 'Decided by',
  },
  exemptions: {
    heading: 'Exemptions',
    none: (day) => `On ${day} there were no exemptions.`,
    lead: (count, guidelines, day) =>
      `On ${day} ${count === 1 ? 'one exemption' : `${count} exemptions`} from ${guidelines === 1 ? 'one guideline' : `${guidelines} guidelines`} ${count === 1 ? 'was' : 'were'} in force.`,
    expiring: (count) =>
      count === 1
        ? 'One of them runs out within 12 months and is not extended.'
        : `${count} of them run out within 12 months and are not extended.`,
    applied: (count) =>
      count === 0
        ? 'No application waits for a decision.'
        : count === 1
          ? 'One application waits for a decision.'
          : `${count} applications wait for a decision.`,
    caption: (day) => `Exemptions in force by guideline (${day})`,
    columns: {
      guideline: 'Guideline',
      inForce: 'In force',
      units: 'Units',
      expiring: 'Run out within 12 months',
      next: 'Next to run out',
    },
    note: 'An exemption is from an internal guideline and never from the law. The requirement still counts as not complied with.',
  },
  incidents: {
    heading: 'Breaches and incidents',
    none: 'No figures of breaches and incidents have been given for this report. That does not mean that there were none.',
    lead: (from, to) => `The figures cover the period from ${from} to ${to}.`,
    caption: (from, to) => `Breaches and incidents (${from}–${to})`,
    columns: { what: 'What', count: 'Number' },
    figures: {
      breaches: 'Personal data breaches',
      notified: 'Of these, notified to the Data Protection Agency',
      informed: 'Of these, with notification of the data subjects',
      incidents: 'Security incidents',
      significant: 'Of these, significant incidents',
    },
    notGiven: 'not given',
    fewerThanFive: 'under 5',
    fewNote: 'Figures below 5 are shown as “under 5” in the public edition.',
    note: 'Source: The figures were given by the central unit for information security.',
    learning: 'Learning',
    noLearning: 'Nothing has been written about learning for this report.',
  },
  money: {
    heading: 'Finances and resources',
    noStrategy: (year) =>
      `There is no approved sub-strategy for ${year}, and so there are no planned amounts to show.`,
    lead: (unknown) =>
      unknown === 0
        ? 'Every effort has an amount, a first year and a source.'
        : unknown === 1
          ? 'One effort lacks an amount, a first year or a source. The sums are therefore at least what they say.'
          : `${unknown} efforts lack an amount, a first year or a source. The sums are therefore at least what they say.`,
    frameHeading: (area) => `Investment frame for ${area}`,
    noFrame: 'The sub-strategy is not tied to an investment frame.',
    within: 'No source and no year exceeds the frame.',
    planned: (area) => `Planned amounts in whole kroner by source and year, ${area}`,
    setAside: (area) => `Set aside in the investment frame in whole kroner by source and year, ${area}`,
    source: 'Source',
    total: 'Total',
    atLeast: (amount) => `at least ${amount}`,
    notSet: 'not set',
    effortsCaption: (area) => `Funding of the efforts, ${area}`,
    columns: {
      code: 'No.',
      title: 'Effort',
      funding: 'Funded by',
      investment: 'Investment, DKK',
      yearly: 'Yearly operation, DKK',
    },
    uncertainty: 'How certain the amounts are',
    estimate: (code, text, day) =>
      day === null ? `${code}: ${text}` : `${code}: ${text} (estimated ${day})`,
    note: 'The investment is counted in the year the effort begins, and operation from the same year. An amount that is not set is not 0. No amount is distributed that nobody has set.',
  },
  followUp: {
    heading: 'Follow-up',
    lead: (days) => `The units give status on the goals ${days}.`,
    noDays: 'No days are set for status on the goals.',
    caption: 'When status is given, and to whom',
    columns: { when: 'Deadline', what: 'What', who: 'By whom', to: 'To whom' },
    half: 'Half-year status on every goal',
    year: 'Year-end status on every goal',
    goals: (numbers) => `Status on the goals ${numbers}`,
    allGoals: 'Status on every goal',
    units: "The units' coordinators",
    steeringGroup: 'The steering group for cyber and information security',
    next: (year) => `The next report, Annual goals ${year}`,
    nextWhen: (year) => `At the end of ${year}`,
    nextWhat: 'Every goal of the year with its result',
    central: 'The head of information security',
    missedHeading: 'When a goal is not reached',
    missed: [
      'The unit gives the measured value, the reason and what is lacking.',
      'The goal stands as partly reached or not reached in the next report, with the reason beside it.',
      'The steering group decides whether the goal is carried on with a new deadline or closed. It does not lapse by itself.',
    ],
  },
  sheets: {
    heading: 'Unit sheets',
    lead: 'Every unit has a sheet with its status, goals and deadlines. Units stand in the order of the organisation.',
    caption: (day) => `The units in figures (${day})`,
    columns: {
      unit: 'Unit',
      goals: 'Goals',
      stated: 'Stated',
      documented: 'Documented',
      complied: 'Requirements complied with',
    },
    of: (complied, relevant) => `${complied} of ${relevant}`,
    note: "Stated and documented are attainment by CIS18 in the unit's self-assessment. A dash means that the unit is not assessed itself or has not answered.",
  },
  glossary: {
    heading: 'Glossary',
    lead: 'The words as the report uses them.',
    caption: 'Words and terms',
    columns: { term: 'Word', other: 'Danish', meaning: 'Meaning' },
  },
  changes: {
    heading: (version) => `Changes since version ${version}`,
    lead: (count, day) =>
      count === 0
        ? `There are no changes since the version of ${day}.`
        : count === 1
          ? `There is one change since the version of ${day}.`
          : `There are ${count} changes since the version of ${day}.`,
    note: 'The list was made by comparing the frozen data of the two versions.',
    goalsCaption: 'Changed goals',
    goalColumns: { number: 'Number', change: 'Change' },
    goalAdded: (goal) => `New goal: ${goal}`,
    goalRemoved: (goal) => `Taken out: ${goal}`,
    goalChanged: (fields) => `Changed: ${fields}`,
    shortName: 'short name',
    lastYear: "Status on last year's goal has changed",
    figuresCaption: 'Changed figures',
    figureColumns: { figure: 'Figure', before: 'Before', after: 'Now' },
    measures: { stated: 'stated', documented: 'documented' },
    total: (measure) => `All controls, ${measure}`,
    control: (control, measure) => `${control}, ${measure}`,
    unit: (unit, measure) => `${unit}, ${measure}`,
    guideline: (guideline) => `${guideline}, requirements complied with`,
    external: (year, framework) => `External analysis ${year}, ${framework}`,
    othersHeading: 'Other changes',
    unitAdded: (unit) => `The unit ${unit} was added.`,
    unitRemoved: (unit) => `The unit ${unit} was taken out.`,
    parts: {
      recommendations: 'The items of the recommendation have changed.',
      ifNotFollowed: 'The text on what happens if the recommendation is not followed has changed.',
      summary: 'The text of the summary has changed.',
      texts: 'The texts on legal changes, the threat or breaches and incidents have changed.',
      strategies: 'The sub-strategy, its efforts or its finances have changed.',
      recommended: 'The recommendations or what covers them have changed.',
      findings: 'The numbers of systems that do not meet the guidelines have changed.',
      systems: 'What is said of the single systems has changed.',
      exemptions: 'The exemptions have changed.',
      followUps: 'The days of follow-up have changed.',
    },
  },
  leftOut: {
    heading: 'Left out of this edition',
    text: (edition) =>
      `This edition is ${edition.toLocaleLowerCase('en')}, and so the following is not in it. The figures in the rest of the report are the same in every edition.`,
    nothing: (edition) => `Nothing is left out. This edition is ${edition.toLocaleLowerCase('en')}.`,
    parts: {
      recommendationTexts:
        'The wording of the recommendations and why some are handled elsewhere: they can show where the region is vulnerable.',
      effortAmounts:
        'Amounts and estimates of the single effort: suppliers could use them. Sums by source and year are in it.',
      smallFigures: 'The exact figures below 5 of breaches and incidents: they are shown as “under 5”.',
      unitSheets: "Annex B, the units' own sheets.",
      systems:
        'Annex D, systems and vulnerabilities: names, deviations and risks of the single systems. Their number is in it.',
    },
  },
}
