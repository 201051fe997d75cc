import { solveRoad } from '../../adapters/solver/solver.ts'
import { type Change, done } from '../../db/change.ts'
import type { CycleRow } from '../../db/queries/cycles.ts'
import { frozenReport, listedReports } from '../../db/queries/reports.ts'
import type { Reader } from '../../db/reader.ts'
import { personOf } from '../../domain/access/actor.ts'
import type { UnitScope } from '../../domain/access/scope.ts'
import type { Decision } from '../../domain/decision.ts'
import type { CycleId, ReportId } from '../../domain/ids.ts'
import type { AnnualGoalsSnapshot } from '../../domain/reports/annual-goals.ts'
import { changesBetween } from '../../domain/reports/changes.ts'
import type { ReportKind } from '../../domain/reports/report.ts'
import {
  type FreezeRefusal,
  mayFreeze,
  type ReportSnapshot,
  unansweredInReport,
} from '../../domain/reports/rules.ts'
import { subStrategyLacks } from '../../domain/reports/sub-strategy-report.ts'
import type { Road } from '../../domain/road/plan.ts'
import type { Instant } from '../../domain/time.ts'
import { cycleNow } from '../answers/situation.ts'
import { collectSnapshot } from './collect.ts'
import { collectMaturityReport } from './collect-maturity.ts'
import { collectSubStrategyReport, type RoadSolver } from './collect-sub-strategy.ts'
import type { Collecting, CollectOrder, ReportOrderFacts } from './order.ts'
import { printableOf, type SealedSnapshot, seal } from './seal.ts'

/** Bytes of the document in each language. */
export interface DocumentSizes {
  readonly da: number
  readonly en: number
}

export interface FreezeOrder {
  readonly kind: ReportKind
  readonly cycleId: CycleId
  readonly facts: ReportOrderFacts
  /** Said knowingly: the result is not locked, so the figures are provisional. */
  readonly provisionalSaid: boolean
  /** The moment of freezing, which the document carries. */
  readonly now: Instant
  /**
   * Prints the document in both languages before it is stored, so that nothing is frozen that cannot be printed. Without
   * it (data that is made up) no sizes are known.
   */
  readonly print?: (sealed: SealedSnapshot) => Promise<DocumentSizes>
}

/**
 * Freezes a report of a cycle and so puts it before the steering group. The data is collected, printed, and
 * collected again inside the change: what is stored is what was printed, or it is refused. A version that still awaited a
 * decision is replaced.
 */
export async function freezeReport(
  change: Change,
  db: Reader,
  scope: UnitScope<'report.freeze'>,
  order: FreezeOrder,
): Promise<Decision<ReportId, FreezeRefusal>> {
  let road: Road | undefined
  const trial = await trialOf(db, scope, order, async (problem) => {
    road = await solveRoad(problem)
    return road
  })
  if (!trial.ok) return trial
  const sizes = order.print && (await order.print(trial.value))
  return change<ReportId, FreezeRefusal>(async (write, moment) => {
    const cycle = await cycleNow(write, order.cycleId)
    // Nothing is solved inside the change: another problem than the one that was solved is another checksum.
    const again = await trialOf(write, scope, order, async () => road)
    if (!again.ok) return again
    const { text, checksum } = again.value
    if (checksum !== trial.value.checksum) return { ok: false, refusal: 'changedMeanwhile' }
    const { facts } = order
    await write
      .updateTable('report')
      .set({ state: 'replaced' })
      .where('kind', '=', order.kind)
      .where('cycle_id', '=', cycle.id)
      .where('state', '=', 'frozen')
      .execute()
    const id = moment.newId<'report'>()
    await write
      .insertInto('report')
      .values({
        id,
        kind: order.kind,
        cycle_id: cycle.id,
        version_label: facts.version,
        state: 'frozen',
        classification: facts.classification,
        snapshot: text,
        snapshot_sha256: checksum,
        size_da: sizes?.da ?? null,
        size_en: sizes?.en ?? null,
        frozen_by: personOf(change.actor),
        frozen_at: order.now,
      })
      .execute()
    return done(id, {
      action: 'report.frozen',
      object: 'report',
      id,
      detail: {
        kind: order.kind,
        cycle: String(cycle.year),
        version: facts.version,
        classification: facts.classification,
        sha256: checksum,
        provisional: !again.value.snapshot.maturity.resultLocked,
      },
    })
  })
}

async function trialOf(
  db: Reader,
  scope: UnitScope<'report.freeze'>,
  { kind, cycleId, facts, provisionalSaid, now }: FreezeOrder,
  solve: RoadSolver,
): Promise<Decision<SealedSnapshot, FreezeRefusal>> {
  const cycle = await db.selectFrom('cycle').selectAll().where('id', '=', cycleId).executeTakeFirstOrThrow()
  const collecting = { facts, status: 'for_decision', now, freezing: scope } as const
  const snapshot = await collectReport(kind, db, scope, cycle, collecting, solve)
  const earlier = (await listedReports(db, scope, cycleId)).filter((report) => report.kind === kind)
  const may = mayFreeze({
    version: facts.version,
    used: earlier.map(({ version }) => version),
    goals: snapshot.kind === 'annual-goals' ? snapshot.goals : null,
    hasStatement: snapshot.kind === 'annual-goals' ? snapshot.statement !== null : null,
    unanswered: snapshot.kind === 'annual-goals' ? unansweredInReport(snapshot) : [],
    lacks: snapshot.kind === 'sub-strategy' ? subStrategyLacks(snapshot.strategy) : [],
    cycle: cycle.state,
    provisionalSaid,
  })
  return may.ok ? { ok: true, value: seal(snapshot) } : may
}

/** The data of a report of this kind, as it stands now; the annual goals with what has changed since the version before. */
export async function collectReport<C extends Collecting>(
  kind: ReportKind,
  db: Reader,
  scope: UnitScope<C>,
  cycle: CycleRow,
  order: CollectOrder,
  solve: RoadSolver = solveRoad,
): Promise<ReportSnapshot> {
  switch (kind) {
    case 'annual-goals': {
      const snapshot = await collectSnapshot(db, scope, cycle, order)
      const before = await versionBefore(db, scope, cycle.id)
      return { ...snapshot, changes: before ? changesBetween(before, snapshot) : null }
    }
    case 'maturity':
      return collectMaturityReport(db, scope, cycle, order)
    case 'sub-strategy':
      return collectSubStrategyReport(db, scope, cycle, order, solve)
  }
}

/** The annual goals as they were last frozen for the cycle, whatever came of them. */
async function versionBefore<C extends Collecting>(
  db: Reader,
  scope: UnitScope<C>,
  cycle: CycleId,
): Promise<AnnualGoalsSnapshot | undefined> {
  const last = (await listedReports(db, scope, cycle)).find(({ kind }) => kind === 'annual-goals')
  const report = last && (await frozenReport(db, scope, last.id))
  const snapshot = report && printableOf(report).snapshot
  return snapshot?.kind === 'annual-goals' ? snapshot : undefined
}
