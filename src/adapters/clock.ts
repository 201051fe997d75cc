import type { Clock, Instant } from '../domain/time.ts'
import { instant } from '../domain/time.ts'

/** The machine's clock. Nothing else in the house reads it. */
export function systemClock(): Clock {
  return { now: () => instant(new Date()) }
}

/**
 * A clock that is set to a moment and then runs on by itself (`MODENT_CLOCK`). It follows the machine's monotonic
 * counter, so that sessions still end and one-time codes still change, and nobody's change of the machine's time shows.
 */
export function clockSetTo(start: Instant): Clock {
  const startedAt = performance.now()
  return { now: () => instant(new Date(Date.parse(start) + performance.now() - startedAt)) }
}

/** A clock that stands until it is moved, for tests and for data that must come out the same each time. */
export interface StandingClock extends Clock {
  moveBy(milliseconds: number): void
  moveTo(moment: Instant): void
}

export function standingClock(start: Instant): StandingClock {
  let now = start
  return {
    now: () => now,
    moveBy(milliseconds) {
      now = instant(new Date(Date.parse(now) + milliseconds))
    },
    moveTo(moment) {
      now = moment
    },
  }
}
