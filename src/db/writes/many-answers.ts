import type { Insertable } from 'kysely'
import type { AnswerState, SubjectKind } from '../../domain/answers/answer.ts'
import type { StoredContent } from '../../domain/answers/content.ts'
import type { CycleId, UnitId } from '../../domain/ids.ts'
import type { Moment, Writer } from '../change.ts'
import type { AnswerRevisionTable } from '../schema/answers.ts'
import { type AnswerRow, contentOf, moved } from './answers.ts'
import { insertAll } from './batch.ts'

/** An answer as it is to stand, with the line of the file and the name it is shown under. */
export interface WantedAnswer {
  readonly line: number
  readonly key: string
  readonly unitId: UnitId
  readonly subject: string
  readonly content: StoredContent
  readonly complete: boolean
}

interface StoredAnswer {
  readonly line: number
  readonly kind: 'created' | 'changed'
  readonly key: string
  readonly fields: readonly string[]
}

/**
 * Stores answers of many units at once, each with its revision. Complete ones are accepted, entered by the operator on
 * behalf of the central team; who sent or approved an answer before is forgotten with what it said. An answer that
 * already says the same is left alone. Gives what was created and changed.
 */
export async function storeAnswers(
  write: Writer,
  moment: Moment,
  where: { readonly cycleId: CycleId; readonly kind: SubjectKind },
  wanted: readonly WantedAnswer[],
): Promise<readonly StoredAnswer[]> {
  const stored = await write
    .selectFrom('answer')
    .selectAll()
    .where('cycle_id', '=', where.cycleId)
    .where('kind', '=', where.kind)
    .execute()
  const storedByPlace = new Map(stored.map((row) => [`${row.unit_id} ${row.subject}`, row]))
  const placed = wanted.map((answer) => ({
    answer,
    row: storedByPlace.get(`${answer.unitId} ${answer.subject}`),
  }))
  const fresh = placed.flatMap(({ answer, row }) => (row ? [] : [answer]))
  const changed = placed.flatMap(({ answer, row }) => {
    const fields = row ? differences(row, answer.content) : []
    return row && fields.length > 0 ? [{ answer, row, fields }] : []
  })
  const revisions = [
    ...(await insertFresh(write, moment, where, fresh)),
    ...(await updateChanged(write, moment, changed)),
  ]
  await insertAll(write, 'answer_revision', revisions)
  return [
    ...fresh.map(({ line, key }) => ({ line, kind: 'created' as const, key, fields: [] })),
    ...changed.map(({ answer: { line, key }, fields }) => ({ line, kind: 'changed' as const, key, fields })),
  ].toSorted((one, other) => one.line - other.line)
}

type Revision = Insertable<AnswerRevisionTable>

async function insertFresh(
  write: Writer,
  moment: Moment,
  where: { readonly cycleId: CycleId; readonly kind: SubjectKind },
  fresh: readonly WantedAnswer[],
): Promise<readonly Revision[]> {
  const rows = fresh.map((answer) => ({
    id: moment.newId<'answer'>(),
    unit_id: answer.unitId,
    cycle_id: where.cycleId,
    kind: where.kind,
    subject: answer.subject,
    ...answer.content,
    ...standing(moment, answer.complete, 1),
  }))
  await insertAll(write, 'answer', rows)
  return rows.map(({ id, version, state }, place) => {
    const { content } = fresh[place] as WantedAnswer
    return revisionOf(moment, { id, version, state, content })
  })
}

async function updateChanged(
  write: Writer,
  moment: Moment,
  changed: readonly { readonly answer: WantedAnswer; readonly row: AnswerRow }[],
): Promise<readonly Revision[]> {
  const revisions: Revision[] = []
  for (const { answer, row } of changed) {
    const next = standing(moment, answer.complete, row.version + 1)
    const { state: _, carried_from: __, ...rest } = next
    await write
      .updateTable('answer')
      .set({ ...answer.content, ...rest, ...moved(row, next.state) })
      .where('id', '=', row.id)
      .execute()
    const { state, version } = next
    revisions.push(revisionOf(moment, { id: row.id, version, state, content: answer.content }))
  }
  return revisions
}

function standing({ now }: Moment, complete: boolean, version: number) {
  return {
    state: complete ? ('accepted' as const) : ('draft' as const),
    complete: complete ? (1 as const) : (0 as const),
    saved_by: null,
    saved_at: now,
    sent_by: null,
    sent_at: null,
    approved_by: null,
    approved_at: null,
    reviewed_by: null,
    reviewed_at: complete ? now : null,
    review_comment: '',
    carried_from: null,
    approved_version: complete ? version : null,
    version,
  }
}

function revisionOf(
  moment: Moment,
  answer: Pick<AnswerRow, 'id' | 'version'> & {
    readonly state: AnswerState
    readonly content: StoredContent
  },
): Revision {
  return {
    id: moment.newId(),
    answer_id: answer.id,
    version: answer.version,
    ...answer.content,
    state: answer.state,
    by_person: null,
    at: moment.now,
    comment: '',
    aside: 0,
  }
}

function differences(row: AnswerRow, content: StoredContent): readonly string[] {
  const before = contentOf(row)
  return (Object.keys(content) as (keyof StoredContent)[]).filter((field) => content[field] !== before[field])
}
