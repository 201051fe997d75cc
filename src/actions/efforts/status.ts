import { type Change, done } from '../../db/change.ts'
import { effortsOf, subStrategy } from '../../db/queries/sub-strategies.ts'
import type { UnitScope } from '../../domain/access/scope.ts'
import type { Decision } from '../../domain/decision.ts'
import { type EffortStatus, isActive } from '../../domain/efforts/effort.ts'
import type { EffortId, SubStrategyId } from '../../domain/ids.ts'

interface ChangedStatus {
  readonly subStrategyId: SubStrategyId
  readonly effortId: EffortId
  readonly version: number
  readonly status: EffortStatus
}

export type EffortStatusRefusal = 'missing' | 'notApproved' | 'changedMeanwhile' | 'othersRequireIt'

/** Says how far an effort of an approved sub-strategy is; its text stands as it was approved. */
export function changeEffortStatus(
  change: Change,
  scope: UnitScope<'strategy.write'>,
  { subStrategyId, effortId, version, status }: ChangedStatus,
): Promise<Decision<EffortId, EffortStatusRefusal>> {
  return change<EffortId, EffortStatusRefusal>(async (write) => {
    const strategy = await subStrategy(write, scope, subStrategyId)
    const efforts = strategy ? await effortsOf(write, scope, strategy.id) : []
    const effort = efforts.find(({ id }) => id === effortId)
    if (!strategy || !effort) return { ok: false, refusal: 'missing' }
    if (strategy.state !== 'approved') return { ok: false, refusal: 'notApproved' }
    if (effort.version !== version) return { ok: false, refusal: 'changedMeanwhile' }
    const required = efforts.some(
      ({ draft }) => isActive(draft) && draft.requires.includes(effort.draft.code),
    )
    if (status === 'withdrawn' && required) return { ok: false, refusal: 'othersRequireIt' }
    await write
      .updateTable('effort')
      .set({ status, version: version + 1 })
      .where('id', '=', effortId)
      .execute()
    return done(effortId, {
      action: 'effort.status_changed',
      object: 'effort',
      id: effortId,
      detail: { code: effort.draft.code, from: effort.draft.status, to: status },
    })
  })
}
