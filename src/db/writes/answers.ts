import type { Selectable } from 'kysely'
import type { AnswerState, SubjectKind } from '../../domain/answers/answer.ts'
import type { StoredContent } from '../../domain/answers/content.ts'
import { type EvidenceEvent, moveOf } from '../../domain/evidence/life.ts'
import type { AnswerId, CycleId, EvidenceId, PersonId, UnitId } from '../../domain/ids.ts'
import type { Moment, Writer } from '../change.ts'
import type { AnswerTable } from '../schema/answers.ts'

export type AnswerRow = Selectable<AnswerTable>

/** The answer of a unit on one subject in one cycle, read inside a change. */
export function answerOn(
  write: Writer,
  where: {
    readonly cycleId: CycleId
    readonly unitId: UnitId
    readonly kind: SubjectKind
    readonly subject: string
  },
): Promise<AnswerRow | undefined> {
  return write
    .selectFrom('answer')
    .selectAll()
    .where('cycle_id', '=', where.cycleId)
    .where('unit_id', '=', where.unitId)
    .where('kind', '=', where.kind)
    .where('subject', '=', where.subject)
    .executeTakeFirst()
}

interface NewAnswer {
  readonly unitId: UnitId
  readonly cycleId: CycleId
  readonly kind: SubjectKind
  readonly subject: string
  readonly content: StoredContent
  readonly state: AnswerState
  readonly complete: boolean
  readonly by: PersonId | null
}

/** Puts a first answer in its place, with its first revision. */
export async function insertAnswer(write: Writer, moment: Moment, answer: NewAnswer): Promise<AnswerId> {
  const id = moment.newId<'answer'>()
  await write
    .insertInto('answer')
    .values({
      id,
      unit_id: answer.unitId,
      cycle_id: answer.cycleId,
      kind: answer.kind,
      subject: answer.subject,
      ...answer.content,
      state: answer.state,
      complete: answer.complete ? 1 : 0,
      saved_by: answer.by,
      saved_at: moment.now,
      sent_by: null,
      sent_at: null,
      approved_by: null,
      approved_at: null,
      reviewed_by: null,
      reviewed_at: null,
      review_comment: '',
      carried_from: null,
      approved_version: null,
      version: 1,
    })
    .execute()
  await addRevision(write, moment, {
    id,
    version: 1,
    content: answer.content,
    state: answer.state,
    by: answer.by,
  })
  return id
}

interface NewContent {
  readonly content: StoredContent
  readonly state: AnswerState
  readonly complete: boolean
  readonly by: PersonId | null
}

/** Writes new content over an answer that is still at this version; false where somebody else was first. */
export async function replaceAnswer(
  write: Writer,
  moment: Moment,
  row: AnswerRow,
  next: NewContent,
): Promise<boolean> {
  const version = row.version + 1
  const { numUpdatedRows } = await write
    .updateTable('answer')
    .set({
      ...next.content,
      ...moved(row, next.state),
      complete: next.complete ? 1 : 0,
      saved_by: next.by,
      saved_at: moment.now,
      sent_by: null,
      sent_at: null,
      approved_by: null,
      approved_at: null,
      reviewed_by: null,
      reviewed_at: null,
      version,
    })
    .where('id', '=', row.id)
    .where('version', '=', row.version)
    .executeTakeFirstOrThrow()
  if (numUpdatedRows !== 1n) return false
  await addRevision(write, moment, {
    id: row.id,
    version,
    content: next.content,
    state: next.state,
    by: next.by,
  })
  return true
}

/**
 * The state, and that nothing is carried on, where that is news. SQLite writes an index anew for a column that is set to
 * what it is already, and every index of the row for one that refers to its own table.
 */
export function moved(row: AnswerRow, state: AnswerState) {
  return {
    ...(row.state === state ? {} : { state }),
    ...(row.carried_from === null ? {} : { carried_from: null }),
  }
}

interface Step {
  readonly state: AnswerState
  readonly by: PersonId | null
  readonly comment?: string
}

/** Moves an answer on without a change to what it says; false where somebody else was first. */
export async function moveAnswer(
  write: Writer,
  moment: Moment,
  row: AnswerRow,
  step: Step,
): Promise<boolean> {
  const version = row.version + 1
  const hands = {
    draft: {},
    sent: { sent_by: step.by, sent_at: moment.now },
    approved: { approved_by: step.by, approved_at: moment.now, approved_version: version },
    accepted: {
      reviewed_by: step.by,
      reviewed_at: moment.now,
      review_comment: step.comment ?? '',
      approved_version: version,
    },
    returned: {
      reviewed_by: step.by,
      reviewed_at: moment.now,
      review_comment: step.comment ?? '',
      approved_version: null,
    },
  }[step.state]
  const { numUpdatedRows } = await write
    .updateTable('answer')
    .set({ ...hands, state: step.state, version })
    .where('id', '=', row.id)
    .where('version', '=', row.version)
    .where('state', '=', row.state)
    .executeTakeFirstOrThrow()
  if (numUpdatedRows !== 1n) return false
  const { id, state, by } = { id: row.id, ...step }
  await addRevision(write, moment, {
    id,
    version,
    content: contentOf(row),
    state,
    by,
    comment: step.comment ?? '',
  })
  return true
}

