import { type Change, done } from '../../db/change.ts'
import { personOf } from '../../domain/access/actor.ts'
import type { UnitScope } from '../../domain/access/scope.ts'
import type { Decision } from '../../domain/decision.ts'
import type { CycleId } from '../../domain/ids.ts'
import { fraction } from '../../domain/maturity/fraction.ts'
import { type GivenTarget, mayDecideTarget, type TargetRefusal } from '../../domain/targets/target.ts'
import { cycleNow } from '../answers/situation.ts'

/** Records that a year has another target, and gives it to the cycle: the decision is added and none is changed. */
export function decideTarget(
  change: Change,
  _scope: UnitScope<'cycle.write'>,
  cycleId: CycleId,
  given: GivenTarget,
): Promise<Decision<undefined, TargetRefusal>> {
  return change<undefined, TargetRefusal>(async (write, moment) => {
    const cycle = await cycleNow(write, cycleId)
    const now = fraction(cycle.target_num, cycle.target_den)
    const may = mayDecideTarget(cycle.state, now, given, moment.today)
    if (!may.ok) return may
    const target = { target_num: Number(may.value.num), target_den: Number(may.value.den) }
    await write
      .insertInto('target_decision')
      .values({
        id: moment.newId<'target_decision'>(),
        cycle_id: cycleId,
        ...target,
        decided_by: given.decidedBy,
        reference: given.reference,
        on_day: given.on,
        reason: given.reason,
        by_person: personOf(change.actor),
        at: moment.now,
      })
      .execute()
    await write
      .updateTable('cycle')
      .set({ ...target, version: cycle.version + 1 })
      .where('id', '=', cycleId)
      .execute()
    return done(undefined, {
      action: 'target.decided',
      object: 'cycle',
      id: cycleId,
      detail: { year: cycle.year, percent: given.percent, decided_on: given.on },
    })
  })
}
