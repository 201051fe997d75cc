import { type EffortDraft, isActive } from '../domain/efforts/effort.ts'
import { shareText, showShare } from '../domain/maturity/display.ts'
import { compare, type Fraction, zero } from '../domain/maturity/fraction.ts'
import { type RoadGround, unframedYears } from '../domain/road/from-efforts.ts'
import type { Road, Short } from '../domain/road/plan.ts'
import {
  costIn,
  finishedIn,
  gainsOf,
  lastYear,
  priceOf,
  priceOfSchedule,
  type RoadProblem,
  type Schedule,
  totalIn,
  totalWith,
} from '../domain/road/problem.ts'
import type { Day } from '../domain/time.ts'
import type { Language } from '../i18n/language.ts'
import type { Rich } from '../i18n/rich.ts'
import { short } from './annual-goals-shares.ts'
import { barLength } from './maturity-figures.ts'
import { liftsText } from './sub-strategy.ts'

interface RoadYear {
  readonly year: string
  readonly percent: string
  readonly on4: string
  readonly cost: string
  readonly frame: string
  readonly left: string
  /** Exact percent for the drawing only. */
  readonly height: number
}

interface RoadLine {
  readonly code: string
  readonly title: string
  readonly start: string
  readonly done: string
  readonly lifts: string
  readonly gain: string
  readonly gainNote: string | null
  readonly price: string
  readonly total: string
  readonly mandatory: boolean
}

/** The road as it is read: a plan with its assumptions, year by year and effort by effort. */
export interface RoadModel {
  readonly lead: Rich
  readonly notes: readonly string[]
  readonly basis: string
  /** Undefined where there is no plan. */
  readonly plan:
    | {
        readonly quality: string
        readonly years: readonly RoadYear[]
        readonly target: number
        readonly targetText: string
        readonly chart: string
        readonly efforts: readonly RoadLine[]
      }
    | undefined
  readonly notChosen: readonly { readonly code: string; readonly title: string; readonly reason: string }[]
}

/** The road by its end, on the scale of 4: "Vejen til 3,0". */
export function roadTitle(target: Fraction, t: Language): string {
  return t.say.road.title(t.format.number(short(showShare(target, target).on4)))
}

/** Presents a road. Totals are rounded down below the target, as everywhere; gains to the nearest. */
export function presentRoad(
  input: {
    readonly ground: RoadGround
    readonly road: Road
    readonly efforts: readonly EffortDraft[]
    readonly basis: { readonly year: number; readonly countingDate: Day }
  },
  t: Language,
): RoadModel {
  const say = t.say.road
  const { ground, road, efforts } = input
  const { problem } = ground
  const now = totalWith(problem.controls, [])
  const schedule = 'schedule' in road ? road.schedule : undefined
  const titles = new Map(efforts.map((effort) => [effort.code, effort]))
  const reasons = new Map(ground.leftOut.map(({ code, reason }) => [code, say.leftOut[reason]]))
  return {
    lead: leadOf(problem, road, now, t),
    notes: notesOf(ground, road, t),
    basis: say.basis(wholePercent(now, problem.target, t), t.format.dayLong(input.basis.countingDate)),
    plan: schedule && {
      quality: qualityText(road, t),
      ...yearsAndChart(problem, schedule, now, t),
      target: barLength(problem.target),
      targetText: say.target(wholePercent(problem.target, problem.target, t)),
      efforts: linesOf(problem, schedule, titles, t),
    },
    notChosen: efforts
      .filter((effort) => isActive(effort) && effort.status !== 'completed' && !schedule?.has(effort.code))
      .map(({ code, title }) => ({ code, title, reason: reasons.get(code) ?? say.notChosen })),
  }
}

function leadOf(problem: RoadProblem, road: Road, now: Fraction, t: Language): Rich {
  const say = t.say.road
  const { target } = problem
  const goal = wholePercent(target, target, t)
  const year = lastYear(problem)
  switch (road.kind) {
    case 'reached': {
      if (road.schedule.size === 0 && compare(now, target) >= 0) return say.reachedAlready(goal)
      const price = t.format.kroner(priceOfSchedule(problem, road.schedule))
      return say.reached(goal, year, price, road.schedule.size)
    }
    case 'notReached':
      return say.notReached(goal, year, percentText(totalIn(problem, road.schedule, year), target, t))
    case 'mandatoryDoNotFit':
      return road.kroner === null
        ? say.mandatoryImpossible
        : say.mandatoryDoNotFit(t.format.kroner(road.kroner))
    case 'undecided':
      return say.undecided
  }
}

