import { type Change, done } from '../../db/change.ts'
import { personOf } from '../../domain/access/actor.ts'
import type { UnitScope } from '../../domain/access/scope.ts'
import type { Decision } from '../../domain/decision.ts'
import type { Id, PersonId } from '../../domain/ids.ts'
import { mayAdminister } from '../../domain/people/roles.ts'
import { addDays } from '../../domain/time.ts'

/**
 * Ends a role at once: yesterday was its last day. One that was to begin today or later is taken back instead, and
 * only the audit log remembers it. The person's sessions end.
 */
export function endRole(
  change: Change,
  _scope: UnitScope<'person.write'>,
  person: PersonId,
  assignment: Id<'role_assignment'>,
): Promise<Decision<undefined, 'own' | 'missing' | 'changedMeanwhile'>> {
  return change<undefined, 'own' | 'missing' | 'changedMeanwhile'>(async (write, { today }) => {
    const may = mayAdminister(personOf(change.actor), person)
    if (!may.ok) return may
    const row = await write
      .selectFrom('role_assignment')
      .select(['role', 'unit_id', 'valid_from', 'valid_to'])
      .where('id', '=', assignment)
      .where('person_id', '=', person)
      .executeTakeFirst()
    if (!row) return { ok: false, refusal: 'missing' }
    if (row.valid_to !== null && row.valid_to < today) return { ok: false, refusal: 'changedMeanwhile' }
    if (row.valid_from >= today) {
      await write.deleteFrom('role_assignment').where('id', '=', assignment).execute()
    } else {
      await write
        .updateTable('role_assignment')
        .set({ valid_to: addDays(today, -1) })
        .where('id', '=', assignment)
        .execute()
    }
    await write.deleteFrom('session').where('person_id', '=', person).execute()
    return done(undefined, {
      action: 'role.ended',
      object: 'person',
      id: person,
      unitId: row.unit_id,
      detail: { role: row.role },
    })
  })
}
