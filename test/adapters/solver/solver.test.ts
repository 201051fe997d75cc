import { expect, it } from 'vitest'
import { solveRoad } from '../../../src/adapters/solver/solver.ts'
import { fraction } from '../../../src/domain/maturity/fraction.ts'
import type { RoadProblem } from '../../../src/domain/road/problem.ts'

const problem: RoadProblem = {
  years: [2026, 2027],
  target: fraction(3, 4),
  controls: [[{ safeguard: '1.1', share: fraction(1, 2) }]],
  efforts: [
    {
      key: '1.1',
      mandatory: false,
      requires: [],
      firstStart: 2026,
      span: 1,
      investment: 100_000,
      yearly: 0,
      lifts: [{ safeguard: '1.1', to: fraction(3, 4) }],
    },
  ],
  limits: [{ years: [2026], kroner: 50_000 }],
}

it('finds a road in a thread of its own, and gives it again without asking', async () => {
  const first = solveRoad(problem)
  expect(await first).toEqual({
    kind: 'reached',
    schedule: new Map([['1.1', 2027]]),
    quality: { kind: 'best' },
  })
  expect(solveRoad({ ...problem })).toBe(first)
  expect(solveRoad({ ...problem, limits: [] })).not.toBe(first)
})

it('does not keep a failure', async () => {
  const hopeless = { ...problem, controls: [] }
  await expect(solveRoad(hopeless)).rejects.toThrow('no total to reach')
  await expect(solveRoad(hopeless)).rejects.toThrow('no total to reach')
})
