import type { evidenceStatus as danish } from '../da/evidence-status.ts'

export const evidenceStatus: typeof danish = {
  title: "The units' evidence",
  lead: (missing, returned, expired, fresh) =>
    `${missing} answers lack evidence. ${returned} pieces are returned, ${expired} have expired, and ${fresh} wait for review.`,
  byUnit: 'By unit',
  none: 'There is nothing to follow up on.',
  listHeading: (narrowed) =>
    narrowed.length === 0 ? 'To follow up on' : `To follow up on: ${narrowed.join(', ')}`,
  about: 'Answer or evidence',
  unit: 'Unit',
  when: 'Deadline or date',
  state: 'State',
  kinds: { missing: 'Missing', returned: 'Returned', expired: 'Expired', new: 'New' },
  on: {
    missing: (day) => `Due ${day}`,
    returned: (day) => `Due ${day}`,
    expired: (day) => `Expired ${day}`,
    new: (day) => `Received ${day}`,
  },
}
