import type { Day } from '../time.ts'
import { addDays, day } from '../time.ts'
import { type CycleState, cycleStates, isLocked } from './cycle.ts'

/** The days of a cycle and the coverage it demands. Days are the region's; a deadline lasts until 23.59 of its day. */
export interface CycleSettings {
  readonly countingDate: Day
  /** Last day for units to send. */
  readonly collectionDeadline: Day
  /** Last day for the unit's management to approve. */
  readonly approvalDeadline: Day
  /** Whole percent, 0 to 100. */
  readonly minimumCoverage: number
  /** Last day for units to comment on the draft goals; null where it is not decided. */
  readonly hearingDeadline: Day | null
  /** When units give status on the goals; null where it is not decided. */
  readonly followUpFirst: Day | null
  readonly followUpSecond: Day | null
}

/** What is wrong with the deadlines. */
export type DeadlineRefusal = 'deadlinesReversed' | 'deadlineAfterCounting'
/** What is wrong with the settings. */
export type SettingsRefusal =
  | DeadlineRefusal
  | 'hearingOutsideTime'
  | 'followUpOutsideYear'
  | 'followUpsReversed'

/** Where nobody says otherwise, four of five parts must be answered before a result is locked: our proposal. */
export const usualMinimumCoverage = 80

/** Follow-up in June and November of the year the goals apply to (stories.md, section 2). */
export function usualFollowUps(year: number): Pick<CycleSettings, 'followUpFirst' | 'followUpSecond'> {
  return { followUpFirst: day(`${year}-06-15`), followUpSecond: day(`${year}-11-15`) }
}

/**
 * The hearing ends on 10 November before the year (stories.md, section 2), or five weeks after counting where that is
 * later, and never after the year itself.
 */
export function usualHearing(year: number, countingDate: Day): Day {
  const [usual, last] = [day(`${year - 1}-11-10`), day(`${year}-12-31`)]
  if (countingDate >= last) return last
  const earliest = addDays(countingDate, 35)
  return [[usual, earliest].sort().at(-1) ?? usual, last].sort()[0] ?? last
}

/** Units send before their managements approve, and both by the counting date, since the result is counted then. */
export function wrongDeadline(
  days: Pick<CycleSettings, 'countingDate' | 'collectionDeadline' | 'approvalDeadline'>,
): DeadlineRefusal | undefined {
  if (days.approvalDeadline < days.collectionDeadline) return 'deadlinesReversed'
  return days.countingDate < days.approvalDeadline ? 'deadlineAfterCounting' : undefined
}

/**
 * Whether the settings fit together: the deadlines, the hearing after the counting, and follow-up in the year of the
 * goals, half-year before year-end.
 */
export function wrongSetting(year: number, settings: CycleSettings): SettingsRefusal | undefined {
  const deadline = wrongDeadline(settings)
  if (deadline) return deadline
  const { hearingDeadline, countingDate } = settings
  if (hearingDeadline !== null && (hearingDeadline < countingDate || `${year}-12-31` < hearingDeadline))
    return 'hearingOutsideTime'
  const { followUpFirst, followUpSecond } = settings
  const followUps = [followUpFirst, followUpSecond].filter((each) => each !== null)
  if (followUps.some((each) => each < `${year}-01-01` || `${year}-12-31` < each)) return 'followUpOutsideYear'
  return followUpFirst !== null && followUpSecond !== null && followUpSecond <= followUpFirst
    ? 'followUpsReversed'
    : undefined
}

/**
 * Which settings can still be changed: the counting date until the basis is locked, the minimum until the result is,
 * and the rest until the cycle is closed.
 */
export function changeableSettings(state: CycleState): {
  readonly counting: boolean
  readonly coverage: boolean
  readonly deadlines: boolean
} {
  return {
    counting: state === 'planned',
    coverage: !isLocked(state),
    deadlines: state !== cycleStates.at(-1),
  }
}
