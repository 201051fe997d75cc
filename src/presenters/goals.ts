import { type Goal, type GoalOutcome, missingFields } from '../domain/goals/goal.ts'
import type { GoalState } from '../domain/goals/state.ts'
import type { Day } from '../domain/time.ts'
import type { Language } from '../i18n/language.ts'
import type { Rich } from '../i18n/rich.ts'
import type { SymbolName, Tint } from '../i18n/status.ts'
import { paths } from '../paths.ts'

/** The symbol and tint that repeat the words of an outcome. */
export interface OutcomeMark {
  readonly symbol: SymbolName
  readonly tint: Tint
  readonly text: string
}

const marks: Readonly<Record<GoalOutcome, Pick<OutcomeMark, 'symbol' | 'tint'>>> = {
  reached: { symbol: 'check', tint: 'ok' },
  partly_reached: { symbol: 'half', tint: 'part' },
  not_reached: { symbol: 'cross', tint: 'no' },
  lapsed: { symbol: 'dash', tint: 'neutral' },
}

/** How a goal stands, in word and symbol; without an outcome it has none yet. */
export function outcomeMark(outcome: GoalOutcome | null, text: string): OutcomeMark {
  return { ...(outcome === null ? { symbol: 'empty', tint: 'neutral' } : marks[outcome]), text }
}

/** More than this in a year are hard to follow up (domain guide, section 6). */
const mostGoals = 12

export interface GoalInput {
  readonly id: string
  readonly state: GoalState
  readonly goal: Goal
}

export interface StatusInput {
  readonly goalId: string
  readonly outcome: GoalOutcome
  readonly value: string
  readonly comment: string
  readonly on: Day
}

interface GoalLine {
  readonly number: string
  readonly text: string
  readonly href: string
  readonly units: string
  readonly target: string
  readonly deadline: string
  readonly state: OutcomeMark
}

export interface GoalListModel {
  readonly title: string
  readonly lead: Rich | null
  readonly empty: string
  readonly caption: string
  readonly lines: readonly GoalLine[]
  readonly many: string | null
  readonly addHref: string | null
  readonly reportHref: string | null
  /** The hearing of the goals, and the data protection officer's statement on them. */
  readonly heard: readonly { readonly href: string; readonly label: string }[]
  readonly removed: string | null
}

/** The goals of a cycle. `statuses` are those of the goals as a whole, oldest first. */
export function presentGoalList(
  input: {
    readonly year: number
    readonly goals: readonly GoalInput[]
    readonly statuses: readonly StatusInput[]
    /** The year has come, so that an adopted goal without a status is under way. */
    readonly followedUp: boolean
    readonly mayWrite: boolean
    readonly mayPreview: boolean
    readonly removed: string | undefined
  },
  t: Language,
): GoalListModel {
  const { year, goals } = input
  const say = t.say.goals
  const latest = new Map(input.statuses.map((status) => [status.goalId, status.outcome]))
  const lacking = goals.filter(({ goal, state }) => state === 'draft' && missingFields(goal).length > 0)
  const adopted = goals.filter(({ state }) => state === 'adopted')
  return {
    title: say.title(year),
    lead: goals.length === 0 ? null : say.lead(goals.length, lacking.length, adopted.length),
    empty: say.empty(year),
    caption: say.caption(year),
    lines: goals.map(({ id, goal, state }) => ({
      number: goal.number,
      text: goal.goal.trim() === '' ? say.noGoalText : goal.goal,
      href: paths.goal.to({ cycle: year, goal: id }),
      units: goal.units.length === 0 ? t.format.dash : say.units(goal.units.length),
      target: goal.target === '' ? t.format.dash : goal.target,
      deadline: goal.deadline === null ? t.format.dash : t.format.dayShort(goal.deadline),
      state: standingOf(goal, state, latest.get(id) ?? null, input.followedUp, t),
    })),
    many: goals.length > mostGoals ? say.many : null,
    addHref: input.mayWrite ? paths.newGoal.to({ cycle: year }) : null,
    heard: [
      ...(input.mayWrite
        ? [{ href: paths.goalProposals.to({ cycle: year }), label: t.say.goalProposals.link }]
        : []),
      { href: paths.hearing.to({ cycle: year }), label: t.say.hearing.link },
      { href: paths.dpoStatement.to({ cycle: year }), label: t.say.dpoStatements.link },
    ],
    reportHref: input.mayPreview ? paths.annualGoals.to({ cycle: year }) : null,
    removed: input.removed === undefined ? null : say.removed(input.removed),
  }
}

/**
 * A draft that is ready or lacks something, or an adopted goal with its latest outcome (stories.md, the machine of a
 * goal).
 */
function standingOf(
  goal: Goal,
  state: GoalState,
  outcome: GoalOutcome | null,
  followedUp: boolean,
  t: Language,
): OutcomeMark {
  const say = t.say.goals
  if (state === 'adopted') {
    if (outcome !== null) return outcomeMark(outcome, t.say.annualGoals.lastYear.outcome[outcome])
    if (followedUp) return { symbol: 'pencil', tint: 'neutral', text: say.underWay }
    return { symbol: 'check', tint: 'ok', text: say.adopted }
  }
  const missing = missingTexts(goal, t)
  return missing.length === 0
    ? { symbol: 'pencil', tint: 'neutral', text: say.ready }
    : { symbol: 'pencil', tint: 'part', text: say.lacks(t.format.list(missing)) }
}

