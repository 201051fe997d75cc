import { beforeAll, describe, expect, it } from 'vitest'
import { highsSolver } from '../../../src/adapters/solver/highs.ts'
import type { LinearModel } from '../../../src/domain/road/model.ts'
import type { Solve } from '../../../src/domain/road/plan.ts'

/** Three things of which at most two fit: worth 6, 5 and 4, heavy 5, 4 and 3, and the sack holds 8. */
const sack: LinearModel = {
  sense: 'max',
  variables: [6, 5, 4].map((cost) => ({ upper: 1, whole: true, cost })),
  rows: [
    {
      lower: Number.NEGATIVE_INFINITY,
      upper: 8,
      terms: [
        [0, 5],
        [1, 4],
        [2, 3],
      ],
    },
  ],
}

describe('the solver', () => {
  let solve: Solve
  beforeAll(async () => {
    solve = await highsSolver()
  })

  it('finds the best and says that none is better', () => {
    expect(solve(sack)).toEqual({ kind: 'solved', values: [1, 0, 1], bound: 10, proven: true })
  })

  it('goes on from values it is given', () => {
    expect(solve(sack, [0, 1, 1])).toMatchObject({ kind: 'solved', values: [1, 0, 1] })
  })

  it('says where nothing fits', () => {
    const impossible = { ...sack, rows: sack.rows.map((row) => ({ ...row, lower: 20, upper: 30 })) }
    expect(solve(impossible)).toEqual({ kind: 'infeasible' })
  })

  it('takes a model without whole variables', () => {
    const variables = sack.variables.map((variable) => ({ ...variable, whole: false }))
    const solved = solve({ ...sack, variables })
    expect(solved).toMatchObject({ kind: 'solved', proven: true })
  })
})
