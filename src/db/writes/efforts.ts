import type { EffortDraft } from '../../domain/efforts/effort.ts'
import type { EffortId, RecommendationId, SubStrategyId } from '../../domain/ids.ts'
import type { Writer } from '../change.ts'
import { insertAll } from './batch.ts'

/** The columns of an effort that its text fills. */
export function effortColumns(draft: EffortDraft) {
  return {
    code: draft.code,
    title: draft.title,
    track: draft.track,
    abilities: draft.abilities.join(' '),
    lifts_to: draft.liftsTo,
    owner: draft.owner,
    from_day: draft.from,
    to_day: draft.to,
    importance: draft.importance,
    investment_kroner: draft.investment,
    yearly_kroner: draft.yearly,
    funding: draft.funding,
    uncertainty: draft.uncertainty,
    estimated_on: draft.estimatedOn,
    status: draft.status,
  }
}

/** What an effort is tied to. The prerequisites are given by the ids of efforts of the same sub-strategy. */
export interface EffortTies {
  readonly draft: Pick<EffortDraft, 'safeguards' | 'requirements'>
  readonly recommendations: readonly RecommendationId[]
  readonly requires: readonly EffortId[]
}

/** Makes these the only subjects, recommendations and prerequisites of an effort. */
export async function tieEffort(write: Writer, id: EffortId, ties: EffortTies): Promise<void> {
  await write.deleteFrom('effort_subject').where('effort_id', '=', id).execute()
  await write.deleteFrom('effort_recommendation').where('effort_id', '=', id).execute()
  await write.deleteFrom('effort_prerequisite').where('effort_id', '=', id).execute()
  const { safeguards, requirements } = ties.draft
  await insertAll(write, 'effort_subject', [
    ...safeguards.map((subject) => ({ effort_id: id, kind: 'safeguard' as const, subject })),
    ...requirements.map((subject) => ({ effort_id: id, kind: 'requirement' as const, subject })),
  ])
  await insertAll(
    write,
    'effort_recommendation',
    ties.recommendations.map((recommendation_id) => ({ effort_id: id, recommendation_id })),
  )
  await insertAll(
    write,
    'effort_prerequisite',
    ties.requires.map((requires_id) => ({ effort_id: id, requires_id })),
  )
}

/** Says that something in a sub-strategy has changed, so that what was read before is known to be old. */
export async function touchSubStrategy(write: Writer, id: SubStrategyId): Promise<void> {
  await write
    .updateTable('sub_strategy')
    .set((row) => ({ version: row('version', '+', 1) }))
    .where('id', '=', id)
    .execute()
}
