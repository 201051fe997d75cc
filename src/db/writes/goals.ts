import type { GoalDraft } from '../../domain/goals/draft.ts'
import type { GoalUnit } from '../../domain/goals/goal.ts'
import type { GoalState } from '../../domain/goals/state.ts'
import type { GoalId } from '../../domain/ids.ts'
import type { Writer } from '../change.ts'
import { insertAll } from './batch.ts'

/** The columns of a goal that its text fills. */
export function columnsOf(draft: GoalDraft) {
  return {
    number: draft.number,
    short_name: draft.shortName,
    goal: draft.goal,
    reason: draft.reason,
    ability: draft.ability,
    responsible: draft.responsible,
    measure: draft.measure,
    baseline: draft.baseline,
    baseline_date: draft.baselineDate,
    baseline_unknown: draft.baselineUnknown ? (1 as const) : (0 as const),
    target_value: draft.target,
    deadline: draft.deadline,
    evidence_demanded: draft.evidenceDemanded,
    follow_up_first: draft.followUpFirst,
    follow_up_second: draft.followUpSecond,
    support: draft.support,
  }
}

/** Writes a text over a goal that is still at this version; false where somebody else was first. */
export async function replaceGoal(
  write: Writer,
  goal: { readonly id: GoalId; readonly version: number },
  next: {
    readonly draft: GoalDraft
    readonly state: GoalState
    readonly continuesId?: GoalId | null
  },
): Promise<boolean> {
  const { numUpdatedRows } = await write
    .updateTable('goal')
    .set({
      ...columnsOf(next.draft),
      ...(next.continuesId === undefined ? {} : { continues_id: next.continuesId }),
      state: next.state,
      version: goal.version + 1,
    })
    .where('id', '=', goal.id)
    .where('version', '=', goal.version)
    .executeTakeFirstOrThrow()
  if (numUpdatedRows !== 1n) return false
  await bindUnits(write, goal.id, next.draft.units)
  return true
}

/** Makes these units, by code, the ones a goal binds. A code without a unit is a fault of the caller. */
export async function bindUnits(write: Writer, goal: GoalId, units: readonly GoalUnit[]): Promise<void> {
  await write.deleteFrom('goal_unit').where('goal_id', '=', goal).execute()
  if (units.length === 0) return
  const known = await write
    .selectFrom('unit')
    .select(['id', 'code'])
    .where(
      'code',
      'in',
      units.map(({ code }) => code),
    )
    .execute()
  const ids = new Map(known.map(({ id, code }) => [code, id]))
  const rows = units.map(({ code, target, deadline }) => {
    const id = ids.get(code)
    if (id === undefined) throw new Error(`No unit has the code ${code}`)
    return { goal_id: goal, unit_id: id, target_value: target, deadline }
  })
  await insertAll(write, 'goal_unit', rows)
}
