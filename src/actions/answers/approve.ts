import { type Change, done } from '../../db/change.ts'
import { moveAnswer } from '../../db/writes/answers.ts'
import { personOf } from '../../domain/access/actor.ts'
import type { UnitInScope } from '../../domain/access/scope.ts'
import { type AnswerRefusal, mayApprove } from '../../domain/answers/workflow.ts'
import type { Decision } from '../../domain/decision.ts'
import type { AnswerId, CycleId } from '../../domain/ids.ts'
import { cycleNow } from './situation.ts'

/** One answer as it stood on the page that was approved. */
export interface Seen {
  readonly id: AnswerId
  readonly version: number
}

/**
 * The unit's management approves what it has seen: the list from its page, version by version. Where one of them was
 * changed meanwhile, nothing is approved, so that an approval never stands over text nobody has read.
 */
export function approveAnswers(
  change: Change,
  unit: UnitInScope<'answer.approve'>,
  cycleId: CycleId,
  seen: readonly Seen[],
): Promise<Decision<number, AnswerRefusal>> {
  return change<number, AnswerRefusal>(async (write, moment) => {
    const cycle = await cycleNow(write, cycleId)
    if (seen.length === 0) return { ok: false, refusal: 'nothingToApprove' }
    const rows = await write
      .selectFrom('answer')
      .selectAll()
      .where('cycle_id', '=', cycleId)
      .where('unit_id', '=', unit.id)
      .where('state', '=', 'sent')
      .orderBy('id')
      .execute()
    const known = new Map(rows.map((row) => [row.id, row]))
    const by = personOf(change.actor)
    for (const { id, version } of seen) {
      const row = known.get(id)
      if (row?.version !== version) return { ok: false, refusal: 'changedMeanwhile' }
      const hands = {
        state: row.state,
        savedBy: row.saved_by,
        sentBy: row.sent_by,
        approvedBy: row.approved_by,
      }
      const may = mayApprove(cycle.state, hands, change.actor)
      if (!may.ok) return may
      if (!(await moveAnswer(write, moment, row, { state: 'approved', by }))) {
        return { ok: false, refusal: 'changedMeanwhile' }
      }
    }
    return done(seen.length, {
      action: 'answer.approved',
      object: 'unit',
      id: unit.id,
      unitId: unit.id,
      detail: { cycle: String(cycle.year), answers: seen.length },
    })
  })
}
