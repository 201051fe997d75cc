import type { GoalOutcome } from '../domain/goals/goal.ts'
import { goalOutcomes } from '../domain/goals/goal.ts'
import type { AnnualGoalsSnapshot, LastYearGoal } from '../domain/reports/annual-goals.ts'
import type { Language } from '../i18n/language.ts'
import { hasRelevant, matrixCount, presentCompliance } from './annual-goals-compliance.ts'
import { presentGoals, presentResponsibility, responsibilityCount } from './annual-goals-goals.ts'
import { presentMaturity } from './annual-goals-maturity.ts'
import { presentMethod } from './annual-goals-method.ts'
import type { AnnualGoalsModel, LastYearModel } from './annual-goals-model.ts'
import { presentDecision, presentSummary } from './annual-goals-summary.ts'
import { documentFrame, figuresIn } from './document-frame.ts'

export type { AnnualGoalsSnapshot } from '../domain/reports/annual-goals.ts'

/** The chapters that exist, in the order of the domain guide (section 6). Numbered as they come, so that none is missed. */
const chapters = [
  'decision',
  'summary',
  'lastYear',
  'maturity',
  'compliance',
  'goals',
  'responsibility',
] as const

function chapterNumber(chapter: (typeof chapters)[number]): number {
  return chapters.indexOf(chapter) + 1
}

/**
 * Makes the document's texts in one language from the frozen snapshot alone: no clock, no query. `checksum` is the
 * SHA-256 of the snapshot in hex, printed so that a reader can tell which data a copy was made from.
 */
export function presentAnnualGoals(
  snapshot: AnnualGoalsSnapshot,
  checksum: string,
  t: Language,
): AnnualGoalsModel {
  const say = t.say.annualGoals
  const { year } = snapshot
  const tables = tableNumbers(snapshot)
  const model: Omit<AnnualGoalsModel, 'figures'> = {
    ...documentFrame(
      snapshot,
      checksum,
      {
        title: say.title(year),
        fileName: say.fileName(year),
        subject: say.subject,
        keywords: say.keywords,
        subtitle: say.cover.subtitle(snapshot.goals.length, snapshot.units.length),
        reading: say.cover.reading,
      },
      t,
    ),
    decision: presentDecision(snapshot, { own: chapterNumber('decision'), goals: chapterNumber('goals') }, t),
    summary: presentSummary(snapshot, chapterNumber('summary'), t),
    lastYear: presentLastYear(snapshot, { own: chapterNumber('lastYear'), table: tables.lastYear }, t),
    maturity: presentMaturity(
      snapshot,
      { own: chapterNumber('maturity'), externalTable: tables.external, figure: 1, table: tables.maturity },
      t,
    ),
    compliance: presentCompliance(
      snapshot,
      {
        own: chapterNumber('compliance'),
        figure: 2,
        table: tables.compliance,
        firstMatrix: tables.compliance + 1,
      },
      t,
    ),
    goals: presentGoals(snapshot, chapterNumber('goals'), t),
    responsibility: presentResponsibility(
      snapshot,
      { own: chapterNumber('responsibility'), firstTable: tables.responsibility },
      t,
    ),
    method: presentMethod(snapshot, checksum, tables.method, t),
  }
  return { ...model, figures: figuresIn(model) }
}

/** Where the numbering of tables stands at each chapter; a table that is left out takes no number. */
function tableNumbers(snapshot: AnnualGoalsSnapshot) {
  const lastYear = 1
  const external = lastYear + (snapshot.lastYear && snapshot.lastYear.goals.length > 0 ? 2 : 0)
  const maturity = external + (snapshot.maturity.external.length > 0 ? 1 : 0)
  const compliance = maturity + 1
  const responsibility = compliance + (hasRelevant(snapshot) ? 1 + matrixCount(snapshot.units.length) : 0)
  const method = responsibility + responsibilityCount(snapshot.goals)
  return { lastYear, external, maturity, compliance, responsibility, method }
}

function presentLastYear(
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

function continuationText({ continuation, comment }: LastYearGoal, t: Language): string {
  const say = t.say.annualGoals.lastYear
  const what =
    continuation === null
      ? ''
      : continuation.kind === 'closed'
        ? say.closed
        : say.continuedAs(continuation.as)
  const text = [what, comment.trim()].filter((part) => part !== '').join(' ')
  return text === '' ? t.format.dash : text
}
