import type { UnitInScope, UnitScope } from '../../domain/access/scope.ts'
import type { HeardComment, HearingRole } from '../../domain/hearing/hearing.ts'
import type { CycleId, Id, UnitId } from '../../domain/ids.ts'
import type { Day, Instant } from '../../domain/time.ts'
import type { Reader } from '../reader.ts'
import type { AllGoals } from './goals.ts'

/** A comment as it is kept, with the answer that holds. */
export interface KeptComment extends HeardComment {
  readonly id: Id<'hearing_comment'>
  readonly unitId: UnitId
  /** The goal as it read when it was commented on; empty for the goals as a whole. */
  readonly goalText: string
  readonly role: HearingRole
  readonly at: Instant
  readonly answer: (HeardComment['answer'] & { readonly role: HearingRole }) | null
}

/** What all units said of the goals of a cycle, oldest first, under the names of that year. Two queries. */
export async function commentsInHearing<C extends AllGoals | 'hearing.answer'>(
  db: Reader,
  _scope: UnitScope<C>,
  cycle: CycleId,
): Promise<KeptComment[]> {
  return withAnswers(db, await commentRows(db, cycle).execute(), cycle)
}

type OneUnits = 'goal.read' | 'hearing.comment'

/** What one unit said of the goals of a cycle, oldest first. */
export async function commentsOfUnit<C extends OneUnits>(
  db: Reader,
  unit: UnitInScope<C>,
  cycle: CycleId,
): Promise<KeptComment[]> {
  const rows = await commentRows(db, cycle).where('hearing_comment.unit_id', '=', unit.id).execute()
  return withAnswers(db, rows, cycle)
}

/** A draft goal as a unit hears it: with its own target and deadline, and nothing of other units. */
export interface HeardGoal {
  readonly number: string
  readonly goal: string
  readonly reason: string
  readonly measure: string
  readonly target: string
  readonly deadline: Day | null
  readonly evidenceDemanded: string
  readonly support: string
  readonly bindsUnit: boolean
}

/** The draft goals of a cycle for one unit, by number. Which step the cycle stands at is for the caller to look at. */
export async function goalsInHearing<C extends OneUnits>(
  db: Reader,
  unit: UnitInScope<C>,
  cycle: CycleId,
): Promise<HeardGoal[]> {
  const rows = await db
    .selectFrom('goal')
    .leftJoin('goal_unit', (join) =>
      join.onRef('goal_unit.goal_id', '=', 'goal.id').on('goal_unit.unit_id', '=', unit.id),
    )
    .select(['goal.number', 'goal.goal', 'goal.reason', 'goal.measure', 'goal.target_value as target'])
    .select(['goal.deadline', 'goal.evidence_demanded as evidenceDemanded', 'goal.support'])
    .select(['goal_unit.unit_id as bound', 'goal_unit.target_value as ownTarget'])
    .select('goal_unit.deadline as ownDeadline')
    .where('goal.cycle_id', '=', cycle)
    .where('goal.state', '=', 'draft')
    .orderBy('goal.number')
    .execute()
  return rows.map(({ bound, ownTarget, ownDeadline, ...goal }) => ({
    ...goal,
    target: ownTarget ?? goal.target,
    deadline: ownDeadline ?? goal.deadline,
    bindsUnit: bound !== null,
  }))
}

/** The day the latest hearing of a cycle began; undefined where it has not. */
export async function hearingBegan(db: Reader, cycle: CycleId): Promise<Instant | undefined> {
  const step = await db
    .selectFrom('cycle_step')
    .select('at')
    .where('cycle_id', '=', cycle)
    .where('state', '=', 'hearing')
    .orderBy('at', 'desc')
    .executeTakeFirst()
  return step?.at
}

/** What was said of the goals of a cycle, oldest first, to add to. */
export function commentRows(db: Reader, cycle: CycleId) {
  return db
    .selectFrom('hearing_comment')
    .innerJoin('unit', 'unit.id', 'hearing_comment.unit_id')
    .leftJoin('cycle_unit', (join) =>
      join
        .onRef('cycle_unit.unit_id', '=', 'hearing_comment.unit_id')
        .onRef('cycle_unit.cycle_id', '=', 'hearing_comment.cycle_id'),
    )
    .select(['hearing_comment.id', 'hearing_comment.unit_id as unitId', 'hearing_comment.kind'])
    .select(['hearing_comment.goal_number as goal', 'hearing_comment.goal_text as goalText'])
    .select(['hearing_comment.text', 'hearing_comment.role', 'hearing_comment.at'])
    .select((row) => row.fn.coalesce('cycle_unit.name', 'unit.name').as('unit'))
    .where('hearing_comment.cycle_id', '=', cycle)
    .orderBy('hearing_comment.at')
    .orderBy('hearing_comment.id')
}

async function withAnswers(
  db: Reader,
  rows: readonly Omit<KeptComment, 'answer'>[],
  cycle: CycleId,
): Promise<KeptComment[]> {
  if (rows.length === 0) return []
  const answers = await db
    .selectFrom('hearing_answer')
    .innerJoin('hearing_comment', 'hearing_comment.id', 'hearing_answer.comment_id')
    .select(['hearing_answer.comment_id', 'hearing_answer.outcome', 'hearing_answer.text'])
    .select(['hearing_answer.role', 'hearing_answer.at'])
    .where('hearing_comment.cycle_id', '=', cycle)
    .orderBy('hearing_answer.at')
    .orderBy('hearing_answer.id')
    .execute()
  const latest = new Map(answers.map(({ comment_id, ...answer }) => [comment_id, answer]))
  return rows.map((row) => ({ ...row, answer: latest.get(row.id) ?? null }))
}
