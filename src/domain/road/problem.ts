import { compare, type Fraction, mean, subtract } from '../maturity/fraction.ts'

/** One effort as the road sees it: what it lifts, what it costs, and when it can be carried out. */
export interface RoadEffort {
  /** Its code. Ties are broken by it, so it is unique. */
  readonly key: string
  /** Carried out whatever it gains: it covers a highlighted recommendation. */
  readonly mandatory: boolean
  /** The keys of efforts that are finished no later than this one. */
  readonly requires: readonly string[]
  /** The first year in which it can start, and how many calendar years it takes; it counts once it is finished. */
  readonly firstStart: number
  readonly span: number
  /** Whole kroner, paid in the year it starts. */
  readonly investment: number
  /** Whole kroner a year, from the year it starts. */
  readonly yearly: number
  /** The share that each safeguard has at least, once the effort is finished. */
  readonly lifts: readonly { readonly safeguard: string; readonly to: Fraction }[]
}

/** At most this many whole kroner in these years taken together. */
export interface RoadLimit {
  readonly years: readonly number[]
  readonly kroner: number
}

/** The road to the target: the scored safeguards by control as they stand, the efforts, and the frame. */
export interface RoadProblem {
  /** Consecutive; the target is to be reached with the last. */
  readonly years: readonly number[]
  readonly target: Fraction
  readonly controls: readonly (readonly { readonly safeguard: string; readonly share: Fraction }[])[]
  readonly efforts: readonly RoadEffort[]
  readonly limits: readonly RoadLimit[]
}

/** The year in which each chosen effort starts, by its key. */
export type Schedule = ReadonlyMap<string, number>

/** The last of the road's years. */
export function lastYear(problem: Pick<RoadProblem, 'years'>): number {
  const last = problem.years.at(-1)
  if (last === undefined) throw new Error('A road has at least one year')
  return last
}

/** The year at whose end an effort that starts in `start` is finished. */
export function finishedIn(effort: Pick<RoadEffort, 'span'>, start: number): number {
  return start + effort.span - 1
}

/**
 * What an effort costs: its investment and its operation in each of the road's years. The price is the same whenever
 * the effort starts, so that the cheapest set is not the one that waits the longest.
 */
export function priceOf(effort: RoadEffort, problem: Pick<RoadProblem, 'years'>): number {
  return effort.investment + effort.yearly * problem.years.length
}

/** The price of a whole schedule. */
export function priceOfSchedule(problem: RoadProblem, schedule: Schedule): number {
  return chosen(problem, schedule).reduce((sum, effort) => sum + priceOf(effort, problem), 0)
}

/** What a schedule costs in one year: the investments of that year and the operation of all that has started. */
export function costIn(problem: RoadProblem, schedule: Schedule, year: number): number {
  return chosen(problem, schedule).reduce((sum, effort) => {
    const start = schedule.get(effort.key) ?? year
    return sum + (start === year ? effort.investment : 0) + (start <= year ? effort.yearly : 0)
  }, 0)
}

/**
 * The total at the end of a year, exact: each safeguard has the highest share that a finished effort lifts it to, or
 * the share it had; then the mean of each control and of the controls (scoring.md). Two efforts on one safeguard
 * are never added.
 */
export function totalIn(problem: RoadProblem, schedule: Schedule, year: number): Fraction {
  const finished = chosen(problem, schedule).filter(
    (effort) => finishedIn(effort, schedule.get(effort.key) ?? year) <= year,
  )
  return totalWith(problem.controls, finished)
}

/** The total when these efforts and no others are finished. Refuses a region without any score: that has no total. */
export function totalWith(
  controls: RoadProblem['controls'],
  finished: readonly Pick<RoadEffort, 'lifts'>[],
): Fraction {
  const lifted = new Map<string, Fraction>()
  for (const { lifts } of finished) {
    for (const { safeguard, to } of lifts) {
      const before = lifted.get(safeguard)
      if (!before || compare(to, before) > 0) lifted.set(safeguard, to)
    }
  }
  const means = controls.map((control) =>
    mean(control.map(({ safeguard, share }) => higher(share, lifted.get(safeguard)))),
  )
  const total = mean(means.filter((value) => value !== undefined))
  if (!total) throw new Error('Without a scored control there is no total to reach')
  return total
}

