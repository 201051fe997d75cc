import { type Change, done } from '../../db/change.ts'
import { moveAnswer, moveEvidence } from '../../db/writes/answers.ts'
import { personOf } from '../../domain/access/actor.ts'
import type { UnitInScope } from '../../domain/access/scope.ts'
import { type AnswerRefusal, maySend } from '../../domain/answers/workflow.ts'
import type { Decision } from '../../domain/decision.ts'
import type { CycleId } from '../../domain/ids.ts'
import { cycleNow } from './situation.ts'

/** Sends every complete draft of the unit to its management, with the evidence; how many there were. */
export function sendAnswers(
  change: Change,
  unit: UnitInScope<'answer.send'>,
  cycleId: CycleId,
): Promise<Decision<number, AnswerRefusal>> {
  return change<number, AnswerRefusal>(async (write, moment) => {
    const cycle = await cycleNow(write, cycleId)
    const may = maySend(cycle.state)
    if (!may.ok) return may
    const rows = await write
      .selectFrom('answer')
      .selectAll()
      .where('cycle_id', '=', cycleId)
      .where('unit_id', '=', unit.id)
      .where('state', '=', 'draft')
      .where('complete', '=', 1)
      .orderBy('id')
      .execute()
    if (rows.length === 0) return { ok: false, refusal: 'nothingToSend' }
    const by = personOf(change.actor)
    for (const row of rows) {
      if (!(await moveAnswer(write, moment, row, { state: 'sent', by })))
        return { ok: false, refusal: 'changedMeanwhile' }
    }
    await moveEvidence(
      write,
      moment,
      rows.map(({ id }) => id),
      'sent',
      by,
    )
    return done(rows.length, {
      action: 'answer.sent',
      object: 'unit',
      id: unit.id,
      unitId: unit.id,
      detail: { cycle: String(cycle.year), answers: rows.length },
    })
  })
}
