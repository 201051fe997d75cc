import { type Change, done } from '../../db/change.ts'
import {
  answerOn,
  contentOf,
  insertAnswer,
  replaceAnswer,
  setSupport,
  supportOf,
} from '../../db/writes/answers.ts'
import { personOf } from '../../domain/access/actor.ts'
import type { UnitInScope } from '../../domain/access/scope.ts'
import { maySave } from '../../domain/answers/workflow.ts'
import type { Decision } from '../../domain/decision.ts'
import type { CycleId } from '../../domain/ids.ts'
import { handOf, type Saved, type SaveRefusal } from './save.ts'
import { cycleNow, type Subject, situationOf } from './situation.ts'

/**
 * Confirms last year's answer unchanged: its content and the evidence that is still valid on the counting date are
 * taken over. Refused where there was none, where all of its evidence has run out, or where the method differs.
 */
export function confirmLastAnswer(
  change: Change,
  unit: UnitInScope<'answer.write'>,
  wanted: { readonly cycleId: CycleId; readonly subject: Subject; readonly version: number },
): Promise<Decision<Saved, SaveRefusal>> {
  return change<Saved, SaveRefusal>(async (write, moment) => {
    const { cycleId, subject } = wanted
    const cycle = await cycleNow(write, cycleId)
    const where = { unitId: unit.id, kind: subject.kind, subject: subject.id }
    const row = await answerOn(write, { ...where, cycleId })
    const may = maySave(
      handOf(change.actor, unit),
      await situationOf(write, { cycle, unitId: unit.id, subject }, row),
    )
    if (!may.ok) return may
    if (row && row.version !== wanted.version)
      return { ok: false, refusal: { kind: 'overtaken', saved: row } }

    const before = await write
      .selectFrom('cycle')
      .select(['id', 'method'])
      .where('year', '=', cycle.year - 1)
      .executeTakeFirst()
    const last = before && (await answerOn(write, { ...where, cycleId: before.id }))
    if (!last || last.complete === 0 || before.method !== cycle.method)
      return { ok: false, refusal: 'noAnswerLastYear' }
    const supported = await supportOf(write, last.id)
    const valid =
      supported.length === 0
        ? []
        : await write
            .selectFrom('evidence')
            .select('id')
            .where('id', 'in', supported)
            .where('valid_from', '<=', cycle.counting_date)
            .where('valid_until', '>=', cycle.counting_date)
            .execute()
    if (supported.length > 0 && valid.length === 0) return { ok: false, refusal: 'evidenceOutdated' }

    const by = personOf(change.actor)
    const written = { content: contentOf(last), state: may.value.completeState, complete: true, by } as const
    const id = row?.id ?? (await insertAnswer(write, moment, { ...where, cycleId, ...written }))
    if (row && !(await replaceAnswer(write, moment, row, written))) {
      return { ok: false, refusal: { kind: 'overtaken', saved: row } }
    }
    await setSupport(
      write,
      moment,
      { id, unitId: unit.id },
      valid.map((piece) => piece.id),
      by,
    )
    const version = (row?.version ?? 0) + 1
    return done(
      { answerId: id, version, changed: true },
      {
        action: 'answer.confirmed',
        object: 'answer',
        id,
        unitId: unit.id,
        detail: { subject: subject.id, cycle: String(cycle.year), version },
      },
    )
  })
}
