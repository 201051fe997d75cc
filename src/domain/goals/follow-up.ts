import { type Day, daysBetween } from '../time.ts'
import type { GoalOutcome } from './goal.ts'

/** The two times that a goal is followed up in its year (stories.md, section 2). */
const followUps = ['half_year', 'year_end'] as const
export type FollowUp = (typeof followUps)[number]

/** Which follow-up a status belongs to: the one whose day is nearer, the later one where they are as near. */
function followUpOf(on: Day, first: Day, second: Day): FollowUp {
  return Math.abs(daysBetween(on, first)) < Math.abs(daysBetween(on, second)) ? 'half_year' : 'year_end'
}

/**
 * The follow-ups that a goal lacks a status of, given its statuses as a whole, oldest first. A goal that has lapsed is
 * followed up no more. Where the days of follow-up are not known, any status is the last.
 */
export function followUpsLacking(
  days: readonly [first: Day | null, second: Day | null],
  statuses: readonly { readonly outcome: GoalOutcome; readonly on: Day }[],
): readonly FollowUp[] {
  if (hasLapsed(statuses)) return []
  const [first, second] = days
  if (first === null || second === null) return statuses.length === 0 ? ['year_end'] : []
  const given = new Set(statuses.map(({ on }) => followUpOf(on, first, second)))
  return followUps.filter((each) => !given.has(each))
}

/** Whether a goal has lapsed by its latest status as a whole, which is the end of it. */
export function hasLapsed(statuses: readonly { readonly outcome: GoalOutcome }[]): boolean {
  return statuses.at(-1)?.outcome === 'lapsed'
}
