import { type Change, done } from '../../db/change.ts'
import { emailKey, personWithEmail } from '../../db/queries/people.ts'
import type { UnitScope } from '../../domain/access/scope.ts'
import type { Decision } from '../../domain/decision.ts'
import type { PersonId } from '../../domain/ids.ts'
import { type MadeLink, storeLink } from './link.ts'

/** Creates a person, who has no role yet and cannot sign in before the link is used. */
export function invitePerson(
  change: Change,
  _scope: UnitScope<'person.write'>,
  person: { readonly name: string; readonly email: string },
  token: string,
): Promise<Decision<MadeLink & { readonly id: PersonId }, 'emailTaken'>> {
  return change<MadeLink & { readonly id: PersonId }, 'emailTaken'>(async (write, moment) => {
    if (await personWithEmail(write, person.email)) return { ok: false, refusal: 'emailTaken' }
    const id = moment.newId<'person'>()
    await write
      .insertInto('person')
      .values({
        id,
        email: person.email,
        email_key: emailKey(person.email),
        name: person.name,
        password_hash: null,
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
    const link = await storeLink(write, moment, id, 'activate', token)
    const detail = { purpose: link.purpose }
    return done({ id, ...link }, { action: 'person.invited', object: 'person', id, detail })
  })
}
