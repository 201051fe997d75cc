import type { FindingTotals } from '../reports/annual-goals-chapters.ts'
import type { Day } from '../time.ts'
import { type Handling, handlings } from './finding.ts'

/** The findings of one area that are to be handled in one way, as numbers. */
interface FindingGroup {
  readonly area: string
  readonly handling: Handling | null
  readonly count: number
  readonly pastSupport: number
  readonly accepted: number
  readonly acceptanceEnded: number
}

/**
 * The findings of a report as numbers, by area and in the order of the handlings, so that the same data is the same
 * text.
 */
export function findingsInReport(groups: readonly FindingGroup[], asOf: Day): FindingTotals {
  const total = (of: 'pastSupport' | 'accepted' | 'acceptanceEnded') =>
    groups.reduce((sum, group) => sum + group[of], 0)
  const place = ({ handling }: FindingGroup) =>
    handling === null ? handlings.length : handlings.indexOf(handling)
  return {
    asOf,
    groups: groups
      .toSorted((one, other) =>
        one.area === other.area ? place(one) - place(other) : one.area < other.area ? -1 : 1,
      )
      .map(({ area, handling, count }) => ({ area, handling, count })),
    pastSupport: total('pastSupport'),
    accepted: total('accepted'),
    acceptanceEnded: total('acceptanceEnded'),
  }
}
