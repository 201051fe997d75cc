import type { SafeguardId } from '../../../controls/cis/v8.1/index.ts'
import { type CycleState, isLocked } from '../cycles/cycle.ts'
import { allow, type Decision, refuse } from '../decision.ts'
import type { UnitId } from '../ids.ts'

/** Who answers a safeguard: one provider for all units, every unit itself, or both their part (domain guide, section 4). */
export const responsibilities = ['central', 'local', 'shared'] as const
export type Responsibility = (typeof responsibilities)[number]

/** Who answers one safeguard; the provider is null exactly where it is local. */
export interface Allotment {
  readonly safeguard: SafeguardId
  readonly responsibility: Responsibility
  readonly providerId: UnitId | null
}

export type AllotmentRefusal =
  | 'cycleLocked'
  | 'changedMeanwhile'
  | {
      readonly kind: 'provider'
      readonly safeguard: SafeguardId
      readonly why: 'providerMissing' | 'providerClosed'
    }

/**
 * Whether safeguards may be given to these providers: until the result is locked, and only to units that take part in
 * the cycle. A local safeguard has no provider, whatever was chosen beside it.
 */
export function mayAllot(
  cycle: CycleState,
  wanted: readonly Allotment[],
  providers: readonly UnitId[],
): Decision<readonly Allotment[], AllotmentRefusal> {
  if (isLocked(cycle)) return refuse('cycleLocked')
  const settled = wanted.map((each) =>
    each.responsibility === 'local' ? { ...each, providerId: null } : each,
  )
  for (const { safeguard, responsibility, providerId } of settled) {
    if (responsibility === 'local') continue
    if (providerId === null) return refuse({ kind: 'provider', safeguard, why: 'providerMissing' })
    if (!providers.includes(providerId)) return refuse({ kind: 'provider', safeguard, why: 'providerClosed' })
  }
  return allow(settled)
}

/** Every one of these safeguards with who answers it: one that nothing is said of is local. */
export function allotmentsOf(
  safeguards: readonly SafeguardId[],
  stored: ReadonlyMap<SafeguardId, Omit<Allotment, 'safeguard'>>,
): readonly Allotment[] {
  return safeguards.map((safeguard) => ({
    safeguard,
    ...(stored.get(safeguard) ?? { responsibility: 'local', providerId: null }),
  }))
}

/** One text for who answers these safeguards, by which a form tells whether somebody else was first. */
export function allotmentMark(allotments: readonly Allotment[]): string {
  return allotments
    .map(({ responsibility, providerId }) => `${responsibility[0]}${providerId ?? ''}`)
    .join('.')
}

/** How many safeguards each kind has. */
export function countAllotments(allotments: readonly Allotment[]): Readonly<Record<Responsibility, number>> {
  const count = (kind: Responsibility) => allotments.filter((each) => each.responsibility === kind).length
  return { central: count('central'), local: count('local'), shared: count('shared') }
}
