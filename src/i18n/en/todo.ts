import type { todo as danish } from '../da/todo.ts'

const answers = (n: number) => (n === 1 ? '1 answer' : `${n} answers`)

export const todo: typeof danish = {
  title: 'What you must do',
  changedMeanwhile:
    'Answers that you wanted to approve were changed or approved since you opened the page. Read the answers again, then approve.',
  expiring: {
    text: (n, days) =>
      `${n === 1 ? '1 piece of evidence expires' : `${n} pieces of evidence expire`} within ${days} days. Replace what the answers still need.`,
    when: (date, days) =>
      `valid until ${date}, ${days === 0 ? 'which is today' : days === 1 ? 'which is tomorrow' : `in ${days} days`}`,
    rest: (n) => `See ${n} more`,
  },
  missing: (unit, open, of) => [`${unit} lacks `, { strong: `${open} of ${answers(of)}` }, '. '],
  due: (days, date) =>
    days < 0
      ? `The deadline was ${date}`
      : days === 0
        ? `The deadline is today, ${date}, at 23:59`
        : `The deadline is in ${days === 1 ? '1 day' : `${days} days`}, on ${date}`,
  sentence: (text) => `${text}.`,
  count: answers,
  returnedCount: (n) => [{ strong: n === 1 ? '1 is returned.' : `${n} are returned.` }],
  allReady: (n) => [
    { strong: n === 1 ? 'The answer is ready.' : `All ${n} answers are ready.` },
    ' Send them to the unit’s management.',
  ],
  waitsForManagement: (n) => [
    { strong: `${answers(n)} ${n === 1 ? 'waits' : 'wait'} for the unit’s management.` },
    ' You have nothing to do right now.',
  ],
  nothing: 'You have nothing to do right now.',
  allApproved: (n, date) =>
    n === 1
      ? ` The answer was sent and approved by the unit’s management on ${date}.`
      : ` All ${n} answers were sent and approved by the unit’s management on ${date}.`,
  notAssessed: 'The unit is not assessed in this cycle and has nothing to answer.',
  notBegun: 'The collection has not begun. The unit answers once it opens.',
  closed: (open, of) => [
    { strong: 'The collection is over.' },
    open === 0 ? ` All ${of} answers were given.` : ` The unit did not give ${open} of ${answers(of)}.`,
  ],
  locked: (date) =>
    date === undefined
      ? 'The result is locked. Answers cannot be changed.'
      : `The result was locked on ${date}. Answers cannot be changed.`,

  returnedHeading: 'Answers that were returned',
  returnedHelp: 'The answer is returned. See the comment, correct it, and send it again.',
  returnedGroup: 'Returned by the central team',
  comment: (text) => `Comment from the central team: “${text}”`,
  fix: (n) => `Correct ${answers(n)}`,
  answerThem: (n) => `Answer ${n}`,
  missingSafeguards: (open, of) =>
    open === of
      ? `${of === 1 ? 'The safeguard is' : `All ${of} safeguards are`} missing.`
      : `${open} of ${of} safeguards ${open === 1 ? 'is' : 'are'} missing. The others are ready.`,
  missingRequirements: (open, of) =>
    open === of
      ? `${of === 1 ? 'The requirement is' : `All ${of} requirements are`} missing.`
      : `${open} of ${of} requirements ${open === 1 ? 'is' : 'are'} missing. The others are ready.`,
  lastYear: (said) => `Last year: ${said}`,
  evidenceValid: (date) => `Evidence valid until ${date}`,
  evidenceExpired: (date) => `Evidence expired ${date}`,
  evidenceMissing: 'Evidence is missing',
  evidenceExample: (example) => `This counts, for example: ${example}`,
  providerAnswered: (provider) => `${provider} has answered its part`,
  more: (n) => `and ${n} more`,
  draft: 'Begun, but not finished',

  thenHeading: 'Then: the unit’s management approves',
  latest: (date) => `By ${date}`,
  thenText: (n) => [
    `When the ${answers(n)} ${n === 1 ? 'is' : 'are'} ready, you can choose `,
    { strong: 'Send for approval' },
    ' here. The unit’s management approves, and the central team reviews. Whoever sends cannot approve.',
  ],
  sendHeading: 'Send to the unit’s management',
  sendText: (n) => [
    { strong: `${answers(n)} ${n === 1 ? 'is' : 'are'} ready.` },
    ' The unit’s management approves, and the central team reviews. Whoever sends cannot approve.',
  ],
  sendForUnitText: (n) => [
    { strong: `${answers(n)} ${n === 1 ? 'is' : 'are'} ready, but not sent.` },
    ' The unit normally sends them itself. If you send for the unit, you cannot review the answers afterwards.',
  ],
  unsupported: {
    ready: (n) =>
      n === 1
        ? '1 of them says "Complied" and points to no evidence. Add it, or correct the answer, before you send. Otherwise it stops the lock of the result.'
        : `${n} of them say "Complied" and point to no evidence. Add it, or correct the answers, before you send. Otherwise they stop the lock of the result.`,
    sent: (n) =>
      n === 1
        ? '1 of them says "Complied" and points to no evidence. Ask the coordinator to add it, or to correct the answer, before you approve. Otherwise it stops the lock of the result.'
        : `${n} of them say "Complied" and point to no evidence. Ask the coordinator to add it, or to correct the answers, before you approve. Otherwise they stop the lock of the result.`,
    folded: (n) => `See the ${n} requirements`,
  },
  send: 'Send for approval',
  sendSome: (n) => `Send the ${n} ready answers for approval`,
  sendOne: 'Send the ready answer for approval',
  sent: (n) => `${answers(n)} ${n === 1 ? 'is' : 'are'} sent to the unit’s management.`,

  approveLead: (unit, n) => [
    `${unit}: `,
    { strong: `${answers(n)} ${n === 1 ? 'waits' : 'wait'} for your approval.` },
  ],
  nothingToApprove: (unit) => [{ strong: 'You have nothing to approve right now.' }, ` ${unit} `],
  unitLacks: (open, of) => (open === 0 ? `has given all ${of} answers.` : `lacks ${open} of ${answers(of)}.`),
  approveHeading: 'Approve the unit’s answers',
  approveText:
    'Read the answers before you approve. You approve the answers on this page as they are now. Then the central team reviews them.',
  approve: (n) => `Approve ${answers(n)}`,
  approved: (n) => `${answers(n)} ${n === 1 ? 'is' : 'are'} approved.`,
  ownOnes: (n) =>
    `You wrote or sent ${answers(n)} yourself. Somebody else in the management must approve ${n === 1 ? 'it' : 'them'}.`,
  toRead: 'Answers that wait for approval',

  ready: (n) => `${answers(n)} ${n === 1 ? 'is' : 'are'} ready`,
  readyDetail: (sent, reused, lastYear) => {
    const same = reused === 0 || lastYear === undefined ? '' : `${reused} reused from ${lastYear}`
    if (sent === 0) return same === '' ? '– not sent yet' : `– not sent yet, ${same}`
    return same === '' ? `– ${sent} of them sent` : `– ${sent} of them sent and ${same}`
  },
  central: (n, answered) => {
    const all = n === 1 ? '1 safeguard' : `${n} safeguards`
    const is = n === 1 ? 'is' : 'are'
    return answered === n ? `${all} ${is} answered centrally` : `${all} ${is} being answered centrally`
  },
  centralDetail: '– you need not do anything',
  centralText: (providers, answered, of) =>
    `${providers} answers for all units${answered === of ? '' : `, and has answered ${answered} of ${of}`}. The answers count in your score.`,
  seeAll: 'See all answers on controls',
  seeRequirements: 'See all answers on requirements',

  aside: 'Progress and help',
  progress: 'Progress',
  progressReady: (part, of) => `${part} of ${of} answers ready`,
  safeguards: 'Safeguards',
  requirements: 'Requirements of guidelines',
  sentRow: 'Sent',
  approvedRow: 'Approved',
  reviewedRow: 'Reviewed',
  of: (part, of) => `${part} of ${of}`,
  next: 'What comes next',
  nextEmpty: 'What happens next',
  events: {
    collection: 'Deadline for answers and evidence',
    approval: 'The unit’s management approves',
    counting: 'The answers are counted',
    review: 'The central team reviews. What is returned stands here.',
  },
  afterwards: 'After that',
  youCan: 'You can also',
  see: {
    controls: 'See the unit’s answers on the controls',
    guidelines: 'See the unit’s answers on the guidelines',
    evidence: 'See the unit’s evidence',
    status: 'See the unit’s status',
  },
  help: 'How to answer',
  helpText:
    'Open a task, and answer one question at a time. Each answer is saved by itself, and you can always come back. Last year’s answer is a proposal that you confirm or change.',
}
