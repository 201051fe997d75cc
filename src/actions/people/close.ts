import { type Change, done } from '../../db/change.ts'
import { personOf } from '../../domain/access/actor.ts'
import type { UnitScope } from '../../domain/access/scope.ts'
import type { Decision } from '../../domain/decision.ts'
import type { PersonId } from '../../domain/ids.ts'
import { mayAdminister } from '../../domain/people/roles.ts'
import { withdrawLinks } from './link.ts'

/**
 * Closes a person's account, or opens it again. Closing ends every session and link at once; roles stay, so that what
 * was done in them can be read, but open no door.
 */
export function closeAccount(
  change: Change,
  _scope: UnitScope<'person.write'>,
  person: PersonId,
  closed: boolean,
): Promise<Decision<undefined, 'own' | 'missing' | 'changedMeanwhile'>> {
  return change<undefined, 'own' | 'missing' | 'changedMeanwhile'>(async (write, moment) => {
    const may = mayAdminister(personOf(change.actor), person)
    if (!may.ok) return may
    const row = await write
      .selectFrom('person')
      .select('disabled_at')
      .where('id', '=', person)
      .executeTakeFirst()
    if (!row) return { ok: false, refusal: 'missing' }
    if ((row.disabled_at !== null) === closed) return { ok: false, refusal: 'changedMeanwhile' }
    await write
      .updateTable('person')
      .set((columns) => ({
        disabled_at: closed ? moment.now : null,
        version: columns('version', '+', 1),
      }))
      .where('id', '=', person)
      .execute()
    await write.deleteFrom('session').where('person_id', '=', person).execute()
    await withdrawLinks(write, moment, person)
    return done(undefined, {
      action: closed ? 'person.disabled' : 'person.enabled',
      object: 'person',
      id: person,
    })
  })
}
