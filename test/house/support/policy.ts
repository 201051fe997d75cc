import type { Capability } from '../../../src/domain/access/capability.ts'
import { everybodys, grants } from '../../../src/domain/access/grants.ts'
import type { Role } from '../../../src/domain/access/role.ts'
import type { World } from './world.ts'

/** The roles of everybody today, with the code of the unit each is given for: read straight from the table. */
export type Held = ReadonlyMap<string, readonly { readonly role: Role; readonly unit: string | null }[]>

export async function rolesHeld(world: World): Promise<Held> {
  const rows = await world.test.house.store.db
    .selectFrom('role_assignment')
    .innerJoin('person', 'person.id', 'role_assignment.person_id')
    .leftJoin('unit', 'unit.id', 'role_assignment.unit_id')
    .select(['person.email', 'role_assignment.role', 'unit.code'])
    .execute()
  const nameOf = (email: string) => email.split('@')[0] ?? ''
  const held = new Map(
    Object.keys(world.people).map((name) => [name, [] as { role: Role; unit: string | null }[]]),
  )
  for (const { email, role, code } of rows) held.get(nameOf(email))?.push({ role, unit: code })
  return held
}

/**
 * The units a principal reaches with a capability, said a second time and by other means than the house says it: from
 * the table of grants and the rows of the roles alone. A role for a unit reaches that unit, not those above or below.
 */
export function reach(
  held: Held,
  principal: string,
  capability: Capability,
): 'all' | ReadonlySet<string> | undefined {
  const roles = held.get(principal)
  if (!roles) return undefined
  if (everybodys.includes(capability)) return 'all'
  const own = new Set<string>()
  for (const { role, unit } of roles) {
    const far = grants[role][capability]
    if (far === 'all') return 'all'
    if (far === 'own' && unit !== null) own.add(unit)
  }
  return own.size > 0 ? own : undefined
}

export function reaches(units: 'all' | ReadonlySet<string>, unit: string): boolean {
  return units === 'all' || units.has(unit)
}
