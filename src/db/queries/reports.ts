import type { Selectable } from 'kysely'
import type { UnitInScope, UnitScope } from '../../domain/access/scope.ts'
import type { CycleId, PersonId, ReportId, UnitId } from '../../domain/ids.ts'
import type { AnnualGoalsSnapshot, ExternalTotal } from '../../domain/reports/annual-goals.ts'
import type { Classification, DecisionOutcome, ReportKind, ReportState } from '../../domain/reports/report.ts'
import type { Standing } from '../../domain/reports/rules.ts'
import type { Day, Instant } from '../../domain/time.ts'
import type { Reader } from '../reader.ts'
import type { ReportTable } from '../schema/decisions.ts'
import type { AllGoals } from './goals.ts'

/** A report without its frozen data, as a list shows it. */
export interface ListedReport {
  readonly id: ReportId
  readonly kind: ReportKind
  readonly cycleId: CycleId
  readonly year: number
  readonly version: string
  readonly state: ReportState
  readonly classification: Classification
  readonly checksum: string
  readonly sizes: { readonly da: number | null; readonly en: number | null }
  readonly frozenBy: PersonId | null
  readonly frozenAt: Instant
  readonly decision: RecordedDecision | null
}

interface RecordedDecision {
  readonly outcome: DecisionOutcome
  readonly on: Day
  readonly caseReference: string
  readonly note: string
  readonly at: Instant
}

/** A report with its frozen data, as canonical JSON. */
export interface FrozenReport extends ListedReport {
  readonly snapshot: string
}

/** Reports are the region's own and no unit's: whoever may read one may read all that are frozen. */
type Reading = 'report.read' | 'report.freeze' | 'report.preview' | 'decision.record'

/** Every frozen report, newest first, with the latest decision on it; their data is left where it is. One query. */
export async function listedReports<C extends Reading>(
  db: Reader,
  _scope: UnitScope<C>,
  cycle?: CycleId,
): Promise<ListedReport[]> {
  let query = withoutData(db)
  if (cycle !== undefined) query = query.where('report.cycle_id', '=', cycle)
  const rows = await query.orderBy('report.frozen_at', 'desc').orderBy('report.id', 'desc').execute()
  return rows.map(listed)
}

/** These reports with their data, in any order. */
export async function frozenReports<C extends Reading>(
  db: Reader,
  _scope: UnitScope<C>,
  reports: readonly ReportId[],
): Promise<FrozenReport[]> {
  if (reports.length === 0) return []
  const rows = await withoutData(db).select('report.snapshot').where('report.id', 'in', reports).execute()
  return rows.map((row) => ({ ...listed(row), snapshot: row.snapshot }))
}

/** One report with its data. */
export async function frozenReport<C extends Reading>(
  db: Reader,
  scope: UnitScope<C>,
  report: ReportId,
): Promise<FrozenReport | undefined> {
  return (await frozenReports(db, scope, [report]))[0]
}

/** The newest report of a kind in a cycle that still stands: approved, or before the steering group, or else sent back. */
export async function newestFrozen<C extends Reading>(
  db: Reader,
  scope: UnitScope<C>,
  kind: ReportKind,
  cycle: CycleId,
): Promise<FrozenReport | undefined> {
  const reports = await listedReports(db, scope, cycle)
  const newest = reports.find((report) => report.kind === kind && report.state !== 'replaced')
  return newest && frozenReport(db, scope, newest.id)
}

/** The states of a cycle's frozen annual goals, newest first. */
export async function reportStates(
  db: Reader,
  _scope: UnitScope<'cycle.write'>,
  cycle: CycleId,
): Promise<ReportState[]> {
  const rows = await db
    .selectFrom('report')
    .select('state')
    .where('kind', '=', 'annual-goals')
    .where('cycle_id', '=', cycle)
    .orderBy('frozen_at', 'desc')
    .orderBy('id', 'desc')
    .execute()
  return rows.map(({ state }) => state)
}

/**
 * Whether the goals of a cycle are sealed: approved, or frozen for the steering group after its latest hearing began and
 * not sent back. What is printed in them, the hearing and the statement, stands until then and no longer.
 */
export async function areGoalsSealed(db: Reader, cycle: CycleId): Promise<boolean> {
  const report = await db
    .selectFrom('report')
    .select(['state', 'frozen_at'])
    .where('kind', '=', 'annual-goals')
    .where('cycle_id', '=', cycle)
    .where('state', '<>', 'replaced')
    .orderBy('frozen_at', 'desc')
    .orderBy('id', 'desc')
    .executeTakeFirst()
  if (report?.state !== 'frozen') return report?.state === 'approved'
  const hearing = await db
    .selectFrom('cycle_step')
    .select('at')
    .where('cycle_id', '=', cycle)
    .where('state', '=', 'hearing')
    .orderBy('at', 'desc')
    .executeTakeFirst()
  return hearing !== undefined && report.frozen_at >= hearing.at
}

