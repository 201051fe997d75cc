import { type RawBuilder, type SqlBool, sql } from 'kysely'
import type { UnitScope } from '../../domain/access/scope.ts'
import type { QueueFilter, WaitingMark } from '../../domain/answers/waiting.ts'
import type { AnswerId, CycleId } from '../../domain/ids.ts'
import type { Day, Instant } from '../../domain/time.ts'
import type { Reader } from '../reader.ts'
import { inScope } from '../scope.ts'

type ReviewScope = UnitScope<'answer.review'>

/** The cycle whose queue is read; validity of evidence is judged on its counting date. */
interface QueueCycle {
  readonly id: CycleId
  readonly counting_date: Day
}

/** Where an answer stands in the order of the queue. */
export interface QueueKey {
  readonly id: AnswerId
  readonly received: Instant
  readonly position: number
  readonly code: string
}

/** An answer reaches the central team when the unit's management approves it, or when the team itself saves it. */
const received = sql<Instant>`coalesce(answer.approved_at, answer.saved_at)`
const came = sql<SqlBool>`exists (select 1 from answer_revision as back
  join answer_revision as again on again.answer_id = back.answer_id and again.version > back.version
  where back.answer_id = answer.id and back.state = 'returned' and again.state = 'sent')`
const notRelevant = sql<SqlBool>`(answer.applicable = 0 or answer.status = 'not_relevant')`
const pieces = sql`from evidence_support join evidence on evidence.id = evidence_support.evidence_id
  where evidence_support.answer_id = answer.id`

function validPieces(on: Day): RawBuilder<unknown> {
  return sql`${pieces} and evidence.valid_from <= ${on} and evidence.valid_until >= ${on}`
}

function marked(mark: WaitingMark, on: Day): RawBuilder<SqlBool> {
  if (mark === 'resent') return came
  if (mark === 'not_relevant') return notRelevant
  return sql<SqlBool>`(exists (select 1 ${pieces}) and not exists (select 1 ${validPieces(on)}))`
}

/** The waiting answers that a filter leaves, in their order: id, place from 1, how many, how many before `at`. */
function places(
  db: Reader,
  scope: ReviewScope,
  cycle: QueueCycle,
  filter: QueueFilter,
  at: QueueKey | undefined,
) {
  const byUnit = filter.order === 'unit'
  const order = byUnit ? sql`unit.position, unit.code, ${received}, answer.id` : sql`${received}, answer.id`
  const key =
    at && (byUnit ? sql`${at.position}, ${at.code}, ${at.received}, ${at.id}` : sql`${at.received}, ${at.id}`)
  const before = key
    ? sql<number>`cast(sum(case when (${order}) < (${key}) then 1 else 0 end) over () as integer)`
    : sql<number>`0`
  let query = db
    .selectFrom('answer')
    .innerJoin('unit', 'unit.id', 'answer.unit_id')
    .select('answer.id')
    .select(sql<number>`cast(row_number() over (order by ${order}) as integer)`.as('place'))
    .select(sql<number>`cast(count(*) over () as integer)`.as('total'))
    .select(before.as('before'))
    .where('answer.cycle_id', '=', cycle.id)
    .where('answer.state', '=', 'approved')
    .where(inScope(scope, 'answer.unit_id'))
  if (filter.unit !== undefined) query = query.where('unit.code', '=', filter.unit)
  if (filter.part !== undefined) {
    const separator = filter.part.startsWith('GL') ? '-' : '.'
    query = query.where('answer.subject', 'like', `${filter.part}${separator}%`)
  }
  if (filter.mark !== undefined) query = query.where(marked(filter.mark, cycle.counting_date))
  return query
}

/**
 * A page of the answers that wait for review: the one that `at` stands on (the first where it is left out), and the
 * neighbours on both sides of it, so that one can go on from its ends. `place` counts from 1 in the whole queue,
 * `before` says how many stand before `at`, also where `at` itself no longer waits.
 */
