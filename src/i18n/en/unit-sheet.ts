import type { unitSheet as danish } from '../da/unit-sheet.ts'

export const unitSheet: typeof danish = {
  title: (unit, year) => `Unit sheet ${year}: ${unit}`,
  allTitle: (year) => `Unit sheets ${year}`,
  fileName: (year, unit) => `unit-sheet-${year}_${unit}`,
  allFileName: (year) => `unit-sheets-${year}`,
  heading: (unit) => `Unit sheet: ${unit}`,
  subject: "The unit's status, goals and deadlines",
  keywords: 'information security, unit sheet, goals, deadlines',
  lead: (own, all, year) =>
    own === 0
      ? `To the management of the unit. None of the region's goals in ${year} apply to the unit.`
      : `To the management of the unit. The unit must reach ${own} of the region's ${all} goals in ${year}.`,
  figures: (counted) => `Key figures, attainment in per cent (${counted})`,
  columns: {
    measure: 'Measure',
    unit: 'The unit',
    region: 'The region',
    target: 'Target',
    against: 'Unit against target',
  },
  stated: 'Maturity, stated (CIS18)',
  documented: 'Maturity, documented (CIS18)',
  coverage: (answered, applicable) => `Coverage: ${answered} of ${applicable} answers`,
  complied: (complied, relevant) => `Requirements met: ${complied} of ${relevant} relevant`,
  level: { over: 'Over target level', at: 'At target level', under: 'Under target level' },
  lacking: (count) => `${count} lacking`,
  allComplied: 'All complied with',
  noScore: 'The unit is not assessed itself. Therefore no score is shown.',
  goals: (year) => `The unit's goals in ${year}`,
  goalColumns: {
    number: 'Number',
    goal: 'Goal',
    baseline: 'Baseline',
    target: 'Target value',
    deadline: 'Deadline',
  },
  noGoals: 'There are no goals for the unit.',
  baselineUnknown: 'Not known',
  followUp: (days) => `The unit reports status on its goals on ${days}.`,
  guidelines: 'Guidelines with the most requirements not complied with',
  guidelineColumns: { number: 'Number', guideline: 'Guideline', complied: 'Complied with' },
  of: (complied, relevant) => `${complied} of ${relevant}`,
  submit: 'Submit evidence in Modent by the deadline at the latest.',
  ask: 'Ask the central information-security team where a requirement is unclear.',
  note: 'Self-assessment. The external CIS18 analysis decides whether the target is reached. Partly met does not count as met.',
}
