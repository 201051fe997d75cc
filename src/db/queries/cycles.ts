import type { Selectable } from 'kysely'
import type { Goal } from '../../domain/goals/goal.ts'
import type { CycleId } from '../../domain/ids.ts'
import type { Reader } from '../reader.ts'
import type { CycleTable } from '../schema/cycles.ts'

export type CycleRow = Selectable<CycleTable>

/** The cycle whose goals apply to this year. */
export function cycleOfYear(db: Reader, year: number): Promise<CycleRow | undefined> {
  return db.selectFrom('cycle').selectAll().where('year', '=', year).executeTakeFirst()
}

/** Every cycle, newest first. */
export function allCycles(db: Reader): Promise<CycleRow[]> {
  return db.selectFrom('cycle').selectAll().orderBy('year', 'desc').execute()
}

/** The steps a cycle has taken, oldest first. */
export function stepsOf(db: Reader, cycle: CycleId) {
  return db
    .selectFrom('cycle_step')
    .leftJoin('person', 'person.id', 'cycle_step.by_person')
    .select(['cycle_step.state', 'cycle_step.reason', 'cycle_step.at', 'person.name'])
    .where('cycle_id', '=', cycle)
    .orderBy('at')
    .orderBy('cycle_step.id')
    .execute()
}

/** The goals of a cycle with the codes of their units, for the step that lets them be heard. */
export async function goalsIn(db: Reader, cycle: CycleId): Promise<Goal[]> {
  const goals = await db
    .selectFrom('goal')
    .selectAll()
    .where('cycle_id', '=', cycle)
    .orderBy('number')
    .execute()
  const units = await db
    .selectFrom('goal_unit')
    .innerJoin('goal', 'goal.id', 'goal_unit.goal_id')
    .innerJoin('unit', 'unit.id', 'goal_unit.unit_id')
    .select(['goal_unit.goal_id', 'goal_unit.target_value as target', 'goal_unit.deadline', 'unit.code'])
    .where('goal.cycle_id', '=', cycle)
    .execute()
  return goals.map((row) => ({
    number: row.number,
    shortName: row.short_name,
    goal: row.goal,
    reason: row.reason,
    ability: row.ability,
    units: units.filter(({ goal_id }) => goal_id === row.id),
    responsible: row.responsible,
    measure: row.measure,
    baseline:
      row.baseline_unknown === 1
        ? { kind: 'unknown' }
        : row.baseline === ''
          ? { kind: 'missing' }
          : { kind: 'known', value: row.baseline, on: row.baseline_date },
    target: row.target_value,
    deadline: row.deadline,
    evidenceDemanded: row.evidence_demanded,
    followUp: [row.follow_up_first, row.follow_up_second].filter((on) => on !== null),
    support: row.support,
  }))
}
