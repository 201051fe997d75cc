import { type Change, done } from '../../db/change.ts'
import { inScope } from '../../db/scope.ts'
import { contentOf, replaceAnswer } from '../../db/writes/answers.ts'
import { personOf } from '../../domain/access/actor.ts'
import type { UnitScope } from '../../domain/access/scope.ts'
import { sameContent } from '../../domain/answers/approval.ts'
import { isComplete, type SafeguardContent, stored } from '../../domain/answers/content.ts'
import { type AnswerRefusal, mayCalibrate } from '../../domain/answers/workflow.ts'
import type { Decision } from '../../domain/decision.ts'
import type { AnswerId, CycleId } from '../../domain/ids.ts'
import type { AspectLevels, Level } from '../../domain/maturity/level.ts'
import { cycleNow } from './situation.ts'

export type CalibrationRefusal =
  | AnswerRefusal
  | 'missing'
  | 'incomplete'
  | 'unchanged'
  | 'calibrationReasonMissing'

/** A score as it shall be after the calibration, and why. */
interface Calibration {
  readonly cycleId: CycleId
  readonly answerId: AnswerId
  /** The version that was on the page. */
  readonly version: number
  /** Null in a cycle of a single level. */
  readonly aspects: AspectLevels | null
  readonly level: Level | null
  readonly reason: string
}

/**
 * Changes the levels of an answer in calibration. What the unit wrote stays its reason; the old levels stay in the
 * revision before, and why they were changed stands beside the new one. Another officer still has to accept it.
 */
export function calibrateAnswer(
  change: Change,
  scope: UnitScope<'answer.review'>,
  calibration: Calibration,
): Promise<Decision<AnswerId, CalibrationRefusal>> {
  return change<AnswerId, CalibrationRefusal>(async (write, moment) => {
    const row = await write
      .selectFrom('answer')
      .selectAll()
      .where('id', '=', calibration.answerId)
      .where('cycle_id', '=', calibration.cycleId)
      .where('kind', '=', 'safeguard')
      .where('complete', '=', 1)
      .where(inScope(scope, 'answer.unit_id'))
      .executeTakeFirst()
    if (!row) return { ok: false, refusal: 'missing' }
    const cycle = await cycleNow(write, row.cycle_id)
    const may = mayCalibrate(cycle.state, row.state, change.actor, row.unit_id)
    if (!may.ok) return may
    if (row.version !== calibration.version) return { ok: false, refusal: 'changedMeanwhile' }
    if (calibration.reason === '') return { ok: false, refusal: 'calibrationReasonMissing' }
    const { aspects, level } = calibration
    const content: SafeguardContent = {
      kind: 'safeguard',
      applicable: true,
      aspects,
      level,
      reason: row.reason,
    }
    if (!isComplete(cycle.method, content)) return { ok: false, refusal: 'incomplete' }
    const next = stored(content)
    if (sameContent(contentOf(row), next)) return { ok: false, refusal: 'unchanged' }
    const by = personOf(change.actor)
    const written = { content: next, state: 'approved', complete: true, by } as const
    if (!(await replaceAnswer(write, moment, row, written))) return { ok: false, refusal: 'changedMeanwhile' }
    await write
      .insertInto('calibration')
      .values({
        id: moment.newId(),
        answer_id: row.id,
        version: row.version + 1,
        reason: calibration.reason,
        by_person: by,
        at: moment.now,
      })
      .execute()
    return done(row.id, {
      action: 'answer.calibrated',
      object: 'answer',
      id: row.id,
      unitId: row.unit_id,
      detail: {
        subject: row.subject,
        cycle: String(cycle.year),
        before: row.state,
        version: row.version + 1,
      },
    })
  })
}
