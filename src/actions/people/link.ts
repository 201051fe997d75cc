import { tokenHash } from '../../adapters/ids.ts'
import { type Change, done, type Moment, type Writer } from '../../db/change.ts'
import { type Actor, personOf } from '../../domain/access/actor.ts'
import type { UnitScope } from '../../domain/access/scope.ts'
import type { Decision } from '../../domain/decision.ts'
import type { PersonId } from '../../domain/ids.ts'
import { type LinkPurpose, linkExpiry, linkPurpose } from '../../domain/people/one-time-link.ts'
import { mayAdminister } from '../../domain/people/roles.ts'
import type { Instant } from '../../domain/time.ts'

/** A link as it is told to whoever hands it over; the token itself is kept nowhere. */
export interface MadeLink {
  readonly purpose: LinkPurpose
  readonly until: Instant
}

export type LinkRefusal = 'own' | 'missing' | 'closed'

/**
 * Makes a one-time link for a person: for the first password, or for a new one. Earlier links of theirs are
 * withdrawn. Nobody makes one for themselves, and none is made for an account that is closed.
 */
export function makeLink(
  change: Change,
  _scope: UnitScope<'person.write'>,
  person: PersonId,
  token: string,
): Promise<Decision<MadeLink, LinkRefusal>> {
  return change<MadeLink, LinkRefusal>(async (write, moment) => {
    const found = await openAccount(write, change.actor, person)
    if (!found.ok) return found
    const link = await storeLink(write, moment, person, linkPurpose(found.value.activated), token)
    const detail = { purpose: link.purpose }
    return done(link, { action: 'person.invited', object: 'person', id: person, detail })
  })
}

/**
 * Starts an account afresh for somebody who has lost both the authenticator app and the recovery codes: password, second
 * factor and codes go, every session ends, and a link as for a newcomer lets the person in again. Nobody does it to
 * themselves, and nobody to an account that is closed.
 */
export function resetAccount(
  change: Change,
  _scope: UnitScope<'person.write'>,
  person: PersonId,
  token: string,
): Promise<Decision<MadeLink, LinkRefusal>> {
  return change<MadeLink, LinkRefusal>(async (write, moment) => {
    const found = await openAccount(write, change.actor, person)
    if (!found.ok) return found
    await write
      .updateTable('person')
      .set({ password_hash: null, totp_sealed: null, totp_last_step: null, recovery_hashes: '' })
      .where('id', '=', person)
      .execute()
    await write.deleteFrom('session').where('person_id', '=', person).execute()
    const link = await storeLink(write, moment, person, 'activate', token)
    return done(link, { action: 'account.reset', object: 'person', id: person })
  })
}

async function openAccount(
  write: Writer,
  by: Actor,
  person: PersonId,
): Promise<Decision<{ readonly activated: boolean }, LinkRefusal>> {
  const may = mayAdminister(personOf(by), person)
  if (!may.ok) return may
  const row = await write
    .selectFrom('person')
    .select(['password_hash', 'disabled_at'])
    .where('id', '=', person)
    .executeTakeFirst()
  if (!row) return { ok: false, refusal: 'missing' }
  if (row.disabled_at !== null) return { ok: false, refusal: 'closed' }
  return { ok: true, value: { activated: row.password_hash !== null } }
}

/** Puts a link in the place of all earlier ones of the person. */
export async function storeLink(
  write: Writer,
  moment: Moment,
  person: PersonId,
  purpose: LinkPurpose,
  token: string,
): Promise<MadeLink> {
  await withdrawLinks(write, moment, person)
  const until = linkExpiry(purpose, moment.now)
  await write
    .insertInto('invitation')
    .values({
      token_hash: tokenHash(token),
      person_id: person,
      purpose,
      created_at: moment.now,
      expires_at: until,
      used_at: null,
    })
    .execute()
  return { purpose, until }
}

/** Makes every link of the person that is still open worth nothing. */
export async function withdrawLinks(write: Writer, moment: Moment, person: PersonId): Promise<void> {
  await write
    .updateTable('invitation')
    .set({ used_at: moment.now })
    .where('person_id', '=', person)
    .where('used_at', 'is', null)
    .execute()
}
