import type { Day } from '../time.ts'
import { validFor } from './evidence.ts'

/** Months that evidence is proposed to be valid for where its subject sets no limit. */
export const usualMonths = 12

/**
 * Whether a piece can no longer carry an answer: it has run out by the counting date, or it is older than the
 * requirement's limit then (whole months from the day it is valid from; a safeguard sets none). Domain guide, case 9.
 */
export function isTooOldFor(
  piece: { readonly validFrom: Day; readonly validUntil: Day },
  limit: number | undefined,
  countingDate: Day,
): boolean {
  const last = limit === undefined ? piece.validUntil : validFor(piece.validFrom, limit)
  return piece.validUntil < countingDate || last < countingDate
}

/**
 * The year a reused piece comes from: that of the newest earlier counting date it supported an answer on; else
 * undefined.
 */
export function reusedFrom(
  support: readonly { readonly evidenceId: string; readonly year: number; readonly countingDate: Day }[],
  piece: string,
  cycleYear: number,
): number | undefined {
  const earlier = support.filter(({ evidenceId, year }) => evidenceId === piece && year < cycleYear)
  const newest = earlier
    .map(({ countingDate }) => countingDate)
    .sort()
    .at(-1)
  return newest === undefined ? undefined : Number(newest.slice(0, 4))
}
