import { compare, type Fraction, subtract } from '../maturity/fraction.ts'
import { type Aim, type LinearModel, RoadModel } from './model.ts'
import {
  brokenRules,
  costIn,
  finishedIn,
  lastYear,
  missingTo,
  priceOfSchedule,
  type RoadProblem,
  type Schedule,
  totalIn,
  totalOfAll,
  totalWith,
} from './problem.ts'

/** What a solver answers. `bound` is what no solution can be better than; `proven`: none is better than this one. */
export type Solved =
  | {
      readonly kind: 'solved'
      readonly values: readonly number[]
      readonly bound: number
      readonly proven: boolean
    }
  | { readonly kind: 'infeasible' }
  /** The limit on nodes was met before anything was found. */
  | { readonly kind: 'nothingFound' }

/** Solves one model, if it likes from values that are known to hold. The same model gives the same answer. */
export type Solve = (model: LinearModel, start?: readonly number[]) => Solved

/** How good a plan is: the best there is, or at most this many percent from it (rounded up). */
type Quality = { readonly kind: 'best' } | { readonly kind: 'within'; readonly percent: number }

/** Why a target cannot be reached, with the least that would mend it. */
export type Short =
  /** All efforts together, in whatever year, still lack this share of the total. */
  | { readonly kind: 'efforts'; readonly share: Fraction }
  /** All efforts as early as they can reach it only by the end of this year. */
  | { readonly kind: 'years'; readonly year: number }
  /** Within the years it takes this many kroner more than the frame; at least, where the limit was met. */
  | { readonly kind: 'kroner'; readonly kroner: number; readonly atLeast: boolean }

/** The road: a plan that reaches the target, the most that can be reached, or why there is no plan at all. */
export type Road =
  | { readonly kind: 'reached'; readonly schedule: Schedule; readonly quality: Quality }
  | {
      readonly kind: 'notReached'
      readonly schedule: Schedule
      readonly quality: Quality
      readonly short: Short
    }
  /** The mandatory efforts alone cost this many kroner more than the frame; or cannot be placed at all (null). */
  | { readonly kind: 'mandatoryDoNotFit'; readonly kroner: number | null }
  /** The limit on nodes was met before any plan was found. */
  | { readonly kind: 'undecided' }

/**
 * Finds the road: the cheapest set of efforts that reaches the target with the last year, the mandatory ones included,
 * and of equally cheap ones the earliest, then the one of the smaller keys. Where the target is out of reach, the
 * cheapest set that comes as near as possible. Whatever a solver says is held against the exact fractions before it counts.
 */
export function planRoad(problem: RoadProblem, solve: Solve): Road {
  const road = new RoadModel(problem)
  const needed = missingTo(problem.target, totalWith(problem.controls, []))
  const gain = road.unitsIn(needed, 'down')
  const cheapest = reaching(road, solve, problem.target, gain)
  if (cheapest.kind === 'nothingFound') return { kind: 'undecided' }
  if (cheapest.kind === 'found') {
    const schedule = earliest(road, solve, problem.target, cheapest)
    return { kind: 'reached', schedule, quality: cheapest.quality }
  }
  return nearest(road, solve, gain)
}

interface Found {
  readonly kind: 'found'
  readonly schedule: Schedule
  readonly quality: Quality
  /** The units of gain that were demanded. */
  readonly gain: bigint
}

/** How often a demand is raised by what an exact look finds missing, before the solver is given up. */
const raises = 5

/** The cheapest schedule whose exact total is at least `total`. */
function reaching(
  road: RoadModel,
  solve: Solve,
  total: Fraction,
  gain: bigint,
): Found | { readonly kind: 'infeasible' | 'nothingFound' } {
  let demanded = gain
  for (let round = 0; round <= raises; round += 1) {
    const solved = solve(road.modelFor({ kind: 'cheapest', gain: demanded }))
    if (solved.kind !== 'solved') return { kind: solved.kind }
    const schedule = road.scheduleOf(solved.values)
    const short = shortOf(road, schedule, total)
    if (short === 0n) {
      const price = priceOfSchedule(road.problem, schedule)
      const bound = road.kronerOf(solved.bound)
      return { kind: 'found', schedule, quality: qualityOf(price, bound, solved.proven), gain: demanded }
    }
    demanded += short
  }
  throw new Error('The solver breaks the rules of the road')
}

/** The units that a schedule lacks to the total, 0 where it reaches it; a broken rule is a fault of the solver. */
function shortOf(road: RoadModel, schedule: Schedule, total: Fraction): bigint {
  const broken = brokenRules(road.problem, schedule)
  if (broken.length > 0) throw new Error(`The solver breaks the rules of the road: ${broken.join('; ')}`)
  const missing = subtract(total, totalIn(road.problem, schedule, lastYear(road.problem)))
  if (missing.num <= 0n) return 0n
  const units = road.unitsIn(missing, 'up')
  return units > 0n ? units : 1n
}

/**
 * The earliest schedule at no higher price; the one at hand where the solver finds none that holds. Where the set is not
 * known to be the cheapest, its order alone is settled: to look for a twin of a set that may be beaten is idle.
 */
