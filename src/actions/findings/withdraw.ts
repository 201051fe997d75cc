import { type Change, done } from '../../db/change.ts'
import { findingWithin, setFinding } from '../../db/writes/findings.ts'
import { personOf } from '../../domain/access/actor.ts'
import { scopeFor, type UnitScope } from '../../domain/access/scope.ts'
import type { Decision } from '../../domain/decision.ts'
import { type FindingRefusal, mayWithdraw } from '../../domain/findings/rules.ts'
import type { FindingId } from '../../domain/ids.ts'

export type FindingWithdrawRefusal = FindingRefusal | 'missing' | 'changedMeanwhile'

/**
 * Takes a system off the list with a reason: it was registered by mistake, or is no more. Refused once its handling is put
 * forward, and to others than the central team once they have assessed it (`mayWithdraw`).
 */
export function withdrawFinding(
  change: Change,
  scope: UnitScope<'finding.write'>,
  given: { readonly id: FindingId; readonly version: number; readonly reason: string },
): Promise<Decision<FindingId, FindingWithdrawRefusal>> {
  return change<FindingId, FindingWithdrawRefusal>(async (write, moment) => {
    const row = await findingWithin(write, scope, given.id)
    if (!row) return { ok: false, refusal: 'missing' }
    if (row.withdrawn_at !== null) return { ok: false, refusal: 'withdrawn' }
    const may = mayWithdraw(row.state, scopeFor(change.actor, 'finding.assess') !== undefined)
    if (!may.ok) return may
    if (row.version !== given.version) return { ok: false, refusal: 'changedMeanwhile' }
    const set = {
      withdrawn_at: moment.now,
      withdrawn_by: personOf(change.actor),
      withdrawal_reason: given.reason,
    }
    if (!(await setFinding(write, row, set))) return { ok: false, refusal: 'changedMeanwhile' }
    return done(row.id, {
      action: 'finding.withdrawn',
      object: 'finding',
      id: row.id,
      unitId: row.unit_id,
      detail: { code: row.code, state: row.state },
    })
  })
}
