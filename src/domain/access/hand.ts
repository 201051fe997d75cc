import type { UnitId } from '../ids.ts'
import type { Day } from '../time.ts'
import type { Role } from './role.ts'

/** A role that somebody has held, with its days, both included. */
export interface TimedRole {
  readonly role: Role
  readonly unitId: UnitId | null
  readonly from: Day
  readonly to: Day | null
}

const hands = ['unit_coordinator', 'unit_manager', 'lead', 'officer'] as const satisfies readonly Role[]

/**
 * In which role somebody handled an answer on a day: pages say roles and no names. One for the unit goes before one
 * for the region, as when an answer is saved; undefined where none that handles answers was held.
 */
export function handOf(roles: readonly TimedRole[], on: Day): Role | undefined {
  const held = roles.filter(({ from, to }) => from <= on && (to === null || on <= to))
  return hands.find((hand) => held.some(({ role }) => role === hand))
}
