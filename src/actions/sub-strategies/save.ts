import { type Change, done, type Writer } from '../../db/change.ts'
import { subStrategies, subStrategy } from '../../db/queries/sub-strategies.ts'
import { personOf } from '../../domain/access/actor.ts'
import type { UnitScope } from '../../domain/access/scope.ts'
import type { Decision } from '../../domain/decision.ts'
import type { FrameId, SubStrategyId } from '../../domain/ids.ts'
import {
  isOpen,
  type SubStrategyDraft,
  type SubStrategyFaults,
  subStrategyFaults,
} from '../../domain/sub-strategies/sub-strategy.ts'

/** A sub-strategy as it is saved; without an id and version it is a new one. */
export interface SavedSubStrategy {
  readonly existing: { readonly id: SubStrategyId; readonly version: number } | undefined
  readonly draft: SubStrategyDraft
  readonly frameId: FrameId | null
}

export type SubStrategySaveRefusal =
  | 'missing'
  | 'notOpen'
  | 'changedMeanwhile'
  | 'unknownFrame'
  | 'alreadyThere'
  | { readonly kind: 'faults'; readonly faults: SubStrategyFaults }

/** Saves the text of a sub-strategy that is still written on. Its period and its frame's are two things. */
export function saveSubStrategy(
  change: Change,
  scope: UnitScope<'strategy.write'>,
  { existing, draft, frameId }: SavedSubStrategy,
): Promise<Decision<SubStrategyId, SubStrategySaveRefusal>> {
  return change<SubStrategyId, SubStrategySaveRefusal>(async (write, moment) => {
    const kept = existing && (await subStrategy(write, scope, existing.id))
    if (existing && !kept) return { ok: false, refusal: 'missing' }
    if (kept && !isOpen(kept.state)) return { ok: false, refusal: 'notOpen' }
    if (existing && kept?.version !== existing.version) return { ok: false, refusal: 'changedMeanwhile' }
    const faults = subStrategyFaults(draft)
    if (Object.keys(faults).length > 0) return { ok: false, refusal: { kind: 'faults', faults } }
    if (frameId !== null && !(await frameExists(write, frameId)))
      return { ok: false, refusal: 'unknownFrame' }
    const number = kept?.number ?? 1
    const twin = (await subStrategies(write, scope)).find(
      (other) =>
        other.draft.area === draft.area &&
        other.draft.fromYear === draft.fromYear &&
        other.number === number &&
        other.id !== existing?.id,
    )
    if (twin) return { ok: false, refusal: 'alreadyThere' }

    const id = existing?.id ?? moment.newId<'sub_strategy'>()
    const columns = {
      area: draft.area,
      from_year: draft.fromYear,
      years: draft.years,
      period_reason: draft.periodReason,
      objectives: draft.objectives,
      frame_id: frameId,
      version: (existing?.version ?? 0) + 1,
    }
    if (existing) await write.updateTable('sub_strategy').set(columns).where('id', '=', id).execute()
    else {
      await write
        .insertInto('sub_strategy')
        .values({
          id,
          ...columns,
          ...undecided,
          number,
          state: 'draft',
          follows_id: null,
          created_by: personOf(change.actor),
          created_at: moment.now,
        })
        .execute()
    }
    return done(id, {
      action: 'sub_strategy.saved',
      object: 'sub_strategy',
      id,
      detail: { from: draft.fromYear, years: draft.years, version: columns.version },
    })
  })
}

/** The columns of a decision that has not been taken. */
export const undecided = {
  submitted_by: null,
  submitted_at: null,
  decided_body: '',
  decision_reference: '',
  decided_on: null,
  decision_note: '',
  recorded_by: null,
  recorded_at: null,
} as const

async function frameExists(write: Writer, id: FrameId): Promise<boolean> {
  const found = await write
    .selectFrom('investment_frame')
    .select('id')
    .where('id', '=', id)
    .executeTakeFirst()
  return found !== undefined
}
