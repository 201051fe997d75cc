/** The symbols that stand beside a status; drawn in `views/parts/icon.tsx`. */
export type SymbolName =
  | 'check'
  | 'half'
  | 'cross'
  | 'empty'
  | 'dash'
  | 'sent'
  | 'returned'
  | 'pencil'
  | 'clock'
  | 'lock'
  | 'down'
  | 'up'
  | 'attention'

/** ok: fulfilled. part: needs care. no: not fulfilled. act: with somebody now. neutral: says nothing of good or bad. */
export type Tint = 'ok' | 'part' | 'no' | 'act' | 'neutral'

/**
 * Every status a reader can meet, with the symbol and the tint that repeat its words; the words are in
 * `da/status.ts` and `en/status.ts`. `target_met` and `target_not_met` belong to the external regional total only.
 */
export const statusMarks = {
  complied: { symbol: 'check', tint: 'ok' },
  partly: { symbol: 'half', tint: 'part' },
  not_complied: { symbol: 'cross', tint: 'no' },
  not_relevant: { symbol: 'dash', tint: 'neutral' },
  not_assessed: { symbol: 'empty', tint: 'neutral' },
  draft: { symbol: 'pencil', tint: 'neutral' },
  saved: { symbol: 'check', tint: 'ok' },
  submitted: { symbol: 'sent', tint: 'act' },
  in_review: { symbol: 'sent', tint: 'act' },
  returned: { symbol: 'returned', tint: 'no' },
  resent: { symbol: 'returned', tint: 'part' },
  approved: { symbol: 'check', tint: 'ok' },
  changed_since_approval: { symbol: 'pencil', tint: 'part' },
  expires_soon: { symbol: 'clock', tint: 'part' },
  expired: { symbol: 'clock', tint: 'no' },
  evidence_missing: { symbol: 'empty', tint: 'no' },
  evidence_expired: { symbol: 'clock', tint: 'no' },
  erased: { symbol: 'dash', tint: 'neutral' },
  answered_centrally: { symbol: 'lock', tint: 'neutral' },
  editing: { symbol: 'pencil', tint: 'act' },
  requirement_new: { symbol: 'attention', tint: 'act' },
  requirement_changed: { symbol: 'pencil', tint: 'act' },
  requested_not_relevant: { symbol: 'sent', tint: 'act' },
  over_target: { symbol: 'up', tint: 'ok' },
  on_target: { symbol: 'check', tint: 'ok' },
  under_target: { symbol: 'down', tint: 'part' },
  target_met: { symbol: 'check', tint: 'ok' },
  target_not_met: { symbol: 'cross', tint: 'no' },
  frozen: { symbol: 'lock', tint: 'neutral' },
  for_decision: { symbol: 'sent', tint: 'act' },
  superseded: { symbol: 'dash', tint: 'neutral' },
} as const satisfies Record<string, { readonly symbol: SymbolName; readonly tint: Tint }>

export type Status = keyof typeof statusMarks
