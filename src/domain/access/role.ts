/** The roles of the domain guide, section 3. A role is given to a person for a unit (or the whole region) and a period. */
export const roles = [
  'lead',
  'officer',
  'unit_coordinator',
  'unit_manager',
  'guideline_owner',
  'system_owner',
  'steering_reader',
  'steering_secretary',
  'dpo',
  'auditor',
  'admin',
] as const
export type Role = (typeof roles)[number]

/** Roles that only mean something for one unit; all others are given for the region and carry no unit. */
export const unitRoles = ['unit_coordinator', 'unit_manager', 'system_owner'] as const
export type UnitRole = (typeof unitRoles)[number]

export function isUnitRole(role: Role): role is UnitRole {
  return (unitRoles as readonly Role[]).includes(role)
}

/**
 * Roles that exclude each other in one person, since the second would judge or supervise the first (domain guide,
 * section 3).
 */
export const incompatibleRoles: readonly (readonly [Role, Role])[] = [
  ['dpo', 'lead'],
  ['dpo', 'officer'],
  ['dpo', 'guideline_owner'],
  ['dpo', 'unit_coordinator'],
  ['dpo', 'unit_manager'],
  ['dpo', 'steering_secretary'],
]
