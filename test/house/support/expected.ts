import type { Route } from '../../../src/http/kernel/route.ts'
import { type Address, absentUnit, absentYear } from './examples.ts'
import { type Held, reach, reaches } from './policy.ts'

/**
 * What an address must answer, by rule and not by hand. `login`: to the door. `factor`: to the second factor.
 * `missing`: as if nothing were there. `open`: the principal may; what then comes is for the state and the form to say.
 */
export type Verdict = 'login' | 'factor' | 'missing' | 'open'

const nobody = new Set(['anonymous', 'disabled', 'idle', 'overdue'])

export function verdictOn(route: Route, address: Address, principal: string, held: Held): Verdict {
  if (route.access === 'open') return 'open'
  if (nobody.has(principal)) return 'login'
  if (route.access === 'pending') return 'open'
  if (principal === 'pending') return 'factor'
  const units = reach(held, principal, route.access)
  if (!units) return 'missing'
  if (address.unit !== undefined && !isUnitReached(units, address.unit)) return 'missing'
  if (address.year === absentYear) return 'missing'
  return address.rest === 'own' ? 'open' : 'missing'
}

function isUnitReached(units: 'all' | ReadonlySet<string>, unit: string): boolean {
  return unit !== absentUnit && reaches(units, unit)
}

/** An address that has never existed and must answer alike: with what is out of reach replaced by what is not there. */
export function twinOf(route: Route, address: Address, principal: string, held: Held): string {
  if (route.access === 'open' || route.access === 'pending') return address.twin({ unit: false, year: false })
  const units = reach(held, principal, route.access)
  if (!units) return '/nothing/is/here'
  const unit = address.unit !== undefined && !isUnitReached(units, address.unit)
  return address.twin({ unit, year: address.year === absentYear })
}
