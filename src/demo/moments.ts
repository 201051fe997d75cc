import type { Day, Instant } from '../domain/time.ts'

/**
 * A moment in working hours of a day: what a made-up region did on that day was recorded then, and not when it was made
 * up.
 */
export function momentOn(day: Day): Instant {
  return `${day}T09:15:00.000Z` as Instant
}