/** Takes a review back: the answer waits again as its unit approved it. False where somebody else was first. */
export async function reopenAnswer(
  write: Writer,
  moment: Moment,
  row: AnswerRow,
  by: PersonId | null,
): Promise<boolean> {
  const version = row.version + 1
  const { numUpdatedRows } = await write
    .updateTable('answer')
    .set({
      state: 'approved',
      reviewed_by: null,
      reviewed_at: null,
      review_comment: '',
      approved_version: version,
      version,
    })
    .where('id', '=', row.id)
    .where('version', '=', row.version)
    .where('state', '=', row.state)
    .executeTakeFirstOrThrow()
  if (numUpdatedRows !== 1n) return false
  await addRevision(write, moment, { id: row.id, version, content: contentOf(row), state: 'approved', by })
  return true
}

/**
 * Puts a text that was not chosen among the revisions of an answer, marked as set aside; the answer itself is not
 * changed. False where somebody else was first.
 */
export async function setAside(
  write: Writer,
  moment: Moment,
  row: AnswerRow,
  lost: { readonly content: StoredContent; readonly by: PersonId | null },
): Promise<boolean> {
  const version = row.version + 1
  const { numUpdatedRows } = await write
    .updateTable('answer')
    .set({ version })
    .where('id', '=', row.id)
    .where('version', '=', row.version)
    .executeTakeFirstOrThrow()
  if (numUpdatedRows !== 1n) return false
  await addRevision(write, moment, { id: row.id, version, state: 'draft', aside: true, ...lost })
  return true
}

/** What an answer says, without who did what to it. */
export function contentOf(row: AnswerRow): StoredContent {
  const { policy, implementation, automation, reporting, level, status, applicable, reason } = row
  return { policy, implementation, automation, reporting, level, status, applicable, reason }
}

/** The pieces of evidence that support an answer, in a fixed order. */
export async function supportOf(write: Writer, answer: AnswerId): Promise<EvidenceId[]> {
  const rows = await write
    .selectFrom('evidence_support')
    .select('evidence_id')
    .where('answer_id', '=', answer)
    .orderBy('evidence_id')
    .execute()
  return rows.map(({ evidence_id }) => evidence_id)
}

/**
 * Makes exactly these pieces support an answer. A piece of another unit is refused by the database's own keys and is
 * left out before it comes to that; so is one that was erased.
 */
export async function setSupport(
  write: Writer,
  moment: Moment,
  answer: { readonly id: AnswerId; readonly unitId: UnitId },
  evidence: readonly EvidenceId[],
  by: PersonId | null,
): Promise<void> {
  await write.deleteFrom('evidence_support').where('answer_id', '=', answer.id).execute()
  if (evidence.length === 0) return
  const own = await write
    .selectFrom('evidence')
    .select('id')
    .where('unit_id', '=', answer.unitId)
    .where('id', 'in', [...evidence])
    .where('id', 'not in', (row) => row.selectFrom('evidence_erasure').select('evidence_id'))
    .execute()
  if (own.length === 0) return
  await write
    .insertInto('evidence_support')
    .values(
      own.map(({ id }) => ({
        unit_id: answer.unitId,
        answer_id: answer.id,
        evidence_id: id,
        added_by: by,
        added_at: moment.now,
      })),
    )
    .execute()
}

/** Moves the evidence of answers along with them: sent to review, accepted, or back to the unit. */
export async function moveEvidence(
  write: Writer,
  moment: Moment,
  answers: readonly AnswerId[],
  event: Exclude<EvidenceEvent, 'replaced'>,
  by: PersonId | null,
): Promise<void> {
  if (answers.length === 0) return
  const { from, to } = moveOf(event)
  const review = event === 'sent' ? {} : { reviewed_by: by, reviewed_at: moment.now }
  await write
    .updateTable('evidence')
    .set((row) => ({ state: to, version: row('version', '+', 1), ...review }))
    .where('state', 'in', [...from])
    .where('id', 'in', (row) =>
      row
        .selectFrom('evidence_support')
        .select('evidence_id')
        .where('answer_id', 'in', [...answers]),
    )
    .execute()
}

/** Lets the evidence of an answer wait again with it, but for what another answer was reviewed with as well. */
export async function reopenEvidence(write: Writer, row: AnswerRow): Promise<void> {
  await write
    .updateTable('evidence')
    .set((piece) => ({
      state: 'submitted',
      version: piece('version', '+', 1),
      reviewed_by: null,
      reviewed_at: null,
    }))
    .where('state', 'in', ['accepted', 'returned'])
    .where('id', 'in', (piece) =>
      piece.selectFrom('evidence_support').select('evidence_id').where('answer_id', '=', row.id),
    )
    .where('id', 'not in', (piece) =>
      piece
        .selectFrom('evidence_support')
        .innerJoin('answer', 'answer.id', 'evidence_support.answer_id')
        .select('evidence_id')
        .where('answer.unit_id', '=', row.unit_id)
        .where('answer.id', '<>', row.id)
        .where('answer.state', 'in', ['accepted', 'returned']),
    )
    .execute()
}

interface Revision {
  readonly id: AnswerId
  readonly version: number
  readonly content: StoredContent
  readonly state: AnswerState
  readonly by: PersonId | null
  readonly comment?: string
  readonly aside?: boolean
}

async function addRevision(write: Writer, moment: Moment, revision: Revision): Promise<void> {
  await write
    .insertInto('answer_revision')
    .values({
      id: moment.newId(),
      answer_id: revision.id,
      version: revision.version,
      ...revision.content,
      state: revision.state,
      by_person: revision.by,
      at: moment.now,
      comment: revision.comment ?? '',
      aside: revision.aside === true ? 1 : 0,
    })
    .execute()
}
