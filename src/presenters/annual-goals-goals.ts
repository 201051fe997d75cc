import { type Goal, type GoalField, goalFields, missingFields } from '../domain/goals/goal.ts'
import type { AnnualGoalsSnapshot } from '../domain/reports/annual-goals.ts'
import type { Day } from '../domain/time.ts'
import type { Language } from '../i18n/language.ts'
import { evenRuns } from './annual-goals-compliance.ts'
import type { GoalModel, GoalsModel, ResponsibilityBlock, ResponsibilityModel } from './annual-goals-model.ts'

/** Goals across in the responsibility table: more would be narrower than can be read. */
const mostGoalsAcross = 10
/** A number with three digits takes more room, so that it is not parted at its hyphen. */
const longNumber = '2027-100'.length
const mostLongAcross = 8

function goalsAcross(goals: readonly Goal[]): number {
  return goals.some(({ number }) => number.length >= longNumber) ? mostLongAcross : mostGoalsAcross
}

/** The goals, one table each with the thirteen fields; a field that is not filled says so. */
export function presentGoals(snapshot: AnnualGoalsSnapshot, number: number, t: Language): GoalsModel {
  const all = t.say.annualGoals
  return {
    heading: all.numbered(number, all.goals.heading(snapshot.year)),
    lead: snapshot.goals.length === 0 ? all.goals.none(snapshot.year) : all.goals.lead,
    goals: snapshot.goals.map((goal) => presentGoal(goal, snapshot, t)),
  }
}

function presentGoal(goal: Goal, snapshot: AnnualGoalsSnapshot, t: Language): GoalModel {
  const all = t.say.annualGoals
  const say = all.goals
  const missing = missingFields(goal)
  const texts = fieldTexts(goal, snapshot, t)
  const origin = snapshot.lastYear?.goals.find(
    (last) => last.continuation?.kind === 'continued' && last.continuation.as === goal.number,
  )
  return {
    number: goal.number,
    heading: say.goal(goal.number, goal.shortName),
    rows: goalFields.map((field) => {
      const text = texts[field]
      return {
        field,
        label: say.fields[field],
        text: text === '' ? all.missing : text,
        missing: text === '',
      }
    }),
    notes: [
      ...(origin ? [say.continuedFrom(origin.number)] : []),
      ...(missing.length > 0
        ? [say.incomplete(t.format.list(missing.map((field) => say.fields[field])))]
        : []),
    ],
  }
}

function fieldTexts(
  goal: Goal,
  snapshot: AnnualGoalsSnapshot,
  t: Language,
): Readonly<Record<GoalField, string>> {
  const say = t.say.annualGoals.goals
  return {
    number: goal.number,
    goal: goal.goal.trim(),
    reason: goal.reason.trim(),
    ability: goal.ability === null ? '' : say.ability[goal.ability],
    units: unitNames(goal, snapshot, t),
    responsible: goal.responsible.trim(),
    measure: goal.measure.trim(),
    baseline: baselineText(goal, t),
    target: goal.target.trim(),
    deadline: goal.deadline === null ? '' : t.format.dayLong(goal.deadline),
    evidenceDemanded: goal.evidenceDemanded.trim(),
    followUp: t.format.list(goal.followUp.map(t.format.dayLong)),
    support: goal.support.trim(),
  }
}

function unitNames(goal: Goal, snapshot: AnnualGoalsSnapshot, t: Language): string {
  const bound = new Set(goal.units.map((unit) => unit.code))
  const named = snapshot.units.filter((unit) => bound.has(unit.code))
  return named.length > 1 && named.length === snapshot.units.length
    ? t.say.annualGoals.goals.allUnits(named.length)
    : t.format.list(named.map((unit) => unit.name))
}

function baselineText({ baseline, followUp }: Goal, t: Language): string {
  const say = t.say.annualGoals.goals
  if (baseline.kind === 'missing') return ''
  if (baseline.kind === 'known') {
    const value = baseline.value.trim()
    return value === '' || baseline.on === null ? value : say.baselineOn(value, t.format.dayLong(baseline.on))
  }
  const [first] = followUp
  return first === undefined ? say.baselineUnknown : say.baselineMeasuredFirst(t.format.dayLong(first))
}

/** Units down and goals across: a unit's management finds its row. */
export function presentResponsibility(
  snapshot: AnnualGoalsSnapshot,
  numbers: { readonly own: number; readonly firstTable: number },
  t: Language,
): ResponsibilityModel {
  const all = t.say.annualGoals
  const say = all.responsibility
  const { year, goals } = snapshot
  const bound = goals.filter((goal) => goal.units.length > 0)
  const runs = evenRuns(bound, goalsAcross(bound))
  const blocks = runs.map((run, index): ResponsibilityBlock => {
    const caption =
      runs.length === 1
        ? say.caption(year)
        : say.captionPart(year, run[0]?.number ?? '', run.at(-1)?.number ?? '')
    return {
      caption: all.table(numbers.firstTable + index, caption),
      goals: run.map((goal) => ({ number: goal.number, name: goal.shortName })),
      rows: snapshot.units.map((unit) => ({
        unit: unit.name,
        cells: run.map((goal) => {
          const own = goal.units.find((each) => each.code === unit.code)
          if (!own) return null
          return {
            target: own.target ?? goal.target,
            deadline: shortDeadline(own.deadline ?? goal.deadline, year, t),
          }
        }),
      })),
    }
  })
  return {
    heading: all.numbered(numbers.own, say.heading),
    lead: blocks.length === 0 ? say.none : say.lead,
    unit: say.unit,
    blocks,
    note: blocks.length === 0 ? null : noteOf(blocks, year, t),
  }
}

function noteOf(blocks: readonly ResponsibilityBlock[], year: number, t: Language): string {
  const say = t.say.annualGoals.responsibility
  const elsewhere = blocks.some(({ rows }) =>
    rows.some(({ cells }) => cells.some((cell) => cell?.deadline.includes('\n'))),
  )
  return elsewhere ? `${say.note(year)} ${say.otherYear}` : say.note(year)
}

export function responsibilityCount(goals: readonly Goal[]): number {
  const bound = goals.filter((goal) => goal.units.length > 0)
  return Math.ceil(bound.length / goalsAcross(bound))
}

/** Day and month, as the caption names the year; a deadline in another year says which. */
function shortDeadline(deadline: Day | null, year: number, t: Language): string {
  if (deadline === null) return t.format.dash
  const short = t.format.dayShort(deadline)
  const ofYear = deadline.slice(0, 4)
  const withoutYear = short.replace(new RegExp(`\\s?${ofYear}$`), '')
  return ofYear === String(year) ? withoutYear : `${withoutYear}\n${ofYear}`
}
