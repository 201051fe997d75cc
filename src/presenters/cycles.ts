import { cisEdition } from '../../controls/cis/v8.1/index.ts'
import { type CycleState, cycleStates, nextState } from '../domain/cycles/cycle.ts'
import { asksReason, changeableDays, type StepRefusal } from '../domain/cycles/steps.ts'
import { showShare } from '../domain/maturity/display.ts'
import { fraction } from '../domain/maturity/fraction.ts'
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
  readonly steps: readonly {
    readonly name: string
    readonly meaning: string
    readonly state: 'past' | 'now' | 'coming'
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
        /** The question where a reason is needed. */
        readonly asks: string | undefined
      }
    | undefined
  readonly days: { readonly counting: boolean } | undefined
  readonly done: string | undefined
}

/** One cycle with its basis, the steps taken and to come, and what the viewer may do. */
export function presentCycle(
  cycle: CycleInput,
  facts: {
    readonly today: Day
    readonly taken: readonly StepTaken[]
    readonly mayWrite: boolean
    readonly done: string | undefined
  },
  t: Language,
): CycleModel {
  const say = t.say.cycles
  const states = t.say.navigation.states
  const changeable = changeableDays(cycle.state)
  return {
    year: cycle.year,
    name: say.goals(cycle.year),
    step: states[cycle.state],
    meaning: say.meanings[cycle.state],
    facts: [
      [say.method, say.methods[cycle.method].name],
      [say.framework, cisEdition.title[t.code]],
      [say.guidelines, editionOf(cycle.guideline_edition, t)],
      [say.target, targetOf(cycle, t)],
      [say.countingDate, t.format.dayLong(cycle.counting_date)],
      [say.collectionDeadline, t.format.dayLong(cycle.collection_deadline)],
      [say.approvalDeadline, t.format.dayLong(cycle.approval_deadline)],
    ],
    responsibilityHref: paths.responsibility.to({ cycle: cycle.year }),
    steps: stepsOf(cycle.state, facts.taken, t),
    next: facts.mayWrite ? nextOf(cycle, facts.today, t) : undefined,
    days: facts.mayWrite && changeable.deadlines ? { counting: changeable.counting } : undefined,
    done: facts.done,
  }
}

function nextOf(cycle: CycleInput, today: Day, t: Language): CycleModel['next'] {
  const say = t.say.cycles
  const next = nextState(cycle.state)
  if (!next) return undefined
  const early = asksReason({ state: cycle.state, today, collectionDeadline: cycle.collection_deadline })
  return {
    state: next,
    button: say.toStep(t.say.navigation.states[next]),
    meaning: say.meanings[next],
    asks: early ? say.early(t.format.dayLong(cycle.collection_deadline)) : undefined,
  }
}

function stepsOf(now: CycleState, taken: readonly StepTaken[], t: Language): CycleModel['steps'] {
  const place = cycleStates.indexOf(now)
  return cycleStates.map((state, index) => {
    const step = taken.findLast((each) => each.state === state)
    return {
      name: t.say.navigation.states[state],
      meaning: t.say.cycles.meanings[state],
      state: index < place ? 'past' : index === place ? 'now' : 'coming',
      when: step ? t.format.dayAndTime(step.at) : '',
      who: step ? (step.name ?? t.say.cycles.byOperator) : '',
      reason: step?.reason ?? '',
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
    case 'goalsIncomplete':
      return [
        say.goalsIncomplete,
        ...refusal.goals.map(({ number, lacks }) =>
          say.goal(number, t.format.list(lacks.map((field) => t.say.cycles.goalFields[field]))),
        ),
      ]
  }
}
