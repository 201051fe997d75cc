import type { Road } from '../../domain/road/plan.ts'
import type { RoadProblem } from '../../domain/road/problem.ts'
import { moduleBeside, threadsOf } from '../threads.ts'
import { turns } from '../turns.ts'

/** Far above what a road takes, which gap and nodes limit. */
const limits = { milliseconds: 120_000, megabytes: 512 }
const answerOf = threadsOf<RoadProblem, Road>(moduleBeside(import.meta.url, 'worker'), limits)
/** Roads that are kept, so that a page that is opened again, or printed, does not ask the solver again. */
const keptRoads = 16

const inTurn = turns(1, 20)
const kept = new Map<string, Promise<Road>>()

/**
 * Finds the road in a worker thread, so that the event loop stays free; one at a time, and refuses with `TooManyWaiting`
 * when twenty already wait. The same problem gives the same road.
 */
export function solveRoad(problem: RoadProblem): Promise<Road> {
  const key = JSON.stringify(problem, (_, value: unknown) =>
    typeof value === 'bigint' ? `${value}n` : value,
  )
  const known = kept.get(key)
  if (known !== undefined) return known
  const road = inTurn(() => answerOf(problem))
  kept.set(key, road)
  // A failure is not kept: the next who asks tries again.
  road.catch(() => kept.delete(key))
  for (const oldest of kept.keys()) {
    if (kept.size <= keptRoads) break
    kept.delete(oldest)
  }
  return road
}
