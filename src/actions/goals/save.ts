import { type Change, done, type Writer } from '../../db/change.ts'
import { bindableUnits, type GoalSource, goalOfCycle } from '../../db/queries/goals.ts'
import { bindUnits, columnsOf, replaceGoal } from '../../db/writes/goals.ts'
import { personOf } from '../../domain/access/actor.ts'
import type { UnitScope } from '../../domain/access/scope.ts'
import type { Decision } from '../../domain/decision.ts'
import { type FaultyField, faultsOf, type GoalDraft, type GoalFault } from '../../domain/goals/draft.ts'
import { type GoalRefusal, mayEditGoal } from '../../domain/goals/rules.ts'
import type { CycleId, GoalId } from '../../domain/ids.ts'
import { cycleNow } from '../answers/situation.ts'

/** A goal as it is saved; without an id and version it is a new one. */
export interface SavedGoal {
  readonly cycleId: CycleId
  readonly existing: { readonly id: GoalId; readonly version: number } | undefined
  readonly draft: GoalDraft
  /** The goal of the year before that it carries on. */
  readonly continuesId: GoalId | null
  /** What a new goal was made from; a kept goal keeps its own. */
  readonly source?: GoalSource | null
}

export type SaveRefusal =
  | Extract<GoalRefusal, 'adopted' | 'cycleClosed' | 'changedMeanwhile' | 'numberTaken'>
  | 'missing'
  | 'unknownUnit'
  | 'unknownPredecessor'
  | { readonly kind: 'faults'; readonly faults: Readonly<Partial<Record<FaultyField, GoalFault>>> }

/** Saves a goal as a draft. It may lack much (what is missing is listed before the hearing), but not contradict itself. */
export function saveGoal(
  change: Change,
  scope: UnitScope<'goal.write'>,
  saved: SavedGoal,
): Promise<Decision<GoalId, SaveRefusal>> {
  return change<GoalId, SaveRefusal>(async (write, moment) => {
    const cycle = await cycleNow(write, saved.cycleId)
    const { draft, existing, continuesId } = saved
    const kept = existing && (await goalOfCycle(write, scope, cycle.id, existing.id))
    if (existing && !kept) return { ok: false, refusal: 'missing' }
    const may = mayEditGoal(kept?.state ?? 'draft', cycle.state)
    if (!may.ok) return may
    if (existing && kept?.version !== existing.version) return { ok: false, refusal: 'changedMeanwhile' }
    const faults = faultsOf(draft, cycle.year)
    if (Object.keys(faults).length > 0) return { ok: false, refusal: { kind: 'faults', faults } }
    const refusal =
      (await numberTaken(write, cycle.id, draft.number, existing?.id)) ??
      (await unknownUnit(write, scope, cycle.year, draft)) ??
      (await unknownPredecessor(write, cycle.year, continuesId))
    if (refusal) return { ok: false, refusal }

    const id = existing?.id ?? moment.newId<'goal'>()
    if (existing) {
      if (!(await replaceGoal(write, existing, { draft, continuesId, state: 'draft' })))
        return { ok: false, refusal: 'changedMeanwhile' }
    } else {
      await write
        .insertInto('goal')
        .values({
          id,
          cycle_id: cycle.id,
          ...columnsOf(draft),
          continues_id: continuesId,
          source_kind: saved.source?.kind ?? null,
          source_reference: saved.source?.reference ?? null,
          source_label: saved.source?.label ?? null,
          state: 'draft',
          created_by: personOf(change.actor),
          created_at: moment.now,
          version: 1,
        })
        .execute()
      await bindUnits(write, id, draft.units)
    }
    return done(id, {
      action: 'goal.saved',
      object: 'goal',
      id,
      detail: { cycle: String(cycle.year), number: draft.number, version: (existing?.version ?? 0) + 1 },
    })
  })
}

async function numberTaken(
  write: Writer,
  cycle: CycleId,
  number: string,
  own: GoalId | undefined,
): Promise<'numberTaken' | undefined> {
  const holder = await write
    .selectFrom('goal')
    .select('id')
    .where('cycle_id', '=', cycle)
    .where('number', '=', number)
    .executeTakeFirst()
  return holder && holder.id !== own ? 'numberTaken' : undefined
}

async function unknownUnit(
  write: Writer,
  scope: UnitScope<'goal.write'>,
  year: number,
  draft: GoalDraft,
): Promise<'unknownUnit' | undefined> {
  const known = new Set((await bindableUnits(write, scope, year)).map(({ code }) => code))
  const codes = draft.units.map(({ code }) => code)
  const fits = codes.every((code) => known.has(code)) && new Set(codes).size === codes.length
  return fits ? undefined : 'unknownUnit'
}

async function unknownPredecessor(
  write: Writer,
  year: number,
  goal: GoalId | null,
): Promise<'unknownPredecessor' | undefined> {
  if (goal === null) return undefined
  const found = await write
    .selectFrom('goal')
    .innerJoin('cycle', 'cycle.id', 'goal.cycle_id')
    .select('goal.id')
    .where('goal.id', '=', goal)
    .where('goal.state', '=', 'adopted')
    .where('cycle.year', '=', year - 1)
    .executeTakeFirst()
  return found ? undefined : 'unknownPredecessor'
}
