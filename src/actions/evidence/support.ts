import { type Change, done, type Moment, type Writer } from '../../db/change.ts'
import {
  type AnswerRow,
  answerOn,
  contentOf,
  insertAnswer,
  replaceAnswer,
  setSupport,
  supportOf,
} from '../../db/writes/answers.ts'
import { evidenceIn, subjectsSupported } from '../../db/writes/evidence.ts'
import { personOf } from '../../domain/access/actor.ts'
import type { UnitInScope } from '../../domain/access/scope.ts'
import type { AnswerState } from '../../domain/answers/answer.ts'
import { type StoredContent, stored } from '../../domain/answers/content.ts'
import { type AnswerRefusal, maySave } from '../../domain/answers/workflow.ts'
import type { Decision } from '../../domain/decision.ts'
import { isTooOldFor } from '../../domain/evidence/age.ts'
import type { AnswerId, CycleId, EvidenceId, PersonId, UnitId } from '../../domain/ids.ts'
import type { Day } from '../../domain/time.ts'
import type { AuditEntry } from '../../domain/trail/entry.ts'
import { handOf } from '../answers/save.ts'
import { cycleNow, type Subject, situationOf } from '../answers/situation.ts'
import { ageLimit } from './too-old.ts'

/** The answers that a piece is for: of one cycle, each begun as a draft that says nothing where there is none yet. */
export interface Purpose {
  /** The piece's own unit, within reach for writing answers. */
  readonly unit: UnitInScope<'answer.write'>
  readonly cycleId: CycleId
  readonly subjects: readonly Subject[]
}

/** Why a piece cannot support the answer on a subject. */
export interface SupportRefusal {
  readonly kind: 'support'
  readonly subject: string
  readonly why: AnswerRefusal
}

/** Lets a piece that is attached once support exactly these answers of a cycle; those of other cycles stay as they are. */
export function supportAnswers(
  change: Change,
  { unit, cycleId, subjects }: Purpose,
  piece: EvidenceId,
): Promise<Decision<number, SupportRefusal | 'missing' | 'nothingChanged'>> {
  return change<number, SupportRefusal | 'missing' | 'nothingChanged'>(async (write, moment) => {
    const row = await evidenceIn(write, unit.id, piece)
    if (!row) return { ok: false, refusal: 'missing' }
    const before = await subjectsSupported(write, piece, cycleId)
    const added = subjects.filter(({ id }) => !before.some(({ subject }) => subject === id))
    const removed = before.filter(({ subject }) => !subjects.some(({ id }) => id === subject))
    const by = personOf(change.actor)
    const trace: AuditEntry[] = []
    const piecePart = { id: piece, code: row.code, validFrom: row.valid_from, validUntil: row.valid_until }
    for (const subject of added) {
      const attached = await attach(write, moment, { unit, cycleId, subject, piece: piecePart, change, by })
      if (!attached.ok) return attached
      trace.push(attached.value)
    }
    for (const { kind, subject } of removed) {
      const which = { unit, cycleId, subject: { kind, id: subject }, piece: piecePart, change, by }
      const detached = await detach(write, moment, which)
      if (!detached.ok) return detached
      trace.push(detached.value)
    }
    const [first, ...rest] = trace
    return first ? done(trace.length, first, ...rest) : { ok: false, refusal: 'nothingChanged' }
  })
}

interface Attachment {
  readonly unit: UnitInScope<'answer.write'>
  readonly cycleId: CycleId
  readonly subject: Subject
  readonly piece: {
    readonly id: EvidenceId
    readonly code: string
    readonly validFrom: Day
    readonly validUntil: Day
  }
  readonly change: Change
  readonly by: PersonId | null
}

const nothing: StoredContent = stored({
  kind: 'safeguard',
  applicable: true,
  aspects: null,
  level: null,
  reason: '',
})

type Refused = Decision<never, SupportRefusal>

/** The answer as it stands, for changing what supports it: a change to the answer, which makes a draft of what was sent. */
async function openFor(
  write: Writer,
  { unit, cycleId, subject, change }: Attachment,
): Promise<Decision<OpenAnswer, SupportRefusal>> {
  const refuse = (why: AnswerRefusal): Refused => ({
    ok: false,
    refusal: { kind: 'support', subject: subject.id, why },
  })
  const cycle = await cycleNow(write, cycleId)
  const row = await answerOn(write, { cycleId, unitId: unit.id, kind: subject.kind, subject: subject.id })
  const situation = await situationOf(write, { cycle, unitId: unit.id, subject }, row)
  const may = maySave(handOf(change.actor, unit), situation)
  if (!may.ok) return refuse(may.refusal)
  return { ok: true, value: { cycle, row, completeState: may.value.completeState, refuse } }
}

interface OpenAnswer {
  readonly cycle: Awaited<ReturnType<typeof cycleNow>>
  readonly row: Awaited<ReturnType<typeof answerOn>>
  readonly completeState: AnswerState
  readonly refuse: (why: AnswerRefusal) => Refused
}

/** Lets a piece support one answer more. */
export async function attach(
  write: Writer,
  moment: Moment,
  attachment: Attachment,
): Promise<Decision<AuditEntry, SupportRefusal>> {
  const { unit, cycleId, subject, piece, by } = attachment
  const open = await openFor(write, attachment)
  if (!open.ok) return open
  const { cycle, row, completeState, refuse } = open.value
  const limit = await ageLimit(write, cycle, subject.id)
  if (isTooOldFor(piece, limit, cycle.counting_date)) return refuse('evidenceTooOld')
  const answer = { unitId: unit.id, cycleId, kind: subject.kind, subject: subject.id }
  const id =
    row?.id ??
    (await insertAnswer(write, moment, { ...answer, content: nothing, state: 'draft', complete: false, by }))
  if (row && !(await replaceAnswer(write, moment, row, again(row, completeState, by)))) {
    return refuse('changedMeanwhile')
  }
  const supported = row ? await supportOf(write, row.id) : []
  await setSupport(write, moment, { id, unitId: unit.id }, [...new Set([...supported, piece.id])], by)
  return { ok: true, value: traceOf('evidence.attached', id, unit.id, subject.id, piece.code) }
}

async function detach(
  write: Writer,
  moment: Moment,
  attachment: Attachment,
): Promise<Decision<AuditEntry, SupportRefusal>> {
  const { unit, subject, piece, by } = attachment
  const open = await openFor(write, attachment)
  if (!open.ok) return open
  const { row, completeState, refuse } = open.value
  if (!row || !(await replaceAnswer(write, moment, row, again(row, completeState, by)))) {
    return refuse('changedMeanwhile')
  }
  const supported = await supportOf(write, row.id)
  const rest = supported.filter((id) => id !== piece.id)
  await setSupport(write, moment, { id: row.id, unitId: unit.id }, rest, by)
  return { ok: true, value: traceOf('evidence.detached', row.id, unit.id, subject.id, piece.code) }
}

/** The same content once more: what it says is not changed, but what carries it is. */
export function again(row: AnswerRow, completeState: AnswerState, by: PersonId | null) {
  const complete = row.complete === 1
  return { content: contentOf(row), state: complete ? completeState : ('draft' as const), complete, by }
}

export function traceOf(
  action: 'evidence.attached' | 'evidence.detached',
  id: AnswerId,
  unitId: UnitId,
  subject: string,
  evidence: string,
): AuditEntry {
  return { action, object: 'answer', id, unitId, detail: { subject, evidence } }
}