/** What is wrong with a schedule; empty where it keeps every rule but the target. Each is a fault of a solver. */
export function brokenRules(problem: RoadProblem, schedule: Schedule): readonly string[] {
  const broken: string[] = []
  for (const effort of problem.efforts) {
    const start = schedule.get(effort.key)
    if (start === undefined) {
      if (effort.mandatory) broken.push(`${effort.key} is mandatory`)
      continue
    }
    if (start < effort.firstStart || !problem.years.includes(start))
      broken.push(`${effort.key} cannot start in ${start}`)
    for (const key of effort.requires) {
      const required = problem.efforts.find((other) => other.key === key)
      const before = schedule.get(key)
      if (!required || before === undefined) broken.push(`${effort.key} requires ${key}`)
      else if (finishedIn(required, before) > finishedIn(effort, start))
        broken.push(`${effort.key} is finished before ${key}`)
    }
  }
  for (const { years, kroner } of problem.limits) {
    const cost = years.reduce((sum, year) => sum + costIn(problem, schedule, year), 0)
    if (cost > kroner) broken.push(`${cost} kroner in ${years.join(', ')}`)
  }
  return broken
}

/** What each effort adds to the total when it joins those before it in the schedule: by year, then by key. */
export function gainsOf(
  problem: RoadProblem,
  schedule: Schedule,
): readonly {
  readonly key: string
  readonly start: number
  readonly gain: Fraction
  readonly totalAfter: Fraction
}[] {
  const order = inOrder(problem, schedule)
  let before = totalWith(problem.controls, [])
  return order.map((effort, place) => {
    const totalAfter = totalWith(problem.controls, order.slice(0, place + 1))
    const gain = subtract(totalAfter, before)
    before = totalAfter
    return { key: effort.key, start: schedule.get(effort.key) ?? lastYear(problem), gain, totalAfter }
  })
}

function inOrder(problem: RoadProblem, schedule: Schedule): readonly RoadEffort[] {
  const finish = (effort: RoadEffort) => finishedIn(effort, schedule.get(effort.key) ?? 0)
  return chosen(problem, schedule).toSorted(
    (one, other) => finish(one) - finish(other) || compareKeys(one.key, other.key),
  )
}

/** The order of keys: numbers in them by their size, so that 1.2 comes before 1.10. The same on every machine. */
export function compareKeys(one: string, other: string): number {
  const [left, right] = [one.match(/\d+|\D+/g) ?? [], other.match(/\d+|\D+/g) ?? []]
  for (let place = 0; place < Math.max(left.length, right.length); place += 1) {
    const [a = '', b = ''] = [left[place], right[place]]
    const byNumber = /^\d/.test(a) && /^\d/.test(b) ? Number(a) - Number(b) : 0
    if (byNumber !== 0) return byNumber
    if (a !== b) return a < b ? -1 : 1
  }
  return 0
}

function chosen(problem: RoadProblem, schedule: Schedule): readonly RoadEffort[] {
  return problem.efforts.filter(({ key }) => schedule.has(key))
}

function higher(share: Fraction, lifted: Fraction | undefined): Fraction {
  return lifted && compare(lifted, share) > 0 ? lifted : share
}

/** The total that every effort together would reach, whatever the year and the price. */
export function totalOfAll(problem: RoadProblem): Fraction {
  return totalWith(problem.controls, problem.efforts)
}

/** What is missing to the target; zero or below where it is reached. */
export function missingTo(target: Fraction, total: Fraction): Fraction {
  return subtract(target, total)
}
