import type { EffortDraft } from '../efforts/effort.ts'
import type { FrameDraft } from '../frames/frame.ts'
import { type Fraction, fraction } from '../maturity/fraction.ts'
import type { Standing } from '../recommendations/recommendation.ts'
import type { LeftOutReason, RoadGround } from '../road/from-efforts.ts'
import type { Road, Short } from '../road/plan.ts'
import type { SubStrategyDraft, SubStrategyState } from '../sub-strategies/sub-strategy.ts'
import { yearsOf } from '../sub-strategies/sub-strategy.ts'
import type { Day } from '../time.ts'
import type { DocumentFacts, FractionSnapshot, MaturityFacts, ReportUnit } from './annual-goals.ts'

/**
 * The frozen data of the "Delstrategi": neutral like that of the other reports, and the document in both languages is
 * made from it alone. The road is frozen with the problem it answers, so that its figures can be computed again.
 */
export interface SubStrategySnapshot {
  readonly kind: 'sub-strategy'
  readonly organisation: string
  /** The cycle whose figures the road starts from, by the year its goals apply to. */
  readonly year: number
  readonly document: DocumentFacts
  readonly maturity: MaturityFacts
  /** In organisation order; the method says what they weigh. */
  readonly units: readonly ReportUnit[]
  /** Null where no sub-strategy covers the year. */
  readonly strategy: SubStrategyFacts | null
}

/** What its page shows of it before it is frozen: the sub-strategy, and where its cycle stands. */
export interface SubStrategyPreview extends Pick<SubStrategySnapshot, 'year' | 'strategy'> {
  readonly maturity: Pick<MaturityFacts, 'countingDate' | 'resultLocked'>
}

/** A version of a sub-strategy with all that it holds, on the day it is reported. */
export interface SubStrategyFacts {
  readonly draft: SubStrategyDraft
  readonly number: number
  readonly state: SubStrategyState
  readonly submittedOn: Day | null
  readonly decision: {
    readonly body: string
    readonly reference: string
    readonly on: Day
    readonly note: string
  } | null
  readonly efforts: readonly { readonly draft: EffortDraft; readonly recommendations: readonly string[] }[]
  readonly frame: FrameDraft | null
  readonly recommendations: readonly RecommendationFacts[]
  /** Null where there is no score to start from. */
  readonly road: RoadFacts | null
}

/** A recommendation of the register, as far as its cover is shown. */
export interface RecommendationFacts {
  readonly id: string
  readonly number: string
  readonly text: string
  readonly highlighted: boolean
  readonly superseded: boolean
  readonly analysis: { readonly framework: 'cis-v7.1' | 'cis-v8.1'; readonly year: number }
  readonly efforts: readonly { readonly code: string }[]
  readonly standing: Standing
  readonly uncovered: boolean
  readonly history: readonly {
    readonly kind: string
    readonly reason: string
    readonly decidedBy: string
    readonly on: Day
  }[]
}

/** A sub-strategy as far as it is known which years it covers and where it stands. */
interface Covering {
  readonly draft: Pick<SubStrategyDraft, 'fromYear' | 'years'>
  readonly number: number
  readonly state: SubStrategyState
}

/**
 * The version that a year's report is made of: of those that cover the year and are not superseded, the newest that is
 * written on, submitted or approved. Undefined where no sub-strategy covers the year.
 */
export function subStrategyFor<S extends Covering>(year: number, all: readonly S[]): S | undefined {
  return all
    .filter(({ draft, state }) => state !== 'superseded' && yearsOf(draft).includes(year))
    .toSorted((one, other) => other.number - one.number || other.draft.fromYear - one.draft.fromYear)[0]
}

/** Why a sub-strategy cannot be put before the steering group: there is none, or it says nothing to decide on. */
export type SubStrategyLack = 'noStrategy' | 'noObjectives' | 'noEfforts'

/** What is missing before it can be frozen. An uncovered recommendation is none of it: it is what the group is asked of. */
export function subStrategyLacks(strategy: SubStrategyFacts | null): readonly SubStrategyLack[] {
  if (!strategy) return ['noStrategy']
  const active = strategy.efforts.filter(({ draft }) => draft.status !== 'withdrawn')
  return [
    ...(strategy.draft.objectives.trim() === '' ? (['noObjectives'] as const) : []),
    ...(active.length === 0 ? (['noEfforts'] as const) : []),
  ]
}

