import type { maturityReport as danish } from '../da/maturity-report.ts'

export const maturityReport: typeof danish = {
  title: (year) => `Maturity report ${year}`,
  fileName: (year) => `maturity-report-${year}`,
  subject: 'Maturity against the target level, measured with CIS18',
  keywords: 'information security, maturity, CIS18, target level',
  subtitle: (percent, units) =>
    `External analysis and self-assessment by ${units} ${units === 1 ? 'unit' : 'units'} against the target of ${percent} per cent`,
  reading: 'Page 2 is the report on one page. The chapters after it show the figures behind.',
  contents: 'Contents',
  decision: 'takes note of the maturity report.',

  summary: {
    distance: (points) => `The self-assessment lies ${points} percentage points below the target.`,
    reached: 'The self-assessment lies at or over the target level.',
    documented: (points) => `${points} percentage points of what is stated are not documented.`,
    most: (control) => `Largest gap in what is stated: ${control}.`,
  },

  units: {
    heading: 'The units',
    lead: (assessed, under) =>
      `${under} of ${assessed} units lie under the target level when only documented answers count.`,
    none: 'No unit has answered yet. Therefore no score is shown.',
    caption: (counted) => `Self-assessment by unit, attainment in per cent (${counted})`,
    captionPart: (counted, from, to, of) =>
      `Self-assessment by unit, attainment in per cent (${counted}). Units ${from}–${to} of ${of}`,
    alt: (rows, target) =>
      `Two bars for each unit, stated and documented, from 0 to 100 per cent with the target at ${target}. ${rows}. The numbers stand in the table.`,
    unit: 'Unit',
    coverage: 'Coverage',
    coverageOf: (answered, applicable) => `${answered} of ${applicable}`,
    region: 'The region',
    note: 'Coverage is answered of applicable safeguards. A unit with low coverage cannot be compared with the others. Units stand in a fixed order and are not ranked. Self-assessment. The external CIS18 analysis decides whether the region has reached its target.',
  },

  trend: {
    heading: 'Development',
    lead: (before, now, year) =>
      `The documented level was ${before} per cent in ${year} and is now ${now} per cent.`,
    first: 'This is the first self-assessment with a locked result. There is no development to show yet.',
    note: 'External analyses and self-assessments are two different measurements and are not joined.',
  },

  abilities: {
    heading: 'The four abilities and the groups',
    lead: "The strategy's four abilities rest on the same answers as the controls. A safeguard can count in several abilities.",
    caption: (counted) => `Self-assessment by ability, attainment in per cent (${counted})`,
    groupCaption: (counted) => `Self-assessment by implementation group, attainment in per cent (${counted})`,
    ability: 'Ability',
    group: 'Group',
    groups: { IG1: 'IG1: the essentials', IG2: 'IG1 and IG2', IG3: 'All safeguards' },
    alt: (rows, target) =>
      `Two bars in each row, stated and documented, from 0 to 100 per cent with the target at ${target}. ${rows}. The numbers stand in the table.`,
    note: 'The abilities do not add up to the total.',
  },

  gaps: {
    heading: 'What first?',
    lead: (count, from, to) =>
      `If ${count === 1 ? 'the control' : `the ${count} controls`} below are raised to the target level, the stated total rises from ${from} to ${to} per cent.`,
    none: 'Every control with a score is at or over the target level.',
    noScore: 'Nothing has been answered yet. Therefore no gaps are shown.',
    caption: 'Controls under the target level, the largest gap first',
    columns: {
      control: 'Control (CIS18)',
      stated: 'Stated',
      gap: 'Distance to target',
      gain: 'Raises the total by',
      after: 'Total after it',
    },
    note: (scored) =>
      `An expectation, not a result. Distances and gains are in percentage points. Every control with a score weighs the same, so the gain is the distance divided by ${scored}. The column to the right adds the gains from the top.`,
  },
}