/** The annual goals of a cycle as they were approved, for a unit that they bind: its sheet is cut from them. */
export async function approvedGoals(
  db: Reader,
  unit: UnitInScope<'goal.read'>,
  cycle: CycleId,
): Promise<FrozenReport | undefined> {
  const row = await approvedFor(db, unit, cycle).select('report.snapshot').executeTakeFirst()
  return row && { ...listed(row), snapshot: row.snapshot }
}

/** Whether a cycle's goals are approved and bind the unit, so that it has a sheet. */
export async function goalsAreApproved<C extends 'goal.read' | 'goal.status.write'>(
  db: Reader,
  unit: UnitInScope<C>,
  cycle: CycleId,
): Promise<boolean> {
  return (await approvedFor(db, unit, cycle).executeTakeFirst()) !== undefined
}

function approvedFor(db: Reader, unit: { readonly id: UnitId }, cycle: CycleId) {
  return withoutData(db)
    .where('report.kind', '=', 'annual-goals')
    .where('report.cycle_id', '=', cycle)
    .where('report.state', '=', 'approved')
    .where(({ exists, selectFrom }) =>
      exists(
        selectFrom('goal_unit')
          .innerJoin('goal', 'goal.id', 'goal_unit.goal_id')
          .select('goal.id')
          .whereRef('goal.cycle_id', '=', 'report.cycle_id')
          .where('goal_unit.unit_id', '=', unit.id),
      ),
    )
}

/** The version of a cycle's goals that awaits the steering group's decision, and the numbers of the goals in it. */
export async function awaitingGoals<C extends AllGoals>(
  db: Reader,
  _scope: UnitScope<C>,
  cycle: CycleId,
): Promise<{ readonly version: string; readonly numbers: readonly string[] } | undefined> {
  const row = await db
    .selectFrom('report')
    .select(['version_label', 'snapshot'])
    .where('kind', '=', 'annual-goals')
    .where('cycle_id', '=', cycle)
    .where('state', '=', 'frozen')
    .executeTakeFirst()
  if (!row) return undefined
  const { goals } = JSON.parse(row.snapshot) as AnnualGoalsSnapshot
  return { version: row.version_label, numbers: goals.map(({ number }) => number) }
}

export function standingOf({ state, decision }: ListedReport): Standing {
  return { state, decision }
}

/** The external analyses' totals as reported, oldest first; those that a corrected one has superseded are left out. */
export async function externalTotals(db: Reader): Promise<ExternalTotal[]> {
  const rows = await db
    .selectFrom('external_analysis')
    .select(['framework', 'year', 'assessor', 'scale_min as min', 'scale_max as max', 'total'])
    .where('id', 'not in', (row) => row.selectFrom('external_supersession').select('analysis_id'))
    .orderBy('year')
    .orderBy('framework')
    .execute()
  return rows.map(({ min, max, ...rest }) => ({ ...rest, on: null, scale: { min, max } }))
}

function withoutData(db: Reader) {
  return db
    .selectFrom('report')
    .innerJoin('cycle', 'cycle.id', 'report.cycle_id')
    .leftJoin('decision', (join) =>
      join.on('decision.id', '=', (row) =>
        row
          .selectFrom('decision as latest')
          .select('latest.id')
          .whereRef('latest.report_id', '=', 'report.id')
          .orderBy('latest.recorded_at', 'desc')
          .limit(1),
      ),
    )
    .select([
      'report.id',
      'report.kind',
      'report.cycle_id',
      'report.version_label',
      'report.state',
      'report.classification',
    ])
    .select(['report.snapshot_sha256', 'report.size_da', 'report.size_en', 'report.frozen_by'])
    .select(['report.frozen_at', 'cycle.year'])
    .select(['decision.outcome', 'decision.decided_on as on', 'decision.case_reference as caseReference'])
    .select(['decision.note', 'decision.recorded_at as at'])
}

type Row = Omit<Selectable<ReportTable>, 'snapshot'> & { readonly year: number } & {
  readonly [Field in keyof RecordedDecision]: RecordedDecision[Field] | null
}

function listed(row: Row): ListedReport {
  return {
    id: row.id,
    kind: row.kind,
    cycleId: row.cycle_id,
    year: row.year,
    version: row.version_label,
    state: row.state,
    classification: row.classification,
    checksum: row.snapshot_sha256,
    sizes: { da: row.size_da, en: row.size_en },
    frozenBy: row.frozen_by,
    frozenAt: row.frozen_at,
    decision: decisionIn(row),
  }
}

function decisionIn({ outcome, on, caseReference, note, at }: Row): RecordedDecision | null {
  if (outcome === null || on === null || caseReference === null || note === null || at === null) return null
  return { outcome, on, caseReference, note, at }
}
