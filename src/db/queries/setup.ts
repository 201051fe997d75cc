import type { HeldRole } from '../../domain/access/actor.ts'
import type { Day } from '../../domain/time.ts'
import type { Reader } from '../reader.ts'

/** Every role in force on this day that somebody can use: who may no longer sign in fills no place. */
export function rolesInForce(db: Reader, today: Day): Promise<HeldRole[]> {
  return db
    .selectFrom('role_assignment')
    .innerJoin('person', 'person.id', 'role_assignment.person_id')
    .select(['role_assignment.role', 'role_assignment.unit_id as unitId'])
    .where('person.disabled_at', 'is', null)
    .where('role_assignment.valid_from', '<=', today)
    .where((row) =>
      row.or([row('role_assignment.valid_to', 'is', null), row('role_assignment.valid_to', '>=', today)]),
    )
    .execute()
}
