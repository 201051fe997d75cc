import { type Change, done } from '../../db/change.ts'
import { unitsIn } from '../../db/queries/units.ts'
import { personOf } from '../../domain/access/actor.ts'
import type { Role } from '../../domain/access/role.ts'
import type { UnitScope } from '../../domain/access/scope.ts'
import type { Decision } from '../../domain/decision.ts'
import type { PersonId } from '../../domain/ids.ts'
import { mayGrant, type RoleRefusal } from '../../domain/people/roles.ts'
import type { Day } from '../../domain/time.ts'

export interface WantedRole {
  readonly role: Role
  /** The unit's code, for the roles that are held for one unit. */
  readonly unit: string | null
  /** First day; null begins today. */
  readonly from: Day | null
  readonly to: Day | null
}

export type GrantRefusal = RoleRefusal | 'missing' | 'unitUnknown'

/** Gives a person a role for a period. Their sessions end, so that the new rights begin with a new sign-in. */
export function grantRole(
  change: Change,
  scopes: { readonly people: UnitScope<'person.write'>; readonly units: UnitScope<'unit.read'> },
  person: PersonId,
  wanted: WantedRole,
): Promise<Decision<undefined, GrantRefusal>> {
  return change<undefined, GrantRefusal>(async (write, moment) => {
    const known = await write.selectFrom('person').select('id').where('id', '=', person).executeTakeFirst()
    if (!known) return { ok: false, refusal: 'missing' }
    const unit =
      wanted.unit === null
        ? undefined
        : (await unitsIn(write, scopes.units)).find(({ code }) => code === wanted.unit)
    if (wanted.unit !== null && !unit) return { ok: false, refusal: 'unitUnknown' }
    const held = await write
      .selectFrom('role_assignment')
      .select(['role', 'unit_id as unitId', 'valid_from as from', 'valid_to as to'])
      .where('person_id', '=', person)
      .execute()
    const { role, from, to } = { ...wanted, from: wanted.from ?? moment.today }
    const unitId = unit?.id ?? null
    const by = personOf(change.actor)
    const may = mayGrant(by, person, { role, unitId, from, to }, held)
    if (!may.ok) return may
    await write
      .insertInto('role_assignment')
      .values({
        id: moment.newId(),
        person_id: person,
        role,
        unit_id: unitId,
        valid_from: from,
        valid_to: to,
        granted_by: by,
        granted_at: moment.now,
      })
      .execute()
    await write.deleteFrom('session').where('person_id', '=', person).execute()
    return done(undefined, {
      action: 'role.granted',
      object: 'person',
      id: person,
      unitId,
      detail: { role, from, to },
    })
  })
}
