import type { goalProposals as danish } from '../da/goal-proposals.ts'

export const goalProposals: typeof danish = {
  title: (year) => `Proposals for the goals of ${year}`,
  crumb: 'Proposals',
  link: 'Proposals for goals',
  lead: (open, used) => [
    { strong: open === 1 ? '1 proposal' : `${open} proposals` },
    used === 0 ? '. ' : `, and ${used} are used. `,
    'No proposal becomes a goal before you have written and saved it.',
  ],
  nothing: 'There are no proposals.',
  kinds: {
    missed: "Last year's goals that were not reached in full",
    effort: 'Efforts of the sub-strategy',
    gap: 'The largest gaps in maturity',
    requirement: 'Requirements with the lowest compliance',
    finding: 'Systems that do not meet the guidelines',
    exemption: 'Exemptions that end within 12 months',
  },
  source: {
    missed: (label) => `Goal ${label} of last year`,
    effort: (label) => `Effort ${label}`,
    gap: (label) => `Gap to the target level on safeguard ${label}`,
    requirement: (label) => `Low compliance with requirement ${label}`,
    finding: (label) => `Systems that do not meet the guidelines: ${label}`,
    exemption: (label) => `Exemption that ends: ${label}`,
  },
  sourceLabel: 'Source',
  about: {
    gap: (day) => `Self-assessment as of ${day}. At most ten, those that raise the region's total the most.`,
    requirement: (day) =>
      `The units' answers as of ${day}. At most ten, those that the smallest share of units comply with.`,
    finding:
      'At most ten areas. A goal is printed in every edition, so areas stand here and no names of systems.',
    effort: (area) => `The sub-strategy "${area}", which is approved and in force for the year.`,
  },
  gapFigure: (on4, percent, gain) =>
    `${on4} of 4 (${percent}). At the target level the region's total rises by ${gain} percentage points.`,
  requirementFigure: (complied, assessed, relevant) =>
    `${complied} of ${assessed} units that have assessed the requirement comply. It is relevant to ${relevant}.`,
  findingFigure: (systems, overdue, pastSupport, on) =>
    `${systems === 1 ? '1 system' : `${systems} systems`}, ${overdue} past the deadline, ${pastSupport} without support from the supplier, as of ${on}.`,
  exemptionFigure: (unit, until) => `${unit}. Ends on ${until}.`,
  missedFigure: (outcome, result, target, on) =>
    `${outcome}: ${result} against the target ${target}, as of ${on}.`,
  effortFigure: (owner, period) => (period === '' ? owner : `${owner}. ${period}.`),
  period: (from, to) => `${from} to ${to}`,
  periodFrom: (from) => `From ${from}`,
  periodTo: (to) => `Until ${to}`,
  column: { what: 'Proposal', figure: 'Basis', goal: 'Goal' },
  use: 'Use as a starting point',
  used: (number) => `Used in goal ${number}`,
  unknown:
    'The proposal no longer exists. Save the goal without it from the page "New goal", or choose another proposal.',
  from: (source) =>
    `Filled in from a proposal. Source: ${source}. Change what does not fit, and write the rest.`,
  begin: {
    gapReason: (name, on4, percent, day, gain) =>
      `Safeguard ${name} stands at ${on4} of 4 (${percent}) in the self-assessment as of ${day}. At the target level the region's total rises by ${gain} percentage points.`,
    gapMeasure: (id) => `The region's score on safeguard ${id} in the self-assessment`,
    share: (on4, percent) => `${on4} of 4 (${percent})`,
    requirementReason: (id, complied, assessed, day) =>
      `Requirement ${id} is complied with by ${complied} of ${assessed} units that have assessed it, as of ${day}.`,
    requirementMeasure: (id) => `Share of units that comply with requirement ${id}`,
    ofUnits: (complied, assessed) => `${complied} of ${assessed} units`,
    allUnits: 'all units',
    findingReason: (area, systems, overdue, day) =>
      `In the area "${area}" ${systems === 1 ? '1 system does' : `${systems} systems do`} not meet the guidelines, ${overdue} of them past the deadline, as of ${day}.`,
    findingMeasure: (area) => `Number of systems in the area "${area}" that do not meet the guidelines`,
    systems: (count) => (count === 1 ? '1 system' : `${count} systems`),
    exemptionReason: (requirement, unit, until) =>
      `The exemption from requirement ${requirement} in ${unit} ends on ${until}.`,
    exemptionMeasure: (requirement) => `Whether requirement ${requirement} is complied with`,
    missedReason: (number, outcome, comment) =>
      `Goal ${number} of last year: ${outcome.toLocaleLowerCase('en')}.${comment === '' ? '' : ` ${comment}`}`,
    effortReason: (code, title, area) => `Effort ${code}, ${title}, of the sub-strategy "${area}".`,
  },
}
