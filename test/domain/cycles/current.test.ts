import { expect, it } from 'vitest'
import { currentCycle } from '../../../src/domain/cycles/current.ts'
import type { CycleState } from '../../../src/domain/cycles/cycle.ts'

const cycles = (...states: readonly CycleState[]) =>
  states.map((state, index) => ({ state, year: 2027 - index }))

it.each([
  ['whose assessment is under way, while the next is planned', ['planned', 'collection', 'follow_up'], 2026],
  ['whose basis is locked, when nothing is under way', ['basis_locked', 'follow_up'], 2027],
  ['under way, although the next has its basis', ['basis_locked', 'calibration'], 2026],
  ['whose goals are made, while the next is planned', ['planned', 'hearing', 'closed'], 2026],
  ['that is planned, where there is no other', ['planned'], 2027],
] as const)('people mean the cycle %s', (_, states, year) => {
  expect(currentCycle(cycles(...states))?.year).toBe(year)
})

it('people mean none where there is none', () => {
  expect(currentCycle([])).toBeUndefined()
})
