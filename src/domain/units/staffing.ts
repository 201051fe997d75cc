import type { HeldRole } from '../access/actor.ts'
import type { UnitRole } from '../access/role.ts'
import type { UnitId } from '../ids.ts'

/** What every assessed unit needs before units can be asked: one who answers, and another who approves. */
const needed = ['unit_coordinator', 'unit_manager'] as const satisfies readonly UnitRole[]
export type NeededRole = (typeof needed)[number]

/** A unit that cannot take part yet, with the roles that nobody holds for it. */
export interface Unstaffed {
  readonly name: string
  readonly lacks: readonly NeededRole[]
}

/** The units that lack a coordinator or a manager, in the order given. `held` are the roles in force today. */
export function unstaffed(
  units: readonly { readonly id: UnitId; readonly name: string }[],
  held: readonly HeldRole[],
): readonly Unstaffed[] {
  return units.flatMap(({ id, name }) => {
    const lacks = needed.filter((role) => !held.some((each) => each.role === role && each.unitId === id))
    return lacks.length > 0 ? [{ name, lacks }] : []
  })
}
