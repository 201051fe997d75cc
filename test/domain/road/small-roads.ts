import fc from 'fast-check'
import { fraction } from '../../../src/domain/maturity/fraction.ts'
import { latenessOf } from '../../../src/domain/road/model.ts'
import {
  compareKeys,
  type RoadEffort,
  type RoadProblem,
  type Schedule,
} from '../../../src/domain/road/problem.ts'

const firstYear = 2026
/** What every share is counted in: two or three safeguards to a control, two controls, four steps. */
const whole = 4 * 6 * 2

/** A road small enough to try every schedule of: at most five efforts, three years and five safeguards. */
export const smallRoad: fc.Arbitrary<RoadProblem> = fc
  .record({
    years: fc.integer({ min: 1, max: 3 }),
    sizes: fc.constantFrom([2, 3], [3], [2], [3, 2]),
    efforts: fc.integer({ min: 1, max: 5 }),
    frame: fc.option(fc.integer({ min: 2, max: 14 }), { nil: undefined }),
    wholeFrame: fc.boolean(),
  })
  .chain(({ years, sizes, efforts, frame, wholeFrame }) => {
    const safeguards = sizes.flatMap((size, control) =>
      Array.from({ length: size }, (_, place) => `${control + 1}.${place + 1}`),
    )
    const lift = fc.record({
      safeguard: fc.constantFrom(...safeguards),
      to: fc.integer({ min: 1, max: 4 }).map((step) => fraction(step, 4)),
    })
    const effort = fc.record({
      mandatory: fc.integer({ min: 0, max: 4 }).map((chance) => chance === 0),
      firstStart: fc.integer({ min: firstYear - 1, max: firstYear + years - 1 }),
      span: fc.integer({ min: 1, max: 2 }),
      investment: fc.integer({ min: 0, max: 4 }),
      yearly: fc.integer({ min: 0, max: 2 }),
      lifts: fc.uniqueArray(lift, { selector: ({ safeguard }) => safeguard, maxLength: 3 }),
      requires: fc.option(fc.integer({ min: 0, max: 4 }), { nil: undefined, freq: 2 }),
    })
    return fc
      .record({
        shares: fc.array(fc.integer({ min: 0, max: 4 }), {
          minLength: safeguards.length,
          maxLength: safeguards.length,
        }),
        efforts: fc.array(effort, { minLength: efforts, maxLength: efforts }),
      })
      .map(({ shares, efforts: drawn }): RoadProblem => {
        const roadYears = Array.from({ length: years }, (_, place) => firstYear + place)
        let next = 0
        return {
          years: roadYears,
          target: fraction(3, 4),
          controls: sizes.map((size) =>
            Array.from({ length: size }, () => {
              const place = next++
              return { safeguard: safeguards[place] ?? '', share: fraction(shares[place] ?? 0, 4) }
            }),
          ),
          // Requires only what comes before it, so that no circle can be drawn.
          efforts: drawn.map(({ requires, ...rest }, place) => ({
            ...rest,
            key: `E${place + 1}`,
            requires: requires !== undefined && requires < place ? [`E${requires + 1}`] : [],
          })),
          limits:
            frame === undefined
              ? []
              : wholeFrame
                ? [{ years: roadYears, kroner: frame * 2 }]
                : roadYears.map((year) => ({ years: [year], kroner: frame })),
        }
      })
  })

/** How good a schedule is: the gain is counted in `whole`s of the total, in plain numbers. */
interface Tried {
  readonly schedule: Schedule
  readonly gain: number
  readonly price: number
  readonly lateness: number
}

interface BruteForce {
  /** The best that reaches the target: cheapest, then earliest, then by key. */
  readonly reaching: Tried | undefined
  /** The best of those with the highest total. */
  readonly highest: Tried | undefined
}

/**
 * Tries every schedule there is. It shares with the house only the order of keys and how lateness is counted; rules,
 * prices and totals are said a second time, in whole numbers.
 */
