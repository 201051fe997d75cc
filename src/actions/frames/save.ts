import { type Change, done } from '../../db/change.ts'
import { frames } from '../../db/queries/sub-strategies.ts'
import { insertAll } from '../../db/writes/batch.ts'
import { personOf } from '../../domain/access/actor.ts'
import type { UnitScope } from '../../domain/access/scope.ts'
import type { Decision } from '../../domain/decision.ts'
import { type FrameDraft, type FrameFaults, frameFaults } from '../../domain/frames/frame.ts'
import type { FrameId } from '../../domain/ids.ts'

interface SavedFrame {
  readonly existing: { readonly id: FrameId; readonly version: number } | undefined
  readonly draft: FrameDraft
}

export type FrameSaveRefusal =
  | 'missing'
  | 'changedMeanwhile'
  | 'nameTaken'
  | { readonly kind: 'faults'; readonly faults: FrameFaults }

/** Saves an investment frame with what it sets aside by source and year. */
export function saveFrame(
  change: Change,
  scope: UnitScope<'strategy.write'>,
  { existing, draft }: SavedFrame,
): Promise<Decision<FrameId, FrameSaveRefusal>> {
  return change<FrameId, FrameSaveRefusal>(async (write, moment) => {
    const all = await frames(write, scope)
    const kept = existing && all.find(({ id }) => id === existing.id)
    if (existing && !kept) return { ok: false, refusal: 'missing' }
    if (existing && kept?.version !== existing.version) return { ok: false, refusal: 'changedMeanwhile' }
    const faults = frameFaults(draft)
    if (Object.keys(faults).length > 0) return { ok: false, refusal: { kind: 'faults', faults } }
    const twin = all.find(
      (other) =>
        other.id !== existing?.id &&
        other.draft.name === draft.name &&
        other.draft.fromYear === draft.fromYear,
    )
    if (twin) return { ok: false, refusal: 'nameTaken' }
    const id = existing?.id ?? moment.newId<'investment_frame'>()
    const columns = {
      name: draft.name,
      from_year: draft.fromYear,
      to_year: draft.toYear,
      total_kroner: draft.total,
      buffer_kroner: draft.buffer,
      buffer_within: draft.bufferWithin ? (1 as const) : (0 as const),
      version: (existing?.version ?? 0) + 1,
    }
    if (existing) {
      await write.updateTable('investment_frame').set(columns).where('id', '=', id).execute()
      await write.deleteFrom('frame_amount').where('frame_id', '=', id).execute()
    } else {
      const made = { created_by: personOf(change.actor), created_at: moment.now }
      await write
        .insertInto('investment_frame')
        .values({ id, ...columns, ...made })
        .execute()
    }
    await insertAll(
      write,
      'frame_amount',
      draft.amounts.map((amount) => ({ frame_id: id, ...amount })),
    )
    return done(id, {
      action: 'frame.saved',
      object: 'investment_frame',
      id,
      detail: { from: draft.fromYear, to: draft.toYear, version: columns.version },
    })
  })
}
