import { type Change, done } from '../../db/change.ts'
import { catalogueOfCycle } from '../../db/queries/guidelines.ts'
import { exemptionWithin, moveExemption } from '../../db/writes/exemptions.ts'
import { personOf } from '../../domain/access/actor.ts'
import type { UnitScope } from '../../domain/access/scope.ts'
import type { Decision } from '../../domain/decision.ts'
import { type ExemptionRefusal, mayDecide, mayGrant } from '../../domain/exemptions/rules.ts'
import type { ExemptionId } from '../../domain/ids.ts'
import type { Day } from '../../domain/time.ts'
import { cycleNow } from '../answers/situation.ts'

export type DecideRefusal = ExemptionRefusal | 'missing'

interface Granting {
  readonly exemptionId: ExemptionId
  readonly from: Day
  readonly until: Day
  /** What the lead attaches to it; may be empty. */
  readonly note: string
}

/** Grants an exemption for some days, never without a last one; who asked for it cannot (`mayDecide`, `mayGrant`). */
export function grantExemption(
  change: Change,
  scope: UnitScope<'exemption.decide'>,
  { exemptionId, from, until, note }: Granting,
): Promise<Decision<ExemptionId, DecideRefusal>> {
  return change<ExemptionId, DecideRefusal>(async (write, moment) => {
    const row = await exemptionWithin(write, scope, exemptionId)
    if (!row) return { ok: false, refusal: 'missing' }
    const may = mayDecide(decidedOf(row), change.actor)
    if (!may.ok) return may
    const catalogue = await catalogueOfCycle(write, await cycleNow(write, row.cycle_id))
    const demanded = catalogue.requirement(row.requirement)
    if (!demanded) throw new Error(`The cycle has lost ${row.requirement}`)
    const days = mayGrant(demanded.grounding, { from, until }, moment.today)
    if (!days.ok) return days
    const by = personOf(change.actor)
    if (by === null) return { ok: false, refusal: 'personNeeded' }
    if (!(await moveExemption(write, moment, row, { state: 'granted', by, note })))
      return { ok: false, refusal: 'alreadyDecided' }
    await write
      .insertInto('exemption_grant')
      .values({
        exemption_id: row.id,
        requested_by: row.requested_by,
        decided_by: by,
        decided_at: moment.now,
        valid_from: from,
        valid_until: until,
        note,
      })
      .execute()
    return done(row.id, {
      action: 'exemption.granted',
      object: 'exemption',
      id: row.id,
      unitId: row.unit_id,
      detail: { requirement: row.requirement, from, until },
    })
  })
}

/** Refuses an exemption with a reason that the unit can read. */
export function refuseExemption(
  change: Change,
  scope: UnitScope<'exemption.decide'>,
  { exemptionId, reason }: { readonly exemptionId: ExemptionId; readonly reason: string },
): Promise<Decision<ExemptionId, DecideRefusal>> {
  return change<ExemptionId, DecideRefusal>(async (write, moment) => {
    const row = await exemptionWithin(write, scope, exemptionId)
    if (!row) return { ok: false, refusal: 'missing' }
    const may = mayDecide(decidedOf(row), change.actor)
    if (!may.ok) return may
    if (reason === '') return { ok: false, refusal: 'reasonMissing' }
    const by = personOf(change.actor)
    if (by === null) return { ok: false, refusal: 'personNeeded' }
    if (!(await moveExemption(write, moment, row, { state: 'refused', by, note: reason })))
      return { ok: false, refusal: 'alreadyDecided' }
    return done(row.id, {
      action: 'exemption.refused',
      object: 'exemption',
      id: row.id,
      unitId: row.unit_id,
      detail: { requirement: row.requirement },
    })
  })
}

/** What the rules of deciding look at. */
export function decidedOf(row: NonNullable<Awaited<ReturnType<typeof exemptionWithin>>>) {
  return { state: row.state, requestedBy: row.requested_by, unitId: row.unit_id }
}
