import type { annualGoalsMethod as danish } from '../da/annual-goals-method.ts'

export const annualGoalsMethod: typeof danish = {
  heading: 'Method',
  scales: {
    heading: 'Scales and attainment',
    text: 'A maturity score is a number on a named scale. Attainment is the score divided by the highest step of the scale. Both scales begin at 0.',
    caption: 'The same level on the two scales',
    measurement: 'Measurement',
    attainment: 'Attainment',
    on4: '4-step scale',
    on5: '5-step scale',
    target: 'Target',
    gap: (from, to, points, on4, on5) =>
      `The distance from ${from} to ${to} per cent is ${points} percentage points. That is ${on4} steps on the 4-step scale and ${on5} steps on the 5-step scale.`,
  },
  figures: {
    heading: 'Stated and documented',
    text: "Stated is the mean of the units' answers. In documented, an answer counts only when accepted evidence supports it and that evidence is still valid on the counting date. Otherwise the answer counts as 0. Documented can therefore never exceed stated.",
  },
  weighting: {
    heading: 'Weights and means',
    safeguard: {
      'four-aspects':
        'A safeguard is the mean of the aspects that apply to it: policy, implementation, automation and reporting, each on a step from 0 to 4.',
      'single-level': 'A safeguard is answered with one step from 0 to 4.',
    },
    control:
      'A control is the mean of its applicable, answered safeguards. The total is the mean of the controls that have a score.',
    equal: 'All units weigh the same.',
    weighted: 'The units weigh as in the table.',
    notAssessed: (units) => `Not assessed themselves: ${units}.`,
    caption: 'Weight of each unit',
    unit: 'Unit',
    weight: 'Weight',
  },
  coverage: {
    heading: 'Coverage',
    text: 'A missing answer is not 0. It is left out of the score and lowers the coverage.',
    parts: (safeguards, central, local, shared, units) =>
      `Of the ${safeguards} safeguards, ${central} are central (one answer), ${local} local (one answer from each of ${units} ${units === '1' ? 'unit' : 'units'}) and ${shared} shared (one central answer and one from each unit).`,
    caption: 'Number of answers that can be given',
    responsibility: 'Responsibility',
    kind: { central: 'Central', local: 'Local', shared: 'Shared' },
    safeguards: 'Safeguards',
    each: 'Answers per safeguard',
    answers: 'Answers in all',
    total: 'Total',
    notApplicable: 'Of which not applicable',
    given: 'Given',
  },
  compliance: {
    heading: 'Compliance',
    text: 'Compliance and maturity are never added together. A requirement is complied with, partly complied with, not complied with, not applicable or not assessed. Not applicable needs an approved reason. The target is that all applicable requirements are complied with. Partly is not enough.',
  },
  rounding: {
    heading: 'Rounding',
    text: 'The result is compared with the target before rounding. Percentages are shown without decimals. A value below the target is rounded down, so that it is never shown as reached. Other numbers are rounded in the usual way. A figure from an external analysis is shown as it was reported.',
  },
  basis: {
    heading: 'Framework and basis',
    caption: 'What the report is made from',
    framework: 'Framework',
    guidelines: 'Guidelines',
    guidelinesProposal: 'proposal',
    guidelinesOwn: "The region's own, as in force for the year",
    guidelinesBesides: (delivered, own) => `${delivered}. The region's own text: ${own}`,
    guidelinesVersion: (title, version, status) => `${title}, version ${version} (${status})`,
    countingDate: 'Counting date',
    frozen: 'Frozen',
    checksum: 'Checksum (SHA-256)',
    credit:
      'The CIS Controls are published by the Center for Internet Security. The short names of the controls are our own and not official.',
  },
}
