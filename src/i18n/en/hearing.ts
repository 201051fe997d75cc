import type { hearing as danish } from '../da/hearing.ts'

const comments = (n: number) => (n === 1 ? '1 comment' : `${n} comments`)

export const hearing: typeof danish = {
  title: (year) => `Hearing on the goals for ${year}`,
  crumb: 'Hearing',
  link: 'Hearing',
  unitLead: (unit, goals, own) => [
    `${unit}. `,
    { strong: goals === 1 ? '1 goal is being heard' : `${goals} goals are being heard` },
    own === goals
      ? ', and all of them bind the unit.'
      : own === 0
        ? '. None of them binds the unit.'
        : `, and ${own} of them bind the unit.`,
  ],
  due: (days, date) =>
    days < 0
      ? [
          `The deadline was ${date}. `,
          { strong: 'The hearing is not closed yet' },
          ', so you can still write.',
        ]
      : days === 0
        ? [{ strong: 'The deadline is today' }, `, ${date}, at 23:59.`]
        : [
            { strong: days === 1 ? 'The deadline is tomorrow' : `The deadline is in ${days} days` },
            `, on ${date}.`,
          ],
  minute:
    'Write a comment, or say that you have none. Every comment gets an answer, and both stand in the report to the steering group.',
  notYet: 'The hearing has not begun. The goals are shown here when it does.',
  over: 'The hearing is over.',
  sealed: 'The goals lie before the steering group. No more comments can be written.',
  goals: 'The goals being heard',
  binds: 'Binds you',
  bindsNot: 'Does not bind you',
  target: 'Target value',
  deadline: 'Deadline',
  more: 'Why, and what is demanded',
  reason: 'Why',
  measure: 'Measure',
  evidence: 'Evidence',
  support: 'Support',
  commentOn: 'Write about the goal',
  write: 'Write a comment',
  about: 'What is it about?',
  whole: 'The goals as a whole',
  field: 'Comment',
  hint: 'Write no names or civil registration numbers. A comment cannot be changed or removed. At most 2,000 characters.',
  send: 'Send the comment',
  noneHeading: 'Do you have no comments?',
  noneText: 'Then the central team can see that you have read the goals.',
  none: 'We have no comments',
  own: 'Your comments',
  ownNone: 'The unit has said that it has no comments.',
  ownNothing: 'The unit has written nothing yet.',
  by: (role, when) => `${role}, ${when}`,
  unitBy: (unit, role, when) => `${unit}, ${role.toLocaleLowerCase('en')}, ${when}`,
  aboutGoal: (number) => `On goal ${number}`,
  asItWas: 'The goal as it read',
  answer: 'Answer',
  noAnswer: 'No answer yet',
  notSent: 'The comment has not been saved',
  notAnswered: 'The answer has not been saved',
  todo: (date) =>
    date === undefined
      ? 'The goals are being heard. You can comment on them.'
      : `The goals are being heard. You can comment on them until ${date}.`,
  todoLink: 'Go to the hearing',
  done: {
    comment: 'The comment is sent.',
    none: 'It is noted that the unit has no comments.',
    answer: 'The answer is saved.',
  },

  regionLead: {
    before: 'The hearing has not begun.',
    open: (all, lacking) => [
      'The hearing is open. ',
      { strong: all === 0 ? 'No comments yet' : comments(all) },
      all === 0 ? '.' : lacking === 0 ? ', all of them answered.' : `, ${lacking} of them without an answer.`,
    ],
    after: (all) => ['The hearing is over. ', { strong: all === 0 ? 'No comments' : comments(all) }, '.'],
  },
  deadlineUnset: 'No deadline is set for the hearing.',
  deadlineOn: (date) => `The deadline for the units is ${date}.`,
  changeDeadline: 'Change the deadline',
  units: 'What the units said',
  unitsCaption: 'Who has spoken, in the order of the organisation',
  unit: 'Unit',
  reply: 'Reply',
  replies: { comments, none: 'No comments', silent: 'Has not replied' },
  lacking: 'Comments without an answer',
  answered: 'Comments that are answered',
  toAnswer: 'Answer',
  toCorrect: 'Correct the answer',
  answerTitle: 'Answer a comment',
  answerLead: 'The unit can read the answer, and it is printed in the report to the steering group.',
  answerHint: 'Write no names or civil registration numbers. At most 2,000 characters.',
  outcome: 'Is the comment followed?',
  outcomes: { agreed: 'Followed', partly: 'Followed in part', not_agreed: 'Not followed' },
  save: 'Save the answer',
  unknownGoal: 'The goal is no longer being heard. Choose another.',
  refusals: {
    notOpen: 'The goals are not being heard now.',
    inFrozenReport:
      'The goals are frozen for the steering group. The hearing cannot be changed while the report waits.',
    empty: 'Write something before you send it.',
    repeated: 'The same words are already saved. They are not saved again.',
    alreadyHeard: 'The unit has spoken already.',
    needsNoAnswer: 'The unit has no comments, so there is nothing to answer.',
  },
  unanswered: 'These comments from the hearing lack an answer:',
  unansweredOne: (unit, goal) =>
    goal === null ? `${unit}: the goals as a whole.` : `${unit}: goal ${goal}.`,

  annex: {
    heading: 'Hearing of the units',
    notHeld: 'The goals have not been heard.',
    lead: (all, heard, units) =>
      `${heard} of ${units} units have spoken. ${all === 0 ? 'There are no comments' : comments(all)}.`,
    period: (from, to) =>
      to === null ? `The hearing began on ${from}.` : `The hearing began on ${from}. The deadline was ${to}.`,
    caption: 'Who has spoken',
    from: (unit, role, on) => `${unit}, ${role.toLocaleLowerCase('en')}, ${on}`,
    aboutGoal: (number, text) => `On goal ${number}: ${text}`,
    aboutAll: 'On the goals as a whole',
    answer: (outcome, role, on) =>
      `Answer (${outcome.toLocaleLowerCase('en')}), ${role.toLocaleLowerCase('en')}, ${on}`,
    noAnswer: 'The comment has had no answer yet.',
  },
}
