import { allow, type Decision, refuse } from '../decision.ts'
import type { EffortStatus } from '../efforts/effort.ts'
import type { Day } from '../time.ts'

/** Where a recommendation stands: received, covered by efforts or handled elsewhere, and closed. */
const recommendationStates = ['received', 'covered', 'elsewhere', 'closed'] as const
export type RecommendationState = (typeof recommendationStates)[number]

/** What can be recorded on a recommendation. Entries are added and none is changed; the last one holds. */
export const handlingKinds = ['elsewhere', 'closed', 'reopened'] as const
export type HandlingKind = (typeof handlingKinds)[number]

/** An entry as it is given: why, and who decided it. */
export interface GivenHandling {
  readonly kind: HandlingKind
  readonly reason: string
  readonly decidedBy: string
  readonly on: Day
}

/** An effort that says it covers a recommendation. */
export interface CoveringEffort {
  readonly code: string
  readonly status: EffortStatus
}

/** Where it stands, and what it is owed to. `withdrawnOnly`: only withdrawn efforts say that they cover it. */
export interface Standing {
  readonly state: RecommendationState
  readonly coveredBy: readonly CoveringEffort[]
  readonly withdrawnOnly: boolean
}

/** A withdrawn effort covers nothing, so what it alone covered is received again, and says so. */
export function standingOf(last: HandlingKind | undefined, efforts: readonly CoveringEffort[]): Standing {
  const coveredBy = efforts.filter(({ status }) => status !== 'withdrawn')
  const withdrawnOnly = coveredBy.length === 0 && efforts.length > 0
  const state: RecommendationState =
    last === 'closed'
      ? 'closed'
      : last === 'elsewhere'
        ? 'elsewhere'
        : coveredBy.length > 0
          ? 'covered'
          : 'received'
  return { state, coveredBy, withdrawnOnly }
}

/** Whether a recommendation stands in the way of a submission: highlighted, of an analysis in force, and only received. */
export function isUncovered(recommendation: {
  readonly highlighted: boolean
  readonly superseded: boolean
  readonly standing: Standing
}): boolean {
  const { highlighted, superseded, standing } = recommendation
  return highlighted && !superseded && standing.state === 'received'
}

export type HandlingRefusal = 'alreadySo' | 'notHandled' | 'closed' | 'notSettled' | 'dayAhead'

/**
 * Whether an entry can be recorded: what is closed is first reopened, only what is covered or handled elsewhere is closed,
 * and only what was handled or closed is reopened.
 */
export function mayHandle(
  state: RecommendationState,
  { kind, on }: Pick<GivenHandling, 'kind' | 'on'>,
  today: Day,
): Decision<true, HandlingRefusal> {
  if (on > today) return refuse('dayAhead')
  if (kind === 'reopened')
    return state === 'elsewhere' || state === 'closed' ? allow(true) : refuse('notHandled')
  if (state === 'closed') return refuse('closed')
  if (kind === 'elsewhere') return state === 'elsewhere' ? refuse('alreadySo') : allow(true)
  return state === 'received' ? refuse('notSettled') : allow(true)
}