export function reviewQueue(
  db: Reader,
  scope: ReviewScope,
  cycle: QueueCycle,
  queue: { readonly filter: QueueFilter; readonly at?: QueueKey | undefined; readonly length: number },
) {
  const { filter, at, length } = queue
  const { counting_date: on } = cycle
  const flag = (condition: RawBuilder<SqlBool>) => sql<0 | 1>`case when ${condition} then 1 else 0 end`
  return db
    .selectFrom(places(db, scope, cycle, filter, at).as('queue'))
    .innerJoin('answer', 'answer.id', 'queue.id')
    .innerJoin('unit', 'unit.id', 'answer.unit_id')
    .select(['queue.place', 'queue.total', 'queue.before', 'answer.id', 'answer.kind', 'answer.subject'])
    .select(['answer.version', 'answer.applicable', 'answer.status', 'answer.level', 'answer.reason'])
    .select(['answer.policy', 'answer.implementation', 'answer.automation', 'answer.reporting'])
    .select(['unit.name as unit', 'unit.code as unitCode', received.as('received')])
    .select([flag(came).as('resent'), flag(notRelevant).as('not_relevant')])
    .select(sql<number>`(select cast(count(*) as integer) ${pieces})`.as('pieces'))
    .select(sql<number>`(select cast(count(*) as integer) ${validPieces(on)})`.as('valid'))
    .where(sql<SqlBool>`queue.place >= queue.before - queue.before % ${sql.lit(length)}`)
    .where(
      sql<SqlBool>`queue.place <= queue.before - queue.before % ${sql.lit(length)} + ${sql.lit(length + 1)}`,
    )
    .orderBy('queue.place')
    .execute()
}

/** How many answers of the cycle wait and how many are reviewed, for each unit in the organisation's order. */
export function reviewCounts(db: Reader, scope: ReviewScope, cycle: CycleId) {
  return db
    .selectFrom('answer')
    .innerJoin('unit', 'unit.id', 'answer.unit_id')
    .select((row) => [
      'unit.code',
      'unit.name',
      row
        .cast<number>(row.fn.sum(sql`case when state = 'approved' then 1 else 0 end`), 'integer')
        .as('waiting'),
      row.cast<number>(row.fn.countAll(), 'integer').as('received'),
    ])
    .where('cycle_id', '=', cycle)
    .where('state', 'in', ['approved', 'accepted', 'returned'])
    .where(inScope(scope, 'answer.unit_id'))
    .groupBy(['unit.code', 'unit.name', 'unit.position'])
    .orderBy('unit.position')
    .orderBy('unit.code')
    .execute()
}

/** One answer of the cycle with its unit and who answers the safeguard, and last year's answer on the same subject. */
export async function reviewedAnswer(
  db: Reader,
  scope: ReviewScope,
  where: { readonly cycle: CycleId; readonly year: number; readonly answer: AnswerId },
) {
  const rows = await db
    .selectFrom('answer as wanted')
    .innerJoin('answer', (join) =>
      join
        .onRef('answer.unit_id', '=', 'wanted.unit_id')
        .onRef('answer.kind', '=', 'wanted.kind')
        .onRef('answer.subject', '=', 'wanted.subject'),
    )
    .innerJoin('cycle', 'cycle.id', 'answer.cycle_id')
    .innerJoin('unit', 'unit.id', 'answer.unit_id')
    .leftJoin('responsibility', (join) =>
      join
        .onRef('responsibility.cycle_id', '=', 'answer.cycle_id')
        .onRef('responsibility.safeguard', '=', 'answer.subject'),
    )
    .selectAll('answer')
    .select(['unit.name as unit', 'unit.code as unitCode', 'unit.position as unitPosition'])
    .select(['cycle.year', 'cycle.counting_date as countingDate', 'responsibility.responsibility'])
    .where('wanted.id', '=', where.answer)
    .where('wanted.cycle_id', '=', where.cycle)
    .where('cycle.year', 'in', [where.year, where.year - 1])
    .where(inScope(scope, 'answer.unit_id'))
    .execute()
  const answer = rows.find(({ year }) => year === where.year)
  if (!answer) return undefined
  return { answer, last: rows.find(({ year, complete }) => year !== where.year && complete === 1) }
}

