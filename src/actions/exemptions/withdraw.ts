import { type Change, done } from '../../db/change.ts'
import { exemptionWithin, moveExemption } from '../../db/writes/exemptions.ts'
import { personOf } from '../../domain/access/actor.ts'
import type { UnitScope } from '../../domain/access/scope.ts'
import type { Decision } from '../../domain/decision.ts'
import { mayWithdraw } from '../../domain/exemptions/rules.ts'
import type { ExemptionId } from '../../domain/ids.ts'
import { type DecideRefusal, decidedOf } from './decide.ts'

/** Withdraws a granted exemption that has not ended, with a reason; it stops counting at once. */
export function withdrawExemption(
  change: Change,
  scope: UnitScope<'exemption.decide'>,
  { exemptionId, reason }: { readonly exemptionId: ExemptionId; readonly reason: string },
): Promise<Decision<ExemptionId, DecideRefusal>> {
  return change<ExemptionId, DecideRefusal>(async (write, moment) => {
    const row = await exemptionWithin(write, scope, exemptionId)
    if (!row) return { ok: false, refusal: 'missing' }
    const grant = await write
      .selectFrom('exemption_grant')
      .select('valid_until')
      .where('exemption_id', '=', row.id)
      .executeTakeFirst()
    const may = mayWithdraw(decidedOf(row), grant?.valid_until ?? null, moment.today, change.actor)
    if (!may.ok) return may
    if (reason === '') return { ok: false, refusal: 'reasonMissing' }
    const by = personOf(change.actor)
    if (by === null) return { ok: false, refusal: 'personNeeded' }
    if (!(await moveExemption(write, moment, row, { state: 'withdrawn', by, note: reason })))
      return { ok: false, refusal: 'notGranted' }
    return done(row.id, {
      action: 'exemption.withdrawn',
      object: 'exemption',
      id: row.id,
      unitId: row.unit_id,
      detail: { requirement: row.requirement },
    })
  })
}
