import { tokenHash } from '../../adapters/ids.ts'
import { hashPassword, needsRehash, verifyPassword } from '../../adapters/passwords.ts'
import { attemptsOn, countFailure, forgetFailures } from '../../db/attempts.ts'
import { type Change, done } from '../../db/change.ts'
import { emailKey, type PersonRow, personWithEmail } from '../../db/queries/people.ts'
import type { Store } from '../../db/store.ts'
import type { Actor } from '../../domain/access/actor.ts'
import { allow, type Decision, refuse } from '../../domain/decision.ts'
import type { PersonId } from '../../domain/ids.ts'
import { type AttemptKind, hasLapsed, mayTry, networkOf } from '../../domain/people/attempts.ts'
import type { Instant } from '../../domain/time.ts'

export type SignInRefusal = 'wrong' | 'wait'

export interface Door {
  readonly store: Store
  readonly now: Instant
  /** The network address that the try came from; undefined where it cannot be told, and no network is counted. */
  readonly address: string | undefined
  readonly changeAs: (actor: Actor) => Change
}

export interface Started {
  readonly personId: PersonId
  readonly factor: 'password' | 'full'
}

/**
 * Proves a password and starts a session under a token that nobody has seen before. Unknown address, wrong password
 * and disabled account are one refusal and take the same time. Where a second factor is demanded, the session is
 * worth nothing but the way to it.
 */
export async function signIn(
  door: Door,
  typed: { readonly email: string; readonly password: string },
  session: { readonly token: string; readonly factorRequired: boolean },
): Promise<Decision<Started, SignInRefusal>> {
  const account = accountKey(typed.email)
  const network = networkKey(door.address)
  if (!(await bothMayTry(door, account, network))) return refuse('wait')
  const person = await personWithEmail(door.store.reader, typed.email)
  const proven = await verifyPassword(person?.password_hash ?? null, typed.password)
  if (!person || !proven || person.disabled_at !== null) {
    await failed(door, account, network)
    return refuse('wrong')
  }
  await forgetFailures(door.store, account)
  await renewHash(door, person, typed.password)
  const factor = session.factorRequired || person.totp_sealed !== null ? 'password' : 'full'
  await startSession(door, person.id, session.token, factor)
  return allow({ personId: person.id, factor })
}

/** Whether neither the account nor the network has failed too often of late. */
export async function bothMayTry(
  door: Pick<Door, 'store' | 'now'>,
  account: string,
  network: string | undefined,
): Promise<boolean> {
  const byAccount = await attemptsOn(door.store, account)
  const byNetwork = network === undefined ? undefined : await attemptsOn(door.store, network)
  return mayTry('account', byAccount, door.now) && mayTry('network', byNetwork, door.now)
}

/** Counts a failure on the account and on the network, and leaves a trace without saying which account was tried. */
export async function failed(
  door: Pick<Door, 'store' | 'now' | 'changeAs'>,
  ...keys: readonly (string | undefined)[]
): Promise<void> {
  for (const key of keys) {
    if (key === undefined) continue
    const before = await attemptsOn(door.store, key)
    await countFailure(door.store, key, door.now, before !== undefined && hasLapsed(before, door.now))
  }
  await door.changeAs({ kind: 'visitor' })(async () =>
    done(undefined, { action: 'session.refused', object: 'session', id: 'sign-in' }),
  )
}

export function accountKey(email: string): string {
  return keyOf('account', emailKey(email))
}

export function networkKey(address: string | undefined): string | undefined {
  return address === undefined ? undefined : keyOf('network', networkOf(address))
}

/** People type passwords into the wrong field, so what was tried is kept as a hash only. */
function keyOf(kind: AttemptKind, value: string): string {
  return `${kind}:${tokenHash(value)}`
}

/** Makes the session row. The token itself is never stored. */
export async function startSession(
  door: Pick<Door, 'changeAs'>,
  personId: PersonId,
  token: string,
  factor: 'password' | 'full',
): Promise<void> {
  await door.changeAs({ kind: 'person', personId, roles: [] })(async (write, { now }) => {
    await write
      .insertInto('session')
      .values({
        token_hash: tokenHash(token),
        person_id: personId,
        factor,
        proven_at: now,
        created_at: now,
        last_seen_at: now,
      })
      .execute()
    return done(undefined, { action: 'session.started', object: 'person', id: personId, detail: { factor } })
  })
}

async function renewHash(door: Door, person: PersonRow, password: string): Promise<void> {
  if (person.password_hash === null || !needsRehash(person.password_hash)) return
  const renewed = await hashPassword(password)
  await door.changeAs({ kind: 'person', personId: person.id, roles: [] })(async (write) => {
    await write.updateTable('person').set({ password_hash: renewed }).where('id', '=', person.id).execute()
    return done(undefined, {
      action: 'account.password_changed',
      object: 'person',
      id: person.id,
      detail: { renewed: true },
    })
  })
}
