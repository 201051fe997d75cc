import { type Change, done, type Writer } from '../../db/change.ts'
import { inScope } from '../../db/scope.ts'
import { type AnswerRow, moveAnswer, moveEvidence } from '../../db/writes/answers.ts'
import { personOf } from '../../domain/access/actor.ts'
import type { UnitScope } from '../../domain/access/scope.ts'
import { type AnswerRefusal, mayReview } from '../../domain/answers/workflow.ts'
import type { Decision } from '../../domain/decision.ts'
import type { AnswerId, CycleId } from '../../domain/ids.ts'
import { cycleNow } from './situation.ts'

export type ReviewRefusal = AnswerRefusal | 'missing'

interface Reviewed {
  readonly cycleId: CycleId
  readonly answerId: AnswerId
  /** The version that was on the page. */
  readonly version: number
  readonly comment: string
}

/** Accepts an answer: its evidence carries it. What it was is kept; what comes later is a new decision. */
export function acceptAnswer(
  change: Change,
  scope: UnitScope<'answer.review'>,
  reviewed: Reviewed,
): Promise<Decision<AnswerId, ReviewRefusal>> {
  return review(change, scope, reviewed, 'accepted')
}

/** Returns an answer to the unit with a comment that says what is missing; without one it is refused. */
export async function returnAnswer(
  change: Change,
  scope: UnitScope<'answer.review'>,
  reviewed: Reviewed,
): Promise<Decision<AnswerId, ReviewRefusal>> {
  if (reviewed.comment === '') return { ok: false, refusal: 'commentMissing' }
  return review(change, scope, reviewed, 'returned')
}

function review(
  change: Change,
  scope: UnitScope<'answer.review'>,
  reviewed: Reviewed,
  to: 'accepted' | 'returned',
): Promise<Decision<AnswerId, ReviewRefusal>> {
  return change<AnswerId, ReviewRefusal>(async (write, moment) => {
    const row = await answerIn(write, scope, reviewed)
    if (!row) return { ok: false, refusal: 'missing' }
    const cycle = await cycleNow(write, row.cycle_id)
    const hands = {
      state: row.state,
      savedBy: row.saved_by,
      sentBy: row.sent_by,
      approvedBy: row.approved_by,
    }
    const may = mayReview(cycle.state, hands, change.actor, row.unit_id)
    if (!may.ok) return may
    if (row.version !== reviewed.version) return { ok: false, refusal: 'changedMeanwhile' }
    const by = personOf(change.actor)
    if (!(await moveAnswer(write, moment, row, { state: to, by, comment: reviewed.comment }))) {
      return { ok: false, refusal: 'changedMeanwhile' }
    }
    await moveEvidence(write, moment, [row.id], to, by)
    return done(row.id, {
      action: to === 'accepted' ? 'answer.accepted' : 'answer.returned',
      object: 'answer',
      id: row.id,
      unitId: row.unit_id,
      detail: { subject: row.subject, cycle: String(cycle.year), version: row.version + 1 },
    })
  })
}

function answerIn(
  write: Writer,
  scope: UnitScope<'answer.review'>,
  reviewed: Reviewed,
): Promise<AnswerRow | undefined> {
  return write
    .selectFrom('answer')
    .selectAll()
    .where('id', '=', reviewed.answerId)
    .where('cycle_id', '=', reviewed.cycleId)
    .where(inScope(scope, 'answer.unit_id'))
    .executeTakeFirst()
}
