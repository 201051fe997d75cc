/** How far a person has come with their account; `closed` outranks the rest. */
export type PersonState = 'invited' | 'withoutFactor' | 'active' | 'closed'

/** The state of an account. Until the invitation is used nobody can sign in with it. */
export function personState(account: {
  readonly disabled: boolean
  readonly activated: boolean
  readonly hasFactor: boolean
}): PersonState {
  if (account.disabled) return 'closed'
  if (!account.activated) return 'invited'
  return account.hasFactor ? 'active' : 'withoutFactor'
}
