import { type Change, done } from '../../db/change.ts'
import { recommendationRegister } from '../../db/queries/recommendations.ts'
import { effortsOf, subStrategy } from '../../db/queries/sub-strategies.ts'
import { personOf } from '../../domain/access/actor.ts'
import type { UnitScope } from '../../domain/access/scope.ts'
import type { Decision } from '../../domain/decision.ts'
import { isActive } from '../../domain/efforts/effort.ts'
import type { SubStrategyId } from '../../domain/ids.ts'
import {
  mayRecordDecision,
  maySubmit,
  type SubmissionRefusal,
  type SubStrategyDecision,
} from '../../domain/sub-strategies/sub-strategy.ts'

interface Version {
  readonly id: SubStrategyId
  readonly version: number
}

/** Submits a sub-strategy to the Regional Council. Refused by name while a highlighted recommendation is not covered. */
export function submitSubStrategy(
  change: Change,
  scope: UnitScope<'strategy.write'>,
  { id, version }: Version,
): Promise<Decision<SubStrategyId, SubmissionRefusal | 'missing' | 'changedMeanwhile'>> {
  return change<SubStrategyId, SubmissionRefusal | 'missing' | 'changedMeanwhile'>(async (write, moment) => {
    const kept = await subStrategy(write, scope, id)
    if (!kept) return { ok: false, refusal: 'missing' }
    const efforts = await effortsOf(write, scope, id)
    const register = await recommendationRegister(write, scope, id)
    const uncovered = register.filter((recommendation) => recommendation.uncovered)
    const may = maySubmit(kept.state, {
      objectives: kept.draft.objectives,
      activeEfforts: efforts.filter(({ draft }) => isActive(draft)).length,
      uncovered: uncovered.map(({ number }) => number),
    })
    if (!may.ok) return may
    if (kept.version !== version) return { ok: false, refusal: 'changedMeanwhile' }
    await write
      .updateTable('sub_strategy')
      .set({
        state: 'submitted',
        submitted_by: personOf(change.actor),
        submitted_at: moment.now,
        version: version + 1,
      })
      .where('id', '=', id)
      .execute()
    return done(id, {
      action: 'sub_strategy.submitted',
      object: 'sub_strategy',
      id,
      detail: { efforts: efforts.length, version: version + 1 },
    })
  })
}

export type DecisionRefusal =
  | 'missing'
  | 'notSubmitted'
  | 'ownSubmission'
  | 'dayAhead'
  | 'noteMissing'
  | 'changedMeanwhile'

/** Records what the Regional Council decided. An approved version takes the place of the one it carries on. */
export function decideSubStrategy(
  change: Change,
  scope: UnitScope<'strategy.write'>,
  { id, version, decision }: Version & { readonly decision: SubStrategyDecision },
): Promise<Decision<SubStrategyId, DecisionRefusal>> {
  return change<SubStrategyId, DecisionRefusal>(async (write, moment) => {
    const kept = await subStrategy(write, scope, id)
    if (!kept) return { ok: false, refusal: 'missing' }
    const by = personOf(change.actor)
    const may = mayRecordDecision(kept.state, kept.submittedBy, by, decision, moment.today)
    if (!may.ok) return may
    if (kept.version !== version) return { ok: false, refusal: 'changedMeanwhile' }
    await write
      .updateTable('sub_strategy')
      .set({
        state: decision.outcome,
        decided_body: decision.body,
        decision_reference: decision.reference,
        decided_on: decision.on,
        decision_note: decision.note,
        recorded_by: by,
        recorded_at: moment.now,
        version: version + 1,
      })
      .where('id', '=', id)
      .execute()
    if (decision.outcome === 'approved' && kept.followsId !== null) {
      await write
        .updateTable('sub_strategy')
        .set((row) => ({ state: 'superseded' as const, version: row('version', '+', 1) }))
        .where('id', '=', kept.followsId)
        .execute()
    }
    return done(id, {
      action: 'sub_strategy.decided',
      object: 'sub_strategy',
      id,
      detail: { outcome: decision.outcome, version: version + 1 },
    })
  })
}
