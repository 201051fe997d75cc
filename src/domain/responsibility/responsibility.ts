/** Who answers a safeguard: one provider for all units, every unit itself, or both their part (domain guide, section 4). */
export const responsibilities = ['central', 'local', 'shared'] as const
export type Responsibility = (typeof responsibilities)[number]
