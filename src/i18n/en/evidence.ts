import { unitQuota } from '../../domain/evidence/evidence.ts'
import { backupDays } from '../../domain/evidence/life.ts'
import type { evidence as danish } from '../da/evidence.ts'

export const evidence: typeof danish = {
  title: 'Evidence',
  lead: (unit, n) =>
    n === 0
      ? `${unit} has not added any evidence yet.`
      : `${unit} has ${n === 1 ? '1 piece' : `${n} pieces`} of evidence. What expires soon comes first.`,
  expiring: (n, days) =>
    n === 1
      ? `1 piece of evidence expires within ${days} days. Replace it, or add a new one.`
      : `${n} pieces of evidence expire within ${days} days. Replace them, or add new ones.`,
  caption: 'The unit’s evidence',
  column: { code: 'No.', title: 'Title', supports: 'Supports', valid: 'Valid', status: 'Status' },
  and: ' and',
  supportsNothing: 'Supports no answer',
  add: 'Add evidence',
  kinds: { file: 'File', link: 'Link', statement: 'Statement' },
  range: (from, to) => `${from} – ${to}`,
  erasedTitle: 'Erased evidence',
  reusedFrom: (year) => `Reused from ${year}`,

  newTitle: 'Add evidence',
  newFor: (subject) => `Add evidence for ${subject}`,
  newLead: (unit) => `The evidence belongs to ${unit} and can be used for several answers.`,
  titleField: 'Title',
  titleHint:
    'Say what it shows, for example “Extract of accounts, count per system”. Write no names or civil registration numbers.',
  titleHintSeveral: 'If you add several things at once, those after the first get their name in the title.',
  validFrom: 'Valid from',
  validUntil: 'Valid until',
  validHint: (months) => `Evidence for this requirement counts for at most ${months} months.`,
  file: 'Files',
  oneFile: 'New file',
  fileHint:
    'Figures and counts are enough. The file must hold nothing about patients and no civil registration numbers.',
  filesHint: (most) => `You can choose up to ${most} files at once.`,
  url: 'Address',
  urlHint:
    'For example a case in the region’s case system. Modent neither opens the address nor copies its content.',
  statement: 'Statement',
  statementHint:
    'Say what the unit declares. Write no names or civil registration numbers. At most 4,000 characters.',
  links: 'Add links',
  linksField: 'Addresses, one on each line',
  linksHint: 'Each address becomes a piece of evidence of its own.',
  writeStatement: 'Write a statement',
  save: 'Add the evidence',
  notAdded: 'The evidence is not added',
  notAllAdded: 'Not everything is added',
  addedNow: 'This is added',
  fileMissing: 'Choose a file.',
  nothingChosen: 'Choose at least one file, or write a link or a statement.',
  tooManyFiles: (most) => `At most ${most} files can be added at once.`,
  chooseAgain: 'If you chose files, choose them again. The browser does not remember them.',
  waiting: (minutes) =>
    `The file is not saved yet. It waits for ${minutes} minutes, and you need not choose it again.`,
  saveWaiting: (name) => `Save ${name}`,
  saveAnyway: (name) => `Save ${name} anyway`,
  waitedFile: 'A file that was waiting',
  waitedTooLong: 'The file waited too long and is removed. Choose it again.',
  quotaReached: `The unit has used its space for this year (${unitQuota.files} files or ${unitQuota.bytes / 1024 ** 3} GB). Erase files that are not needed, or contact the central team.`,
  confirmText: 'I have checked the text. It holds no civil registration numbers and nothing about patients.',
  address: {
    noAddress: 'Write a whole address that begins with https://.',
    addressWithPassword: 'The address holds a user name or a password. Remove them.',
    addressTooLong: 'The address is too long.',
  },
  refusedAddress: (address, why) => `“${address}”: ${why}`,
  tooManyLinks: (most) => `At most ${most} links can be added at once.`,
  added: (code) => `${code} is added.`,

  subjects: 'Use it for more answers',
  subjectsHint: 'Tick the answers that it supports. An answer that was sent becomes a draft again.',
  subjectGroup: (name, ticked) => (ticked === 0 ? name : `${name} (${ticked} chosen)`),
  subjectLabel: (id, topic) => `${id}: ${topic}`,
  supportRefused: (subject, why) => `${subject}: ${why}`,
  supportTitle: (code) => `Which answers does ${code} support?`,
  supportSave: 'Save',
  supportLink: 'Use for more answers',
  supportCycle: (year) => `Annual goals ${year}`,
  nothingOpen: 'There are no answers that can be changed now.',

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
  returnedHeading: 'Returned with a comment',
  supportsHeading: 'Supports these answers',
  supportsIn: (year) => `Annual goals ${year}`,
  fileGone: 'The file is no longer in the store. Contact the central team.',
  fileDamaged:
    'The file has changed since it was handed in, so it cannot be downloaded. This is noted. Contact the central team.',

  replaceLink: 'Replace the content',
  replaceTitle: (code) => `Replace the content of ${code}`,
  replaceLead: 'The old content is kept and can still be read. The new one must be sent and reviewed again.',
  replaceDrafts: (subjects) => `These answers become drafts again: ${subjects}.`,
  replaceSave: 'Replace',
  notReplaced: 'The content is not replaced',
  supportsLocked:
    'The evidence supports an answer in a year whose result is locked. Add the new one as a piece of its own.',

  revisionsHeading: 'Earlier content',
  revision: (number) => `Revision ${number}`,
  revisionAbout: (title, range) => `“${title}”, valid ${range}.`,
  revisionHash: (hash) => `Checksum: ${hash}`,
  revisionTitle: (code, number) => `${code}, revision ${number}`,
  revisionRead: 'Read the revision',

  eraseLink: 'Erase the content',
  eraseTitle: (code) => `Erase the content of ${code}`,
  eraseLead:
    'The content is erased and cannot be brought back: file, link, statement, title, file name and earlier revisions.',
  eraseKept: 'What stays is the number, who erased it, when and why, and the checksum of the file.',
  eraseBackups: `Older backups can hold it for up to ${backupDays} days. If one of them is restored, it is erased again.`,
  eraseAnswers: (subjects) => `These answers lose the evidence and must be sent again: ${subjects}.`,
  eraseReason: 'Why must it be erased?',
  eraseReasons: {
    personal_data: 'It holds personal data',
    confidential: 'It is confidential and does not belong here',
    wrong_content: 'It is the wrong file or text',
    not_needed: 'It is no longer needed',
  },
  eraseSave: 'Erase for good',
  notErased: 'The content is not erased',
  erasedNotice: (when) => `The content was erased on ${when} and cannot be brought back.`,
  erasedBackups: (until) => `Backups from before then must be deleted by ${until}.`,

  historyHeading: 'What has happened',
  history: {
    added: (when, who) => `Added on ${when} by ${who}.`,
    attached: (when, who, subjects) => `Attached to ${subjects} on ${when} by ${who}.`,
    replaced: (when, who, number) => `Revision ${number} was replaced on ${when} by ${who}.`,
    accepted: (when, who) => `Accepted at review on ${when} by ${who}.`,
    returned: (when, who) => `Returned at review on ${when} by ${who}.`,
    expired: (when) => `Expired. It was valid up to and including ${when}.`,
    erased: (when, who, reason) => `Erased on ${when} by ${who}. Reason: ${reason.toLowerCase()}.`,
    somebody: 'the central team',
  },

  leaving: 'You are leaving Modent',
  leavingLead: 'The link leads to an address that the unit wrote itself. Read it before you go on.',
  host: 'Place',
  goThere: 'Go to the address',
  back: 'Back to the evidence',
}
