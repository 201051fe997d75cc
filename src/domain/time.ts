/** A civil date as `YYYY-MM-DD`: no time of day, no time zone, sorts as text. */
export type Day = string & { readonly __day: true }

/** A moment as an ISO-8601 text in UTC with milliseconds (`2026-11-23T08:00:00.000Z`): sorts as text. */
export type Instant = string & { readonly __instant: true }

/** Deadlines and validity are judged by the calendar of the region, wherever the server stands. */
export const regionTimeZone = 'Europe/Copenhagen'

/** Reads a civil date; undefined for anything that is not a real day of the calendar (31 November, 29 February 2025). */
export function parseDay(text: string): Day | undefined {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)
  if (!parts) return undefined
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])]
  const date = new Date(Date.UTC(year, month - 1, day))
  const real = year >= 1900 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day
  return real ? (text as Day) : undefined
}

/** A day written in code or read from our own database; throws where it is none, since that is a fault of ours. */
export function day(text: string): Day {
  const parsed = parseDay(text)
  if (!parsed) throw new Error(`Not a calendar day: ${text}`)
  return parsed
}

/** The instant of a `Date`, as text. */
export function instant(date: Date): Instant {
  return date.toISOString() as Instant
}

const copenhagen = new Intl.DateTimeFormat('sv-SE', {
  timeZone: regionTimeZone,
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
})

const hoursRemembered = 1000
const dayOfHour = new Map<string, Day>()

/**
 * The calendar day in the region at this moment: 23.30 UTC on 30 November is already 1 December in Denmark. A day of the
 * region begins at a whole hour of UTC, so the day of an hour is asked of the calendar once.
 */
export function dayOf(moment: Instant): Day {
  const hour = moment.slice(0, 13)
  const known = dayOfHour.get(hour)
  if (known !== undefined) return known
  if (dayOfHour.size >= hoursRemembered) dayOfHour.clear()
  const found = day(copenhagen.format(new Date(moment)))
  dayOfHour.set(hour, found)
  return found
}

const dayLength = 86_400_000

/** Whole days from one day to another; negative when `to` lies before `from`. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / dayLength)
}

/** The day that lies `days` whole days after this one (before, when negative). */
export function addDays(start: Day, days: number): Day {
  return day(new Date(Date.parse(`${start}T00:00:00Z`) + days * dayLength).toISOString().slice(0, 10))
}

/** The calendar year of a day. */
export function yearOf(on: Day): number {
  return Number(on.slice(0, 4))
}

/** The moment so many minutes later. */
export function addMinutes(start: Instant, minutes: number): Instant {
  return instant(new Date(Date.parse(start) + minutes * 60_000))
}

/** Where the time comes from; injected, so that nothing reads the machine's clock by itself. */
export interface Clock {
  now(): Instant
}
