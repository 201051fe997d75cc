import { expect, it } from 'vitest'
import type { CheckedAnswer } from '../../../src/domain/answers/consistency.ts'
import { concernsIn, type SupportingPiece } from '../../../src/domain/evidence/concerns.ts'
import { id } from '../../../src/domain/ids.ts'
import { day } from '../../../src/domain/time.ts'

const answer: CheckedAnswer = {
  id: id('a'),
  unitId: id('u'),
  kind: 'safeguard',
  subject: '5.1',
  state: 'approved',
  policy: '1',
  implementation: '0',
  automation: '0',
  reporting: '0',
  level: null,
  status: null,
  applicable: 1,
  wasApproved: false,
  exempted: false,
  evidence: [],
}
const piece: SupportingPiece = {
  id: id('e'),
  unitId: id('u'),
  code: 'D1',
  title: 'Opgørelse',
  state: 'accepted',
  validUntil: day('2026-12-31'),
  addedOn: day('2026-08-20'),
}
const found = (answers: readonly Partial<CheckedAnswer>[], pieces: readonly Partial<SupportingPiece>[]) =>
  concernsIn({
    method: 'four-aspects',
    countingDate: day('2026-09-30'),
    collectionDeadline: day('2026-09-01'),
    approvalDeadline: day('2026-09-15'),
    answers: answers.map((changes) => ({ ...answer, ...changes })),
    pieces: pieces.map((changes) => ({ ...piece, ...changes })),
  }).map(({ kind, on }) => `${kind} ${on}`)

it('follows up on what is missing, returned, run out or new, by day', () => {
  const pieces = [
    { state: 'returned' },
    { state: 'submitted' },
    { validUntil: day('2026-09-29') },
    { state: 'returned', validUntil: day('2026-05-01') },
  ] as const
  expect(found([{}], pieces)).toEqual([
    'expired 2026-05-01',
    'new 2026-08-20',
    'missing 2026-09-01',
    'returned 2026-09-15',
    'expired 2026-09-29',
  ])
})

it('leaves what is accepted, what claims nothing and what is valid on the very day', () => {
  expect(
    found([{ policy: '0' }, { applicable: 0 }], [{}, { validUntil: day('2026-09-30') }, { state: 'draft' }]),
  ).toEqual([])
})
