import type { evidence as danish } from '../da/evidence.ts'

export const evidence: typeof danish = {
  title: 'Evidence',
  lead: (unit, n) =>
    n === 0
      ? `${unit} has not added any evidence yet.`
      : `${unit} has ${n === 1 ? '1 piece' : `${n} pieces`} of evidence. Newest first.`,
  caption: 'The unit’s evidence',
  column: { code: 'No.', title: 'Title', supports: 'Supports', valid: 'Valid', status: 'Status' },
  and: ' and',
  supportsNothing: 'Supports no answer',
  add: 'Add evidence',
  kinds: { file: 'File', link: 'Link', statement: 'Statement' },
  range: (from, to) => `${from} – ${to}`,

  newTitle: 'Add evidence',
  newFor: (subject) => `Add evidence for ${subject}`,
  newLead: (unit) => `The evidence belongs to ${unit} and can be used for several answers.`,
  kind: 'What do you want to add?',
  titleField: 'Title',
  titleHint:
    'Say what it shows, for example “Extract of accounts, count per system”. Write no names or civil registration numbers.',
  validFrom: 'Valid from',
  validUntil: 'Valid until',
  validHint: (months) => `Evidence for this requirement counts for at most ${months} months.`,
  file: 'File',
  fileHint:
    'Figures and counts are enough. The file must hold nothing about patients and no civil registration numbers.',
  url: 'Address',
  urlHint:
    'For example a case in the region’s case system. Modent neither opens the address nor copies its content.',
  statement: 'Statement',
  statementHint:
    'Say what the unit declares. Write no names or civil registration numbers. At most 4,000 characters.',
  save: { file: 'Add the file', link: 'Add the link', statement: 'Add the statement' },
  notAdded: 'The evidence is not added',
  fileMissing: 'Choose a file.',
  chooseAgain: 'Choose the file again. The browser does not remember it.',
  confirmText: 'I have checked the text. It holds no civil registration numbers and nothing about patients.',
  address: {
    noAddress: 'Write a whole address that begins with https://.',
    addressWithPassword: 'The address holds a user name or a password. Remove them.',
  },
  added: (code) => `${code} is added.`,

  page: (code, title) => `${code}: ${title}`,
  facts: 'Facts',
  fact: {
    kind: 'Kind',
    valid: 'Valid',
    status: 'Status',
    file: 'File',
    size: 'Size',
    hash: 'Checksum (SHA-256)',
    address: 'Address',
  },
  states: {
    draft: 'Not sent yet',
    submitted: 'Sent with an answer',
    accepted: 'Accepted with an answer',
    returned: 'Returned with an answer',
  },
  download: 'Download the file',
  downloadHint:
    'The file is saved on your computer. Modent does not show it. It is noted that you download it.',
  openLink: 'Go to the link',
  statementHeading: 'The statement',
  supportsHeading: 'Supports these answers',
  supportsIn: (subject, year) => `${subject}, annual goals ${year}`,
  historyHeading: 'What has happened',
  addedBy: (who, when) => `Added on ${when} by ${who}.`,
  addedAt: (when) => `Added on ${when}.`,
  reviewedBy: (who, when) => `Reviewed on ${when} by ${who}.`,
  reviewedAt: (when) => `Reviewed on ${when}.`,
  fileGone: 'The file is no longer in the store. Contact the central team.',

  leaving: 'You are leaving Modent',
  leavingLead: 'The link leads to an address that the unit wrote itself. Read it before you go on.',
  host: 'Place',
  goThere: 'Go to the address',
  back: 'Back to the evidence',
}
