import { cisEdition } from '../../controls/cis/v8.1/index.ts'
import { type CycleState, cycleStates, nextState } from '../domain/cycles/cycle.ts'
import { changeableSettings } from '../domain/cycles/settings.ts'
import {
  coverageShare,
  hindranceTo,
  kindOfStep,
  reasonFor,
  type StepKind,
  type StepRefusal,
  type StepSituation,
  waysBack,
} from '../domain/cycles/steps.ts'
import { showShare } from '../domain/maturity/display.ts'
import { fraction } from '../domain/maturity/fraction.ts'
import { isAssessed, type ScoredUnit } from '../domain/maturity/input.ts'
import type { ScoringMethod } from '../domain/maturity/level.ts'
import type { Day, Instant } from '../domain/time.ts'
import type { Language } from '../i18n/language.ts'
import { paths } from '../paths.ts'

/** A cycle as it is stored. */
export interface CycleInput {
  readonly year: number
  readonly state: CycleState
  readonly method: ScoringMethod
  readonly guideline_edition: string
  readonly counting_date: Day
  readonly collection_deadline: Day
  readonly approval_deadline: Day
  readonly target_num: number
  readonly target_den: number
  readonly basis_frozen_at: Instant | null
  readonly catalogue_edition: string | null
  readonly scale_min: number | null
  readonly scale_max: number | null
  readonly minimum_coverage: number
  readonly hearing_deadline: Day | null
  readonly follow_up_first: Day | null
  readonly follow_up_second: Day | null
  readonly version: number
}

export interface CyclesModel {
  readonly lines: readonly {
    readonly name: string
    readonly href: string
    readonly step: string
    readonly countingDate: string
    readonly collectionDeadline: string
    readonly approvalDeadline: string
  }[]
  readonly mayWrite: boolean
}

/** Every cycle, in the order given. */
export function presentCycles(cycles: readonly CycleInput[], mayWrite: boolean, t: Language): CyclesModel {
  const { dayShort } = t.format
  return {
    lines: cycles.map((cycle) => ({
      name: t.say.cycles.goals(cycle.year),
      href: paths.cycle.to({ cycle: cycle.year }),
      step: t.say.navigation.states[cycle.state],
      countingDate: dayShort(cycle.counting_date),
      collectionDeadline: dayShort(cycle.collection_deadline),
      approvalDeadline: dayShort(cycle.approval_deadline),
    })),
    mayWrite,
  }
}

export interface StepTaken {
  readonly state: CycleState
  readonly reason: string
  readonly at: Instant
  readonly name: string | null
}

export interface CycleModel {
  readonly year: number
  readonly name: string
  readonly step: string
  readonly meaning: string
  readonly facts: readonly (readonly [string, string])[]
  readonly responsibilityHref: string
  readonly targetHref: string
  readonly steps: readonly {
    readonly name: string
    readonly state: 'past' | 'now' | 'coming'
    readonly acts: string
    readonly days: readonly string[]
  }[]
  /** What happened, oldest first. */
  readonly history: readonly {
    readonly what: string
    readonly when: string
    readonly who: string
    readonly reason: string
  }[]
  /** The next step; undefined at the end and for a viewer who may not take it. */
  readonly next:
    | {
        readonly state: CycleState
        readonly button: string
        readonly meaning: string
        /** What stands in the way of it, sentence by sentence. */
        readonly hindrances: readonly string[]
        /** The question where a reason is needed. */
        readonly asks: string | undefined
        /** What stands above the answer. */
        readonly label: string
      }
    | undefined
  readonly back: readonly {
    readonly state: CycleState
    readonly meaning: string
    readonly button: string
    readonly asks: string | undefined
  }[]
  readonly days: { readonly counting: boolean; readonly coverage: boolean } | undefined
  readonly weights: {
    readonly explained: string
    readonly lines: readonly { readonly name: string; readonly weight: string }[]
  }
  readonly done: string | undefined
}

