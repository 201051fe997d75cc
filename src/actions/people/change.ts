import { type Change, done } from '../../db/change.ts'
import { emailKey, personWithEmail } from '../../db/queries/people.ts'
import type { UnitScope } from '../../domain/access/scope.ts'
import type { Decision } from '../../domain/decision.ts'
import type { PersonId } from '../../domain/ids.ts'
import { withdrawLinks } from './link.ts'

/** Somebody else changed the person first: here is what is stored now. */
interface PersonOvertaken {
  readonly kind: 'overtaken'
  readonly saved: { readonly name: string; readonly email: string; readonly version: number }
}

type PersonRefusal = 'missing' | 'emailTaken' | PersonOvertaken

/**
 * Changes the name or the address that a person signs in with. Another address ends their sessions and withdraws
 * open links, since those were meant for somebody at the old one.
 */
export function changePerson(
  change: Change,
  _scope: UnitScope<'person.write'>,
  person: PersonId,
  next: { readonly name: string; readonly email: string; readonly version: number },
): Promise<Decision<undefined, PersonRefusal>> {
  return change<undefined, PersonRefusal>(async (write, moment) => {
    const row = await write
      .selectFrom('person')
      .select(['name', 'email', 'version'])
      .where('id', '=', person)
      .executeTakeFirst()
    if (!row) return { ok: false, refusal: 'missing' }
    if (row.version !== next.version) return { ok: false, refusal: { kind: 'overtaken', saved: row } }
    const holder = await personWithEmail(write, next.email)
    if (holder && holder.id !== person) return { ok: false, refusal: 'emailTaken' }
    const moved = emailKey(row.email) !== emailKey(next.email)
    const { numUpdatedRows } = await write
      .updateTable('person')
      .set({
        name: next.name,
        email: next.email,
        email_key: emailKey(next.email),
        version: next.version + 1,
      })
      .where('id', '=', person)
      .where('version', '=', next.version)
      .executeTakeFirstOrThrow()
    if (numUpdatedRows === 0n) return { ok: false, refusal: { kind: 'overtaken', saved: row } }
    if (moved) {
      await write.deleteFrom('session').where('person_id', '=', person).execute()
      await withdrawLinks(write, moment, person)
    }
    const fields = [...(row.name === next.name ? [] : ['name']), ...(moved ? ['email'] : [])]
    return done(undefined, { action: 'person.changed', object: 'person', id: person, detail: { fields } })
  })
}
