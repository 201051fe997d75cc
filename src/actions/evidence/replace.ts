import { type Change, done } from '../../db/change.ts'
import { replaceAnswer } from '../../db/writes/answers.ts'
import { answersSupportedBy, evidenceIn, replaceEvidence } from '../../db/writes/evidence.ts'
import { personOf } from '../../domain/access/actor.ts'
import type { UnitInScope } from '../../domain/access/scope.ts'
import { maySave } from '../../domain/answers/workflow.ts'
import { isLocked } from '../../domain/cycles/cycle.ts'
import type { Decision } from '../../domain/decision.ts'
import { isTooOldFor } from '../../domain/evidence/age.ts'
import type { EvidenceId } from '../../domain/ids.ts'
import { handOf } from '../answers/save.ts'
import { cycleNow, situationOf } from '../answers/situation.ts'
import { type ContentRefusal, columnsOf, isFull, type NewEvidence, refusalOf } from './add.ts'
import { again, type SupportRefusal } from './support.ts'
import { ageLimit } from './too-old.ts'

export interface Replacement
  extends Pick<NewEvidence, 'title' | 'validFrom' | 'validUntil' | 'content' | 'confirmed'> {
  readonly piece: EvidenceId
  /** The version that was on the page. */
  readonly version: number
}

export type ReplaceRefusal =
  | ContentRefusal
  | SupportRefusal
  | 'missing'
  | 'changedMeanwhile'
  /** It supports an answer of a locked year, which nothing moves any more. */
  | 'supportsLocked'

/**
 * Puts new content in the place of what a piece said. The earlier one is kept as a revision with its checksum. Every
 * answer that it supports is changed by that, so all of them must be open to this hand; they are drafts again.
 */
export function replaceContent(
  change: Change,
  unit: UnitInScope<'evidence.write'>,
  replacement: Replacement,
): Promise<Decision<EvidenceId, ReplaceRefusal>> {
  return change<EvidenceId, ReplaceRefusal>(async (write, moment) => {
    const { piece, version, content, validFrom, validUntil } = replacement
    const row = await evidenceIn(write, unit.id, piece)
    if (!row || row.kind !== content.kind) return { ok: false, refusal: 'missing' }
    if (row.version !== version) return { ok: false, refusal: 'changedMeanwhile' }
    const refusal = refusalOf(replacement)
    if (refusal) return { ok: false, refusal }
    if (content.kind === 'file' && (await isFull(write, moment, unit.id, content.size))) {
      return { ok: false, refusal: 'quotaReached' }
    }
    const by = personOf(change.actor)
    const answers = await answersSupportedBy(write, piece)
    if (answers.some(({ cycle_state }) => isLocked(cycle_state))) {
      return { ok: false, refusal: 'supportsLocked' }
    }
    for (const { cycle_state: _, ...answer } of answers) {
      const cycle = await cycleNow(write, answer.cycle_id)
      const subject = { kind: answer.kind, id: answer.subject }
      const situation = await situationOf(write, { cycle, unitId: unit.id, subject }, answer)
      const limit = await ageLimit(write, cycle, subject.id)
      const may = maySave(handOf(change.actor, unit), situation)
      const why = !may.ok
        ? may.refusal
        : isTooOldFor({ validFrom, validUntil }, limit, cycle.counting_date)
          ? 'evidenceTooOld'
          : undefined
      if (why) return { ok: false, refusal: { kind: 'support', subject: subject.id, why } }
      const state = may.ok ? may.value.completeState : 'draft'
      if (!(await replaceAnswer(write, moment, answer, again(answer, state, by)))) {
        return { ok: false, refusal: 'changedMeanwhile' }
      }
    }
    if (!(await replaceEvidence(write, moment, row, { ...columnsOf(replacement), by }))) {
      return { ok: false, refusal: 'changedMeanwhile' }
    }
    if (content.kind === 'file') await content.keep()
    const detail = {
      code: row.code,
      kind: content.kind,
      version: version + 1,
      answers: answers.map(({ subject }) => subject),
    }
    return done(piece, {
      action: 'evidence.replaced',
      object: 'evidence',
      id: piece,
      unitId: unit.id,
      detail,
    })
  })
}
