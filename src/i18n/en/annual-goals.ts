import type { annualGoals as danish } from '../da/annual-goals.ts'

const smallNumbers = [
  'none',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
]

function word(count: number): string {
  return smallNumbers[count] ?? String(count)
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

function units(count: number): string {
  return count === 1 ? 'unit' : 'units'
}

function goals(count: number): string {
  return count === 1 ? 'goal' : 'goals'
}

export const annualGoals: typeof danish = {
  title: (year) => `Annual goals for information security ${year}`,
  fileName: (year) => `annual-goals-${year}`,
  fileStatus: {
    draft: 'draft',
    for_decision: 'draft',
    approved: 'approved',
    approved_with_changes: 'draft',
    returned: 'draft',
    replaced: 'replaced',
  },
  fileClass: { public: 'public', confidential: 'confidential' },
  subject: 'Status, recommendation and goals for the steering group for cyber and information security',
  keywords: 'information security, annual goals, CIS18, guidelines',
  continued: '(continued)',
  page: (page, of) => `Page ${page} of ${of}`,
  goTo: (heading, page) => `Go to ${heading}, page ${page}`,
  numbered: (number, heading) => `${number} ${heading}`,
  annex: (letter, heading) => `Annex ${letter} ${heading}`,
  table: (number, text) => `Table ${number}. ${text}`,
  figureAndTable: (figure, table, text) => `Figure ${figure} and table ${table}. ${text}`,
  total: 'Total',
  missing: 'Missing',

  status: {
    draft: 'DRAFT',
    for_decision: 'DRAFT – for decision',
    approved: 'Approved',
    approved_with_changes: 'DRAFT – approved with changes',
    returned: 'DRAFT – returned',
    replaced: 'Replaced',
  },
  onDay: (text, day) => `${text} on ${day}`,
  counted: (day) => `counted on ${day}`,
  countedAhead: (day) => `to be counted on ${day}`,
  classification: { public: 'Public', internal: 'Internal', confidential: 'Confidential' },
  classificationMeaning: {
    public: 'Public.',
    internal: 'Internal. Must not be published until the steering group has decided so.',
    confidential: 'Confidential. To be read only by those who need it in their work.',
  },
  owner: { lead: 'The head of information security', officer: 'The information-security coordinator' },
  versionLine: (version, status, classification) => `Version ${version} · ${status} · ${classification}`,
  foot: (organisation, day, basis) => `${organisation} · ${day} · Basis ${basis}`,

  cover: {
    audience: 'To the steering group for cyber and information security',
    subtitle: (count, unitCount) =>
      count === 0
        ? `Status and recommendation for the region's ${word(unitCount)} ${units(unitCount)}`
        : `Status, recommendation and ${word(count)} ${goals(count)} for the region's ${word(unitCount)} ${units(unitCount)}`,
    heading: 'Document data',
    facts: {
      organisation: 'Organisation',
      status: 'Status',
      version: 'Version',
      date: 'Date',
      owner: 'Responsible',
      caseNumber: 'Case number',
      classification: 'Classification',
      approved: 'Approved',
      basis: 'Basis',
      reading: 'How to read',
    },
    noCaseNumber: 'Not assigned',
    notApproved: 'Not approved yet',
    approvedBy: (day, reference) =>
      `The steering group for cyber and information security, ${day}${reference === null ? '' : ` (case ${reference})`}`,
    basis: (counted, checksum) => `Self-assessment ${counted}. Frozen basis with checksum ${checksum}.`,
    reading: 'Page 2 shows what the steering group is to decide. The summary is the report on one page.',
  },

  decision: {
    heading: 'Recommendation',
    lead: (owner) => `${owner} recommends that the steering group`,
    approveGoals: (count, year, section) =>
      `approves the ${count === 1 ? 'goal' : `${word(count)} goals`} for ${year} in section ${section} with target values and deadlines`,
    continueGoals: (numbers, count) =>
      `approves that ${goals(count)} ${numbers} ${count === 1 ? 'continues' : 'continue'} with new deadlines`,
    noteReached: (percent, target) =>
      `notes that the target level of ${target} per cent is reached: the latest external analysis showed ${percent} per cent`,
    noteNotReached: (percent, target) =>
      `notes that the target level of ${target} per cent is not reached: the latest external analysis showed ${percent} per cent`,
    noteNoAnalysis: (target) =>
      `notes that there is no external analysis that can show whether the target level of ${target} per cent is reached`,
    askStatus: (days) => `asks for status on ${days}`,
    otherwise: 'If the steering group does not follow the recommendation',
    contents: 'Contents',
  },

  summary: {
    heading: 'Summary',
    reached: (percent, target) =>
      `The region has reached its target. The latest external analysis showed ${percent} per cent. The target is ${target} per cent.`,
    notReached: (percent, target) =>
      `The region has not reached its target. The latest external analysis showed ${percent} per cent. The target is ${target} per cent.`,
    otherFramework: (percent, framework, target) =>
      `The latest external analysis showed ${percent} per cent by ${framework}. Only an external CIS18 analysis can show that the target of ${target} per cent is reached.`,
    noAnalysis: (target) => `There is no external analysis yet. The target is ${target} per cent.`,
    context: (stated, documented) =>
      `The units themselves assess the level at ${stated} per cent. ${documented} per cent is documented with accepted, valid evidence.`,
    noScore: 'The units have not answered yet. There is therefore no self-assessment.',
    chart: {
      alt: (rows, target) =>
        `Bars from 0 to 100 per cent. ${rows}. The target is ${target}. The figures are in the table.`,
      altRow: (name, percent) => `${name}: ${percent}`,
      measurement: 'Measurement',
      attainment: 'Attainment',
      on4: 'Steps of 4',
      on5: 'Steps of 5',
      points: 'Points to\u00a0target',
      axes: ['Attainment', '4-step scale', '5-step scale'],
      target: (percent) => `Target ${percent}`,
      targetOnScales: (on4, on5) => `${on4} of 4 = ${on5} of 5`,
      external: (year) => `External analysis ${year}`,
      stated: (year) => `Self-assessment ${year}, stated`,
      documented: (year) => `Self-assessment ${year}, documented`,
      scale: (framework, steps) => `${framework}, ${steps}-step scale`,
      counted: (framework, counted) => `${framework}, ${counted}`,
      newFramework: 'New framework: CIS18 replaces CIS20',
    },
    sourceExternal: (year, framework, score, steps, assessor) =>
      `External analysis ${year} (${framework}, ${assessor}): ${score} on a ${steps}-step scale.`,
    sourceOwn: (counted, answered, applicable, percent) =>
      `Self-assessment ${counted}; coverage ${answered} of ${applicable} answers (${percent}).`,
    provisional: 'Provisional figures: the result was not locked when they were taken.',
    externalDecides: 'Only an external CIS18 analysis can show that the target is reached.',
    frameworkBreak: (year) =>
      `The measurement in ${year} used CIS20. Single controls cannot be compared with CIS18.`,
    where: 'Where are we?',
    proposal: 'What do we propose?',
    demand: 'What does it take?',
    gap: (points) => `${points} percentage points from the target in the external analysis.`,
    goalsReached: (reached, all, year) =>
      `${reached} of ${all} goals from ${year} ${reached === 1 ? 'is' : 'are'} reached.`,
    largestGaps: (controls) => `Largest gap in what is documented: ${controls}.`,
    goals: (count, year, unitCount) =>
      `${capital(word(count))} ${goals(count)} for ${year} for ${word(unitCount)} ${units(unitCount)}.`,
    continued: (count, year) =>
      `${capital(word(count))} ${goals(count)} from ${year} ${count === 1 ? 'continues' : 'continue'} with new deadlines.`,
    closeDifference: (stated, documented) =>
      `Evidence before new measures: the difference between ${stated} and ${documented} per cent must be closed.`,
    unitsDeliver: "The unit's management must send in evidence by each deadline.",
    statusTo: (days) => `Status to the steering group on ${days}.`,
  },

  lastYear: {
    heading: "Status on last year's goals",
    lead: (reached, all) =>
      all === 1
        ? `The goal is ${reached === 1 ? '' : 'not '}reached.`
        : `${capital(word(reached))} of ${word(all)} goals ${reached === 1 ? 'is' : 'are'} reached.`,
    leadContinued: (count, year) =>
      `${capital(word(count))} ${count === 1 ? 'continues' : 'continue'} in ${year}.`,
    none: 'There are no goals from last year.',
    caption: (year, day) => `Goals for ${year}: result on ${day}`,
    columns: {
      number: 'Number',
      goal: 'Goal',
      target: 'Target',
      result: 'Result',
      status: 'Status',
      continuation: 'Continued or closed',
    },
    outcome: {
      reached: 'Reached',
      partly_reached: 'Partly reached',
      not_reached: 'Not reached',
      lapsed: 'Lapsed',
    },
    noOutcome: 'Not measured',
    closed: 'Closed.',
    undecided: 'Undecided.',
    continuedAs: (number) => `Continues as goal ${number}.`,
    counts: (year) => `Goals for ${year} by status`,
    count: 'Number',
    note: 'The result is measured as the method of each goal says.',
  },

  maturity: {
    heading: 'Maturity against the target level',
    lead: (stated, documented, all) =>
      `${capital(word(stated))} of ${all} controls ${stated === 1 ? 'reaches' : 'reach'} the target level by the units' own answers. ${capital(word(documented))} ${documented === 1 ? 'does' : 'do'} when only documented answers count.`,
    noScore: 'Nothing is answered yet. No score is therefore shown.',
    externalCaption: 'External analyses as they were reported',
    external: {
      analysis: 'Analysis',
      framework: 'Framework',
      assessor: 'Assessed by',
      score: 'Result',
      attainment: 'Attainment',
      points: 'Points to target',
    },
    scoreOf: (score, max) => `${score} of ${max}`,
    scoreBetween: (score, min, max) => `${score} (${min}-${max})`,
    reached: 'Target reached',
    noExternal: 'No external analysis has been entered.',
    figure: (year, counted) => `Self-assessment ${year} by control, attainment in per cent (${counted})`,
    alt: (rows, target) =>
      `Two bars for each control, stated and documented, from 0 to 100 per cent with the target at ${target}. ${rows}. The figures are in the table.`,
    altRow: (name, stated, documented) => `${name}: ${stated} and ${documented}`,
    columns: {
      number: 'No.',
      control: 'Control (CIS18)',
      stated: 'Stated',
      documented: 'Documented',
      points: 'Gap to target',
    },
    all: (count) => `All ${count} controls`,
    legendStated: "Stated: the unit's answer",
    legendDocumented: 'Documented: answers with accepted, valid evidence',
    legendTarget: (percent, on4) => `Target level ${percent} (${on4} of 4)`,
    note: 'Triangle: over the target level. Diamond: at the target level. A figure without a mark is under it, or answers behind it are missing. Self-assessment. The external CIS18 analysis decides whether the target is reached.',
    pointsNote: (target) => `Gap to target is documented minus ${target}, in percentage points.`,
    coverage: (answered, applicable, percent) =>
      `Coverage: ${answered} of ${applicable} answers (${percent}).`,
    roundingNote:
      'Shown with two decimals and rounded down, since rounding would else show the target as reached.',
    wholeRoundingNote:
      'Whole percentages below the target are rounded down, so that none is shown as reached before it is.',
  },

  compliance: {
    heading: 'Compliance with the guidelines',
    lead: (complied, relevant, percent) =>
      `${complied} of ${relevant} applicable requirements are met (${percent} per cent). The target is all.`,
    noRelevant: 'No requirements apply to the units. No score is therefore shown.',
    figure: (count) => `Requirements by status, ${count === 1 ? 'one unit' : `all ${count} units`}`,
    alt: (parts) => `One bar divided by status: ${parts}. The figures are in the table.`,
    requirements: 'Requirements',
    count: 'Number',
    ofRelevant: 'Share of applicable',
    ofAssessed: 'Share of assessed',
    complied: 'Complied',
    partly: 'Partly complied',
    notComplied: 'Not complied',
    notAssessed: 'Not assessed',
    relevant: 'Applicable',
    notRelevant: 'Not applicable',
    roundedDown: 'Shares are rounded down and therefore do not always add up to 100 per cent.',
    legendAll: 'all requirements complied with',
    legendHalf: 'at least half',
    legendFew: 'less than half',
    shortNotRelevant: 'not appl.',
    shortNotAssessed: 'not ass.',
    expandedNotRelevant: 'not applicable',
    expandedNotAssessed: 'not assessed',
    expandedCell: (complied, relevant) => `${complied} of ${relevant} requirements complied with`,
    matrix: (from, to, of) =>
      from === to
        ? `Requirements complied with of those applicable. Unit ${from} of ${of}`
        : `Requirements complied with of those applicable. Units ${from}–${to} of ${of}`,
    ownTexts: (keys, note) => `${keys}: the region's own text. The others: ${note}`,
    guidelineNumber: 'No.',
    guideline: 'Guideline',
    allUnits: (count) => `All ${count}`,
    note: (guidelines, unitCount, all, notRelevant, counted) =>
      `${guidelines} guidelines in ${unitCount} ${units(unitCount)} make ${all} requirements, ${notRelevant} of them not applicable with an approved reason. Source: the units' answers, ${counted}. Partly does not count as complied. Units stand in a fixed order and are not ranked.`,
  },

  goals: {
    heading: (year) => `Goals for ${year}`,
    lead: 'The goals stand in the order of their numbers. Each has one table with all its fields.',
    none: (year) => `No goals are proposed for ${year}.`,
    goal: (number, name) => (name === '' ? `Goal ${number}` : `Goal ${number}: ${name}`),
    fields: {
      number: 'Number',
      goal: 'Goal',
      reason: 'Why',
      ability: 'Ability',
      units: 'Applies to',
      responsible: 'Responsible',
      measure: 'Measure',
      baseline: 'Baseline',
      target: 'Target value',
      deadline: 'Deadline',
      evidenceDemanded: 'Evidence to be sent in',
      followUp: 'Follow-up',
      support: 'Support',
    },
    ability: { predict: 'Predict', prevent: 'Prevent', detect: 'Detect', manage: 'Manage' },
    allUnits: (count) => `All ${count} units`,
    baselineOn: (value, day) => `${value} (${day})`,
    baselineUnknown: 'The baseline is not known',
    baselineMeasuredFirst: (day) => `The baseline is not known; first measured on ${day}`,
    continuedFrom: (number) => `Continued from goal ${number}.`,
    incomplete: (fields) => `The goal is not finished. Missing: ${fields}.`,
  },

  responsibility: {
    heading: "The units' responsibility",
    lead: "The unit's management is responsible for each target value in the unit's row.",
    caption: (year) => `Target value and deadline in ${year} for each unit`,
    captionPart: (year, from, to) =>
      `Target value and deadline in ${year} for each unit. Goals ${from} to ${to}`,
    unit: 'Unit',
    none: 'No goals are assigned to units.',
    note: (year) =>
      `Each cell has the target value above and the day and month of the deadline in ${year} below. – means that the goal does not apply to the unit.`,
    otherYear: 'A year below a deadline is the year of that deadline.',
  },
}
