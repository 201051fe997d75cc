import { type Change, done } from '../../db/change.ts'
import { catalogueOfCycle } from '../../db/queries/guidelines.ts'
import { addStep, exemptionToExtend } from '../../db/writes/exemptions.ts'
import { personOf } from '../../domain/access/actor.ts'
import type { UnitInScope } from '../../domain/access/scope.ts'
import type { Decision } from '../../domain/decision.ts'
import { type ExemptionRefusal, mayApply } from '../../domain/exemptions/rules.ts'
import type { RequirementKey } from '../../domain/guidelines/catalogue.ts'
import type { CycleId, ExemptionId } from '../../domain/ids.ts'
import type { Day } from '../../domain/time.ts'
import { cycleNow } from '../answers/situation.ts'

interface Application {
  readonly cycleId: CycleId
  readonly requirement: RequirementKey
  readonly reason: string
  readonly risk: string
  readonly measures: string
  readonly wishedUntil: Day
}

/**
 * A unit asks for exemption from a requirement. Where it has one that counts today, the new one is its extension and is
 * decided anew. Refused for what follows from law, for a second application while one waits, and without a person behind
 * it.
 */
export function applyForExemption(
  change: Change,
  unit: UnitInScope<'exemption.request'>,
  asked: Application,
): Promise<Decision<ExemptionId, ExemptionRefusal | 'missing'>> {
  return change<ExemptionId, ExemptionRefusal | 'missing'>(async (write, moment) => {
    const { requirement, wishedUntil } = asked
    const cycle = await cycleNow(write, asked.cycleId)
    const demanded = (await catalogueOfCycle(write, cycle)).requirement(requirement)
    if (!demanded) return { ok: false, refusal: 'missing' }
    const waiting = await write
      .selectFrom('exemption')
      .select('id')
      .where('unit_id', '=', unit.id)
      .where('requirement', '=', requirement)
      .where('state', '=', 'applied')
      .executeTakeFirst()
    const may = mayApply({
      grounding: demanded.grounding,
      cycle: cycle.state,
      waiting: waiting !== undefined,
      wishedUntil,
      today: moment.today,
    })
    if (!may.ok) return may
    const by = personOf(change.actor)
    if (by === null) return { ok: false, refusal: 'personNeeded' }
    const extended = await exemptionToExtend(write, unit.id, requirement, moment.today)
    const id = moment.newId<'exemption'>()
    await write
      .insertInto('exemption')
      .values({
        id,
        unit_id: unit.id,
        cycle_id: cycle.id,
        requirement,
        reason: asked.reason,
        risk: asked.risk,
        measures: asked.measures,
        wished_until: wishedUntil,
        extends_id: extended ?? null,
        state: 'applied',
        requested_by: by,
        requested_at: moment.now,
        version: 1,
      })
      .execute()
    await addStep(write, moment, { exemptionId: id, state: 'applied', by, note: '' })
    return done(id, {
      action: 'exemption.requested',
      object: 'exemption',
      id,
      unitId: unit.id,
      detail: { requirement, cycle: String(cycle.year), until: wishedUntil, extends: extended ?? null },
    })
  })
}
