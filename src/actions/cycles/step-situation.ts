import { consistencyInput } from '../../db/queries/consistency.ts'
import { cycleUnits } from '../../db/queries/cycle-units.ts'
import type { CycleRow } from '../../db/queries/cycles.ts'
import { statementOf } from '../../db/queries/dpo-statements.ts'
import { adoptedWithStatuses, goalsOfCycle } from '../../db/queries/goals.ts'
import { commentsInHearing } from '../../db/queries/hearing.ts'
import { regionMaturity } from '../../db/queries/maturity.ts'
import { areGoalsSealed, reportStates } from '../../db/queries/reports.ts'
import { rolesInForce } from '../../db/queries/setup.ts'
import type { Reader } from '../../db/reader.ts'
import type { UnitScope } from '../../domain/access/scope.ts'
import { blockingIn, findingsIn } from '../../domain/answers/consistency.ts'
import { nextState } from '../../domain/cycles/cycle.ts'
import type { StepSituation } from '../../domain/cycles/steps.ts'
import { goalOf } from '../../domain/goals/draft.ts'
import { followUpsLacking } from '../../domain/goals/follow-up.ts'
import { unansweredIn } from '../../domain/hearing/hearing.ts'
import { isAssessed } from '../../domain/maturity/input.ts'
import type { Day } from '../../domain/time.ts'
import { unstaffed } from '../../domain/units/staffing.ts'

/** Everything that decides which step a cycle may take now. What the next step does not ask about is left unread. */
export async function stepSituation(
  db: Reader,
  scope: UnitScope<'cycle.write'>,
  cycle: CycleRow,
  today: Day,
): Promise<StepSituation> {
  const next = nextState(cycle.state)
  const locking = next === 'calibration' || next === 'result_locked'
  return {
    state: cycle.state,
    year: cycle.year,
    today,
    collectionDeadline: cycle.collection_deadline,
    ...(next === 'collection' ? await staffing(db, cycle, today) : { assessedUnits: 0, unstaffed: [] }),
    awaitingReview: locking ? await waiting(db, cycle) : 0,
    blockingFindings:
      next === 'result_locked' ? blockingIn(findingsIn(await consistencyInput(db, scope, cycle))) : [],
    coverage: next === 'result_locked' ? await coverage(db, scope, cycle) : { answered: 0, applicable: 0 },
    minimumCoverage: cycle.minimum_coverage,
    goals:
      next === 'hearing' ? (await goalsOfCycle(db, scope, cycle.id)).map(({ draft }) => goalOf(draft)) : [],
    reports: await reportStates(db, scope, cycle.id),
    hearingDeadline: cycle.hearing_deadline,
    unanswered: next === 'steering_group' ? unansweredIn(await commentsInHearing(db, scope, cycle.id)) : [],
    sealed: next === 'steering_group' && (await areGoalsSealed(db, cycle.id)),
    statement: next === 'steering_group' ? (await statementOf(db, scope, cycle.id)).kind : 'none',
    openGoals: next === 'closed' ? await openGoals(db, scope, cycle.year) : [],
  }
}

async function staffing(db: Reader, cycle: CycleRow, today: Day) {
  const units = (await cycleUnits(db, cycle)).filter((unit) =>
    isAssessed({ ...unit, validFrom: unit.valid_from, validTo: unit.valid_to }, cycle.counting_date),
  )
  return { assessedUnits: units.length, unstaffed: unstaffed(units, await rolesInForce(db, today)) }
}

async function waiting(db: Reader, cycle: CycleRow): Promise<number> {
  const { count } = await db
    .selectFrom('answer')
    .select((row) => row.cast<number>(row.fn.countAll(), 'integer').as('count'))
    .where('cycle_id', '=', cycle.id)
    .where('state', '=', 'approved')
    .executeTakeFirstOrThrow()
  return count
}

async function coverage(db: Reader, scope: UnitScope<'cycle.write'>, cycle: CycleRow) {
  const { answered, applicable } = (await regionMaturity(db, scope, cycle)).result.total.stated
  return { answered, applicable }
}

/** The adopted goals of a year that lack a status as a whole of one of their follow-ups. */
async function openGoals(
  db: Reader,
  scope: UnitScope<'cycle.write'>,
  year: number,
): Promise<StepSituation['openGoals']> {
  const { adopted, statuses } = await adoptedWithStatuses(db, scope, year)
  const of = Map.groupBy(statuses, ({ goalId }) => goalId)
  return adopted.flatMap(({ id, number, followUpFirst, followUpSecond }) => {
    const lacks = followUpsLacking([followUpFirst, followUpSecond], of.get(id) ?? [])
    return lacks.length === 0 ? [] : [{ number, lacks }]
  })
}