function earliest(road: RoadModel, solve: Solve, total: Fraction, found: Found): Schedule {
  const price = priceOfSchedule(road.problem, found.schedule)
  const isBest = found.quality.kind === 'best'
  const model = isBest ? road : new RoadModel(onlyThese(road.problem, found.schedule))
  const aim: Aim = { kind: 'earliest', gain: isBest ? found.gain : 0n, price }
  const solved = solve(model.modelFor(aim), model.valuesOf(found.schedule))
  if (solved.kind !== 'solved') return found.schedule
  const schedule = model.scheduleOf(solved.values)
  const holds =
    brokenRules(road.problem, schedule).length === 0 &&
    priceOfSchedule(road.problem, schedule) <= price &&
    compare(totalIn(road.problem, schedule, lastYear(road.problem)), total) >= 0
  return holds ? schedule : found.schedule
}

function onlyThese(problem: RoadProblem, schedule: Schedule): RoadProblem {
  const efforts = problem.efforts.filter(({ key }) => schedule.has(key))
  return { ...problem, efforts: efforts.map((effort) => ({ ...effort, mandatory: true })) }
}

/** The most that can be reached, as cheaply and as early as can be, and what is short. */
function nearest(road: RoadModel, solve: Solve, gain: bigint): Road {
  const { problem } = road
  const highest = solve(road.modelFor({ kind: 'highest' }))
  if (highest.kind === 'nothingFound') return { kind: 'undecided' }
  if (highest.kind === 'infeasible') return mandatoryOverrun(road, solve)
  const best = road.scheduleOf(highest.values)
  const broken = brokenRules(problem, best)
  if (broken.length > 0) throw new Error(`The solver breaks the rules of the road: ${broken.join('; ')}`)
  const reached = totalIn(problem, best, lastYear(problem))
  const now = totalWith(problem.controls, [])
  const units = road.unitsIn(subtract(reached, now), 'down')
  const cheapest = reaching(road, solve, reached, units)
  const schedule = cheapest.kind === 'found' ? earliest(road, solve, reached, cheapest) : best
  const top = Number(road.unitsIn(subtract(reached, now), 'up'))
  return {
    kind: 'notReached',
    schedule,
    quality: qualityOf(-top, -highest.bound, highest.proven),
    short: shortBy(road, solve, gain),
  }
}

function shortBy(road: RoadModel, solve: Solve, gain: bigint): Short {
  const { problem } = road
  const all = totalOfAll(problem)
  if (compare(all, problem.target) < 0) return { kind: 'efforts', share: subtract(problem.target, all) }
  const year = firstYearOfAll(problem)
  if (year > lastYear(problem)) return { kind: 'years', year }
  const solved = solve(road.modelFor({ kind: 'leastOverrun', gain }))
  if (solved.kind !== 'solved') return { kind: 'kroner', kroner: 0, atLeast: true }
  const kroner = overrunOf(problem, road.scheduleOf(solved.values))
  return solved.proven
    ? { kind: 'kroner', kroner, atLeast: false }
    : { kind: 'kroner', kroner: Math.ceil(road.kronerOf(solved.bound)), atLeast: true }
}

/** The first year by whose end all efforts, each as early as it and what it requires can be, reach the target. */
function firstYearOfAll(problem: RoadProblem): number {
  const first = problem.years[0] ?? 0
  const ends = new Map<string, number>()
  const endOf = (key: string): number => {
    const known = ends.get(key)
    if (known !== undefined) return known
    const effort = problem.efforts.find((one) => one.key === key)
    if (!effort) return Number.POSITIVE_INFINITY
    const own = finishedIn(effort, Math.max(first, effort.firstStart))
    const end = Math.max(own, ...effort.requires.map(endOf))
    ends.set(key, end)
    return end
  }
  for (const { key } of problem.efforts) endOf(key)
  const years = [...new Set(ends.values())].toSorted((one, other) => one - other)
  return (
    years.find((year) => {
      const finished = problem.efforts.filter(({ key }) => endOf(key) <= year)
      return compare(totalWith(problem.controls, finished), problem.target) >= 0
    }) ?? Number.POSITIVE_INFINITY
  )
}

function mandatoryOverrun(road: RoadModel, solve: Solve): Road {
  const solved = solve(road.modelFor({ kind: 'leastOverrun', gain: 0n }))
  if (solved.kind === 'nothingFound') return { kind: 'undecided' }
  if (solved.kind === 'infeasible') return { kind: 'mandatoryDoNotFit', kroner: null }
  return { kind: 'mandatoryDoNotFit', kroner: overrunOf(road.problem, road.scheduleOf(solved.values)) }
}

/** What a schedule costs above the limits, all of them together. */
function overrunOf(problem: RoadProblem, schedule: Schedule): number {
  return problem.limits.reduce((sum, { years, kroner }) => {
    const cost = years.reduce((all, year) => all + costIn(problem, schedule, year), 0)
    return sum + Math.max(0, cost - kroner)
  }, 0)
}

/** How far a value that is minimised can be from the best, in percent rounded up. */
function qualityOf(value: number, bound: number, proven: boolean): Quality {
  if (proven || value <= bound) return { kind: 'best' }
  const percent = Math.ceil((100 * (value - bound)) / Math.max(1, Math.abs(bound)))
  return { kind: 'within', percent }
}
