import { planRoad } from '../../domain/road/plan.ts'
import type { RoadProblem } from '../../domain/road/problem.ts'
import { answerOrders } from '../threads.ts'
import { highsSolver } from './highs.ts'

answerOrders(async (problem: RoadProblem) => planRoad(problem, await highsSolver()))
