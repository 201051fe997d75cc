import { unitNames } from '../../db/queries/cycle-units.ts'
import type { CycleRow } from '../../db/queries/cycles.ts'
import { statementOf } from '../../db/queries/dpo-statements.ts'
import { complianceInput } from '../../db/queries/figures.ts'
import { adoptedWithStatuses, bindableUnits, goalsOfCycle, type KeptGoal } from '../../db/queries/goals.ts'
import { commentsInHearing, hearingBegan } from '../../db/queries/hearing.ts'
import { instanceSettings } from '../../db/queries/settings.ts'
import type { Reader } from '../../db/reader.ts'
import type { UnitScope } from '../../domain/access/scope.ts'
import { goalOf } from '../../domain/goals/draft.ts'
import type { GoalId } from '../../domain/ids.ts'
import type { AnnualGoalsSnapshot, HearingFacts, LastYear } from '../../domain/reports/annual-goals.ts'
import { lastYearOf } from '../../domain/reports/last-year.ts'
import { type Day, dayOf } from '../../domain/time.ts'
import { laterChapters } from './collect-chapters.ts'
import { complianceFacts, maturityFacts, regionFacts, reportUnits } from './facts.ts'
import { type Collecting, type CollectOrder, documentFacts } from './order.ts'

/**
 * Everything that "Årlige mål" is made from, as it stands now. Called inside a change it is one moment of the data; the
 * moment itself is given, so that the same data gives the same snapshot. Some twenty-five queries, whatever the size.
 */
export async function collectSnapshot<C extends Collecting>(
  db: Reader,
  scope: UnitScope<C>,
  cycle: CycleRow,
  order: CollectOrder,
): Promise<AnnualGoalsSnapshot> {
  const { facts, now } = order
  const { result, basis } = await regionFacts(db, scope, cycle)
  const goals = await goalsOfCycle(db, scope, cycle.id)
  const bound = new Set(goals.flatMap(({ draft }) => draft.units.map(({ code }) => code)))
  const units = reportUnits(basis, result, await unitNames(db, cycle.id), bound)
  const { regionName } = await instanceSettings(db)
  return {
    kind: 'annual-goals',
    organisation: regionName,
    year: cycle.year,
    document: documentFacts(order),
    recommendations: null,
    ifNotFollowed: facts.ifNotFollowed,
    summary: { headline: null, context: null, where: null, proposal: null, demand: null },
    lastYear: await lastYear(db, scope, cycle.year - 1, goals, dayOf(now)),
    maturity: await maturityFacts(db, cycle, basis, result),
    compliance: complianceFacts(await complianceInput(db, scope, cycle), units),
    goals: goals.map(({ draft }) => goalOf(draft)),
    hearing: await hearingFacts(db, scope, cycle),
    statement: await statementFacts(db, scope, cycle),
    units: units.map(({ unit }) => unit),
    ...(await laterChapters(db, scope, cycle, order)),
  }
}

async function hearingFacts<C extends Collecting>(
  db: Reader,
  scope: UnitScope<C>,
  cycle: CycleRow,
): Promise<HearingFacts | null> {
  const from = await hearingBegan(db, cycle.id)
  const kept = await commentsInHearing(db, scope, cycle.id)
  if (from === undefined) return null
  const units = await bindableUnits(db, scope, cycle.year)
  const written = kept.filter(({ kind }) => kind === 'comment')
  return {
    from,
    deadline: cycle.hearing_deadline,
    units: units.map(({ id, name }) => ({
      name,
      comments: written.filter(({ unitId }) => unitId === id).length,
      none: kept.some(({ unitId, kind }) => unitId === id && kind === 'none'),
    })),
    comments: written.map(({ unit, role, at, goal, goalText, text, answer }) => ({
      unit,
      role,
      at,
      goal: goal === null ? null : { number: goal, text: goalText },
      text,
      answer,
    })),
  }
}

async function statementFacts<C extends Collecting>(
  db: Reader,
  scope: UnitScope<C>,
  cycle: CycleRow,
): Promise<Exclude<AnnualGoalsSnapshot['statement'], undefined>> {
  const standing = await statementOf(db, scope, cycle.id)
  if (standing.kind === 'none') return null
  return { kind: standing.kind, text: standing.text, on: dayOf(standing.at) }
}

async function lastYear<C extends Collecting>(
  db: Reader,
  scope: UnitScope<C>,
  year: number,
  goals: readonly KeptGoal[],
  today: Day,
): Promise<LastYear | null> {
  const { adopted, statuses } = await adoptedWithStatuses(db, scope, year)
  const successors = new Map<GoalId, string>(
    goals.flatMap(({ continuesId, draft }) => (continuesId === null ? [] : [[continuesId, draft.number]])),
  )
  return lastYearOf(year, adopted, statuses, successors, today)
}
