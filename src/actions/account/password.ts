import { commonPasswords } from '../../adapters/common-passwords.ts'
import { tokenHash } from '../../adapters/ids.ts'
import { hashPassword, verifyPassword } from '../../adapters/passwords.ts'
import { type Change, done } from '../../db/change.ts'
import { emailKey, openInvitation, ownPerson } from '../../db/queries/people.ts'
import type { Store } from '../../db/store.ts'
import { type Actor, personOf } from '../../domain/access/actor.ts'
import { type Decision, refuse } from '../../domain/decision.ts'
import type { PersonId } from '../../domain/ids.ts'
import { judgePassword, type PasswordRefusal } from '../../domain/people/password.ts'
import type { Instant } from '../../domain/time.ts'
import { accountKey, bothMayTry, failed } from './sign-in.ts'

interface Words {
  readonly name: string
  readonly email: string
}

/** Whether a password may be chosen, against leaks, names and words of this place. */
async function judge(password: string, own: Words): Promise<Decision<string, PasswordRefusal>> {
  const ownWords = [...own.name.split(/\s+/), own.email.split('@')[0] ?? ''].filter((word) => word.length > 3)
  return judgePassword(password, { isCommon: await commonPasswords(), ownWords })
}

/**
 * Changes one's own password: the old one is proven, and every other session ends. A wrong one counts as at the door, so
 * that whoever sits down at an open page cannot try them all.
 */
export async function changePassword(
  { store, now }: { readonly store: Store; readonly now: Instant },
  change: Change,
  typed: { readonly current: string; readonly chosen: string; readonly sessionHash: string },
): Promise<Decision<undefined, PasswordRefusal | 'wrong' | 'wait'>> {
  const personId = personOf(change.actor)
  const person = personId === null ? undefined : await ownPerson(store.reader, personId)
  if (!person) return refuse('wrong')
  const account = accountKey(person.email)
  if (!(await bothMayTry({ store, now }, account, undefined))) return refuse('wait')
  if (!(await verifyPassword(person.password_hash, typed.current))) {
    await failed({ store, now, changeAs: () => change }, account)
    return refuse('wrong')
  }
  const judged = await judge(typed.chosen, person)
  if (!judged.ok) return judged
  const hash = await hashPassword(judged.value)
  return change(async (write) => {
    await write.updateTable('person').set({ password_hash: hash }).where('id', '=', person.id).execute()
    await write
      .deleteFrom('session')
      .where('person_id', '=', person.id)
      .where('token_hash', '!=', typed.sessionHash)
      .execute()
    return done(undefined, { action: 'account.password_changed', object: 'person', id: person.id })
  })
}

interface Acceptance {
  readonly token: string
  readonly password: string
  /** Only for the first administrator of an empty instance, who is nobody yet. */
  readonly newcomer:
    | { readonly name: string; readonly email: string; readonly regionName: string }
    | undefined
}

/**
 * Uses an invitation once: it sets the password, and for the first administrator makes the person and names the
 * region. Two at the same moment are one.
 */
export async function acceptInvitation(
  context: { readonly store: Store; readonly now: Instant; readonly changeAs: (actor: Actor) => Change },
  acceptance: Acceptance,
): Promise<Decision<PersonId, PasswordRefusal | 'gone'>> {
  const { store, now } = context
  const hash = tokenHash(acceptance.token)
  const invitation = await openInvitation(store.reader, hash, now)
  if (!invitation) return refuse('gone')
  const known =
    invitation.person_id === null ? undefined : await ownPerson(store.reader, invitation.person_id)
  const words = known ?? acceptance.newcomer
  if (!words) return refuse('gone')
  const judged = await judge(acceptance.password, words)
  if (!judged.ok) return judged
  const password = await hashPassword(judged.value)
  const actor: Actor = known ? { kind: 'person', personId: known.id, roles: [] } : { kind: 'visitor' }
  return context.changeAs(actor)(async (write, moment) => {
    const { numUpdatedRows } = await write
      .updateTable('invitation')
      .set({ used_at: moment.now })
      .where('token_hash', '=', hash)
      .where('used_at', 'is', null)
      .executeTakeFirstOrThrow()
    if (numUpdatedRows === 0n) return { ok: false, refusal: 'gone' as const }
    if (known) {
      await write
        .updateTable('person')
        .set({
          password_hash: password,
          totp_sealed: invitation.purpose === 'reset' ? known.totp_sealed : null,
        })
        .where('id', '=', known.id)
        .execute()
      await write.deleteFrom('session').where('person_id', '=', known.id).execute()
      return done(known.id, { action: 'account.activated', object: 'person', id: known.id })
    }
    const personId = moment.newId<'person'>()
    const { name, email, regionName } = acceptance.newcomer as NonNullable<Acceptance['newcomer']>
    await write
      .insertInto('person')
      .values({
        id: personId,
        email,
        email_key: emailKey(email),
        name,
        password_hash: password,
        totp_sealed: null,
        totp_last_step: null,
        recovery_hashes: '',
        language: null,
        shortcuts: 1,
        disabled_at: null,
        created_at: moment.now,
        version: 1,
      })
      .execute()
    await write
      .insertInto('role_assignment')
      .values({
        id: moment.newId(),
        person_id: personId,
        role: 'admin',
        unit_id: null,
        valid_from: moment.today,
        valid_to: null,
        granted_by: null,
        granted_at: moment.now,
      })
      .execute()
    await write.insertInto('setting').values({ key: 'region_name', value: regionName }).execute()
    return done(
      personId,
      { action: 'account.activated', object: 'person', id: personId },
      { action: 'role.granted', object: 'person', id: personId, detail: { role: 'admin' } },
    )
  })
}

/** A one-time link that makes the first administrator; older ones are withdrawn. */
export async function inviteFirstAdministrator(
  change: Change,
  token: string,
  expiresAt: Instant,
): Promise<void> {
  await change(async (write, { now }) => {
    await write
      .updateTable('invitation')
      .set({ used_at: now })
      .where('purpose', '=', 'first_administrator')
      .where('used_at', 'is', null)
      .execute()
    await write
      .insertInto('invitation')
      .values({
        token_hash: tokenHash(token),
        person_id: null,
        purpose: 'first_administrator',
        created_at: now,
        expires_at: expiresAt,
        used_at: null,
      })
      .execute()
    return done(undefined, { action: 'person.invited', object: 'instance', id: 'first-administrator' })
  })
}

/** The language a person reads in. */
export async function chooseLanguage(
  change: Change,
  personId: PersonId,
  language: 'da' | 'en',
): Promise<void> {
  await change(async (write) => {
    await write.updateTable('person').set({ language }).where('id', '=', personId).execute()
    return done(undefined, {
      action: 'account.language_changed',
      object: 'person',
      id: personId,
      detail: { language },
    })
  })
}
