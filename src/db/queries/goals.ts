import type { Selectable } from 'kysely'
import type { UnitInScope, UnitScope } from '../../domain/access/scope.ts'
import type { GoalDraft } from '../../domain/goals/draft.ts'
import { hasLapsed } from '../../domain/goals/follow-up.ts'
import type { GoalOutcome, GoalUnit } from '../../domain/goals/goal.ts'
import type { ProposalSource } from '../../domain/goals/proposals.ts'
import type { GoalState } from '../../domain/goals/state.ts'
import type { CycleId, GoalId, UnitId } from '../../domain/ids.ts'
import type { Day, Instant } from '../../domain/time.ts'
import type { Reader } from '../reader.ts'
import type { GoalTable } from '../schema/decisions.ts'

/** Who reads all goals of the region, drafts too. Reading one unit's goals is not among them; a step of the cycle is. */
export type AllGoals = 'goal.region.read' | 'goal.write' | 'cycle.write' | 'report.preview' | 'report.freeze'

/** A goal as it is kept, with the units it binds in organisation order. */
export interface KeptGoal {
  readonly id: GoalId
  readonly version: number
  readonly state: GoalState
  /** The goal of the year before that it carries on. */
  readonly continuesId: GoalId | null
  readonly draft: GoalDraft
  /** What it was made from, and how that is told by; null where nobody used a proposal. */
  readonly source: GoalSource | null
}

/** What a goal was made from, with the words it is told by. */
export type GoalSource = ProposalSource & { readonly label: string }

export interface StatusRow {
  readonly goalId: GoalId
  readonly unitId: UnitId | null
  readonly outcome: GoalOutcome
  readonly value: string
  readonly comment: string
  readonly on: Day
  readonly at: Instant
}

/** The goals of a cycle by number. Two queries, however many there are. */
export async function goalsOfCycle<C extends AllGoals>(
  db: Reader,
  _scope: UnitScope<C>,
  cycle: CycleId,
): Promise<KeptGoal[]> {
  const rows = await db
    .selectFrom('goal')
    .selectAll()
    .where('cycle_id', '=', cycle)
    .orderBy('number')
    .execute()
  const units = await boundUnits(db, cycle)
  return rows.map((row) => keptGoal(row, units.get(row.id) ?? []))
}

/** What the goals of a cycle were made from, and which goal of the year before each carries on, by number. */
export async function goalOrigins<C extends AllGoals>(db: Reader, _scope: UnitScope<C>, cycle: CycleId) {
  const rows = await db
    .selectFrom('goal')
    .select(['id', 'number', 'continues_id', 'source_kind', 'source_reference', 'source_label'])
    .where('cycle_id', '=', cycle)
    .orderBy('number')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    number: row.number,
    continuesId: row.continues_id,
    source: sourceOf(row),
  }))
}

/** One goal of a cycle; undefined where it is another cycle's. */
export async function goalOfCycle<C extends AllGoals>(
  db: Reader,
  _scope: UnitScope<C>,
  cycle: CycleId,
  goal: GoalId,
): Promise<KeptGoal | undefined> {
  const row = await db
    .selectFrom('goal')
    .selectAll()
    .where('cycle_id', '=', cycle)
    .where('id', '=', goal)
    .executeTakeFirst()
  if (!row) return undefined
  const units = await boundUnits(db, cycle, goal)
  return keptGoal(row, units.get(goal) ?? [])
}

/** The goals that were adopted for a year: what its follow-up is about, and what the next year may carry on. */
export function adoptedGoals<C extends AllGoals>(db: Reader, _scope: UnitScope<C>, year: number) {
  return adoptedFrom(db, year).execute()
}

function adoptedFrom(db: Reader, year: number) {
  return db
    .selectFrom('goal')
    .innerJoin('cycle', 'cycle.id', 'goal.cycle_id')
    .select([
      'goal.id',
      'goal.number',
      'goal.goal',
      'goal.target_value as target',
      'goal.short_name as shortName',
    ])
    .select(['goal.follow_up_first as followUpFirst', 'goal.follow_up_second as followUpSecond'])
    .where('cycle.year', '=', year)
    .where('goal.state', '=', 'adopted')
    .orderBy('goal.number')
}