export function bruteForce(problem: RoadProblem): BruteForce {
  const efforts = problem.efforts.toSorted((one, other) => compareKeys(one.key, other.key))
  const last = problem.years.at(-1) ?? firstYear
  let [reaching, highest]: (Tried | undefined)[] = [undefined, undefined]
  for (const starts of everySchedule(efforts, problem.years)) {
    if (!isAllowed(problem, efforts, starts)) continue
    const done = efforts.filter((effort, place) => (starts[place] ?? 9999) + effort.span - 1 <= last)
    const tried = {
      schedule: new Map(
        efforts.flatMap(({ key }, place) => (starts[place] === null ? [] : [[key, starts[place] ?? 0]])),
      ),
      gain: totalOf(problem, done),
      price: efforts.reduce(
        (sum, effort, place) =>
          starts[place] === null ? sum : sum + effort.investment + effort.yearly * problem.years.length,
        0,
      ),
      lateness: starts.reduce<number>(
        (sum, start, rank) => (start === null ? sum : sum + latenessOf(problem, rank, start)),
        0,
      ),
    }
    if (tried.gain * 4 >= 3 * whole && (!reaching || isBetter(tried, reaching))) reaching = tried
    if (!highest || tried.gain > highest.gain || (tried.gain === highest.gain && isBetter(tried, highest)))
      highest = tried
  }
  return { reaching, highest }
}

function isBetter(one: Tried, other: Tried): boolean {
  return one.price < other.price || (one.price === other.price && one.lateness < other.lateness)
}

function* everySchedule(
  efforts: readonly RoadEffort[],
  years: readonly number[],
): Generator<readonly (number | null)[]> {
  const [, ...rest] = efforts
  if (efforts.length === 0) return yield []
  for (const others of everySchedule(rest, years)) {
    for (const start of [null, ...years]) yield [start, ...others]
  }
}

function isAllowed(
  problem: RoadProblem,
  efforts: readonly RoadEffort[],
  starts: readonly (number | null)[],
): boolean {
  const last = problem.years.at(-1) ?? firstYear
  const endOf = (place: number) => (starts[place] ?? 9999) + (efforts[place]?.span ?? 1) - 1
  const kept = efforts.every((effort, place) => {
    const start = starts[place] ?? null
    if (start === null) return !effort.mandatory
    if (start < effort.firstStart) return false
    const couldBeInTime = problem.years.some(
      (year) => year >= effort.firstStart && year + effort.span - 1 <= last,
    )
    if (endOf(place) > last && (couldBeInTime || !effort.mandatory)) return false
    return effort.requires.every((key) => {
      const other = efforts.findIndex((one) => one.key === key)
      return starts[other] !== null && endOf(other) <= endOf(place)
    })
  })
  return (
    kept &&
    problem.limits.every(({ years, kroner }) => {
      let cost = 0
      for (const year of years) {
        for (const [place, effort] of efforts.entries()) {
          const start = starts[place] ?? null
          if (start === year) cost += effort.investment
          if (start !== null && start <= year) cost += effort.yearly
        }
      }
      return cost <= kroner
    })
  )
}

/** The total in `whole`s: shares are quarters, controls have two or three safeguards, and there are one or two. */
function totalOf({ controls }: RoadProblem, done: readonly RoadEffort[]): number {
  const steps = ({ num, den }: { num: bigint; den: bigint }) => (Number(num) * 4) / Number(den)
  return controls.reduce((sum, control) => {
    const reached = control.reduce((all, { safeguard, share }) => {
      const lifts = done.flatMap(({ lifts }) => lifts.filter((one) => one.safeguard === safeguard))
      return all + Math.max(steps(share), ...lifts.map(({ to }) => steps(to)))
    }, 0)
    return sum + (reached * whole) / (4 * control.length * controls.length)
  }, 0)
}

/** The same measures of a schedule that somebody else found. */
export function measured(problem: RoadProblem, schedule: Schedule): Tried {
  const efforts = problem.efforts.toSorted((one, other) => compareKeys(one.key, other.key))
  const last = problem.years.at(-1) ?? firstYear
  const starts = efforts.map(({ key }) => schedule.get(key) ?? null)
  const done = efforts.filter((effort, place) => (starts[place] ?? 9999) + effort.span - 1 <= last)
  return {
    schedule,
    gain: isAllowed(problem, efforts, starts) ? totalOf(problem, done) : Number.NaN,
    price: efforts.reduce(
      (sum, effort, place) =>
        starts[place] === null ? sum : sum + effort.investment + effort.yearly * problem.years.length,
      0,
    ),
    lateness: starts.reduce<number>(
      (sum, start, rank) => (start === null ? sum : sum + latenessOf(problem, rank, start)),
      0,
    ),
  }
}
