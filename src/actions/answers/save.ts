import { type Change, done } from '../../db/change.ts'
import {
  type AnswerRow,
  answerOn,
  insertAnswer,
  replaceAnswer,
  setSupport,
  supportOf,
} from '../../db/writes/answers.ts'
import { type Actor, holds, personOf } from '../../domain/access/actor.ts'
import type { UnitInScope } from '../../domain/access/scope.ts'
import { type Content, isComplete, sameContent, stored } from '../../domain/answers/content.ts'
import { saysNotRelevant } from '../../domain/answers/not-relevant.ts'
import { type AnswerRefusal, maySave } from '../../domain/answers/workflow.ts'
import type { Decision } from '../../domain/decision.ts'
import type { AnswerId, CycleId, EvidenceId } from '../../domain/ids.ts'
import { anyTooOld } from '../evidence/too-old.ts'
import { cycleNow, type Subject, situationOf } from './situation.ts'

export interface Saving {
  readonly cycleId: CycleId
  readonly subject: Subject
  readonly content: Content
  /** The version that was on the page; 0 where there was no answer yet. */
  readonly version: number
  /** What shall support the answer; undefined leaves it as it is. */
  readonly evidence: readonly EvidenceId[] | undefined
}

export interface Saved {
  readonly answerId: AnswerId
  readonly version: number
  /** False where it was the same already: saying it again changes nothing and voids no approval. */
  readonly changed: boolean
}

/** Somebody else saved first: here is what they saved. Nothing of either is lost. */
export interface Overtaken {
  readonly kind: 'overtaken'
  readonly saved: AnswerRow
}

export type SaveRefusal = AnswerRefusal | Overtaken

/**
 * Saves one answer. An incomplete one is kept too, as a draft that does not count. Any change makes a new revision
 * and takes back what was sent or approved.
 */
export function saveAnswer(
  change: Change,
  unit: UnitInScope<'answer.write'>,
  saving: Saving,
): Promise<Decision<Saved, SaveRefusal>> {
  return change<Saved, SaveRefusal>(async (write, moment) => {
    const { cycleId, subject, content } = saving
    const cycle = await cycleNow(write, cycleId)
    const row = await answerOn(write, { cycleId, unitId: unit.id, kind: subject.kind, subject: subject.id })
    const situation = await situationOf(write, { cycle, unitId: unit.id, subject }, row)
    const may = maySave(handOf(change.actor, unit), situation)
    if (!may.ok) return may
    if ((row?.version ?? 0) !== saving.version && row)
      return { ok: false, refusal: { kind: 'overtaken', saved: row } }

    const next = stored(content)
    if (saysNotRelevant(next) && next.reason === '') return { ok: false, refusal: 'requestWithoutReason' }
    const complete = isComplete(cycle.method, content)
    const state = complete ? may.value.completeState : 'draft'
    const by = personOf(change.actor)
    const supported = row ? await supportOf(write, row.id) : []
    const evidence = saving.evidence === undefined ? supported : [...new Set(saving.evidence)].sort()
    const fresh = evidence.filter((piece) => !supported.includes(piece))
    if (await anyTooOld(write, unit.id, fresh, { subject: subject.id, cycle }))
      return { ok: false, refusal: 'evidenceTooOld' }
    if (row && row.state !== 'returned' && sameContent(row, next) && sameList(supported, evidence)) {
      const trace = { action: 'answer.saved', object: 'answer', id: row.id, unitId: unit.id } as const
      const saved = { answerId: row.id, version: row.version, changed: false }
      return done(saved, { ...trace, detail: { unchanged: true } })
    }
    const facts = { unitId: unit.id, cycleId, kind: subject.kind, subject: subject.id }
    const written = { content: next, state, complete, by } as const
    const id = row?.id ?? (await insertAnswer(write, moment, { ...facts, ...written }))
    if (row && !(await replaceAnswer(write, moment, row, written))) {
      return { ok: false, refusal: { kind: 'overtaken', saved: row } }
    }
    if (!sameList(supported, evidence)) await setSupport(write, moment, { id, unitId: unit.id }, evidence, by)
    const version = (row?.version ?? 0) + 1
    const detail = {
      subject: subject.id,
      cycle: String(cycle.year),
      version,
      complete,
      state,
      before: row?.state ?? null,
    }
    return done(
      { answerId: id, version, changed: true },
      { action: 'answer.saved', object: 'answer', id, unitId: unit.id, detail },
    )
  })
}

/** A coordinator of the unit writes for the unit; anybody else who may write does so for the central team. */
export function handOf(
  actor: Actor,
  unit: { readonly id: UnitInScope<'answer.write'>['id'] },
): 'unit' | 'central' {
  return holds(actor, ['unit_coordinator'], unit.id) ? 'unit' : 'central'
}

function sameList(one: readonly string[], other: readonly string[]): boolean {
  return (
    one.length === other.length && [...one].sort().every((value, index) => value === [...other].sort()[index])
  )
}
