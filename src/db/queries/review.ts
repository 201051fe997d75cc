import type { UnitScope } from '../../domain/access/scope.ts'
import type { AnswerId, CycleId } from '../../domain/ids.ts'
import type { Reader } from '../reader.ts'
import { inScope } from '../scope.ts'

type ReviewScope = UnitScope<'answer.review'>

/** The answers that wait for review, oldest first, at most `count` of them. */
export function reviewQueue(db: Reader, scope: ReviewScope, cycle: CycleId, count: number) {
  return db
    .selectFrom('answer')
    .innerJoin('unit', 'unit.id', 'answer.unit_id')
    .select(['answer.id', 'answer.kind', 'answer.subject', 'answer.applicable', 'answer.status'])
    .select(['answer.approved_at', 'answer.saved_at', 'answer.reviewed_at', 'unit.name as unit'])
    .where('answer.cycle_id', '=', cycle)
    .where('answer.state', '=', 'approved')
    .where(inScope(scope, 'answer.unit_id'))
    .orderBy('answer.saved_at')
    .orderBy('answer.id')
    .limit(count)
    .execute()
}

/** How many answers of the cycle wait, and how many are reviewed. */
export async function reviewCounts(db: Reader, scope: ReviewScope, cycle: CycleId) {
  const rows = await db
    .selectFrom('answer')
    .select((row) => ['state', row.cast<number>(row.fn.countAll(), 'integer').as('count')])
    .where('cycle_id', '=', cycle)
    .where('state', 'in', ['approved', 'accepted', 'returned'])
    .where(inScope(scope, 'answer.unit_id'))
    .groupBy('state')
    .execute()
  const count = (state: string) => rows.find((row) => row.state === state)?.count ?? 0
  const reviewed = count('accepted') + count('returned')
  return { waiting: count('approved'), reviewed, received: reviewed + count('approved') }
}

/** One answer of the cycle with its unit, the people who took part, and last year's answer on the same subject. */
export async function reviewedAnswer(
  db: Reader,
  scope: ReviewScope,
  where: { readonly cycle: CycleId; readonly year: number; readonly answer: AnswerId },
) {
  const answer = await db
    .selectFrom('answer')
    .innerJoin('unit', 'unit.id', 'answer.unit_id')
    .leftJoin('person as saver', 'saver.id', 'answer.saved_by')
    .leftJoin('person as sender', 'sender.id', 'answer.sent_by')
    .leftJoin('person as approver', 'approver.id', 'answer.approved_by')
    .selectAll('answer')
    .select(['unit.name as unit', 'unit.code as unitCode'])
    .select(['saver.name as saver', 'sender.name as sender', 'approver.name as approver'])
    .where('answer.id', '=', where.answer)
    .where('answer.cycle_id', '=', where.cycle)
    .where(inScope(scope, 'answer.unit_id'))
    .executeTakeFirst()
  if (!answer) return undefined
  const last = await db
    .selectFrom('answer')
    .innerJoin('cycle', 'cycle.id', 'answer.cycle_id')
    .selectAll('answer')
    .select('cycle.method')
    .where('cycle.year', '=', where.year - 1)
    .where('answer.unit_id', '=', answer.unit_id)
    .where('answer.kind', '=', answer.kind)
    .where('answer.subject', '=', answer.subject)
    .where('answer.complete', '=', 1)
    .where(inScope(scope, 'answer.unit_id'))
    .executeTakeFirst()
  return { answer, last }
}

export type ReviewedAnswer = NonNullable<Awaited<ReturnType<typeof reviewedAnswer>>>

/** The evidence that supports an answer. */
export function evidenceForReview(db: Reader, scope: ReviewScope, answer: AnswerId) {
  return db
    .selectFrom('evidence_support')
    .innerJoin('evidence', 'evidence.id', 'evidence_support.evidence_id')
    .selectAll('evidence')
    .where('evidence_support.answer_id', '=', answer)
    .where(inScope(scope, 'evidence.unit_id'))
    .orderBy('evidence.code')
    .execute()
}

/** Earlier steps of an answer with their comments, newest first. */
export function stepsOfAnswer(db: Reader, scope: ReviewScope, answer: AnswerId) {
  return db
    .selectFrom('answer_revision')
    .innerJoin('answer', 'answer.id', 'answer_revision.answer_id')
    .leftJoin('person', 'person.id', 'answer_revision.by_person')
    .select(['answer_revision.at', 'answer_revision.state', 'answer_revision.comment', 'person.name'])
    .where('answer_revision.answer_id', '=', answer)
    .where(inScope(scope, 'answer.unit_id'))
    .orderBy('answer_revision.version', 'desc')
    .limit(20)
    .execute()
}
