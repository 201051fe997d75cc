import type { compliance as danish } from '../da/compliance.ts'

export const compliance: typeof danish = {
  regionHeading: (year) => `Compliance ${year}`,
  unitHeading: (unit, year) => `Compliance ${year}: ${unit}`,
  printed: (day) => `As of ${day}. Internal. Print of a screen page; the frozen report is the valid one.`,
  lead: (ofAssessed, ofRelevant) => [
    { strong: `${ofAssessed[0]} of ${ofAssessed[1]} assessed requirements are complied with` },
    ' (',
    ofAssessed[2],
    `). That is ${ofRelevant[0]} of ${ofRelevant[1]} relevant requirements (`,
    ofRelevant[2],
    ').',
  ],
  nothingApplies: 'There are no requirements that apply to the unit. No score is shown.',
  nothingAssessed: (year) => `No requirements have been assessed in ${year} yet. No score is shown.`,
  target:
    'The target is that all relevant requirements are complied with. Partly complied does not count as complied.',
  met: 'All relevant requirements are complied with.',
  headline: 'Compliance against the target',
  counts: {
    heading: 'Requirements by status',
    caption: 'Number of requirements by status',
    status: 'Status',
    count: 'Requirements',
  },
  basis: 'Basis',
  coverage: {
    heading: 'Coverage',
    value: (assessed, relevant, percent) => [
      { strong: `${assessed} of ${relevant} relevant requirements assessed` },
      ` (${percent})`,
    ],
    words: (assessed, relevant) => `${assessed} of ${relevant} relevant requirements assessed`,
    units: (units) => (units === 1 ? '1 unit takes part.' : `${units} units take part.`),
    about: 'A requirement counts once for each unit that it is for.',
  },
  share: (part, of, percent) => `${part} of ${of} (${percent})`,
  ofAssessed: 'Complied of assessed',
  ofRelevant: 'Complied of relevant',
  guidelines: {
    heading: 'Guidelines',
    caption: 'Compliance per guideline',
    first: 'Guideline',
    total: 'All guidelines',
    forNone: 'Does not apply',
  },
  units: { heading: 'Units', caption: 'Compliance per unit', first: 'Unit', total: 'All units' },
  map: {
    heading: 'Guidelines and units',
    show: 'Show',
    views: { assessed: 'Complied of assessed', relevant: 'Complied of relevant', coverage: 'Coverage' },
    captions: {
      assessed: (guidelines, units) =>
        `Complied requirements in per cent of those assessed for ${guidelines} guidelines and ${units} units`,
      relevant: (guidelines, units) =>
        `Complied requirements in per cent of those relevant for ${guidelines} guidelines and ${units} units`,
      coverage: (guidelines, units) =>
        `Assessed requirements in per cent of those relevant for ${guidelines} guidelines and ${units} units`,
    },
    region: 'Table of guidelines and units',
    whole: 'Region',
    total: 'Total',
    key: ['0–49%', '50–74%', '75–99%', '100%'],
    keyNone: 'Not for the unit (NA) or not assessed (NS)',
    notRelevant: { short: 'NA', long: 'Not for the unit' },
    notAssessed: { short: 'NS', long: 'Not assessed' },
    note: 'Units stand in the order of the organisation. Figures in per cent, rounded down, so that 100 only stands where every requirement is included.',
  },
}
