import type { UnitId } from '../ids.ts'
import type { UnitType } from '../units/unit.ts'
import type { Actor } from './actor.ts'
import type { Capability } from './capability.ts'
import { everybodys, grants } from './grants.ts'

declare const madeByTheCheck: unique symbol

/**
 * The units that an actor reaches with one capability. Only `scopeFor` makes one, and a query names the capability
 * it serves in its parameter: without the check, or with the check for something else, it does not compile.
 */
export interface UnitScope<C extends Capability> {
  readonly [madeByTheCheck]: (capability: C) => void
  readonly capability: Capability
  readonly units: 'all' | readonly UnitId[]
}

/** The reach of a capability for this actor, or undefined where the actor does not have it at all. */
export function scopeFor<C extends Capability>(actor: Actor, capability: C): UnitScope<C> | undefined {
  const units = reachOf(actor, capability)
  return units === undefined ? undefined : ({ capability, units } as unknown as UnitScope<C>)
}

function reachOf(actor: Actor, capability: Capability): 'all' | readonly UnitId[] | undefined {
  if (actor.kind === 'operator') return 'all'
  if (actor.kind === 'visitor') return undefined
  if (everybodys.includes(capability)) return 'all'
  const reaches = actor.roles.map((held) => ({ reach: grants[held.role][capability], unitId: held.unitId }))
  if (reaches.some(({ reach }) => reach === 'all')) return 'all'
  const own = reaches.flatMap(({ reach, unitId }) => (reach === 'own' && unitId !== null ? [unitId] : []))
  return own.length > 0 ? [...new Set(own)] : undefined
}

/** A unit that was found within a scope; what writes to a unit takes this and not an id from an address. */
export interface UnitInScope<C extends Capability> {
  readonly [madeByTheCheck]: (capability: C) => void
  readonly id: UnitId
  readonly code: string
  readonly name: string
  readonly type: UnitType
}

/** The unit where it lies within the scope; undefined where it is out of reach. */
export function within<C extends Capability>(
  scope: UnitScope<C>,
  unit: { readonly id: UnitId; readonly code: string; readonly name: string; readonly type: UnitType },
): UnitInScope<C> | undefined {
  const reached = scope.units === 'all' || scope.units.includes(unit.id)
  return reached ? (unit as unknown as UnitInScope<C>) : undefined
}

/** Whether an actor has a capability for a unit; what is done to it still takes the unit from `within`. */
export function reaches(actor: Actor, capability: Capability, unit: Parameters<typeof within>[1]): boolean {
  const scope = scopeFor(actor, capability)
  return scope !== undefined && within(scope, unit) !== undefined
}
