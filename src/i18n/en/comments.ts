import type { comments as danish } from '../da/comments.ts'

export const comments: typeof danish = {
  title: (subject) => `Comments on ${subject}`,
  lead: (unit, year) =>
    `${unit}, annual goals ${year}. The unit and the central team can read and write here. No other unit can.`,
  link: (n) => (n === 0 ? 'Write a comment' : n === 1 ? '1 comment' : `${n} comments`),
  list: 'Comments, the oldest first',
  none: 'There are no comments yet.',
  by: (who, when) => `${who}, ${when}`,
  unknown: 'Operations (command line)',
  field: 'New comment',
  hint: 'Write no names or civil registration numbers. A comment cannot be changed or removed. At most 2,000 characters.',
  noPersonalData:
    'The text has been checked. It holds no civil registration numbers and no information about patients.',
  write: 'Write the comment',
  notWritten: 'The comment has not been saved',
  closed: 'The cycle is closed. The comments can be read, but no more can be written.',
  refusals: {
    cycleClosed: 'The cycle is closed. No more comments can be written in it.',
    empty: 'Write a comment.',
    repeated: 'You have already written the same comment. It stands above and is not saved again.',
  },
}
