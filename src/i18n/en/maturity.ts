import type { maturity as danish } from '../da/maturity.ts'
import type { Rich } from '../rich.ts'

const points = (points: string) => (points === '1' ? '1 percentage point' : `${points} percentage points`)

export const maturity: typeof danish = {
  regionHeading: (year) => `The maturity of the region ${year}`,
  unitHeading: (unit, year) => `Maturity ${year}: ${unit}`,
  printed: (day) =>
    `Self-assessment as of ${day}. Internal. Print of a screen page; the frozen report is the valid one.`,
  percentWords: (percent) => `${percent} per cent`,
  points,
  lead: (whole, stated, documented, target) => [
    whole ? 'The units state ' : 'The unit states ',
    stated,
    '. The evidence confirms ',
    documented,
    '. The target is ',
    target,
    '.',
  ],
  provisional: (answered, applicable) => [
    'Provisional: ',
    answered,
    ' of ',
    applicable,
    ' answers assessed. ',
  ],
  nothingAssessed: (year) => `No answers have been assessed in ${year} yet. No score is shown.`,
  nothingApplies: 'There are no safeguards that apply to the unit. No score is shown.',
  headline: 'Maturity against the target',
  headlineCaption: (subject) => `${subject}: stated and documented against the target`,
  measure: 'Measure',
  percent: 'Per cent',
  bar: 'Bar',
  on4Head: '4-step scale',
  on5Head: '5-step scale',
  on4: (value) => `${value} of 4`,
  on5: (value) => `${value} of 5`,
  stated: 'Stated',
  statedAbout: (whole) => (whole ? 'by the answers of the units' : 'by the answers of the unit'),
  documented: 'Documented',
  documentedAbout: 'with accepted, valid evidence',
  target: 'Target',
  targetAbout: 'agreed between the regions',
  targetDecided: 'decided for the year',
  missing: {
    both: (stated, documented) => [
      { strong: points(stated) },
      ' are missing by the answers and ',
      { strong: points(documented) },
      ' by the evidence.',
    ],
    documented: (documented) => [
      'The answers reach the target level. ',
      { strong: points(documented) },
      ' are missing by the evidence.',
    ],
    none: ['Both the answers and the evidence reach the target level.'] as Rich,
  },
  rounding:
    'Shown with two decimals and rounded down, because rounding would otherwise show the target as met.',
  selfAssessment: 'Self-assessment. The external CIS18 analysis decides whether the target is met.',
  basis: 'Basis',
  external: {
    heading: 'Latest external analysis',
    regionHeading: 'The latest external analysis of the region',
    value: (percent, scale) => [{ strong: percent }, ` (${scale})`],
    source: (framework, year, assessor) =>
      `${framework}, ${year}, ${assessor}. External analysis, given as reported.`,
    higher: (year, difference) =>
      `The self-assessment for ${year} is ${points(difference)} higher. Date and method differ.`,
    lower: (year, difference) =>
      `The self-assessment for ${year} is ${points(difference)} lower. Date and method differ.`,
    same: (year) => `The self-assessment for ${year} is the same figure. Date and method differ.`,
    none: 'There is no external analysis in the system.',
  },
  scale: (value, min, max) =>
    min === 0 ? `${value} on a ${max}-step scale` : `${value} on a scale from ${min} to ${max}`,
  coverage: {
    heading: 'Coverage',
    value: (answered, applicable, percent) => [
      answered,
      { strong: ' of ' },
      applicable,
      { strong: ' answers assessed' },
      ` (${percent})`,
    ],
    words: (answered, applicable, percent) => `${answered} of ${applicable} answers assessed, ${percent}`,
    documented: (count) => `${count} answers have accepted and valid evidence.`,
    equalWeights: (units) => (units === 1 ? '1 unit takes part.' : `${units} units weigh the same.`),
    weights: (units) => `${units} units weigh differently.`,
    method: {
      'four-aspects': 'Method: four aspects, mean per control.',
      'single-level': 'Method: one step per safeguard, mean per control.',
    },
  },
  gaps: {
    heading: (count) =>
      count === 1 ? 'What first? The largest gap' : `What first? The ${counted(count)} largest gaps`,
    lead: (whole, count, target, from, to) =>
      `If ${count === 1 ? 'the control is' : `the ${counted(count)} controls are`} lifted to ${target}, the stated maturity of the ${whole ? 'region' : 'unit'} rises from ${from} to ${to}.`,
    expectation: 'Expectation, not result.',
    caption: 'Controls with the largest gap to the target, and the gain of closing it',
    control: 'Control',
    gap: 'Gap, percentage points',
    gain: (whole) => (whole ? 'Gain for the region, percentage points' : 'Gain, percentage points'),
    safeguards: 'Safeguards below target level',
    safeguardsOf: (below, of) => `${below} of ${of}`,
    sum: (count) => `The ${counted(count)} together`,
    none: 'No assessed control is below the target level.',
  },
  controls: {
    heading: 'The 18 controls',
    caption: (target) => `Stated and documented maturity per control, target ${target} per cent`,
    control: 'Control',
    toTarget: 'To target, percentage points',
    assessed: 'Assessed',
    standing: 'Stated against the target',
    of: (answered, applicable) => `${answered} of ${applicable}`,
    total: { region: 'The region in total', unit: 'The unit in total' },
    notRelevant: 'Not applicable',
  },
  groups: {
    heading: 'Groups and abilities',
    caption: 'Stated and documented maturity per implementation group',
    group: 'Implementation group',
    names: { IG1: 'Group 1', IG2: 'Groups 1 and 2', IG3: 'Groups 1, 2 and 3 (all safeguards)' },
    note: 'A safeguard can support several abilities. It then counts fully in each of them.',
  },
  abilities: {
    caption: 'Stated and documented maturity per ability of the strategy',
    ability: 'Ability of the strategy',
    names: { predict: 'Predict', prevent: 'Prevent', detect: 'Detect', manage: 'Manage' },
  },
  keyStated: 'Stated',
  keyDocumented: 'Documented',
  keyTarget: (percent) => `Target, ${percent}`,
  trend: {
    heading: (year) => `Development since ${year}`,
    external: 'External analysis',
    self: 'Self-assessment',
    target: (percent) => `Target ${percent}`,
    break: 'Break: new framework',
    externalPoint: (year, percent, framework) => `${year}: ${percent} per cent by ${framework}.`,
    externalTitle: (points, target, broken) =>
      `External analysis. ${points} Target: ${target} per cent.${broken ? ' There is a break between measurements by different frameworks.' : ''}`,
    selfPoint: (year, stated, documented) =>
      `${year}: stated ${stated} per cent, documented ${documented} per cent.`,
    selfTitle: (points, target) => `Self-assessment by CIS18. ${points} Target: ${target} per cent.`,
    statedLabel: (percent) => `${percent} stated`,
    documentedLabel: (percent) => `${percent} documented`,
    frameworkBreak: (year) =>
      `The measurement in ${year} used CIS20. Single controls cannot be compared with CIS18.`,
    table: 'The figures behind the charts',
    year: 'Year',
    kind: 'Kind',
    framework: 'Framework',
    onScale: 'On the scale',
    externalKind: 'External analysis',
    selfKind: 'Self-assessment, stated / documented',
    two: (stated, documented) => `${stated} / ${documented}`,
    selfScale: (stated, documented) => `${stated} / ${documented} on a 4-step scale`,
  },
  frameworks: { 'cis-v7.1': 'CIS20', 'cis-v8.1': 'CIS18' },
  map: {
    heading: 'Units and controls',
    show: 'Show',
    parts: 'Units in the table',
    part: (from: number, to: number, all: number) => `Units ${from}–${to} of ${all}`,
    views: { stated: 'Stated', documented: 'Documented', coverage: 'Coverage' },
    captions: {
      stated: (controls, units) => `Stated maturity in per cent for ${controls} controls and ${units} units`,
      documented: (controls, units) =>
        `Documented maturity in per cent for ${controls} controls and ${units} units`,
      coverage: (controls, units) =>
        `Assessed answers in per cent for ${controls} controls and ${units} units`,
    },
    region: 'Table of units and controls',
    control: 'Control',
    whole: 'Region',
    total: 'Total',
    keyRange: (from, to) => `${from}–${to}%`,
    keyTop: (percent) => `${percent}% and above: at or above target level`,
    keyTopCoverage: (percent) => `${percent}% and above`,
    keyNone: 'Not applicable (NA) or not assessed (NS)',
    notRelevant: { short: 'NA', long: 'Not applicable' },
    notAssessed: { short: 'NS', long: 'Not assessed' },
    note: 'Units stand in the order of the organisation. Central answers count for every unit. The figures of the region are computed per safeguard and are not the mean of the totals of the units. Figures in per cent, rounded down below the target level.',
  },
}

function counted(count: number): string {
  return ['no', 'one', 'two', 'three', 'four', 'five'][count] ?? String(count)
}
