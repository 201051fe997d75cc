import { cisControls } from '../../controls/cis/v8.1/index.ts'
import { highsSolver } from '../../src/adapters/solver/highs.ts'
import { fraction } from '../../src/domain/maturity/fraction.ts'
import { RoadModel } from '../../src/domain/road/model.ts'
import { planRoad } from '../../src/domain/road/plan.ts'
import { missingTo, type RoadEffort, type RoadProblem, totalWith } from '../../src/domain/road/problem.ts'
import type { Case } from './measure.ts'

/** A road of 200 made-up efforts over 153 safeguards and four years inside a yearly frame: the same on every machine. */
function largeRoad(): RoadProblem {
  // A small generator of our own, so that the problem never changes.
  let state = 20_260_101
  const next = (below: number): number => {
    state = (state * 48_271) % 2_147_483_647
    return state % below
  }
  const years = [2026, 2027, 2028, 2029]
  const safeguards = cisControls.flatMap((control) => control.safeguards.map(({ id }) => id))
  const efforts = Array.from({ length: 200 }, (_, index): RoadEffort => {
    const key = `${Math.floor(index / 10) + 1}.${(index % 10) + 1}`
    const from = next(safeguards.length)
    return {
      key,
      mandatory: index % 25 === 0,
      requires: index % 20 === 1 ? ['1.1'] : [],
      firstStart: 2026,
      span: 1 + next(2),
      investment: (1 + next(40)) * 50_000,
      yearly: next(10) * 10_000,
      lifts: safeguards
        .slice(from, from + 1 + next(5))
        .map((safeguard) => ({ safeguard, to: fraction(3 + next(2), 4) })),
    }
  })
  return {
    years,
    target: fraction(3, 4),
    controls: cisControls.map((control) =>
      control.safeguards.map(({ id }) => ({ safeguard: id, share: fraction(next(4), 4) })),
    ),
    efforts,
    limits: years.map((year) => ({ years: [year], kroner: 30_000_000 })),
  }
}

/** The whole road, checked and explained in exact fractions, against one run of the solver on its first model. */
export async function solverCase(): Promise<Case> {
  const problem = largeRoad()
  const solve = await highsSolver()
  const road = new RoadModel(problem)
  const gain = road.unitsIn(missingTo(problem.target, totalWith(problem.controls, [])), 'down')
  const model = road.modelFor({ kind: 'cheapest', gain })
  return {
    name: 'solver-200-efforts',
    floorSays: 'one bare HiGHS run of the model that asks for the cheapest set',
    runs: 5,
    ours: () => planRoad(problem, solve),
    floor: () => solve(model),
  }
}
