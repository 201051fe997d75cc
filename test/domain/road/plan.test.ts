import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { highsSolver } from '../../../src/adapters/solver/highs.ts'
import { fraction } from '../../../src/domain/maturity/fraction.ts'
import { planRoad, type Road, type Solve } from '../../../src/domain/road/plan.ts'
import type { RoadEffort, RoadProblem } from '../../../src/domain/road/problem.ts'
import { bruteForce, measured, smallRoad } from './small-roads.ts'

let solve: Solve
beforeAll(async () => {
  solve = await highsSolver()
})

const plain = (road: Road) =>
  JSON.stringify(road, (_, value: unknown) =>
    typeof value === 'bigint' ? String(value) : value instanceof Map ? [...value] : value,
  )

describe('the road on 500 small cases', () => {
  it('is what trying every schedule finds: cheapest, then earliest, then by key; or the most there is', () => {
    const seen = { reached: 0, notReached: 0, mandatoryDoNotFit: 0, undecided: 0 }
    fc.assert(
      fc.property(smallRoad, (problem) => {
        const road = planRoad(problem, solve)
        const best = bruteForce(problem)
        seen[road.kind] += 1
        if (!best.highest) {
          expect(road.kind).toBe('mandatoryDoNotFit')
          return
        }
        const wanted = best.reaching ?? best.highest
        expect(road).toMatchObject({
          kind: best.reaching ? 'reached' : 'notReached',
          quality: { kind: 'best' },
        })
        if (!('schedule' in road)) throw new Error('A road that was found has a schedule')
        const found = measured(problem, road.schedule)
        expect([found.price, found.lateness]).toEqual([wanted.price, wanted.lateness])
        if (!best.reaching) expect(found.gain).toBeCloseTo(wanted.gain, 9)
      }),
      { numRuns: 500, seed: 20_261_128 },
    )
    expect(seen.undecided).toBe(0)
    expect(Math.min(seen.reached, seen.notReached, seen.mandatoryDoNotFit)).toBeGreaterThan(20)
  })

  it('is the same whatever order the efforts come in', () => {
    fc.assert(
      fc.property(smallRoad, (problem) => {
        const turned = { ...problem, efforts: problem.efforts.toReversed() }
        expect(plain(planRoad(turned, solve))).toBe(plain(planRoad(problem, solve)))
      }),
      { numRuns: 25, seed: 7 },
    )
  })
})

const effort = (key: string, more: Partial<RoadEffort> = {}): RoadEffort => ({
  key,
  mandatory: false,
  requires: [],
  firstStart: 2026,
  span: 1,
  investment: 1_000_000,
  yearly: 0,
  lifts: [],
  ...more,
})
const to = (safeguard: string, step: number) => ({ safeguard, to: fraction(step, 4) })
/** One control of two safeguards that stand at half and nothing: three more steps reach the target. */
const problem = (efforts: readonly RoadEffort[], more: Partial<RoadProblem> = {}): RoadProblem => ({
  years: [2026, 2027],
  target: fraction(3, 4),
  controls: [
    [
      { safeguard: '1.1', share: fraction(1, 2) },
      { safeguard: '1.2', share: fraction(1, 2) },
    ],
  ],
  efforts,
  limits: [],
  ...more,
})

describe('the road', () => {
  it('takes the cheaper of two that do the same, and the smaller key of two that cost the same', () => {
    const dear = effort('1.1', { lifts: [to('1.1', 4)], investment: 2_000_000 })
    const cheap = effort('1.3', { lifts: [to('1.1', 4)] })
    const alike = effort('1.2', { lifts: [to('1.1', 4)] })
    expect(planRoad(problem([dear, cheap]), solve)).toMatchObject({ schedule: new Map([['1.3', 2026]]) })
    expect(planRoad(problem([cheap, alike, dear]), solve)).toMatchObject({
      schedule: new Map([['1.2', 2026]]),
    })
  })

  it('counts two efforts on one safeguard once', () => {
    const road = planRoad(
      problem([effort('1', { lifts: [to('1.1', 3)] }), effort('2', { lifts: [to('1.1', 3)] })]),
      solve,
    )
    expect(road).toMatchObject({ kind: 'notReached', short: { kind: 'efforts', share: fraction(1, 8) } })
    expect(road).toMatchObject({ schedule: new Map([['1', 2026]]) })
  })

  it('takes a mandatory effort that gains nothing, and what it requires', () => {
    const efforts = [
      effort('1', { lifts: [to('1.1', 4)] }),
      effort('2', { mandatory: true, requires: ['3'] }),
      effort('3', { firstStart: 2027 }),
    ]
    const road = planRoad(problem(efforts), solve)
    expect(road).toMatchObject({
      kind: 'reached',
      schedule: new Map([
        ['1', 2026],
        ['2', 2027],
        ['3', 2027],
      ]),
    })
  })

  it('says how many kroner are short', () => {
    const road = planRoad(
      problem([effort('1', { lifts: [to('1.1', 4)] })], {
        limits: [{ years: [2026, 2027], kroner: 400_000 }],
      }),
      solve,
    )
    expect(road).toMatchObject({
      kind: 'notReached',
      short: { kind: 'kroner', kroner: 600_000, atLeast: false },
    })
    expect(road).toMatchObject({ schedule: new Map() })
  })

  it('says which year it takes where the efforts come too late', () => {
    const road = planRoad(problem([effort('1', { lifts: [to('1.1', 4)], firstStart: 2027, span: 3 })]), solve)
    expect(road).toMatchObject({ kind: 'notReached', short: { kind: 'years', year: 2029 } })
  })

  it('says what the mandatory efforts alone cost above the frame', () => {
    const road = planRoad(
      problem([effort('1', { mandatory: true })], {
        limits: [
          { years: [2026], kroner: 1 },
          { years: [2027], kroner: 1 },
        ],
      }),
      solve,
    )
    expect(road).toEqual({ kind: 'mandatoryDoNotFit', kroner: 999_999 })
  })

  it('asks nothing where the target is reached already', () => {
    const road = planRoad(problem([effort('1')], { target: fraction(1, 2) }), solve)
    expect(road).toEqual({ kind: 'reached', schedule: new Map(), quality: { kind: 'best' } })
  })

  it('reaches a target that is hit to the last digit, and not one that lies a hair above', () => {
    const efforts = [effort('1', { lifts: [to('1.1', 3)] }), effort('2', { lifts: [to('1.2', 3)] })]
    expect(planRoad(problem(efforts), solve).kind).toBe('reached')
    const above = { num: 3n * 10n ** 30n + 1n, den: 4n * 10n ** 30n }
    expect(planRoad(problem(efforts, { target: above }), solve)).toMatchObject({
      kind: 'notReached',
      short: { kind: 'efforts', share: { num: 1n, den: 4n * 10n ** 30n } },
    })
  })

  it('holds what a solver says against the exact fractions, and does not take its word', () => {
    const liar: Solve = (model) => ({
      kind: 'solved',
      values: model.variables.map(() => 0),
      bound: 0,
      proven: true,
    })
    expect(() => planRoad(problem([effort('1', { lifts: [to('1.1', 4)] })]), liar)).toThrow(
      'breaks the rules',
    )
  })
})
