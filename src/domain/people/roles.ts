import { incompatibleRoles, isUnitRole, type Role } from '../access/role.ts'
import { allow, type Decision, refuse } from '../decision.ts'
import type { PersonId, UnitId } from '../ids.ts'
import type { Day } from '../time.ts'

/** One role of one person: the days are both included, and no last day is open-ended. */
export interface RolePeriod {
  readonly role: Role
  readonly unitId: UnitId | null
  readonly from: Day
  readonly to: Day | null
}

/** Why a role cannot be given. Each has its sentence in both languages. */
export type RoleRefusal =
  | 'own'
  | 'unitMissing'
  | 'unitNotForRole'
  | 'reversed'
  | 'held'
  | { readonly kind: 'incompatible'; readonly with: Role }

/**
 * Whether somebody may change the access of this person. Nobody changes their own: a right that one takes oneself has
 * been seen by no one else.
 */
export function mayAdminister(actor: PersonId | null, person: PersonId): Decision<undefined, 'own'> {
  return actor === person ? refuse('own') : allow(undefined)
}

/** Whether this role may be given beside those that the person holds or will hold (domain guide, section 3). */
export function mayGrant(
  actor: PersonId | null,
  person: PersonId,
  wanted: RolePeriod,
  held: readonly RolePeriod[],
): Decision<undefined, RoleRefusal> {
  const administers = mayAdminister(actor, person)
  if (!administers.ok) return administers
  if (isUnitRole(wanted.role) && wanted.unitId === null) return refuse('unitMissing')
  if (!isUnitRole(wanted.role) && wanted.unitId !== null) return refuse('unitNotForRole')
  if (wanted.to !== null && wanted.to < wanted.from) return refuse('reversed')
  const together = held.filter((other) => periodsMeet(wanted, other))
  if (together.some(({ role, unitId }) => role === wanted.role && unitId === wanted.unitId))
    return refuse('held')
  const against = together.find(({ role }) => exclude(role, wanted.role))
  return against ? refuse({ kind: 'incompatible', with: against.role }) : allow(undefined)
}

/** Whether two roles may never be held by one person at the same time. */
function exclude(one: Role, other: Role): boolean {
  return incompatibleRoles.some(([a, b]) => (a === one && b === other) || (a === other && b === one))
}

function periodsMeet(one: RolePeriod, other: RolePeriod): boolean {
  return (other.to === null || one.from <= other.to) && (one.to === null || other.from <= one.to)
}
