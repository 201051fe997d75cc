import { addDays, type Day, day, daysBetween } from '../time.ts'

/**
 * The year and the counting date that a new cycle is proposed with: the year after the newest, else next year, counted
 * on 30 September before it, when collection and review are over (domain guide, section 5). Where less than eight weeks
 * are left until then, eight weeks from today, so that units have time to answer.
 */
export function proposedCycle(
  today: Day,
  newestYear: number | undefined,
): { readonly year: number; readonly countingDate: Day } {
  const year = (newestYear ?? Number(today.slice(0, 4))) + 1
  const usual = day(`${year - 1}-09-30`)
  return { year, countingDate: daysBetween(today, usual) < 56 ? addDays(today, 56) : usual }
}
