import { compare, divide, type Fraction, fraction, subtract } from '../maturity/fraction.ts'
import {
  compareKeys,
  finishedIn,
  lastYear,
  priceOf,
  type RoadEffort,
  type RoadProblem,
  type Schedule,
} from './problem.ts'

/** A linear model with whole and continuous variables, as any solver reads it. */
export interface LinearModel {
  readonly variables: readonly Variable[]
  readonly rows: readonly Row[]
  readonly sense: 'min' | 'max'
}

/** From 0 up to `upper`; its coefficient in what is minimised or maximised is `cost`. */
interface Variable {
  readonly upper: number
  readonly whole: boolean
  readonly cost: number
}

/** lower ≤ the sum of the terms ≤ upper. */
export interface Row {
  readonly lower: number
  readonly upper: number
  readonly terms: readonly (readonly [variable: number, coefficient: number])[]
}

/** What a model is made for, and what it must hold beside the rules. */
export type Aim =
  /** The lowest price that reaches the gain. */
  | { readonly kind: 'cheapest'; readonly gain: bigint }
  /** As early as possible at no higher price: earlier first, then by key. */
  | { readonly kind: 'earliest'; readonly gain: bigint; readonly price: number }
  /** The highest gain within the frame. */
  | { readonly kind: 'highest' }
  /** The fewest kroner above the frame that reach the gain. */
  | { readonly kind: 'leastOverrun'; readonly gain: bigint }

interface Start {
  readonly effort: RoadEffort
  readonly rank: number
  readonly year: number
}

/** One step of lifting a safeguard: worth `gain` more than the step before once one of `efforts` is finished. */
interface Step {
  readonly gain: Fraction
  readonly efforts: readonly RoadEffort[]
}

/**
 * A road as a linear model: one whole variable for each effort and year it can start in, one continuous variable for
 * each step a safeguard can be lifted. A step counts once, however many efforts lift to it, so that two on
 * one safeguard give the higher of the two. Coefficients are whole numbers: gains in `unit`s of the total, kroner
 * over what divides them all. The same problem gives the same model, in whatever order its efforts come.
 */
export class RoadModel {
  readonly problem: RoadProblem
  readonly starts: readonly Start[]
  readonly #steps: readonly Step[]
  /** What one unit of gain is of the total. */
  readonly #unit: Fraction
  /** What divides every amount. */
  readonly #coin: number

  constructor(problem: RoadProblem) {
    const efforts = problem.efforts.toSorted((one, other) => compareKeys(one.key, other.key))
    this.problem = { ...problem, efforts }
    this.starts = efforts.flatMap((effort, rank) =>
      startsOf(effort, problem).map((year) => ({ effort, rank, year })),
    )
    this.#steps = stepsOf(this.problem)
    this.#unit = unitFor(this.#steps.map(({ gain }) => gain))
    this.#coin = coinOf(this.problem)
  }

