import { type Change, done } from '../../db/change.ts'
import { changeFinding, findingWithin } from '../../db/writes/findings.ts'
import { personOf } from '../../domain/access/actor.ts'
import type { UnitScope } from '../../domain/access/scope.ts'
import type { Decision } from '../../domain/decision.ts'
import {
  type DecisionFaults,
  decisionFaults,
  type FindingRefusal,
  type GivenDecision,
  mayCarryOut,
  mayDecide,
  stateAfter,
} from '../../domain/findings/rules.ts'
import type { FindingId } from '../../domain/ids.ts'
import type { Day } from '../../domain/time.ts'

export type FindingDecideRefusal =
  | FindingRefusal
  | 'missing'
  | 'changedMeanwhile'
  | { readonly faults: DecisionFaults }

/** Records what was decided on a finding: approved, sent back, accepted to a day, or taken up again (`mayDecide`). */
export function decideFinding(
  change: Change,
  scope: UnitScope<'finding.decide'>,
  given: { readonly id: FindingId; readonly version: number; readonly decision: GivenDecision },
): Promise<Decision<FindingId, FindingDecideRefusal>> {
  return change<FindingId, FindingDecideRefusal>(async (write, moment) => {
    const row = await findingWithin(write, scope, given.id)
    if (!row) return { ok: false, refusal: 'missing' }
    const may = mayDecide(
      { state: row.state, unitId: row.unit_id, submittedBy: row.submitted_by },
      change.actor,
    )
    if (!may.ok) return may
    if (row.version !== given.version) return { ok: false, refusal: 'changedMeanwhile' }
    const { decision } = given
    const faults = decisionFaults(decision, row.state, moment.today)
    if (Object.keys(faults).length > 0) return { ok: false, refusal: { faults } }
    const by = personOf(change.actor)
    if (by === null) return { ok: false, refusal: 'personNeeded' }
    const state = stateAfter[decision.outcome]
    const { outcome: step, note, decidedBy, on, reference, until } = decision
    const changed = await changeFinding(write, moment, row, {
      set: { state, accepted_until: until },
      step: { step, by, note, decidedBy, on, reference, until },
    })
    if (!changed) return { ok: false, refusal: 'changedMeanwhile' }
    return done(row.id, {
      action: 'finding.decided',
      object: 'finding',
      id: row.id,
      unitId: row.unit_id,
      detail: { code: row.code, outcome: step, on, until },
    })
  })
}

/** Says that what was decided about a system is carried out, which ends the finding. */
export function carryOutFinding(
  change: Change,
  scope: UnitScope<'finding.write'>,
  given: { readonly id: FindingId; readonly version: number; readonly on: Day; readonly note: string },
): Promise<Decision<FindingId, FindingRefusal | 'missing' | 'changedMeanwhile' | 'dayAhead'>> {
  return change<FindingId, FindingRefusal | 'missing' | 'changedMeanwhile' | 'dayAhead'>(
    async (write, moment) => {
      const row = await findingWithin(write, scope, given.id)
      if (!row) return { ok: false, refusal: 'missing' }
      if (row.version !== given.version) return { ok: false, refusal: 'changedMeanwhile' }
      const may = mayCarryOut(row.state, given.on, moment.today)
      if (!may.ok) return may
      const changed = await changeFinding(write, moment, row, {
        set: { state: 'carried_out', accepted_until: null },
        step: { step: 'carried_out', by: personOf(change.actor), note: given.note, on: given.on },
      })
      if (!changed) return { ok: false, refusal: 'changedMeanwhile' }
      return done(row.id, {
        action: 'finding.carried_out',
        object: 'finding',
        id: row.id,
        unitId: row.unit_id,
        detail: { code: row.code, on: given.on },
      })
    },
  )
}
