import { sql } from 'kysely'
import type { UnitScope } from '../../domain/access/scope.ts'
import type { StatementActKind } from '../../domain/dpo-statements/dpo-statement.ts'
import type { GoalDraft } from '../../domain/goals/draft.ts'
import type { GoalOutcome } from '../../domain/goals/goal.ts'
import type { Unanswered } from '../../domain/hearing/hearing.ts'
import type { CycleId, UnitId } from '../../domain/ids.ts'
import type { Reader } from '../reader.ts'
import type { CycleRow } from './cycles.ts'
import { type AllGoals, draftIn } from './goals.ts'
import { commentRows } from './hearing.ts'

/** The goals of a cycle with the ids of the units they bind, and how each of the year before ended. */
export interface PreviewedGoals {
  readonly goals: readonly GoalDraft<UnitId>[]
  readonly before: readonly { readonly number: string; readonly outcome: GoalOutcome | null }[]
}

/** The goals of a cycle, and those that were adopted for the year before with their latest status, by number. One query. */
export async function previewedGoals<C extends AllGoals>(
  db: Reader,
  _scope: UnitScope<C>,
  cycle: CycleRow,
): Promise<PreviewedGoals> {
  const rows = await db
    .selectFrom('goal')
    .innerJoin('cycle', 'cycle.id', 'goal.cycle_id')
    .selectAll('goal')
    .select((row) => [
      row
        .selectFrom('goal_unit')
        .select(sql<string>`string_agg(goal_unit.unit_id, ' ')`.as('ids'))
        .whereRef('goal_unit.goal_id', '=', 'goal.id')
        .as('units'),
      row
        .selectFrom('goal_status')
        .select('goal_status.outcome')
        .whereRef('goal_status.goal_id', '=', 'goal.id')
        .where('goal_status.unit_id', 'is', null)
        .orderBy('goal_status.on_day', 'desc')
        .orderBy('goal_status.at', 'desc')
        .orderBy('goal_status.id', 'desc')
        .limit(1)
        .as('outcome'),
    ])
    .where((row) =>
      row.or([
        row('cycle.id', '=', cycle.id),
        row.and([row('cycle.year', '=', cycle.year - 1), row('goal.state', '=', 'adopted')]),
      ]),
    )
    .orderBy('goal.number')
    .execute()
  return {
    goals: rows
      .filter((row) => row.cycle_id === cycle.id)
      .map(({ units, ...row }) => draftIn(row, (units?.split(' ') ?? []) as UnitId[])),
    before: rows
      .filter((row) => row.cycle_id !== cycle.id)
      .map(({ number, outcome }) => ({ number, outcome })),
  }
}

/** How far the goals of a cycle are heard. */
export interface PreviewedHearing {
  readonly began: boolean
  /** The comments that wait for an answer, oldest first. */
  readonly unanswered: readonly Unanswered[]
  /** What the data protection officer did last; null where it is nothing. */
  readonly lastAct: StatementActKind | null
}

/** Where the hearing of a cycle's goals stands, with the data protection officer's last act. One query. */
export async function previewedHearing<C extends AllGoals>(
  db: Reader,
  _scope: UnitScope<C>,
  cycle: CycleId,
): Promise<PreviewedHearing> {
  const unanswered = commentRows(db, cycle)
    .select('hearing_comment.cycle_id')
    .where('hearing_comment.kind', '=', 'comment')
    .where('hearing_comment.id', 'not in', (row) => row.selectFrom('hearing_answer').select('comment_id'))
    .as('unanswered')
  const rows = await db
    .selectFrom('cycle')
    .leftJoin(unanswered, 'unanswered.cycle_id', 'cycle.id')
    .select(['unanswered.unit', 'unanswered.goal'])
    .select((row) => [
      row
        .selectFrom('cycle_step')
        .select(({ fn }) => fn.max('cycle_step.at').as('at'))
        .whereRef('cycle_step.cycle_id', '=', 'cycle.id')
        .where('cycle_step.state', '=', 'hearing')
        .as('began'),
      row
        .selectFrom('dpo_statement')
        .select('dpo_statement.act')
        .whereRef('dpo_statement.cycle_id', '=', 'cycle.id')
        .orderBy('dpo_statement.at', 'desc')
        .orderBy('dpo_statement.id', 'desc')
        .limit(1)
        .as('lastAct'),
    ])
    .where('cycle.id', '=', cycle)
    .orderBy('unanswered.at')
    .orderBy('unanswered.id')
    .execute()
  return {
    began: rows.some(({ began }) => began !== null),
    unanswered: rows.flatMap(({ unit, goal }) => (unit === null ? [] : [{ unit, goal }])),
    lastAct: rows[0]?.lastAct ?? null,
  }
}
