import type { EvidenceState } from './evidence.ts'

/** What can happen to a piece besides the passing of time (`standingOf`) and erasure, after which nothing happens. */
export type EvidenceEvent = 'sent' | 'accepted' | 'returned' | 'replaced'

/**
 * The states in which an event moves a piece, and where to. A piece that was accepted with one answer is not returned
 * with another; replaced content has been seen by nobody, so it is a draft.
 */
const moves: Record<
  EvidenceEvent,
  { readonly from: readonly [EvidenceState, ...EvidenceState[]]; readonly to: EvidenceState }
> = {
  sent: { from: ['draft', 'returned'], to: 'submitted' },
  accepted: { from: ['draft', 'submitted', 'returned'], to: 'accepted' },
  returned: { from: ['draft', 'submitted', 'returned'], to: 'returned' },
  replaced: { from: ['draft', 'submitted', 'returned', 'accepted'], to: 'draft' },
}

export function moveOf(event: EvidenceEvent): (typeof moves)[EvidenceEvent] {
  return moves[event]
}

/** The state after an event; the same one where the event does not concern a piece in this state. */
export function stateAfter(state: EvidenceState, event: EvidenceEvent): EvidenceState {
  const { from, to } = moves[event]
  return from.includes(state) ? to : state
}

/** Why content is erased: a choice and no text, so that no personal data gets into what is kept. */
export const erasureReasons = ['personal_data', 'confidential', 'wrong_content', 'not_needed'] as const
export type ErasureReason = (typeof erasureReasons)[number]

/** Days that a backup is kept at most: so long erased content may live on in an older one, and no longer. */
export const backupDays = 30
