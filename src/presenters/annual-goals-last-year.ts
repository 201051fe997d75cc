import { type GoalOutcome, goalOutcomes } from '../domain/goals/goal.ts'
import type { AnnualGoalsSnapshot, LastYearGoal } from '../domain/reports/annual-goals.ts'
import type { Language } from '../i18n/language.ts'
import type { LastYearModel } from './annual-goals-model.ts'

/** How every goal of the year before ended, once each. */
export function presentLastYear(
  { lastYear, year }: AnnualGoalsSnapshot,
  numbers: { readonly own: number; readonly table: number },
  t: Language,
): LastYearModel {
  const all = t.say.annualGoals
  const say = all.lastYear
  const heading = all.numbered(numbers.own, say.heading)
  if (!lastYear || lastYear.goals.length === 0) {
    return { heading, lead: say.none, table: null, counts: null, note: null }
  }
  const { goals } = lastYear
  const countOf = (outcome: GoalOutcome | null) => goals.filter((goal) => goal.outcome === outcome).length
  const continued = goals.filter((goal) => goal.continuation?.kind === 'continued').length
  const kinds: readonly (GoalOutcome | null)[] = countOf(null) > 0 ? [...goalOutcomes, null] : goalOutcomes
  return {
    heading,
    lead: [
      say.lead(countOf('reached'), goals.length),
      ...(continued > 0 ? [say.leadContinued(continued, year)] : []),
    ].join(' '),
    table: {
      caption: all.table(numbers.table, say.caption(lastYear.year, t.format.dayLong(lastYear.asOf))),
      columns: say.columns,
      rows: goals.map((goal) => ({
        number: goal.number,
        goal: goal.goal,
        target: goal.target === '' ? t.format.dash : goal.target,
        result: goal.result === '' ? t.format.dash : goal.result,
        outcome: goal.outcome,
        status: goal.outcome === null ? say.noOutcome : say.outcome[goal.outcome],
        continuation: continuationText(goal, t),
      })),
    },
    counts: {
      caption: all.table(numbers.table + 1, say.counts(lastYear.year)),
      status: say.columns.status,
      count: say.count,
      rows: kinds.map((outcome) => ({
        outcome,
        text: outcome === null ? say.noOutcome : say.outcome[outcome],
        count: t.format.integer(countOf(outcome)),
      })),
      total: { label: all.total, text: t.format.integer(goals.length) },
    },
    note: say.note,
  }
}

function continuationText({ continuation, comment, outcome }: LastYearGoal, t: Language): string {
  const say = t.say.annualGoals.lastYear
  const what =
    continuation === null
      ? // What has no outcome says so in the column before.
        outcome === null
        ? ''
        : say.undecided
      : continuation.kind === 'closed'
        ? say.closed
        : say.continuedAs(continuation.as)
  const text = [what, comment.trim()].filter((part) => part !== '').join(' ')
  return text === '' ? t.format.dash : text
}
