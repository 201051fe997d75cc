import type { answers as danish } from '../da/answers.ts'

const safeguards = (n: number) => (n === 1 ? '1 safeguard' : `${n} safeguards`)
const requirements = (n: number) => (n === 1 ? '1 requirement' : `${n} requirements`)
const are = (n: number) => (n === 1 ? 'is' : 'are')

export const answers: typeof danish = {
  control: (number) => `Control ${number}`,
  controlNamed: (number, name) => `Control ${number}: ${name}`,
  guidelineNamed: (id, title) => `${id}: ${title}`,

  controlsLead: (unit, done, of) => [
    `${unit}. `,
    { strong: `${done} of ${safeguards(of)} ${are(of)} answered.` },
  ],
  guidelinesLead: (unit, done, of) => [
    `${unit}. `,
    { strong: `${done} of ${requirements(of)} ${are(of)} answered.` },
  ],
  controlsCaption: 'The 18 controls',
  guidelinesCaption: 'The guidelines that apply to the unit',
  noGuidelines: 'No requirements apply to the unit. Therefore no score is shown.',
  column: {
    control: 'Control',
    guideline: 'Guideline',
    missing: 'Missing',
    answered: 'Answered',
    central: 'Answered centrally',
    score: 'Provisional score',
    complied: 'Complied',
  },
  of: (part, whole) => `${part} of ${whole}`,

  controlLead: (unit, open, own, ours) =>
    own === 0
      ? [`${unit}. `, { strong: 'The unit has nothing to answer here.' }]
      : open === 0
        ? [
            `${unit}. `,
            { strong: own === 1 ? 'The safeguard is answered.' : `All ${own} answers are given.` },
          ]
        : [
            `${unit}. `,
            {
              strong: `${open} of ${safeguards(own)} ${open === 1 ? 'lacks' : 'lack'} ${ours ? 'your answer' : 'an answer'}.`,
            },
          ],
  guidelineLead: (unit, open, own, ours) =>
    open === 0
      ? [
          `${unit}. `,
          { strong: own === 1 ? 'The requirement is answered.' : `All ${own} requirements are answered.` },
        ]
      : [
          `${unit}. `,
          {
            strong: `${open} of ${requirements(own)} ${open === 1 ? 'lacks' : 'lack'} ${ours ? 'your answer' : 'an answer'}.`,
          },
        ],
  provisional: (percent, on4) => `Provisional score ${percent} (${on4} of 4).`,
  coverage: (answered, of, percent) => `Assessed ${answered} of ${of} answers (${percent}).`,
  noScore: 'No answers count yet. Therefore no score is shown.',
  notAssessed: 'The unit is not assessed itself. The answers it gives for others count with them.',
  self: 'Self-assessment.',
  selfLabel: 'Self-assessment. The external CIS18 analysis decides whether the target is met.',
  about: 'What the control means for you',
  readMore: (number) => `Read more about control ${number}`,
  readGuideline: 'Read the whole guideline',
  strip: (number) => `Safeguards of control ${number}`,
  stripWords: { missing: 'Missing', none: 'Not to be answered', incomplete: 'Draft' },
  previous: (number) => `Previous: Control ${number}`,
  following: (number) => `Next: Control ${number}`,
  nextMissing: (number) => `Next with missing answers: Control ${number}`,

  score: 'Score',
  scoreText: (percent, on4) => `${percent} (${on4} of 4)`,
  step: (level, meaning) => `${level}: ${meaning}`,
  missingValue: 'Missing',
  providersPart: (provider) => `${provider}: score`,
  reason: 'Reason:',
  request: 'Request:',
  evidence: 'Evidence:',
  evidenceMissing: 'Evidence is missing.',
  validUntil: (day) => `valid until ${day}`,
  expiredOn: (day) => `expired ${day}`,
  savedAt: (when) => `Saved ${when}`,
  justSaved: (time) => `Saved at ${time}`,
  answerIt: 'Answer',
  changeIt: 'Change',
  onSubject: (subject) => subject,
  history: 'Earlier answers',
  ofSubject: (subject) => `to ${subject}`,
  central: (provider) => `${provider} answers for all units.`,
  shared: (provider) => `Shared: ${provider} and the unit each answer their part`,
  local: 'Local: every unit answers for itself',
  provides: 'You answer for all units',
  provideShared: 'Shared: you answer the central part',
  yourPart: 'Your part:',
  unitsPart: 'The unit’s part:',
  notYet: 'not assessed yet.',
  notAsked: 'The unit is not assessed itself and has nothing to answer.',
  centralNotYet: (provider) => `${provider} has not answered yet.`,
  last: (year, said) => `In ${year}: ${said}.`,
  lastNone: 'There is no answer from last year.',
  notApplicableWaits: 'The request is not decided. Until then the safeguard counts as not assessed.',
  notApplicableAgreed: 'The safeguard does not apply to the unit. The central team has agreed.',
  notRelevantWaits: 'The requirement counts as relevant until the request is accepted.',
  incomplete: {
    aspectMissing: 'The answer does not count yet: one or more aspects are missing.',
    levelMissing: 'The answer does not count yet: the step is missing.',
    nothingApplies: 'The answer does not count yet: none of the four aspects applies.',
    reasonMissing: 'The answer does not count yet: the reason is missing.',
  },
  incompleteRequirement: 'The answer does not count yet: the assessment or the reason is missing.',
  returned: 'The answer is returned. See the comment, correct it, and send it again.',
  comment: (text) => `Comment from the central team: “${text}”`,

  proposal: (year) => `Proposal: the answer from ${year}`,
  proposalSays: (said) =>
    ` was ${said}. It is copied to the fields below. The answer counts once you have confirmed or changed it.`,
  lastYear: (year) => `The answer from ${year}`,
  lastYearSays: (said) => ` was ${said}.`,
  confirm: 'Confirm unchanged',
  confirmFrom: (year) => `Confirm the answer from ${year}`,
  answerAnew: 'Answer anew',
  outdated: (year) =>
    `The evidence from ${year} is not valid on the counting date, so the answer cannot be confirmed unchanged.`,
  markLast: (year) => `Answer in ${year}`,
  wholeNotApplicable: 'The whole safeguard does not apply to the unit',
  wholeNotApplicableHint:
    'Say why in the reason. The central team decides. Until then the safeguard counts as not assessed.',
  nothingApplies: 'None of the four aspects applies. Choose instead that the whole safeguard does not apply.',
  reasonLabel: 'Reason',
  reasonHintLast:
    'Say what is different from last year, and what is missing. Write no names or civil registration numbers. At most 1,000 characters.',
  reasonHint:
    'Say what the answer rests on, and what is missing. Write no names or civil registration numbers. At most 1,000 characters.',
  noPersonalData: 'The text is checked. It holds no civil registration numbers and nothing about patients.',
  evidenceLabel: 'Evidence',
  evidenceCaption: (subject) => `Evidence for ${subject}`,
  tie: 'Attach',
  titleColumn: 'Title',
  valid: 'Valid',
  status: 'Status',
  range: (from, to) => `${from} – ${to}`,
  supports: (subjects) => `Also supports ${subjects}.`,
  others: (n) => `${n} others`,
  notOnCountingDate: (day) => `Not valid on the counting date, ${day}.`,
  noEvidenceYet: 'The unit has not added any evidence yet.',
  moreEvidence: (n) => (n === 1 ? 'Show 1 more' : `Show ${n} more`),
  addEvidence: 'Save, and add a file, link or statement',
  evidenceHint: 'What counts as evidence: figures as counts, or a screen picture without personal data.',
  evidenceWanted: (text, months) => `What counts: ${text} At most ${months} months old.`,
  saveAndGoTo: (subject) => `Save and go to ${subject}`,
  unsaved: 'The changes are not saved yet',
  lost: 'The answer is not saved. The connection is gone. The text is still here.',
  tryAgain: 'Try again',
  notSaved: 'The answer is not saved',
  editing: 'You are editing',

  complies: 'Does the unit comply with the requirement?',
  meanings: {
    complied: 'The whole requirement is met, and the evidence shows it.',
    partly: 'Part of the requirement is met. Say what is missing. Does not count as complied.',
    not_complied: 'The requirement is not met. Write a plan with a deadline, or apply for an exemption.',
    not_relevant:
      'The requirement does not apply to the unit. Say why. It counts as relevant until the request is accepted.',
  },
  requestNotRelevant: 'Request “Not applicable”',
  notForYou: 'Does the requirement not apply to you?',
  teamDecides: 'The central team decides.',
  grounding: {
    law: 'Follows from law. There can be no exemption, but you can make a plan with a deadline.',
    guidance: 'Follows from the authorities’ guidance.',
    policy: 'Internal requirement.',
  },
  compliance: 'Compliance',
  compliedOfAssessed: (part, of) =>
    `${part} of ${of} assessed ${of === 1 ? 'requirement' : 'requirements'} complied with`,
  compliedOfRelevant: (part, of) => `${part} of ${of} relevant ${of === 1 ? 'requirement' : 'requirements'}`,
  noneAssessed: 'No requirement is assessed yet.',
  inPercent: (percent) => `(${percent})`,
  target: 'The target is that all relevant requirements are complied with.',
  aboutGuideline: 'About the guideline',
  owner: 'Owner',
  edition: 'Version',
  editionProposal: (version, date) => `${version} of ${date}. A proposal that the region must approve.`,
  aside: 'Status of the guideline',

  lockedNow: 'Answers cannot be changed now.',
  typed: 'What you wrote',
  typedHint: 'The text is not saved. Copy it from here before you go on.',
  otherSaved: 'The saved answer',
  otherSavedHint: 'It stands here so that you can adjust your own. When you save, yours takes its place.',
  coordinator: 'A coordinator of the unit',
  centralTeam: 'The central team',
  you: 'You, in another window,',

  historyTitle: (subject) => `Earlier answers to ${subject}`,
  historyLead: (unit, year, n) =>
    `${unit}, annual goals ${year}. ${n === 1 ? 'The answer has 1 version' : `The answer has ${n} versions`}, newest first.`,
  version: (n) => `Version ${n}`,
  byAt: (who, when) => `${who}, ${when}`,
  unknown: 'Read from a file',
  steps: {
    draft: 'Saved',
    sent: 'Sent to the unit’s management',
    approved: 'Approved by the unit’s management',
    accepted: 'Accepted by the central team',
    returned: 'Returned with a comment',
  },
  notApplicable: 'Does not apply to the unit',
  noReason: 'No reason',
  assessment: 'Assessment',
}