/** The same with every status that was given of a goal as a whole, oldest first. One query. */
export async function adoptedWithStatuses<C extends AllGoals>(
  db: Reader,
  _scope: UnitScope<C>,
  year: number,
): Promise<{
  readonly adopted: Awaited<ReturnType<typeof adoptedGoals>>
  readonly statuses: readonly (Omit<StatusRow, 'unitId' | 'at'> & { readonly unitId: null })[]
}> {
  const rows = await adoptedFrom(db, year)
    .leftJoin('goal_status', (join) =>
      join.onRef('goal_status.goal_id', '=', 'goal.id').on('goal_status.unit_id', 'is', null),
    )
    .select(['goal_status.outcome', 'goal_status.value', 'goal_status.comment', 'goal_status.on_day as on'])
    .orderBy('goal_status.on_day')
    .orderBy('goal_status.at')
    .orderBy('goal_status.id')
    .execute()
  const goals = rows.map(({ outcome: _, value: __, comment: ___, on: ____, ...goal }) => goal)
  return {
    adopted: [...new Map(goals.map((goal) => [goal.id, goal])).values()],
    statuses: rows.flatMap(({ id, outcome, value, comment, on }) =>
      outcome === null || value === null || comment === null || on === null
        ? []
        : { goalId: id, unitId: null, outcome, value, comment, on },
    ),
  }
}

/** Every status of the goals of a year, oldest first: of the goals as a whole, and those of units. */
export function statusesOfYear<C extends AllGoals>(
  db: Reader,
  _scope: UnitScope<C>,
  year: number,
): Promise<StatusRow[]> {
  return db
    .selectFrom('goal_status')
    .innerJoin('goal', 'goal.id', 'goal_status.goal_id')
    .innerJoin('cycle', 'cycle.id', 'goal.cycle_id')
    .select(['goal_status.goal_id as goalId', 'goal_status.unit_id as unitId', 'goal_status.outcome'])
    .select(['goal_status.value', 'goal_status.comment', 'goal_status.on_day as on', 'goal_status.at'])
    .where('cycle.year', '=', year)
    .orderBy('goal_status.on_day')
    .orderBy('goal_status.at')
    .orderBy('goal_status.id')
    .execute()
}

/**
 * Units that can be bound by the goals of a year, in organisation order: valid in it, and more than a heading over
 * others.
 */
export async function bindableUnits<C extends AllGoals>(db: Reader, _scope: UnitScope<C>, year: number) {
  const rows = await db
    .selectFrom('unit')
    .select(['id', 'code', 'name', 'weight', 'parent_id'])
    .where('valid_from', '<=', `${year}-12-31` as Day)
    .where((row) => row.or([row('valid_to', 'is', null), row('valid_to', '>=', `${year}-01-01` as Day)]))
    .orderBy('position')
    .orderBy('code')
    .execute()
  const parents = new Set(rows.map(({ parent_id }) => parent_id))
  return rows.filter(({ id, weight }) => weight > 0 || !parents.has(id))
}

/** Which of these goals have lapsed as a whole: what every unit they bind is told, and no unit's own. */
export async function lapsedAmong(db: Reader, goals: readonly GoalId[]): Promise<ReadonlySet<GoalId>> {
  const rows = await db
    .selectFrom('goal_status')
    .select(['goal_id', 'outcome'])
    .where('goal_id', 'in', goals)
    .where('unit_id', 'is', null)
    .orderBy('on_day')
    .orderBy('at')
    .orderBy('id')
    .execute()
  const of = Map.groupBy(rows, ({ goal_id }) => goal_id)
  return new Set(goals.filter((goal) => hasLapsed(of.get(goal) ?? [])))
}

type OneUnits = 'goal.read' | 'goal.status.write'

/** What binds one unit in a cycle: the adopted goals with its own target and deadline, and nothing of other units. */
export async function goalsOfUnit<C extends OneUnits>(
  db: Reader,
  unit: UnitInScope<C>,
  cycle: CycleId,
): Promise<KeptGoal[]> {
  const rows = await db
    .selectFrom('goal')
    .innerJoin('goal_unit', 'goal_unit.goal_id', 'goal.id')
    .selectAll('goal')
    .select(['goal_unit.target_value as own_target', 'goal_unit.deadline as own_deadline'])
    .where('goal.cycle_id', '=', cycle)
    .where('goal.state', '=', 'adopted')
    .where('goal_unit.unit_id', '=', unit.id)
    .orderBy('goal.number')
    .execute()
  return rows.map(({ own_target, own_deadline, ...row }) =>
    keptGoal(row, [{ code: unit.code, target: own_target, deadline: own_deadline }]),
  )
}

