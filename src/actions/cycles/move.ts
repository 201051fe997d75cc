import { type Change, done, type Writer } from '../../db/change.ts'
import { forgetSummary } from '../../db/writes/maturity-summary.ts'
import { personOf } from '../../domain/access/actor.ts'
import type { UnitScope } from '../../domain/access/scope.ts'
import type { CycleState } from '../../domain/cycles/cycle.ts'
import { mayMove, type StepRefusal } from '../../domain/cycles/steps.ts'
import type { Decision } from '../../domain/decision.ts'
import type { CycleId } from '../../domain/ids.ts'
import { freezeBasis } from './freeze-basis.ts'
import { stepSituation } from './step-situation.ts'

/**
 * Moves a cycle on to the step that its page showed as the next, or back in one of the two named ways, where nothing
 * stands in the way of it. Locking the basis freezes it. Reopening a result replaces every report that was made from it:
 * what has been printed is "Erstattet" from then on.
 */
export function moveCycle(
  change: Change,
  scope: UnitScope<'cycle.write'>,
  step: { readonly cycleId: CycleId; readonly to: CycleState; readonly reason: string },
): Promise<Decision<undefined, StepRefusal>> {
  return change<undefined, StepRefusal>(async (write, moment) => {
    const cycle = await write
      .selectFrom('cycle')
      .selectAll()
      .where('id', '=', step.cycleId)
      .executeTakeFirstOrThrow()
    const situation = await stepSituation(write, scope, cycle, moment.today)
    const may = mayMove(step.to, step.reason, situation, change.actor)
    if (!may.ok) return may
    const { numUpdatedRows } = await write
      .updateTable('cycle')
      .set({ state: step.to, version: cycle.version + 1 })
      .where('id', '=', cycle.id)
      .where('state', '=', cycle.state)
      .executeTakeFirstOrThrow()
    if (numUpdatedRows === 0n) return { ok: false, refusal: 'changedMeanwhile' }
    if (step.to === 'basis_locked') await freezeBasis(write, moment, cycle)
    await write
      .insertInto('cycle_step')
      .values({
        id: moment.newId(),
        cycle_id: cycle.id,
        state: step.to,
        reason: step.reason.trim(),
        by_person: personOf(change.actor),
        at: moment.now,
      })
      .execute()
    const detail = { year: cycle.year, from: cycle.state, to: step.to }
    const about = { object: 'cycle', id: cycle.id } as const
    if (may.value !== 'reopening') return done(undefined, { action: 'cycle.moved', ...about, detail })
    await forgetSummary(write, cycle.id)
    const reports_replaced = await replaceReports(write, cycle.id)
    return done(undefined, {
      action: 'cycle.reopened',
      ...about,
      detail: { ...detail, reports_replaced },
    })
  })
}

async function replaceReports(write: Writer, cycle: CycleId): Promise<number> {
  const { numUpdatedRows } = await write
    .updateTable('report')
    .set({ state: 'replaced' })
    .where('cycle_id', '=', cycle)
    .where('state', '!=', 'replaced')
    .executeTakeFirstOrThrow()
  return Number(numUpdatedRows)
}
