import type { dpoStatements as danish } from '../da/dpo-statements.ts'

export const dpoStatements: typeof danish = {
  title: (year) => `Statement on the goals for ${year}`,
  crumb: 'Statement',
  link: "The data protection officer's statement",
  leadOwn:
    'Only you can write and change the statement. It is printed word for word and dated in the report to the steering group.',
  leadOthers:
    'Only the data protection officer can write and change the statement. It is printed word for word and dated in the report to the steering group.',
  none: 'No statement has been given yet.',
  given: (when) => [{ strong: 'Given' }, ` on ${when}.`],
  declined: (when) => [
    'On ',
    `${when} the data protection officer said that there will be `,
    { strong: 'no statement' },
    '.',
  ],
  declinedReason: 'Reason',
  sealed:
    'The statement stands in a report that lies before the steering group. It can be changed only if the report is sent back.',
  decided: 'The steering group has approved the goals. The statement stands.',
  writeHeading: 'Write the statement',
  rewriteHeading: 'Give a new statement instead',
  field: 'Statement',
  hint: 'Write no names or civil registration numbers. At most 10,000 characters. Line breaks are kept.',
  save: 'Save draft',
  give: 'Give the statement',
  giveHint: 'Once the statement is given, everybody with access to the goals can read it.',
  declineHeading: 'There will be no statement',
  declineText:
    'The hearing can be closed only when you have given a statement or said that there will be none.',
  reason: 'Reason',
  reasonHint: 'May be left empty. Is printed in the report. At most 1,000 characters.',
  decline: 'Say that there will be no statement',
  withdrawHeading: 'Withdraw',
  withdrawText: {
    given:
      'The statement is taken out of the goals. The hearing cannot be closed before you have spoken again.',
    declined: 'It no longer holds that there will be no statement.',
  },
  withdraw: { given: 'Withdraw the statement', declined: 'Withdraw the message' },
  historyHeading: 'What has happened',
  acts: {
    given: 'Statement given',
    declined: 'Said that there will be no statement',
    withdrawn: 'Withdrawn',
  },
  notGiven: 'The statement has not been saved',
  done: {
    saved: 'The draft is saved. Only you can see it.',
    given: 'The statement is given.',
    declined: 'It is noted that there will be no statement.',
    withdrawn: 'The statement is withdrawn.',
  },
  refusals: {
    onlyDpo: 'Only the data protection officer can write and change the statement.',
    decided: 'The steering group has decided on the goals. The statement cannot be changed.',
    inFrozenReport:
      'The statement stands in a report that lies before the steering group. It cannot be changed while the report waits.',
    empty: 'Write the statement before you give it.',
    repeated: 'The statement is already given in the same words.',
    alreadyDeclined: 'It has already been said that there will be no statement.',
    nothingToWithdraw: 'There is no statement to withdraw.',
  },
  chapter: {
    heading: 'Statement by the data protection officer',
    none: 'No statement has been given.',
    given: (when) => `Given on ${when}. Quoted word for word.`,
    declined: (when) => `No statement has been given. The data protection officer said so on ${when}.`,
    reason: 'The reason, quoted word for word:',
  },
}
