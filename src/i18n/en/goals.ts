import type { goals as danish } from '../da/goals.ts'
import { form } from './form.ts'

const counted = (n: number) => (n === 1 ? '1 goal' : `${n} goals`)

export const goals: typeof danish = {
  title: (year) => `Goals for ${year}`,
  lead: (all, lacking, adopted) => [
    { strong: `${counted(all)}.` },
    ...(adopted === all
      ? [' The steering group has adopted them.']
      : [
          adopted > 0 ? ` ${adopted} adopted.` : '',
          lacking === 0
            ? ' All are ready for the hearing.'
            : ` ${counted(lacking)} ${lacking === 1 ? 'lacks' : 'lack'} information before the hearing.`,
        ]),
  ],
  empty: (year) => `There are no goals for ${year} yet.`,
  emptyHint: 'A good goal has one verb and one measure, and the unit itself can reach it.',
  many: 'More than 12 goals in a year are hard to follow up.',
  add: 'New goal',
  report: 'The report “Annual goals”',
  caption: (year) => `Goals for ${year} by number`,
  column: {
    goal: 'Goal',
    units: 'Applies to',
    target: 'Target value',
    deadline: 'Deadline',
    state: 'Status',
  },
  units: (n) => (n === 1 ? '1 unit' : `${n} units`),
  adopted: 'Adopted',
  underWay: 'Under way',
  ready: 'Ready for the hearing',
  lacks: (fields) => `Missing: ${fields}`,
  noGoalText: 'The goal is not written yet',
  removed: (number) => `Goal ${number} is removed.`,

  newTitle: (year) => `New goal for ${year}`,
  goalTitle: (number) => `Goal ${number}`,
  saved: 'The goal is saved.',
  lacking: 'Missing before the hearing:',
  complete: 'The goal has all its information and is ready for the hearing.',
  adoptedLead: 'The steering group has adopted the goal.',
  waiting: (version) =>
    `The goal is in version ${version}, which awaits the decision of the steering group. If you change the goal here, the change counts only when a new version is frozen.`,
  save: 'Save',
  remove: 'Remove the goal',
  shortName: 'Short name',
  baselineDate: 'Date of the baseline',
  baselineUnknown: 'The baseline is not known yet',
  followUpFirst: 'Follow-up in the middle of the year',
  followUpSecond: 'Follow-up at the end of the year',
  continues: 'Carries on a goal of last year',
  continuesNone: 'No, the goal is new',
  continued: (number) => `Carries on goal ${number} of last year.`,
  allUnits: 'All units',
  allUnitsHint: 'Then the goal applies to all, whatever is ticked below.',
  ownTarget: 'Own target value',
  ownDeadline: 'Own deadline',
  ownHeading: 'A target value or deadline of its own for a unit',
  ownHint:
    "Fill in only where the unit is to reach something else than the goal's own target value and deadline.",
  ownCaption: 'Units with a target value or deadline of their own',
  unit: 'Unit',
  groups: {
    what: 'What and why',
    who: 'Who',
    how: 'How it is measured',
    help: 'Follow-up and support',
  },
  hints: {
    number: 'Year, hyphen and two digits, for example 2027-03.',
    shortName: "At most 12 characters. Heads the goal's column in the table of the units' responsibility.",
    goal: 'One sentence that can be tested: “The unit must …”.',
    reason: 'Which effort of the sub-strategy and which guideline the goal belongs to.',
    responsible: 'A role, not a name. For example “The unit management”.',
    measure: 'What is counted or measured, and how.',
    baseline: "Today's value, for example 61%.",
    target: 'The value to reach, for example 95%.',
    evidenceDemanded: 'What the unit must submit. Do not ask for names or civil registration numbers.',
    support: 'The help that the central team offers.',
  },

  removalTitle: (number) => `Remove goal ${number}`,
  removalLead:
    'The goal will be removed and cannot be brought back. Its number can be used for another goal.',
  removalDo: 'Remove the goal',
  removalCancel: 'Keep the goal',

  status: 'Status of the goal',
  statusGive: 'Give status',
  statusGiveOn: (number) => `on goal ${number}`,
  statusSaved: 'The status is saved.',
  statusNone: 'No status yet',
  statusWhole: 'The whole goal',
  statusCaption: (number) => `Status of goal ${number}`,
  statusColumn: { of: 'Of', outcome: 'Status', value: 'Value', comment: 'Comment', on: 'Date' },
  outcome: 'How does it stand?',
  value: 'Measured value',
  valueHint: 'As the measure says, for example 88%. May be empty.',
  comment: 'Comment',
  commentHint:
    'Must be filled in when the goal is not wholly reached. Do not write names or civil registration numbers.',
  on: 'Counted on',
  earlier: 'Earlier status',

  unitTitle: (year) => `The unit's goals for ${year}`,
  unitLead: (unit, all, given) => [
    `${unit}. `,
    { strong: all === 1 ? '1 goal applies to the unit.' : `${all} goals apply to the unit.` },
    given === 0
      ? ' The unit has not given a status yet.'
      : ` The unit has given a status on ${given} of ${all}.`,
  ],
  unitEmpty: (year) => `There are no adopted goals for the unit in ${year}.`,
  unitEmptyHint: 'Goals appear here when the steering group has adopted them.',
  years: 'Years with goals for the unit',

  faults: {
    badNumber: 'The number must be a year, a hyphen and two digits, for example 2027-03.',
    otherYear: 'The number must begin with the year that the goal applies to.',
    shortNameLong: 'The short name may have at most 12 characters.',
    baselineContradicts: 'Either write a baseline, or tick that it is not known.',
    followUpReversed: 'The second follow-up must come after the first.',
  },
  deadlineMissing: 'One of the deadlines does not exist. Write them as 30.11.2026.',
  unknownUnit: 'One of the units does not exist in that year.',
  unknownPredecessor: 'The goal of last year does not exist.',
  refusals: {
    adopted: 'The goal is adopted by the steering group and cannot be changed.',
    notAdopted: 'The goal is not adopted yet. Status can be given when the steering group has adopted it.',
    cycleClosed: 'The yearly cycle is closed. Goals and status cannot be changed.',
    changedMeanwhile: 'The goal has changed since you opened the page. Read it again, and then decide.',
    inFrozenReport:
      'The goal is in a report that awaits the decision of the steering group. It cannot be removed now.',
    numberTaken: 'The number is used for another goal.',
    lapsed: 'The goal has lapsed and is no longer followed up.',
    commentMissing: 'Write why the goal is not wholly reached.',
    dayAhead: form.dayAhead,
  },
}
