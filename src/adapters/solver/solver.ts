import { Worker } from 'node:worker_threads'
import type { Road } from '../../domain/road/plan.ts'
import type { RoadProblem } from '../../domain/road/problem.ts'
import { turns } from '../turns.ts'

/** The last resort against a worker that never ends; what a road takes is limited by gap and nodes. */
const limitMs = 120_000
const memoryLimitMb = 512
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
  const road = inTurn(() => inWorker(problem))
  kept.set(key, road)
  // A failure is not kept: the next who asks tries again.
  road.catch(() => kept.delete(key))
  for (const oldest of kept.keys()) {
    if (kept.size <= keptRoads) break
    kept.delete(oldest)
  }
  return road
}

function inWorker(problem: RoadProblem): Promise<Road> {
  return new Promise((resolve, reject) => {
    // Beside this file, with the same ending: .ts under Node's type stripping, .js once compiled.
    const file = new URL(`./worker${import.meta.url.endsWith('.ts') ? '.ts' : '.js'}`, import.meta.url)
    const worker = new Worker(file, {
      workerData: problem,
      resourceLimits: { maxOldGenerationSizeMb: memoryLimitMb },
    })
    const end = (outcome: Road | Error) => {
      clearTimeout(timer)
      worker.removeAllListeners()
      void worker.terminate()
      if (outcome instanceof Error) reject(outcome)
      else resolve(outcome)
    }
    const timer = setTimeout(
      () => end(new Error(`The solver took longer than ${limitMs / 1000} seconds`)),
      limitMs,
    )
    worker.once('message', (road: Road) => end(road))
    worker.once('error', (error) => end(error instanceof Error ? error : new Error(String(error))))
    worker.once('exit', (code) => end(new Error(`The solver ended with ${code} and no answer`)))
  })
}
