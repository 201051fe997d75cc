import { validFor } from '../evidence/evidence.ts'
import { type Day, daysBetween } from '../time.ts'

/**
 * applied: waits for a decision. granted: decided, with a last day. refused and withdrawn are decisions too. That a
 * granted one begins, runs out or is carried on by another follows from its days (`standingOf`) and is never stored.
 */
const exemptionStates = ['applied', 'granted', 'refused', 'withdrawn'] as const
export type ExemptionState = (typeof exemptionStates)[number]

/** How far an exemption reaches in time, and whether another carries it on. */
export interface ExemptionPeriod {
  readonly state: ExemptionState
  /** Null until it is granted. */
  readonly validFrom: Day | null
  readonly validUntil: Day | null
  /** The first day of a granted extension; null where there is none. */
  readonly extendedFrom: Day | null
}

/** How an exemption stands on a day. Both its first and its last day count. */
export type ExemptionStanding =
  | 'applied'
  | 'refused'
  | 'withdrawn'
  | 'upcoming'
  | 'in_force'
  | 'expires_soon'
  | 'extended'
  | 'expired'

/** Days before its last day at which an exemption is said to run out soon, as for evidence. */
const soon = 30

/** How an exemption stands on a day, by the calendar alone: no job has to run for one to end. */
export function standingOf(exemption: ExemptionPeriod, today: Day): ExemptionStanding {
  const { state, validFrom, validUntil, extendedFrom } = exemption
  if (state !== 'granted' || validFrom === null || validUntil === null)
    return state === 'granted' ? 'applied' : state
  if (extendedFrom !== null && extendedFrom <= today) return 'extended'
  if (today < validFrom) return 'upcoming'
  if (today > validUntil) return 'expired'
  return daysBetween(today, validUntil) <= soon ? 'expires_soon' : 'in_force'
}

/** Whether an exemption counts today. The requirement still counts as not complied with (look, section 5.3). */
export function isInForce(standing: ExemptionStanding): boolean {
  return standing === 'in_force' || standing === 'expires_soon'
}

/**
 * The last day that an exemption beginning on a day may have: the day before the same date a year later. The domain
 * guide lets the lead grant exemptions "within limits" (section 3) and names none; twelve months at a time is our
 * proposal, so that every exemption is looked at once in each cycle. A region decides its own.
 */
export function lastDayFrom(from: Day): Day {
  return validFor(from, 12)
}