/** One cycle with its basis, the steps taken and to come, and what the viewer may do. */
export function presentCycle(
  cycle: CycleInput,
  facts: {
    readonly taken: readonly StepTaken[]
    readonly units: readonly (Omit<ScoredUnit, 'validFrom' | 'validTo'> & {
      readonly name: string
      readonly valid_from: Day
      readonly valid_to: Day | null
    })[]
    /** Undefined for a viewer who may not change the cycle. */
    readonly situation: StepSituation | undefined
    readonly mayReopen: boolean
    readonly done: string | undefined
  },
  t: Language,
): CycleModel {
  const say = t.say.cycles
  const states = t.say.navigation.states
  const { situation } = facts
  const changeable = changeableSettings(cycle.state)
  return {
    year: cycle.year,
    name: say.goals(cycle.year),
    step: states[cycle.state],
    meaning: say.meanings[cycle.state],
    facts: factsOf(cycle, t),
    responsibilityHref: paths.responsibility.to({ cycle: cycle.year }),
    targetHref: paths.target.to({ cycle: cycle.year }),
    steps: stepsOf(cycle, t),
    history: historyOf(facts.taken, t),
    next: situation && nextOf(situation, t),
    back: situation ? backOf(situation, facts.mayReopen, t) : [],
    days: situation && changeable.deadlines ? changeable : undefined,
    weights: {
      explained: cycle.basis_frozen_at === null ? say.weightsOpen : say.weightsFixed,
      lines: facts.units
        .filter((unit) =>
          isAssessed({ ...unit, validFrom: unit.valid_from, validTo: unit.valid_to }, cycle.counting_date),
        )
        .map(({ name, weight }) => ({ name, weight: t.format.number(String(weight)) })),
    },
    done: facts.done,
  }
}

function factsOf(cycle: CycleInput, t: Language): CycleModel['facts'] {
  const say = t.say.cycles
  const { dayLong } = t.format
  const { scale_min: least, scale_max: most } = cycle
  const optional = (name: string, value: string | undefined) =>
    value === undefined ? [] : [[name, value] as const]
  return [
    [say.method, say.methods[cycle.method].name],
    ...optional(say.scale, least === null || most === null ? undefined : say.scaleValue(least, most)),
    [say.framework, cisEdition.title[t.code]],
    [say.guidelines, editionOf(cycle.guideline_edition, t)],
    [say.target, targetOf(cycle, t)],
    [say.countingDate, dayLong(cycle.counting_date)],
    [say.collectionDeadline, dayLong(cycle.collection_deadline)],
    [say.approvalDeadline, dayLong(cycle.approval_deadline)],
    [say.minimumCoverage, say.minimumValue(t.format.percent(String(cycle.minimum_coverage)))],
    ...optional(say.hearingDeadline, cycle.hearing_deadline ? dayLong(cycle.hearing_deadline) : undefined),
    ...optional(say.followUpFirst, cycle.follow_up_first ? dayLong(cycle.follow_up_first) : undefined),
    ...optional(say.followUpSecond, cycle.follow_up_second ? dayLong(cycle.follow_up_second) : undefined),
  ]
}

function nextOf(situation: StepSituation, t: Language): CycleModel['next'] {
  const say = t.say.cycles
  const next = nextState(situation.state)
  if (!next) return undefined
  const hindrance = hindranceTo(next, 'forward', situation)
  return {
    state: next,
    button: say.toStep(t.say.navigation.states[next]),
    meaning: say.meanings[next],
    hindrances: hindrance ? refusedStep(hindrance, t) : [],
    asks: askFor(next, situation, t),
    label: reasonFor(next, situation) === 'filing' ? say.filedUnder : say.reason,
  }
}

function askFor(to: CycleState, situation: StepSituation, t: Language): string | undefined {
  const say = t.say.cycles
  switch (reasonFor(to, situation)) {
    case 'early':
      return say.early(t.format.dayLong(situation.collectionDeadline))
    case 'waiver': {
      const minimum = fraction(situation.minimumCoverage, 100)
      const share = coverageShare(situation.coverage)
      const covered = share ? showShare(share, minimum).percent : '0'
      return say.waiver(t.format.percent(covered), t.format.percent(String(situation.minimumCoverage)))
    }
    case 'reopening':
      return say.whyReopen
    case 'filing':
      return say.whereFiled
    default:
      return undefined
  }
}

