import { type Change, done } from '../../db/change.ts'
import { catalogueOfCycle } from '../../db/queries/guidelines.ts'
import { unitsIn } from '../../db/queries/units.ts'
import { insertAll } from '../../db/writes/batch.ts'
import { personOf } from '../../domain/access/actor.ts'
import type { UnitScope } from '../../domain/access/scope.ts'
import type { Decision } from '../../domain/decision.ts'
import { type ExceptionKind, mayChangeApplicability } from '../../domain/guidelines/applicability.ts'
import type { RequirementKey } from '../../domain/guidelines/catalogue.ts'
import type { CycleId } from '../../domain/ids.ts'
import { cycleNow } from '../answers/situation.ts'

export interface SaidException {
  readonly cycleId: CycleId
  readonly requirement: RequirementKey
  /** Codes of the units. */
  readonly units: readonly string[]
  readonly kind: ExceptionKind
  readonly reason: string
}

export type ExceptionRefusal = 'basisLocked' | 'unknownRequirement' | 'unknownUnit' | 'reasonMissing'

/**
 * Says that a requirement is, or is not, for some units in a cycle against the rule, or that the rule holds again. The
 * last word said of a unit stands. Refused once the basis of the cycle is locked, and without a reason.
 */
export function exceptUnits(
  change: Change,
  scope: UnitScope<'applicability.write'>,
  said: SaidException,
): Promise<Decision<number, ExceptionRefusal>> {
  return change<number, ExceptionRefusal>(async (write, moment) => {
    const { requirement, kind, reason } = said
    const cycle = await cycleNow(write, said.cycleId)
    const may = mayChangeApplicability(cycle.state)
    if (!may.ok) return may
    if (kind !== 'rule' && reason === '') return { ok: false, refusal: 'reasonMissing' }
    if (!(await catalogueOfCycle(write, cycle)).requirement(requirement))
      return { ok: false, refusal: 'unknownRequirement' }
    const units = (await unitsIn(write, scope)).filter(({ code }) => said.units.includes(code))
    if (units.length === 0 || units.length < new Set(said.units).size)
      return { ok: false, refusal: 'unknownUnit' }
    const ids = units.map(({ id }) => id)
    await write
      .deleteFrom('applicability_exception')
      .where('cycle_id', '=', cycle.id)
      .where('requirement', '=', requirement)
      .where('unit_id', 'in', ids)
      .execute()
    if (kind !== 'rule') {
      await insertAll(
        write,
        'applicability_exception',
        ids.map((unit_id) => ({
          cycle_id: cycle.id,
          unit_id,
          requirement,
          applies: kind === 'applies' ? (1 as const) : (0 as const),
          reason,
          decided_by: personOf(change.actor),
          decided_at: moment.now,
        })),
      )
    }
    const codes = units.map(({ code }) => code)
    return done(units.length, {
      action: 'applicability.changed',
      object: 'cycle',
      id: cycle.id,
      detail: { cycle: String(cycle.year), requirement, kind, units: codes },
    })
  })
}
