import { verifyPassword } from '../../adapters/passwords.ts'
import { type Change, done } from '../../db/change.ts'
import { ownPerson } from '../../db/queries/people.ts'
import type { Actor } from '../../domain/access/actor.ts'
import { allow, type Decision, refuse } from '../../domain/decision.ts'
import type { PersonId } from '../../domain/ids.ts'
import { accountKey, bothMayTry, type Door, failed, networkKey, startSession } from './sign-in.ts'

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

/** Proves the password again for a step that asks for it; the session goes on under a new token. */
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
  await endSession(door, session.personId, session.tokenHash)
  await startSession(door, session.personId, session.newToken, 'full')
  return allow(undefined)
}
