import { type Change, done } from '../../db/change.ts'
import { recommendationRegister } from '../../db/queries/recommendations.ts'
import { personOf } from '../../domain/access/actor.ts'
import type { UnitScope } from '../../domain/access/scope.ts'
import type { Decision } from '../../domain/decision.ts'
import type { RecommendationId } from '../../domain/ids.ts'
import {
  type GivenHandling,
  type HandlingRefusal,
  mayHandle,
} from '../../domain/recommendations/recommendation.ts'

/** Records that a recommendation is handled elsewhere, closed, or taken up again: an entry is added and none is changed. */
export function handleRecommendation(
  change: Change,
  scope: UnitScope<'strategy.write'>,
  id: RecommendationId,
  handling: GivenHandling,
): Promise<Decision<string, HandlingRefusal | 'missing'>> {
  return change<string, HandlingRefusal | 'missing'>(async (write, moment) => {
    const register = await recommendationRegister(write, scope)
    const recommendation = register.find((one) => one.id === id)
    if (!recommendation) return { ok: false, refusal: 'missing' }
    const may = mayHandle(recommendation.standing.state, handling, moment.today)
    if (!may.ok) return may
    await write
      .insertInto('recommendation_handling')
      .values({
        id: moment.newId<'recommendation_handling'>(),
        recommendation_id: id,
        kind: handling.kind,
        reason: handling.reason,
        decided_by: handling.decidedBy,
        on_day: handling.on,
        by_person: personOf(change.actor),
        at: moment.now,
      })
      .execute()
    return done(recommendation.number, {
      action: 'recommendation.handled',
      object: 'recommendation',
      id,
      detail: { number: recommendation.number, kind: handling.kind },
    })
  })
}
