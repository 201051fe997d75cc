import { type Change, done } from '../../db/change.ts'
import { answerOn, setAside } from '../../db/writes/answers.ts'
import { personOf } from '../../domain/access/actor.ts'
import type { UnitInScope } from '../../domain/access/scope.ts'
import { stored } from '../../domain/answers/content.ts'
import { maySave } from '../../domain/answers/workflow.ts'
import type { Decision } from '../../domain/decision.ts'
import { handOf, type SaveRefusal, type Saving } from './save.ts'
import { cycleNow, situationOf } from './situation.ts'

/**
 * Keeps what somebody wrote who then chose the answer that another had saved first: it becomes an earlier answer that
 * can be read, and the saved one stands as it stood, sent or not. Refused where a third was faster.
 */
export function setAnswerAside(
  change: Change,
  unit: UnitInScope<'answer.write'>,
  lost: Omit<Saving, 'evidence'>,
): Promise<Decision<undefined, SaveRefusal>> {
  return change<undefined, SaveRefusal>(async (write, moment) => {
    const { cycleId, subject, content, version } = lost
    const cycle = await cycleNow(write, cycleId)
    const row = await answerOn(write, { cycleId, unitId: unit.id, kind: subject.kind, subject: subject.id })
    const situation = await situationOf(write, { cycle, unitId: unit.id, subject }, row)
    const may = maySave(handOf(change.actor, unit), situation)
    if (!may.ok) return may
    if (!row) return { ok: false, refusal: 'changedMeanwhile' }
    const by = personOf(change.actor)
    if (row.version !== version || !(await setAside(write, moment, row, { content: stored(content), by }))) {
      return { ok: false, refusal: { kind: 'overtaken', saved: row } }
    }
    return done(undefined, {
      action: 'answer.saved',
      object: 'answer',
      id: row.id,
      unitId: unit.id,
      detail: { subject: subject.id, cycle: String(cycle.year), version: row.version + 1, setAside: true },
    })
  })
}
