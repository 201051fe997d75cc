import { type Change, done, type Writer } from '../../db/change.ts'
import { cycleUnits } from '../../db/queries/cycle-units.ts'
import type { CycleRow } from '../../db/queries/cycles.ts'
import { goalsOfCycle } from '../../db/queries/goals.ts'
import { rolesInForce } from '../../db/queries/setup.ts'
import { personOf } from '../../domain/access/actor.ts'
import type { UnitScope } from '../../domain/access/scope.ts'
import type { CycleState } from '../../domain/cycles/cycle.ts'
import { mayMove, type StepRefusal, type StepSituation } from '../../domain/cycles/steps.ts'
import type { Decision } from '../../domain/decision.ts'
import { goalOf } from '../../domain/goals/draft.ts'
import type { CycleId } from '../../domain/ids.ts'
import { isAssessed } from '../../domain/maturity/input.ts'
import type { Day } from '../../domain/time.ts'
import { unstaffed } from '../../domain/units/staffing.ts'
import { freezeBasis } from './freeze-basis.ts'

/** Moves a cycle on to the step that its page showed as the next, where nothing stands in the way of it. */
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
    const may = mayMove(step.to, step.reason, await situationOf(write, scope, cycle, moment.today))
    if (!may.ok) return may
    const { numUpdatedRows } = await write
      .updateTable('cycle')
      .set({ state: may.value, version: cycle.version + 1 })
      .where('id', '=', cycle.id)
      .where('state', '=', cycle.state)
      .executeTakeFirstOrThrow()
    if (numUpdatedRows === 0n) return { ok: false, refusal: 'changedMeanwhile' }
    if (may.value === 'basis_locked') await freezeBasis(write, moment, cycle)
    await write
      .insertInto('cycle_step')
      .values({
        id: moment.newId(),
        cycle_id: cycle.id,
        state: may.value,
        reason: step.reason,
        by_person: personOf(change.actor),
        at: moment.now,
      })
      .execute()
    return done(undefined, {
      action: 'cycle.moved',
      object: 'cycle',
      id: cycle.id,
      detail: { year: cycle.year, from: cycle.state, to: may.value },
    })
  })
}

async function situationOf(
  write: Writer,
  scope: UnitScope<'cycle.write'>,
  cycle: CycleRow,
  today: Day,
): Promise<StepSituation> {
  const units = (await cycleUnits(write, cycle)).filter((unit) =>
    isAssessed({ ...unit, validFrom: unit.valid_from, validTo: unit.valid_to }, cycle.counting_date),
  )
  const { waiting } = await write
    .selectFrom('answer')
    .select((row) => row.cast<number>(row.fn.countAll(), 'integer').as('waiting'))
    .where('cycle_id', '=', cycle.id)
    .where('state', '=', 'approved')
    .executeTakeFirstOrThrow()
  return {
    state: cycle.state,
    today,
    collectionDeadline: cycle.collection_deadline,
    assessedUnits: units.length,
    unstaffed: unstaffed(units, await rolesInForce(write, today)),
    awaitingReview: waiting,
    goals: (await goalsOfCycle(write, scope, cycle.id)).map(({ draft }) => goalOf(draft)),
  }
}
