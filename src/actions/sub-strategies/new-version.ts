import { type Change, done } from '../../db/change.ts'
import { effortsOf, subStrategies } from '../../db/queries/sub-strategies.ts'
import { effortColumns, tieEffort } from '../../db/writes/efforts.ts'
import { personOf } from '../../domain/access/actor.ts'
import type { UnitScope } from '../../domain/access/scope.ts'
import type { Decision } from '../../domain/decision.ts'
import type { SubStrategyId } from '../../domain/ids.ts'
import { undecided } from './save.ts'

/**
 * Makes a new version of an approved sub-strategy to write on: the same text and efforts, as a draft with the next
 * number. The approved one stands until the new one is approved. There is one at a time.
 */
export function newSubStrategyVersion(
  change: Change,
  scope: UnitScope<'strategy.write'>,
  from: SubStrategyId,
): Promise<Decision<SubStrategyId, 'missing' | 'notApproved' | 'versionExists'>> {
  return change<SubStrategyId, 'missing' | 'notApproved' | 'versionExists'>(async (write, moment) => {
    const all = await subStrategies(write, scope)
    const kept = all.find(({ id }) => id === from)
    if (!kept) return { ok: false, refusal: 'missing' }
    if (kept.state !== 'approved') return { ok: false, refusal: 'notApproved' }
    if (all.some(({ followsId }) => followsId === from)) return { ok: false, refusal: 'versionExists' }
    const id = moment.newId<'sub_strategy'>()
    const alike = all.filter(
      ({ draft }) => draft.area === kept.draft.area && draft.fromYear === kept.draft.fromYear,
    )
    const number = Math.max(...alike.map((other) => other.number)) + 1
    const made = { created_by: personOf(change.actor), created_at: moment.now, version: 1 }
    await write
      .insertInto('sub_strategy')
      .values({
        id,
        area: kept.draft.area,
        from_year: kept.draft.fromYear,
        years: kept.draft.years,
        period_reason: kept.draft.periodReason,
        objectives: kept.draft.objectives,
        frame_id: kept.frameId,
        ...undecided,
        number,
        state: 'draft',
        follows_id: from,
        ...made,
      })
      .execute()
    const efforts = await effortsOf(write, scope, from)
    const copies = new Map(efforts.map(({ draft }) => [draft.code, moment.newId<'effort'>()]))
    for (const { draft } of efforts) {
      const copy = copies.get(draft.code)
      if (copy)
        await write
          .insertInto('effort')
          .values({ id: copy, sub_strategy_id: id, ...effortColumns(draft), ...made })
          .execute()
    }
    for (const { draft, recommendations } of efforts) {
      const copy = copies.get(draft.code)
      const requires = draft.requires.flatMap((code) => copies.get(code) ?? [])
      if (copy) await tieEffort(write, copy, { draft, recommendations, requires })
    }
    return done(id, {
      action: 'sub_strategy.versioned',
      object: 'sub_strategy',
      id,
      detail: { number, efforts: efforts.length },
    })
  })
}
