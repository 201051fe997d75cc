import type { GoalOutcome } from '../goals/goal.ts'
import type { Day } from '../time.ts'
import type { LastYear, LastYearGoal } from './annual-goals.ts'

interface AdoptedGoal<Id> {
  readonly id: Id
  readonly number: string
  readonly goal: string
  readonly target: string
}

interface GoalStatus<Id> {
  readonly goalId: Id
  readonly outcome: GoalOutcome
  readonly value: string
  readonly comment: string
  readonly on: Day
}

/**
 * How the goals of the year before ended: every one exactly once, in the order of numbers, with its latest status.
 * `statuses` are those of the goals as a whole, oldest first; `successors` say by which number a goal is carried on.
 * Null where nothing was adopted.
 */
export function lastYearOf<Id>(
  year: number,
  goals: readonly AdoptedGoal<Id>[],
  statuses: readonly GoalStatus<Id>[],
  successors: ReadonlyMap<Id, string>,
  today: Day,
): LastYear | null {
  if (goals.length === 0) return null
  const latest = new Map(statuses.map((status) => [status.goalId, status]))
  const days = [...latest.values()].map(({ on }) => on).sort()
  return {
    year,
    asOf: days.at(-1) ?? today,
    goals: goals
      .toSorted((one, other) => (one.number < other.number ? -1 : 1))
      .map(({ id, number, goal, target }): LastYearGoal => {
        const status = latest.get(id)
        return {
          number,
          goal,
          target,
          result: status?.value ?? '',
          outcome: status?.outcome ?? null,
          comment: status?.comment ?? '',
          continuation: continuationOf(successors.get(id), status?.outcome),
        }
      }),
  }
}

/** A goal that was reached or has lapsed is closed; one that was not reached and is not carried on is undecided. */
function continuationOf(
  successor: string | undefined,
  outcome: GoalOutcome | undefined,
): LastYearGoal['continuation'] {
  if (successor !== undefined) return { kind: 'continued', as: successor }
  return outcome === 'reached' || outcome === 'lapsed' ? { kind: 'closed' } : null
}