/** A road and its problem as JSON: fractions of text, a schedule as a list, no infinite year. */
export interface RoadFacts {
  readonly years: readonly number[]
  readonly target: FractionSnapshot
  readonly controls: readonly (readonly { readonly safeguard: string; readonly share: FractionSnapshot }[])[]
  readonly efforts: readonly (Omit<RoadGround['problem']['efforts'][number], 'lifts'> & {
    readonly lifts: readonly { readonly safeguard: string; readonly to: FractionSnapshot }[]
  })[]
  readonly limits: RoadGround['problem']['limits']
  readonly leftOut: readonly { readonly code: string; readonly reason: LeftOutReason }[]
  readonly incomplete: readonly string[]
  readonly road: FrozenRoad
}

type Quality = Extract<Road, { kind: 'reached' }>['quality']

type FrozenRoad =
  | { readonly kind: 'reached'; readonly schedule: FrozenSchedule; readonly quality: Quality }
  | {
      readonly kind: 'notReached'
      readonly schedule: FrozenSchedule
      readonly quality: Quality
      readonly short: FrozenShort
    }
  | Extract<Road, { kind: 'mandatoryDoNotFit' | 'undecided' }>

type FrozenSchedule = readonly { readonly key: string; readonly year: number }[]

type FrozenShort =
  | { readonly kind: 'efforts'; readonly share: FractionSnapshot }
  /** Null: in no year at all. */
  | { readonly kind: 'years'; readonly year: number | null }
  | Extract<Short, { kind: 'kroner' }>

/** Freezes a road with what it was computed from. */
export function roadFacts({ problem, leftOut, incomplete }: RoadGround, road: Road): RoadFacts {
  return {
    years: problem.years,
    target: frozen(problem.target),
    controls: problem.controls.map((control) =>
      control.map(({ safeguard, share }) => ({ safeguard, share: frozen(share) })),
    ),
    efforts: problem.efforts.map(({ lifts, ...effort }) => ({
      ...effort,
      lifts: lifts.map(({ safeguard, to }) => ({ safeguard, to: frozen(to) })),
    })),
    limits: problem.limits,
    leftOut,
    incomplete,
    road: frozenRoad(road),
  }
}

/** The road and its ground as they were, exact. */
export function roadOf(facts: RoadFacts): { readonly ground: RoadGround; readonly road: Road } {
  const { leftOut, incomplete, road } = facts
  return {
    ground: {
      problem: {
        years: facts.years,
        target: thawed(facts.target),
        controls: facts.controls.map((control) =>
          control.map(({ safeguard, share }) => ({ safeguard, share: thawed(share) })),
        ),
        efforts: facts.efforts.map(({ lifts, ...effort }) => ({
          ...effort,
          lifts: lifts.map(({ safeguard, to }) => ({ safeguard, to: thawed(to) })),
        })),
        limits: facts.limits,
      },
      leftOut,
      incomplete,
    },
    road: thawedRoad(road),
  }
}

function frozenRoad(road: Road): FrozenRoad {
  switch (road.kind) {
    case 'reached':
      return { ...road, schedule: frozenSchedule(road.schedule) }
    case 'notReached':
      return { ...road, schedule: frozenSchedule(road.schedule), short: frozenShort(road.short) }
    default:
      return road
  }
}

function frozenSchedule(schedule: ReadonlyMap<string, number>): FrozenSchedule {
  return [...schedule].map(([key, year]) => ({ key, year })).toSorted((a, b) => (a.key < b.key ? -1 : 1))
}

function frozenShort(short: Short): FrozenShort {
  if (short.kind === 'efforts') return { kind: 'efforts', share: frozen(short.share) }
  if (short.kind === 'kroner') return short
  return { kind: 'years', year: Number.isFinite(short.year) ? short.year : null }
}

function thawedRoad(road: FrozenRoad): Road {
  switch (road.kind) {
    case 'reached':
      return { ...road, schedule: thawedSchedule(road.schedule) }
    case 'notReached':
      return { ...road, schedule: thawedSchedule(road.schedule), short: thawedShort(road.short) }
    default:
      return road
  }
}

function thawedSchedule(schedule: FrozenSchedule): ReadonlyMap<string, number> {
  return new Map(schedule.map(({ key, year }) => [key, year]))
}

function thawedShort(short: FrozenShort): Short {
  if (short.kind === 'efforts') return { kind: 'efforts', share: thawed(short.share) }
  if (short.kind === 'kroner') return short
  return { kind: 'years', year: short.year ?? Number.POSITIVE_INFINITY }
}

function frozen({ num, den }: Fraction): FractionSnapshot {
  return { num: String(num), den: String(den) }
}

function thawed({ num, den }: FractionSnapshot): Fraction {
  return fraction(BigInt(num), BigInt(den))
}
