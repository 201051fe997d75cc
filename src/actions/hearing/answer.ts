import { type Change, done } from '../../db/change.ts'
import { commentsInHearing } from '../../db/queries/hearing.ts'
import { holds, personOf } from '../../domain/access/actor.ts'
import type { UnitScope } from '../../domain/access/scope.ts'
import type { Decision } from '../../domain/decision.ts'
import { type HearingOutcome, type HearingRefusal, mayAnswer } from '../../domain/hearing/hearing.ts'
import type { CycleId, Id } from '../../domain/ids.ts'
import { hearingSituation } from './situation.ts'

/** Answers a unit's comment. An answer given again takes the place of the one before, which is kept. */
export function answerComment(
  change: Change,
  scope: UnitScope<'hearing.answer'>,
  given: {
    readonly cycleId: CycleId
    readonly commentId: Id<'hearing_comment'>
    readonly outcome: HearingOutcome
    readonly text: string
  },
): Promise<Decision<undefined, HearingRefusal | 'missing'>> {
  return change<undefined, HearingRefusal | 'missing'>(async (write, moment) => {
    const { cycle, situation } = await hearingSituation(write, given.cycleId)
    const comments = await commentsInHearing(write, scope, cycle.id)
    const comment = comments.find(({ id }) => id === given.commentId)
    if (!comment) return { ok: false, refusal: 'missing' }
    const may = mayAnswer(situation, comment, given)
    if (!may.ok) return may
    await write
      .insertInto('hearing_answer')
      .values({
        id: moment.newId<'hearing_answer'>(),
        comment_id: comment.id,
        outcome: given.outcome,
        text: given.text,
        role: holds(change.actor, ['lead']) ? 'lead' : 'officer',
        by_person: personOf(change.actor),
        at: moment.now,
      })
      .execute()
    return done(undefined, {
      action: 'hearing.answered',
      object: 'cycle',
      id: cycle.id,
      unitId: comment.unitId,
      detail: { cycle: String(cycle.year), goal: comment.goal, outcome: given.outcome },
    })
  })
}
