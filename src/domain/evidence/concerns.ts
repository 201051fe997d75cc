import { type CheckedAnswer, claims } from '../answers/consistency.ts'
import type { AnswerId, EvidenceId, UnitId } from '../ids.ts'
import type { ScoringMethod } from '../maturity/level.ts'
import type { Day } from '../time.ts'
import type { EvidencePiece } from './evidence.ts'

/**
 * What an officer follows up on. missing: an answer claims something and nothing supports it. new: sent, and waits for
 * review. expired: it has run out on the counting date. returned: the unit must send it again.
 */
export const evidenceConcerns = ['missing', 'returned', 'expired', 'new'] as const
export type EvidenceConcern = (typeof evidenceConcerns)[number]

/** A piece that supports some answer of the cycle. */
export interface SupportingPiece
  extends Pick<EvidencePiece, 'id' | 'code' | 'title' | 'state' | 'validUntil'> {
  readonly unitId: UnitId
  readonly addedOn: Day
}

/** One thing to follow up on, with the day that it is sorted by. */
export interface Concern {
  readonly kind: EvidenceConcern
  readonly unitId: UnitId
  /** When it should be there, when it ran out, or when it came. */
  readonly on: Day
  readonly about:
    | { readonly answerId: AnswerId; readonly answer: CheckedAnswer }
    | { readonly evidenceId: EvidenceId; readonly piece: SupportingPiece }
}

/**
 * Everything to follow up on, the earliest day first, equal ones in the order they were given. What is missing is due
 * when the collection ends, what was returned when the units' managements must have approved. A piece that has run out
 * is that and nothing else.
 */
export function concernsIn(input: {
  readonly method: ScoringMethod
  readonly countingDate: Day
  readonly collectionDeadline: Day
  readonly approvalDeadline: Day
  /** The complete answers that count. */
  readonly answers: readonly CheckedAnswer[]
  readonly pieces: readonly SupportingPiece[]
}): readonly Concern[] {
  const missing = input.answers
    .filter((answer) => answer.evidence.length === 0 && claims(answer, input.method))
    .map((answer): Concern => {
      const about = { answerId: answer.id, answer }
      return { kind: 'missing', unitId: answer.unitId, on: input.collectionDeadline, about }
    })
  const pieces = input.pieces.flatMap((piece): Concern[] => {
    const about = { evidenceId: piece.id, piece }
    const { unitId } = piece
    if (piece.validUntil < input.countingDate)
      return [{ kind: 'expired', unitId, on: piece.validUntil, about }]
    if (piece.state === 'returned') return [{ kind: 'returned', unitId, on: input.approvalDeadline, about }]
    return piece.state === 'submitted' ? [{ kind: 'new', unitId, on: piece.addedOn, about }] : []
  })
  return [...missing, ...pieces].sort((left, right) => (left.on < right.on ? -1 : left.on > right.on ? 1 : 0))
}
