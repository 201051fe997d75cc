import { type Change, done } from '../../db/change.ts'
import { recommendationRegister } from '../../db/queries/recommendations.ts'
import { effortsOf, type KeptEffort, subStrategy } from '../../db/queries/sub-strategies.ts'
import { effortColumns, tieEffort, touchSubStrategy } from '../../db/writes/efforts.ts'
import { personOf } from '../../domain/access/actor.ts'
import type { UnitScope } from '../../domain/access/scope.ts'
import type { Decision } from '../../domain/decision.ts'
import { type EffortDraft, type EffortFaults, effortFaults, isActive } from '../../domain/efforts/effort.ts'
import type { EffortId, RecommendationId, SubStrategyId } from '../../domain/ids.ts'
import { isOpen } from '../../domain/sub-strategies/sub-strategy.ts'

/** An effort as it is saved; without an id and version it is a new one. */
export interface SavedEffort {
  readonly subStrategyId: SubStrategyId
  readonly existing: { readonly id: EffortId; readonly version: number } | undefined
  readonly draft: EffortDraft
  readonly recommendations: readonly RecommendationId[]
  /** Whether it is meant that a recommendation is covered by more than one effort. */
  readonly coversWithOthers: boolean
}

export type EffortSaveRefusal =
  | 'missing'
  | 'notOpen'
  | 'changedMeanwhile'
  | 'unknownRecommendation'
  | 'othersRequireIt'
  | { readonly kind: 'faults'; readonly faults: EffortFaults }
  | { readonly kind: 'coveredAlready'; readonly number: string; readonly by: string }

/** Saves an effort of a sub-strategy that is still written on. It may lack much, but not contradict itself or the others. */
export function saveEffort(
  change: Change,
  scope: UnitScope<'strategy.write'>,
  saved: SavedEffort,
): Promise<Decision<EffortId, EffortSaveRefusal>> {
  return change<EffortId, EffortSaveRefusal>(async (write, moment) => {
    const { draft, existing } = saved
    const strategy = await subStrategy(write, scope, saved.subStrategyId)
    if (!strategy) return { ok: false, refusal: 'missing' }
    const efforts = await effortsOf(write, scope, strategy.id)
    const kept = existing && efforts.find(({ id }) => id === existing.id)
    if (existing && !kept) return { ok: false, refusal: 'missing' }
    if (!isOpen(strategy.state)) return { ok: false, refusal: 'notOpen' }
    if (existing && kept?.version !== existing.version) return { ok: false, refusal: 'changedMeanwhile' }
    const others = efforts.filter(({ id }) => id !== existing?.id)
    const faults = effortFaults(draft, renamed(others, kept?.draft.code, draft.code))
    if (Object.keys(faults).length > 0) return { ok: false, refusal: { kind: 'faults', faults } }
    if (!isActive(draft) && isRequired(others, kept)) return { ok: false, refusal: 'othersRequireIt' }
    const register = await recommendationRegister(write, scope, strategy.id)
    for (const wanted of saved.recommendations) {
      const recommendation = register.find(({ id }) => id === wanted)
      if (!recommendation) return { ok: false, refusal: 'unknownRecommendation' }
      const isNew = kept?.recommendations.includes(wanted) !== true
      const by = recommendation.standing.coveredBy.find(({ code }) => code !== kept?.draft.code)
      if (isNew && by && isActive(draft) && !saved.coversWithOthers)
        return {
          ok: false,
          refusal: { kind: 'coveredAlready', number: recommendation.number, by: by.code },
        }
    }

    const id = existing?.id ?? moment.newId<'effort'>()
    const version = (existing?.version ?? 0) + 1
    if (existing) {
      await write
        .updateTable('effort')
        .set({ ...effortColumns(draft), version })
        .where('id', '=', id)
        .where('version', '=', existing.version)
        .execute()
    } else {
      await write
        .insertInto('effort')
        .values({
          id,
          sub_strategy_id: strategy.id,
          ...effortColumns(draft),
          created_by: personOf(change.actor),
          created_at: moment.now,
          version,
        })
        .execute()
    }
    await tieEffort(write, id, {
      draft,
      recommendations: saved.recommendations,
      requires: others.flatMap((other) => (draft.requires.includes(other.draft.code) ? [other.id] : [])),
    })
    await touchSubStrategy(write, strategy.id)
    return done(id, { action: 'effort.saved', object: 'effort', id, detail: { code: draft.code, version } })
  })
}

/** The other efforts as they are once this one has its new code: prerequisites are kept by id, so they follow. */
function renamed(others: readonly KeptEffort[], before: string | undefined, after: string) {
  return others.map(({ draft }) => ({
    ...draft,
    requires: draft.requires.map((code) => (code === before ? after : code)),
  }))
}

function isRequired(others: readonly KeptEffort[], kept: KeptEffort | undefined): boolean {
  return others.some(({ draft }) => isActive(draft) && draft.requires.includes(kept?.draft.code ?? ''))
}
