import type { notRelevant as danish } from '../da/not-relevant.ts'

const requests = (n: number) => (n === 1 ? '1 request waits' : `${n} requests wait`)

export const notRelevant: typeof danish = {
  title: (year) => `Not relevant: annual goals ${year}`,
  lead: (waiting, agreed) =>
    `${waiting === 0 ? 'No requests wait' : requests(waiting)}. ${agreed === 1 ? '1 has been approved and stands.' : `${agreed} have been approved and stand.`}`,
  hint: 'A safeguard or a requirement becomes “Not relevant” only when the unit has asked for it and somebody else in the central team has approved. Until then it counts as relevant.',
  requests: 'Requests that are not decided',
  noRequests: 'There are no requests.',
  decisions: 'Decisions',
  decisionsCaption: 'Decisions, the newest first',
  noDecisions: 'There are no decisions.',
  column: {
    subject: 'Safeguard or requirement',
    unit: 'Unit',
    reason: 'Reason',
    asked: 'Asked',
    decided: 'Decided',
    status: 'Status',
  },
  comment: 'Comment:',
  byAt: (who, when) => `${who}, ${when}`,
  fromFile: 'Read from a file',
  waits: 'For review',
  inUnit: 'With the unit',
  agreed: 'Approved',
  agreedBefore: 'Approved, no longer stands',
  refused: 'Refused',
}