function backOf(situation: StepSituation, mayReopen: boolean, t: Language): CycleModel['back'] {
  const say = t.say.cycles
  return waysBack(situation.state).flatMap((state) => {
    const kind = kindOfStep(situation.state, state)
    if (kind === undefined || kind === 'forward') return []
    if (kind === 'reopening' && !mayReopen) return []
    if (hindranceTo(state, kind, situation)) return []
    return [
      { state, meaning: say.back[kind], button: say.backButton[kind], asks: askFor(state, situation, t) },
    ]
  })
}

function stepsOf(cycle: CycleInput, t: Language): CycleModel['steps'] {
  const place = cycleStates.indexOf(cycle.state)
  return cycleStates.map((state, index) => ({
    name: t.say.navigation.states[state],
    state: index < place ? 'past' : index === place ? 'now' : 'coming',
    acts: t.say.cycles.actors[state],
    days: plannedDays(state, cycle, t),
  }))
}

function plannedDays(state: CycleState, cycle: CycleInput, t: Language): readonly string[] {
  const say = t.say.cycles.plannedDays
  const { dayShort, list } = t.format
  switch (state) {
    case 'collection':
      return [
        say.deadline(dayShort(cycle.collection_deadline)),
        say.approval(dayShort(cycle.approval_deadline)),
      ]
    case 'review':
      return [say.counting(dayShort(cycle.counting_date))]
    case 'hearing':
      return cycle.hearing_deadline ? [say.deadline(dayShort(cycle.hearing_deadline))] : []
    case 'follow_up': {
      const days = [cycle.follow_up_first, cycle.follow_up_second].filter((day) => day !== null)
      return days.length > 0 ? [say.followUp(list(days.map(dayShort)))] : []
    }
    default:
      return []
  }
}

function historyOf(taken: readonly StepTaken[], t: Language): CycleModel['history'] {
  const say = t.say.cycles
  return taken.map((step, index) => {
    const before = taken[index - 1]
    const kind: StepKind | 'opened' = before ? (kindOfStep(before.state, step.state) ?? 'forward') : 'opened'
    return {
      what: say.happened[kind](t.say.navigation.states[step.state]),
      when: t.format.dayAndTime(step.at),
      who: step.name ?? say.byOperator,
      reason: step.reason,
    }
  })
}

function editionOf(edition: string, t: Language): string {
  return t.say.cycles.edition(edition.split(' ').at(-1) ?? edition)
}

/** The target in percent and on both scales. */
export function targetOf(
  cycle: { readonly target_num: number; readonly target_den: number },
  t: Language,
): string {
  const target = fraction(cycle.target_num, cycle.target_den)
  const shown = showShare(target, target)
  const { number, percent } = t.format
  return t.say.cycles.targetValue(percent(shown.percentWhole), number(shown.on4), number(shown.on5))
}

/** Why a step was refused, sentence by sentence. */
export function refusedStep(refusal: StepRefusal, t: Language): readonly string[] {
  const say = t.say.cycles.refusals
  if (typeof refusal === 'string') return [say[refusal]]
  switch (refusal.kind) {
    case 'unstaffed':
      return [say.unstaffed, ...refusal.units.map(({ name, lacks }) => t.say.setup.people.lacks(name, lacks))]
    case 'awaitingReview':
      return [say.awaitingReview(refusal.answers)]
    case 'yearAhead':
      return [say.yearAhead(t.format.dayLong(refusal.from))]
    case 'blocked':
      return [
        say.blocked,
        ...refusal.findings.map(({ rule, answers }) =>
          say.finding(t.say.consistency.rules[rule].name, answers),
        ),
      ]
    case 'unanswered':
      return [
        t.say.hearing.unanswered,
        ...refusal.comments.map(({ unit, goal }) => t.say.hearing.unansweredOne(unit, goal)),
      ]
    case 'goalsOpen':
      return [
        say.goalsOpen,
        ...refusal.goals.map(({ number, lacks }) =>
          say.goalOpen(number, t.format.list(lacks.map((each) => say.followUps[each]))),
        ),
      ]
    case 'goalsIncomplete':
      return [
        say.goalsIncomplete,
        ...refusal.goals.map(({ number, lacks }) =>
          say.goal(number, t.format.list(lacks.map((field) => t.say.cycles.goalFields[field]))),
        ),
      ]
  }
}