function notesOf({ problem, incomplete }: RoadGround, road: Road, t: Language): readonly string[] {
  const say = t.say.road
  const unframed = unframedYears(problem)
  return [
    ...(road.kind === 'notReached' ? [shortText(road.short, t)] : []),
    ...(problem.limits.length === 0 ? [say.noFrame] : []),
    ...(unframed.length === 0 ? [] : [say.unframed(t.format.list(unframed.map(String)))]),
    ...(incomplete.length === 0 ? [] : [say.incomplete(t.format.list(incomplete), incomplete.length)]),
  ]
}

function shortText(short: Short, t: Language): string {
  const say = t.say.road.short
  switch (short.kind) {
    case 'efforts':
      return say.efforts(t.format.number(upText(short.share)))
    case 'years':
      return Number.isFinite(short.year) ? say.years(short.year) : say.never
    case 'kroner': {
      const amount = t.format.kroner(short.kroner)
      return short.atLeast ? say.kronerAtLeast(amount) : say.kroner(amount)
    }
  }
}

/** What is missing in percentage points with one decimal, rounded up, so that something never shows as nothing. */
function upText(share: Fraction): string {
  const tenths = (share.num * 1000n + share.den - 1n) / share.den
  return `${tenths / 10n}.${tenths % 10n}`
}

function qualityText(road: Road, t: Language): string {
  const say = t.say.road
  const quality = 'quality' in road ? road.quality : undefined
  return quality?.kind === 'within' ? say.within(quality.percent) : say.best
}

function yearsAndChart(problem: RoadProblem, schedule: Schedule, now: Fraction, t: Language) {
  const say = t.say.road
  const { kroner } = t.format
  const shown = (name: string, total: Fraction) => ({
    year: name,
    percent: percentText(total, problem.target, t),
    on4: t.format.number(showShare(total, problem.target).on4),
    height: barLength(total),
  })
  const years: RoadYear[] = [
    { ...shown(say.now, now), cost: t.format.dash, frame: t.format.dash, left: t.format.dash },
    ...problem.years.map((year) => {
      const cost = costIn(problem, schedule, year)
      const limit = problem.limits.find(({ years: own }) => own.length === 1 && own.includes(year))
      return {
        ...shown(String(year), totalIn(problem, schedule, year)),
        cost: kroner(cost),
        frame: limit ? kroner(limit.kroner) : t.format.dash,
        left: limit ? kroner(limit.kroner - cost) : t.format.dash,
      }
    }),
  ]
  const values = years.map(({ year, percent }) => say.chartValue(year, percent)).join('. ')
  return { years, chart: say.chart(values, wholePercent(problem.target, problem.target, t)) }
}

function linesOf(
  problem: RoadProblem,
  schedule: Schedule,
  titles: ReadonlyMap<string, EffortDraft>,
  t: Language,
): readonly RoadLine[] {
  const say = t.say.road
  const byKey = new Map(problem.efforts.map((effort) => [effort.key, effort]))
  return gainsOf(problem, schedule).flatMap(({ key, start, gain, totalAfter }) => {
    const [effort, own] = [byKey.get(key), titles.get(key)]
    if (!effort || !own) return []
    const lifts = liftsText(own, t)
    return [
      {
        code: key,
        title: own.title,
        start: String(start),
        done: String(finishedIn(effort, start)),
        lifts: lifts === '' ? say.liftsNothing : lifts,
        gain: t.format.number(shareText(gain, zero, 100n, 2)),
        gainNote: gain.num === 0n && own.safeguards.length > 0 ? say.gainNone : null,
        price: t.format.kroner(priceOf(effort, problem)),
        total: percentText(totalAfter, problem.target, t),
        mandatory: effort.mandatory,
      },
    ]
  })
}

function percentText(share: Fraction, target: Fraction, t: Language): string {
  return t.format.percent(showShare(share, target).percent)
}

function wholePercent(share: Fraction, target: Fraction, t: Language): string {
  return t.format.percent(showShare(share, target).percentWhole)
}