  /**
   * A share of the total in whole units: rounded up where it is a gain and down where it is a demand, so that rounding
   * hides no plan.
   */
  unitsIn(share: Fraction, round: 'up' | 'down'): bigint {
    const { num, den } = divide(share, this.#unit)
    const below = num >= 0n ? num / den : -((-num + den - 1n) / den)
    return round === 'up' && below * den !== num ? below + 1n : below
  }

  /** The price that the objective of a `cheapest` model says, in kroner. */
  kronerOf(objective: number): number {
    return objective * this.#coin
  }

  modelFor(aim: Aim): LinearModel {
    const overruns = aim.kind === 'leastOverrun' ? this.problem.limits.length : 0
    const firstStep = this.starts.length
    const firstOverrun = firstStep + this.#steps.length
    const gains = this.#steps.map(({ gain }) => Number(this.unitsIn(gain, 'up')))
    const variables: Variable[] = [
      ...this.starts.map((start): Variable => ({ upper: 1, whole: true, cost: this.#costOf(start, aim) })),
      ...gains.map((gain): Variable => ({ upper: 1, whole: false, cost: aim.kind === 'highest' ? gain : 0 })),
      ...Array.from(
        { length: overruns },
        (): Variable => ({ upper: Number.POSITIVE_INFINITY, whole: false, cost: 1 }),
      ),
    ]
    const rows: Row[] = [
      ...this.#choices(),
      ...this.#prerequisites(),
      ...this.#limits(overruns === 0 ? undefined : firstOverrun),
      ...this.#finished(firstStep),
    ]
    if (aim.kind !== 'highest' && aim.gain > 0n) {
      rows.push({
        lower: Number(aim.gain),
        upper: Number.POSITIVE_INFINITY,
        terms: gains.map((gain, step) => [firstStep + step, gain]),
      })
    }
    if (aim.kind === 'earliest') {
      rows.push({
        lower: Number.NEGATIVE_INFINITY,
        upper: aim.price / this.#coin,
        terms: this.starts.map(({ effort }, place) => [place, priceOf(effort, this.problem) / this.#coin]),
      })
    }
    return { variables, rows, sense: aim.kind === 'highest' ? 'max' : 'min' }
  }

  /** The schedule that a solution says; what a solver leaves a little beside 0 or 1 is read as the nearer. */
  scheduleOf(values: readonly number[]): Schedule {
    const taken = this.starts.filter((_, place) => (values[place] ?? 0) > 0.5)
    return new Map(taken.map(({ effort, year }) => [effort.key, year]))
  }

  /** The values of a schedule, as a solver may begin with them. */
  valuesOf(schedule: Schedule): readonly number[] {
    const starts = this.starts.map(({ effort, year }) => (schedule.get(effort.key) === year ? 1 : 0))
    const last = lastYear(this.problem)
    const isFinished = (effort: RoadEffort) => {
      const start = schedule.get(effort.key)
      return start !== undefined && finishedIn(effort, start) <= last
    }
    return [...starts, ...this.#steps.map(({ efforts }) => (efforts.some(isFinished) ? 1 : 0))]
  }

  #costOf({ effort, rank, year }: Start, aim: Aim): number {
    if (aim.kind === 'cheapest') return priceOf(effort, this.problem) / this.#coin
    if (aim.kind !== 'earliest') return 0
    return latenessOf(this.problem, rank, year)
  }

  #places(effort: RoadEffort, holds: (start: Start) => boolean): number[] {
    return this.starts.flatMap((start, place) => (start.effort === effort && holds(start) ? [place] : []))
  }

  #choices(): Row[] {
    return this.problem.efforts.flatMap((effort): Row[] => {
      const terms = this.#places(effort, () => true).map((place) => [place, 1] as const)
      if (terms.length === 0 && !effort.mandatory) return []
      return [{ lower: effort.mandatory ? 1 : 0, upper: 1, terms }]
    })
  }

  /** By the end of every year: an effort is finished only where what it requires is. */
  #prerequisites(): Row[] {
    const byKey = new Map(this.problem.efforts.map((effort) => [effort.key, effort]))
    return this.problem.efforts.flatMap((effort) =>
      effort.requires.flatMap((key) => {
        const required = byKey.get(key)
        const ends = new Set(this.#places(effort, () => true).map((place) => this.#end(place)))
        return [...ends].map((year): Row => {
          const own = this.#places(effort, ({ year: start }) => finishedIn(effort, start) <= year)
          const others = required
            ? this.#places(required, ({ year: start }) => finishedIn(required, start) <= year)
            : []
          return {
            lower: Number.NEGATIVE_INFINITY,
            upper: 0,
            terms: [
              ...own.map((place) => [place, 1] as const),
              ...others.map((place) => [place, -1] as const),
            ],
          }
        })
      }),
    )
  }

  #end(place: number): number {
    const start = this.starts[place]
    if (!start) throw new Error(`No start has the place ${place}`)
    return finishedIn(start.effort, start.year)
  }

  #limits(firstOverrun: number | undefined): Row[] {
    return this.problem.limits.map(({ years, kroner }, place): Row => {
      const costs = this.starts.flatMap(({ effort, year: start }, index) => {
        const operated = years.filter((year) => year >= start).length
        const cost = (years.includes(start) ? effort.investment : 0) + operated * effort.yearly
        return cost === 0 ? [] : [[index, cost / this.#coin] as const]
      })
      const overrun = firstOverrun === undefined ? [] : [[firstOverrun + place, -1] as const]
      // Amounts are whole coins, so the part of a coin that a limit has can never be used.
      return {
        lower: Number.NEGATIVE_INFINITY,
        upper: Math.floor(kroner / this.#coin),
        terms: [...costs, ...overrun],
      }
    })
  }

  /** A step is lifted only where one of its efforts is finished in time. */
  #finished(firstStep: number): Row[] {
    const last = lastYear(this.problem)
    return this.#steps.map(({ efforts }, step): Row => {
      const places = efforts.flatMap((effort) =>
        this.#places(effort, ({ year }) => finishedIn(effort, year) <= last),
      )
      return {
        lower: Number.NEGATIVE_INFINITY,
        upper: 0,
        terms: [[firstStep + step, 1], ...places.map((place) => [place, -1] as const)],
      }
    })
  }
}

/**
 * How late a choice is: first the years waited, then the key. Among equals a smaller key is rather taken, and rather
 * taken early. One year of waiting outweighs all keys together.
 */
export function latenessOf(problem: RoadProblem, rank: number, year: number): number {
  const waited = year - (problem.years[0] ?? year)
  const efforts = problem.efforts.length
  const most = efforts * (efforts + efforts * problem.years.length)
  return waited * (most + 1) + rank + waited * (efforts - rank)
}

/** The years an effort can start in: those that finish it in time, or all where it is mandatory and none does. */
function startsOf(effort: RoadEffort, problem: RoadProblem): readonly number[] {
  const possible = problem.years.filter((year) => year >= effort.firstStart)
  const inTime = possible.filter((year) => finishedIn(effort, year) <= lastYear(problem))
  return inTime.length === 0 && effort.mandatory ? possible : inTime
}

function stepsOf({ controls, efforts }: RoadProblem): readonly Step[] {
  const liftersOf = new Map<string, { readonly effort: RoadEffort; readonly to: Fraction }[]>()
  for (const effort of efforts) {
    for (const { safeguard, to } of effort.lifts) {
      const lifters = liftersOf.get(safeguard) ?? []
      liftersOf.set(safeguard, lifters)
      lifters.push({ effort, to })
    }
  }
  const scored = controls.filter((control) => control.length > 0)
  return scored.flatMap((control) =>
    control.flatMap(({ safeguard, share }) => {
      const lifters = (liftersOf.get(safeguard) ?? []).filter(({ to }) => compare(to, share) > 0)
      const heights = distinct(lifters.map(({ to }) => to))
      return heights.map((height, place): Step => {
        const before = heights[place - 1] ?? share
        const size = BigInt(scored.length * control.length)
        return {
          gain: divide(subtract(height, before), fraction(size)),
          efforts: lifters.filter(({ to }) => compare(to, height) >= 0).map(({ effort }) => effort),
        }
      })
    }),
  )
}

function distinct(values: readonly Fraction[]): readonly Fraction[] {
  const sorted = values.toSorted(compare)
  return sorted.filter((value, place) => place === 0 || compare(value, sorted[place - 1] ?? value) !== 0)
}

/** The largest sum of units: far enough below 2^53 that a solver in floating point still tells one unit apart. */
const mostUnits = 1_000_000_000n

/** A unit in which every gain is whole, or, where that would take too many, a unit of a thousand-millionth of their sum. */
function unitFor(gains: readonly Fraction[]): Fraction {
  if (gains.length === 0) return fraction(1)
  const den = gains.reduce((all, { den: one }) => (all / gcd(all, one)) * one, 1n)
  const nums = gains.map((gain) => gain.num * (den / gain.den))
  const common = nums.reduce(gcd, 0n)
  const sum = nums.reduce((all, one) => all + one, 0n)
  return sum / common <= mostUnits ? fraction(common, den) : fraction(sum, den * mostUnits)
}

function coinOf({ efforts }: RoadProblem): number {
  const amounts = efforts.flatMap(({ investment, yearly }) => [investment, yearly])
  return Number(amounts.reduce((all, one) => gcd(all, BigInt(one)), 0n)) || 1
}

function gcd(left: bigint, right: bigint): bigint {
  let [a, b] = [left, right]
  while (b !== 0n) [a, b] = [b, a % b]
  return a
}
