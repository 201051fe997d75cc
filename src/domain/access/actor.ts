import type { PersonId, UnitId } from '../ids.ts'
import type { Role } from './role.ts'

/** One role in force today: `unitId` is null for the roles that are given for the region. */
export interface HeldRole {
  readonly role: Role
  readonly unitId: UnitId | null
}

/**
 * Who acts. Comes from the session or the command line, never from what a client
 * sends. A visitor is nobody yet: all that they can leave is a trace of a refused sign-in.
 */
export type Actor =
  | { readonly kind: 'person'; readonly personId: PersonId; readonly roles: readonly HeldRole[] }
  | { readonly kind: 'operator' }
  | { readonly kind: 'visitor' }

/** The person behind an actor; null for the operator at the command line and for a visitor. */
export function personOf(actor: Actor): PersonId | null {
  return actor.kind === 'person' ? actor.personId : null
}

/** Whether this actor holds one of these roles, for this unit where the role is given for a unit. */
export function holds(actor: Actor, wanted: readonly Role[], unitId?: UnitId): boolean {
  if (actor.kind !== 'person') return false
  return actor.roles.some(
    (held) => wanted.includes(held.role) && (unitId === undefined || held.unitId === unitId),
  )
}
