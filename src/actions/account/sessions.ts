import { tokenHash } from '../../adapters/ids.ts'
import { verifyPassword } from '../../adapters/passwords.ts'
import { type Change, done } from '../../db/change.ts'
import { ownPerson } from '../../db/queries/people.ts'
import type { Actor } from '../../domain/access/actor.ts'
import { type Decision, refuse } from '../../domain/decision.ts'
import type { PersonId } from '../../domain/ids.ts'
import { accountKey, bothMayTry, type Door, failed, networkKey } from './sign-in.ts'

/** Signs out: the session is gone on the server, so its cookie is worth nothing wherever it was copied to. */
export async function endSession(
  door: { readonly changeAs: (actor: Actor) => Change },
  personId: PersonId,
  tokenHash: string,
): Promise<void> {
  await door.changeAs({ kind: 'person', personId, roles: [] })(async (write) => {
    await write
      .deleteFrom('session')
      .where('token_hash', '=', tokenHash)
      .where('person_id', '=', personId)
      .execute()
    return done(undefined, { action: 'session.ended', object: 'person', id: personId })
  })
}

/** Ends every session of the person but the one in use. */
export async function endOtherSessions(change: Change, personId: PersonId, kept: string): Promise<void> {
  await change(async (write) => {
    await write
      .deleteFrom('session')
      .where('person_id', '=', personId)
      .where('token_hash', '!=', kept)
      .execute()
    return done(undefined, {
      action: 'session.ended',
      object: 'person',
      id: personId,
      detail: { others: true },
    })
  })
}

/**
 * Proves the password again for a step that asks for it. The session goes on under a new token and keeps what else it
 * is: its end after twelve hours, and its second factor. One that has proven no second factor gets none this way.
 */
export async function proveAgain(
  door: Door,
  session: {
    readonly personId: PersonId
    readonly email: string
    readonly password: string
    readonly tokenHash: string
    readonly newToken: string
  },
): Promise<Decision<undefined, 'wrong' | 'wait'>> {
  const [account, network] = [accountKey(session.email), networkKey(door.address)]
  if (!(await bothMayTry(door, account, network))) return refuse('wait')
  const person = await ownPerson(door.store.reader, session.personId)
  if (!(await verifyPassword(person?.password_hash ?? null, session.password))) {
    await failed(door, account, network)
    return refuse('wrong')
  }
  return door.changeAs({ kind: 'person', personId: session.personId, roles: [] })(async (write, { now }) => {
    const { numUpdatedRows } = await write
      .updateTable('session')
      .set({ token_hash: tokenHash(session.newToken), proven_at: now, last_seen_at: now })
      .where('token_hash', '=', session.tokenHash)
      .where('person_id', '=', session.personId)
      .where('factor', '=', 'full')
      .executeTakeFirstOrThrow()
    if (numUpdatedRows !== 1n) return { ok: false, refusal: 'wrong' as const }
    return done(undefined, {
      action: 'session.started',
      object: 'person',
      id: session.personId,
      detail: { again: true },
    })
  })
}
