import type { CycleId } from '../../domain/ids.ts'
import type { Moment, Writer } from '../change.ts'
import type { CycleRow } from '../queries/cycles.ts'
import { insertAll } from './batch.ts'

interface Carrying {
  readonly from: CycleId
  readonly to: CycleRow
  readonly requirements: readonly string[]
}

/**
 * Carries accepted answers on these requirements from one cycle to the next as they stand: content, state, version and
 * dates, with their newest revision and the evidence that is still valid on the new counting date. Left out are an
 * answer all of whose evidence has run out by then, and one that the new cycle has already.
 */
export async function carryAnswers(
  write: Writer,
  moment: Moment,
  { from, to, requirements }: Carrying,
): Promise<void> {
  if (requirements.length === 0) return
  const taken = await write
    .selectFrom('answer')
    .select(['unit_id', 'subject'])
    .where('cycle_id', '=', to.id)
    .where('kind', '=', 'requirement')
    .execute()
  const places = new Set(taken.map(({ unit_id, subject }) => `${unit_id} ${subject}`))
  const accepted = await write
    .selectFrom('answer')
    .selectAll()
    .where('cycle_id', '=', from)
    .where('kind', '=', 'requirement')
    .where('subject', 'in', requirements)
    .where('state', '=', 'accepted')
    .where('complete', '=', 1)
    .orderBy('id')
    .execute()
  const support = await supportOn(write, from, to)
  const carried = accepted
    .filter(({ unit_id, subject }) => !places.has(`${unit_id} ${subject}`))
    .map((answer) => ({ answer, pieces: support.get(answer.id) ?? [], id: moment.newId<'answer'>() }))
    .filter(({ pieces }) => pieces.length === 0 || pieces.some(({ valid }) => valid))
  await insertAll(
    write,
    'answer',
    carried.map(({ answer, id }) => ({ ...answer, id, cycle_id: to.id, carried_from: answer.id })),
  )
  await insertAll(
    write,
    'answer_revision',
    carried.map(({ answer, id }) => ({
      id: moment.newId<'answer_revision'>(),
      answer_id: id,
      version: answer.version,
      policy: answer.policy,
      implementation: answer.implementation,
      automation: answer.automation,
      reporting: answer.reporting,
      level: answer.level,
      status: answer.status,
      applicable: answer.applicable,
      reason: answer.reason,
      state: answer.state,
      by_person: answer.reviewed_by,
      at: answer.reviewed_at ?? answer.saved_at,
      comment: answer.review_comment,
      aside: 0 as const,
    })),
  )
  await insertAll(
    write,
    'evidence_support',
    carried.flatMap(({ id, pieces }) =>
      pieces.filter(({ valid }) => valid).map(({ valid, ...piece }) => ({ ...piece, answer_id: id })),
    ),
  )
}

async function supportOn(write: Writer, from: CycleId, to: CycleRow) {
  const rows = await write
    .selectFrom('evidence_support')
    .innerJoin('answer', 'answer.id', 'evidence_support.answer_id')
    .innerJoin('evidence', 'evidence.id', 'evidence_support.evidence_id')
    .selectAll('evidence_support')
    .select(['evidence.valid_from', 'evidence.valid_until'])
    .where('answer.cycle_id', '=', from)
    .where('answer.kind', '=', 'requirement')
    .execute()
  const judged = rows.map(({ valid_from, valid_until, ...piece }) => ({
    ...piece,
    valid: valid_from <= to.counting_date && valid_until >= to.counting_date,
  }))
  return Map.groupBy(judged, ({ answer_id }) => answer_id)
}
