import { type EffortDraft, isActive } from '../efforts/effort.ts'
import { type FrameDraft, spendable, yearsOfFrame } from '../frames/frame.ts'
import { type Fraction, fraction } from '../maturity/fraction.ts'
import { highestLevel } from '../maturity/level.ts'
import type { ScoredControls } from '../maturity/raise.ts'
import { yearOf } from '../time.ts'
import { lastYear, type RoadEffort, type RoadLimit, type RoadProblem } from './problem.ts'

/** Why an effort is not part of the sum: its amount is not set, it comes too late, or it requires one that is left out. */
export type LeftOutReason = 'amountUnknown' | 'tooLate' | 'requiresLeftOut'

/** A road made of efforts, with what could not be counted and what was counted short. */
export interface RoadGround {
  readonly problem: RoadProblem
  readonly leftOut: readonly { readonly code: string; readonly reason: LeftOutReason }[]
  /** Mandatory efforts with an amount that is not set: the prices they are part of are at least what they say. */
  readonly incomplete: readonly string[]
}

/** The longest road; the years after the frame's have no frame to keep to. */
const longestRoad = 4

/**
 * The road that these efforts can make from `first` to `by`. Withdrawn and completed ones take no part: a completed one is
 * in the score already. A mandatory effort takes part whatever it lacks; any other without a set amount is left out,
 * since nobody can say whether it is cheap.
 */
export function roadFrom(given: {
  readonly controls: ScoredControls
  readonly target: Fraction
  readonly efforts: readonly EffortDraft[]
  /** The codes of the efforts that cover highlighted recommendations. */
  readonly mandatory: ReadonlySet<string>
  readonly frame: FrameDraft | undefined
  readonly first: number
  readonly by: number
}): RoadGround {
  const years = Array.from(
    { length: Math.max(1, given.by - given.first + 1) },
    (_, place) => given.first + place,
  )
  const waiting = given.efforts.filter((effort) => isActive(effort) && effort.status !== 'completed')
  const completed = new Set(
    given.efforts.filter(({ status }) => status === 'completed').map(({ code }) => code),
  )
  const leftOut = new Map<string, LeftOutReason>()
  for (const effort of waiting) {
    const isMandatory = given.mandatory.has(effort.code)
    if (!isMandatory && (effort.investment === null || effort.yearly === null))
      leftOut.set(effort.code, 'amountUnknown')
    else if (firstStart(effort, given.first) > given.by) leftOut.set(effort.code, 'tooLate')
  }
  for (let found = true; found; ) {
    found = false
    for (const effort of waiting) {
      const lacks = effort.requires.some((code) => leftOut.has(code))
      if (lacks && !leftOut.has(effort.code)) {
        leftOut.set(effort.code, 'requiresLeftOut')
        found = true
      }
    }
  }
  const taken = waiting.filter(({ code }) => !leftOut.has(code))
  return {
    problem: {
      years,
      target: given.target,
      controls: given.controls.map(({ safeguards }) => safeguards),
      efforts: taken.map(
        (effort): RoadEffort => ({
          key: effort.code,
          mandatory: given.mandatory.has(effort.code),
          requires: effort.requires.filter((code) => !completed.has(code)),
          firstStart: firstStart(effort, given.first),
          span: spanOf(effort),
          investment: effort.investment ?? 0,
          yearly: effort.yearly ?? 0,
          lifts: liftsOf(effort),
        }),
      ),
      limits: given.frame ? limitsOf(given.frame, years) : [],
    },
    leftOut: [...leftOut].map(([code, reason]) => ({ code, reason })),
    incomplete: taken
      .filter(({ investment, yearly }) => investment === null || yearly === null)
      .map(({ code }) => code),
  }
}

/** The shares that an effort lifts its safeguards to: step 3 of 4 is three quarters. */
function liftsOf(effort: Pick<EffortDraft, 'safeguards' | 'liftsTo'>): RoadEffort['lifts'] {
  const { liftsTo } = effort
  if (liftsTo === null) return []
  const to = fraction(liftsTo, highestLevel)
  return effort.safeguards.map((safeguard) => ({ safeguard, to }))
}

function firstStart({ from }: EffortDraft, first: number): number {
  return from === null ? first : Math.max(first, yearOf(from))
}

/** The calendar years that an effort touches in its plan; one where the plan does not say. */
function spanOf({ from, to }: EffortDraft): number {
  return from === null || to === null ? 1 : yearOf(to) - yearOf(from) + 1
}

/**
 * The frame as limits: each year's own amount where the frame is distributed, else what can be spent of the whole. Years
 * outside the frame have no limit, since nothing is said of them.
 */
function limitsOf(frame: FrameDraft, years: readonly number[]): readonly RoadLimit[] {
  const framed = years.filter((year) => yearsOfFrame(frame).includes(year))
  if (framed.length === 0) return []
  if (frame.amounts.length === 0) return [{ years: framed, kroner: spendable(frame) }]
  return framed.map((year) => ({
    years: [year],
    kroner: frame.amounts.reduce((sum, amount) => sum + (amount.year === year ? amount.kroner : 0), 0),
  }))
}

/** The years a road can end in, from its first. */
export function endsOf(first: number): readonly number[] {
  return Array.from({ length: longestRoad }, (_, place) => first + place)
}

/** The years of a road that its frame says nothing of. */
export function unframedYears(problem: RoadProblem): readonly number[] {
  const framed = new Set(problem.limits.flatMap(({ years }) => years))
  return problem.limits.length === 0
    ? []
    : problem.years.filter((year) => year <= lastYear(problem) && !framed.has(year))
}
