import type { Capability } from '../domain/access/capability.ts'
import { scopeFor, type UnitScope } from '../domain/access/scope.ts'

/** What the operator at the command line reaches with a capability: every unit. */
export function operatorScope<const C extends Capability>(capability: C): UnitScope<C> {
  const scope = scopeFor({ kind: 'operator' }, capability)
  if (!scope) throw new Error(`The operator does not reach ${capability}`)
  return scope
}
