import { parentPort, workerData } from 'node:worker_threads'
import { planRoad } from '../../domain/road/plan.ts'
import type { RoadProblem } from '../../domain/road/problem.ts'
import { highsSolver } from './highs.ts'

/** Finds one road and ends. */
parentPort?.postMessage(planRoad(workerData as RoadProblem, await highsSolver()))