/** The statuses that one unit has given in a cycle, oldest first. */
export function statusesOfUnit<C extends OneUnits>(
  db: Reader,
  unit: UnitInScope<C>,
  cycle: CycleId,
): Promise<StatusRow[]> {
  return db
    .selectFrom('goal_status')
    .innerJoin('goal', 'goal.id', 'goal_status.goal_id')
    .select(['goal_status.goal_id as goalId', 'goal_status.unit_id as unitId', 'goal_status.outcome'])
    .select(['goal_status.value', 'goal_status.comment', 'goal_status.on_day as on', 'goal_status.at'])
    .where('goal.cycle_id', '=', cycle)
    .where('goal.state', '=', 'adopted')
    .where('goal_status.unit_id', '=', unit.id)
    .orderBy('goal_status.on_day')
    .orderBy('goal_status.at')
    .orderBy('goal_status.id')
    .execute()
}

/** The years in which adopted goals bind a unit, newest first. */
export async function goalYearsOfUnit<C extends OneUnits>(
  db: Reader,
  unit: UnitInScope<C>,
): Promise<readonly number[]> {
  const rows = await db
    .selectFrom('goal')
    .innerJoin('goal_unit', 'goal_unit.goal_id', 'goal.id')
    .innerJoin('cycle', 'cycle.id', 'goal.cycle_id')
    .select('cycle.year')
    .distinct()
    .where('goal.state', '=', 'adopted')
    .where('goal_unit.unit_id', '=', unit.id)
    .orderBy('cycle.year', 'desc')
    .execute()
  return rows.map(({ year }) => year)
}

async function boundUnits(
  db: Reader,
  cycle: CycleId,
  goal?: GoalId,
): Promise<ReadonlyMap<GoalId, readonly GoalUnit[]>> {
  let query = db
    .selectFrom('goal_unit')
    .innerJoin('goal', 'goal.id', 'goal_unit.goal_id')
    .innerJoin('unit', 'unit.id', 'goal_unit.unit_id')
    .leftJoin('cycle_unit', (join) =>
      join
        .onRef('cycle_unit.unit_id', '=', 'goal_unit.unit_id')
        .onRef('cycle_unit.cycle_id', '=', 'goal.cycle_id'),
    )
    .select(['goal_unit.goal_id', 'goal_unit.target_value as target', 'goal_unit.deadline', 'unit.code'])
    .where('goal.cycle_id', '=', cycle)
    .orderBy((row) => row.fn.coalesce('cycle_unit.position', 'unit.position'))
    .orderBy('unit.code')
  if (goal !== undefined) query = query.where('goal.id', '=', goal)
  const byGoal = Map.groupBy(await query.execute(), ({ goal_id }) => goal_id)
  return new Map(
    [...byGoal].map(([id, units]) => [
      id,
      units.map(({ code, target, deadline }) => ({ code, target, deadline })),
    ]),
  )
}

function sourceOf(
  row: Pick<Selectable<GoalTable>, 'source_kind' | 'source_reference' | 'source_label'>,
): GoalSource | null {
  const { source_kind: kind, source_reference: reference, source_label: label } = row
  return kind === null ? null : { kind, reference: reference ?? '', label: label ?? '' }
}

function keptGoal(row: Selectable<GoalTable>, bound: readonly GoalUnit[]): KeptGoal {
  return {
    id: row.id,
    version: row.version,
    state: row.state,
    continuesId: row.continues_id,
    source: sourceOf(row),
    draft: draftIn(row, bound),
  }
}

/** What a row of the table says, with the units that it binds. */
export function draftIn<Bound>(row: Selectable<GoalTable>, units: readonly Bound[]): GoalDraft<Bound> {
  return {
    number: row.number,
    shortName: row.short_name,
    goal: row.goal,
    reason: row.reason,
    ability: row.ability,
    units,
    responsible: row.responsible,
    measure: row.measure,
    baseline: row.baseline,
    baselineDate: row.baseline_date,
    baselineUnknown: row.baseline_unknown === 1,
    target: row.target_value,
    deadline: row.deadline,
    evidenceDemanded: row.evidence_demanded,
    followUpFirst: row.follow_up_first,
    followUpSecond: row.follow_up_second,
    support: row.support,
  }
}