/** What a goal lacks before the hearing, in the words of its fields. */
export function missingTexts(goal: Goal, t: Language): readonly string[] {
  return missingFields(goal).map((field) => t.say.annualGoals.goals.fields[field].toLocaleLowerCase(t.code))
}

export interface StatusLine {
  readonly of: string
  readonly mark: OutcomeMark
  readonly value: string
  readonly comment: string
  readonly on: string
}

/** A status as it is read; `of` is the unit that gave it, or the whole goal. */
export function statusLine(status: StatusInput, of: string, t: Language): StatusLine {
  return {
    of,
    mark: outcomeMark(status.outcome, t.say.annualGoals.lastYear.outcome[status.outcome]),
    value: status.value === '' ? t.format.dash : status.value,
    comment: status.comment,
    on: t.format.dayShort(status.on),
  }
}

export interface UnitGoalModel {
  readonly id: string
  readonly number: string
  readonly goal: string
  readonly facts: readonly (readonly [string, string])[]
  readonly latest: StatusLine | null
  readonly earlier: readonly StatusLine[]
  /** Said of a goal that has lapsed as a whole. */
  readonly lapsed: string | null
  /** Where the form goes; null where this person may not give a status, or no more. */
  readonly action: string | null
}

export interface UnitGoalsModel {
  readonly title: string
  readonly lead: Rich | null
  /** Where the unit's sheet is fetched; null before the goals are approved. */
  readonly sheet: string | null
  readonly empty: string
  readonly years: readonly { readonly label: string; readonly href: string; readonly current: boolean }[]
  readonly goals: readonly UnitGoalModel[]
  readonly closed: string | null
  /** The way to the hearing, while there is one. */
  readonly hearing: { readonly text: string; readonly href: string } | null
}

/** What binds one unit in a year, with what it has said of each goal. */
export function presentUnitGoals(
  input: {
    readonly unit: { readonly code: string; readonly name: string }
    readonly year: number
    readonly years: readonly number[]
    readonly goals: readonly (GoalInput & { readonly lapsed: boolean })[]
    /** The unit's own, oldest first. */
    readonly statuses: readonly StatusInput[]
    readonly mayGive: boolean
    readonly closed: boolean
    /** Whether the year's goals are approved, so that the unit has a sheet of its own. */
    readonly approved: boolean
    /** The deadline of the hearing that is open; undefined where none is. */
    readonly hearing: { readonly deadline: Day | null } | undefined
  },
  t: Language,
): UnitGoalsModel {
  const { unit, year, goals, statuses } = input
  const say = t.say.goals
  const given = new Set(statuses.map(({ goalId }) => goalId)).size
  const years = [...new Set([year, ...input.years])].sort((one, other) => other - one)
  return {
    title: say.unitTitle(year),
    lead: goals.length === 0 ? null : say.unitLead(unit.name, goals.length, given),
    empty: say.unitEmpty(year),
    sheet: input.approved ? paths.unitSheet.to({ unit: unit.code, cycle: year, language: t.code }) : null,
    years: years.map((each) => ({
      label: String(each),
      href: paths.unitGoals.to({ unit: unit.code, cycle: each }),
      current: each === year,
    })),
    goals: goals.map(({ id, goal, lapsed }) => {
      const own = statuses
        .filter(({ goalId }) => goalId === id)
        .map((status) => statusLine(status, unit.name, t))
        .reverse()
      return {
        id,
        number: goal.number,
        goal: goal.goal,
        facts: unitFacts(goal, t),
        latest: own[0] ?? null,
        earlier: own.slice(1),
        lapsed: lapsed ? say.refusals.lapsed : null,
        action:
          input.mayGive && !input.closed && !lapsed
            ? paths.unitGoalStatus.to({ unit: unit.code, cycle: year, goal: id })
            : null,
      }
    }),
    closed: input.closed ? say.refusals.cycleClosed : null,
    hearing: input.hearing ? hearingLink(unit.code, year, input.hearing.deadline, t) : null,
  }
}

/** The way to the hearing for a unit, with its deadline where one is set. */
export function hearingLink(unit: string, cycle: number, deadline: Day | null, t: Language) {
  return {
    text: t.say.hearing.todo(deadline ? t.format.dayLong(deadline) : undefined),
    href: paths.unitHearing.to({ unit, cycle }),
  }
}

/** What a unit must know of its goal; its own target and deadline go before the goal's. */
function unitFacts(goal: Goal, t: Language): readonly (readonly [string, string])[] {
  const { fields } = t.say.annualGoals.goals
  const own = goal.units[0]
  const deadline = own?.deadline ?? goal.deadline
  return [
    [fields.target, own?.target ?? goal.target],
    [fields.deadline, deadline === null ? t.format.dash : t.format.dayLong(deadline)],
    [fields.measure, goal.measure],
    [fields.responsible, goal.responsible],
    [fields.evidenceDemanded, goal.evidenceDemanded],
    [fields.followUp, t.format.list(goal.followUp.map(t.format.dayLong))],
    [fields.support, goal.support],
  ]
}
