import { type Change, done, type Moment, type Writer } from '../../db/change.ts'
import { frozenReport, type ListedReport } from '../../db/queries/reports.ts'
import { bindUnits, columnsOf, replaceGoal } from '../../db/writes/goals.ts'
import { personOf } from '../../domain/access/actor.ts'
import type { UnitScope } from '../../domain/access/scope.ts'
import type { Decision } from '../../domain/decision.ts'
import { draftOf } from '../../domain/goals/draft.ts'
import type { CycleId, PersonId, ReportId } from '../../domain/ids.ts'
import type { AnnualGoalsSnapshot } from '../../domain/reports/annual-goals.ts'
import type { DecisionOutcome } from '../../domain/reports/report.ts'
import { type DecisionRefusal, mayRecordDecision, stateAfter } from '../../domain/reports/rules.ts'
import type { Day } from '../../domain/time.ts'

export interface RecordedDecision {
  readonly reportId: ReportId
  readonly outcome: DecisionOutcome
  readonly on: Day
  readonly caseReference: string
  readonly note: string
}

/**
 * Records what the steering group decided on a frozen report. Approval replaces the cycle's earlier reports of the same
 * kind; that of the annual goals adopts them as they stand in it, whatever has been drafted since.
 */
export function recordDecision(
  change: Change,
  scope: UnitScope<'decision.record'>,
  decision: RecordedDecision,
): Promise<Decision<ReportId, DecisionRefusal | 'missing'>> {
  return change<ReportId, DecisionRefusal | 'missing'>(async (write, moment) => {
    const report = await frozenReport(write, scope, decision.reportId)
    if (!report) return { ok: false, refusal: 'missing' }
    const by = personOf(change.actor)
    const may = mayRecordDecision(report, by, decision.on, moment.today)
    if (!may.ok) return may
    const state = stateAfter(decision.outcome)
    await write
      .insertInto('decision')
      .values({
        id: moment.newId<'decision'>(),
        report_id: report.id,
        outcome: decision.outcome,
        decided_on: decision.on,
        case_reference: decision.caseReference,
        note: decision.note,
        recorded_by: by,
        recorded_at: moment.now,
      })
      .execute()
    const { numUpdatedRows } = await write
      .updateTable('report')
      .set({ state })
      .where('id', '=', report.id)
      .where('state', '=', 'frozen')
      .executeTakeFirstOrThrow()
    if (numUpdatedRows !== 1n) return { ok: false, refusal: 'notAwaiting' }
    let adopted = 0
    if (state === 'approved') {
      await replaceEarlier(write, report)
      if (report.kind === 'annual-goals') {
        const { goals } = JSON.parse(report.snapshot) as AnnualGoalsSnapshot
        await adoptGoals(write, moment, report.cycleId, goals, report.frozenBy)
        adopted = goals.length
      }
    }
    return done(report.id, {
      action: 'decision.recorded',
      object: 'report',
      id: report.id,
      detail: {
        cycle: String(report.year),
        version: report.version,
        outcome: decision.outcome,
        decided_on: decision.on,
        goals_adopted: adopted,
      },
    })
  })
}

async function replaceEarlier(write: Writer, approved: ListedReport): Promise<void> {
  await write
    .updateTable('report')
    .set({ state: 'replaced' })
    .where('kind', '=', approved.kind)
    .where('cycle_id', '=', approved.cycleId)
    .where('id', '!=', approved.id)
    .where('state', 'in', ['frozen', 'approved'])
    .execute()
}

/** The goals become what the steering group has read, number by number; drafts that came later stay drafts. */
async function adoptGoals(
  write: Writer,
  moment: Moment,
  cycle: CycleId,
  goals: AnnualGoalsSnapshot['goals'],
  by: PersonId | null,
): Promise<void> {
  const kept = await write
    .selectFrom('goal')
    .select(['id', 'number', 'version'])
    .where('cycle_id', '=', cycle)
    .execute()
  const byNumber = new Map(kept.map((goal) => [goal.number, goal]))
  for (const goal of goals) {
    const draft = draftOf(goal)
    const own = byNumber.get(goal.number)
    if (own) {
      await replaceGoal(write, own, { draft, state: 'adopted' })
      continue
    }
    // Its number was given to nothing else, but the draft was renumbered after freezing.
    const id = moment.newId<'goal'>()
    await write
      .insertInto('goal')
      .values({
        id,
        cycle_id: cycle,
        ...columnsOf(draft),
        state: 'adopted',
        created_by: by,
        created_at: moment.now,
        version: 1,
      })
      .execute()
    await bindUnits(write, id, draft.units)
  }
}