export type ReviewedAnswer = NonNullable<Awaited<ReturnType<typeof reviewedAnswer>>>

/** Where an answer stands, or stood, in the queue. */
export function queueKeyOf({ answer }: ReviewedAnswer): QueueKey {
  const { id, approved_at, saved_at, unitPosition: position, unitCode: code } = answer
  return { id, received: approved_at ?? saved_at, position, code }
}

/** The evidence that supports an answer, each piece once for every other answer of the cycle that it supports too. */
export function evidenceForReview(db: Reader, scope: ReviewScope, answer: AnswerId) {
  return db
    .selectFrom('evidence_support')
    .innerJoin('evidence', 'evidence.id', 'evidence_support.evidence_id')
    .innerJoin('answer as supported', 'supported.id', 'evidence_support.answer_id')
    .leftJoin('evidence_support as more', (join) =>
      join
        .onRef('more.evidence_id', '=', 'evidence.id')
        .onRef('more.answer_id', '<>', 'evidence_support.answer_id'),
    )
    .leftJoin('answer as other', (join) =>
      join.onRef('other.id', '=', 'more.answer_id').onRef('other.cycle_id', '=', 'supported.cycle_id'),
    )
    .selectAll('evidence')
    .select(['evidence_support.added_at as attachedAt', 'other.subject as supports'])
    .where('evidence_support.answer_id', '=', answer)
    .where(inScope(scope, 'evidence.unit_id'))
    .orderBy('evidence.added_at')
    .orderBy('evidence.id')
    .orderBy('other.subject')
    .execute()
}

/**
 * The latest steps of an answer with their comments, newest first; each once for every role that whoever took it has
 * held for the unit or the region.
 */
export function stepsOfAnswer(db: Reader, scope: ReviewScope, answer: AnswerId) {
  return db
    .selectFrom('answer_revision')
    .innerJoin('answer', 'answer.id', 'answer_revision.answer_id')
    .leftJoin('role_assignment', (join) =>
      join
        .onRef('role_assignment.person_id', '=', 'answer_revision.by_person')
        .on((on) =>
          on.or([
            on('role_assignment.unit_id', 'is', null),
            on('role_assignment.unit_id', '=', on.ref('answer.unit_id')),
          ]),
        ),
    )
    .select(['answer_revision.version', 'answer_revision.at', 'answer_revision.state'])
    .select(['answer_revision.comment', 'answer_revision.policy', 'answer_revision.implementation'])
    .select(['answer_revision.automation', 'answer_revision.reporting', 'answer_revision.level'])
    .select(['answer_revision.status', 'answer_revision.applicable', 'answer_revision.reason'])
    .select(['role_assignment.role', 'role_assignment.unit_id as roleUnit'])
    .select(['role_assignment.valid_from as roleFrom', 'role_assignment.valid_to as roleTo'])
    .where('answer_revision.answer_id', '=', answer)
    .where('answer_revision.aside', '=', 0)
    .where(inScope(scope, 'answer.unit_id'))
    .orderBy('answer_revision.version', 'desc')
    .limit(60)
    .execute()
}

/** The subject and unit of answers by their ids, in whatever cycle they are. */
export function namedAnswers(db: Reader, scope: ReviewScope, answers: readonly AnswerId[]) {
  return db
    .selectFrom('answer')
    .innerJoin('unit', 'unit.id', 'answer.unit_id')
    .select(['answer.id', 'answer.subject', 'unit.name as unit'])
    .where('answer.id', 'in', [...answers])
    .where(inScope(scope, 'answer.unit_id'))
    .execute()
}
