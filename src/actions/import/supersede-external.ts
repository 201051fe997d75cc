import { type Change, done, type Moment, type Writer } from '../../db/change.ts'
import { insertAll } from '../../db/writes/batch.ts'
import { personOf } from '../../domain/access/actor.ts'
import type { UnitScope } from '../../domain/access/scope.ts'
import type { Decision } from '../../domain/decision.ts'
import type { ExternalAnalysisId } from '../../domain/ids.ts'
import { insertAnalysis, type ReportedAnalysis, sameAnalysis, storedAnalysis } from './external.ts'

export type SupersessionRefusal = 'missing' | 'superseded' | 'unchanged' | 'otherInForce'

/**
 * Records a corrected analysis in the place of a wrong one, with the reason. The wrong one is kept as it was reported and
 * stands as superseded; figures are made of the newer from then on. Recommendations that are word for word the same keep
 * the efforts that cover them and the decision that handles them. Refuses what was superseded before, what corrects
 * nothing, and a framework and year that a third analysis holds.
 */
export function supersedeExternal(
  change: Change,
  _scope: UnitScope<'external.write'>,
  wrong: ExternalAnalysisId,
  typed: ReportedAnalysis,
  reason: string,
): Promise<Decision<ExternalAnalysisId, SupersessionRefusal>> {
  return change<ExternalAnalysisId, SupersessionRefusal>(async (write, moment) => {
    const row = await write
      .selectFrom('external_analysis')
      .select(['id', 'framework', 'year'])
      .where('id', '=', wrong)
      .executeTakeFirst()
    if (!row) return { ok: false, refusal: 'missing' }
    const before = await write
      .selectFrom('external_supersession')
      .select('superseded_by')
      .where('analysis_id', '=', wrong)
      .executeTakeFirst()
    if (before) return { ok: false, refusal: 'superseded' }
    const own = await storedAnalysis(write, row)
    const corrected = own ? withControls(typed, own.analysis) : typed
    if (own && sameAnalysis(own.analysis, corrected)) return { ok: false, refusal: 'unchanged' }
    const other = await storedAnalysis(write, corrected)
    if (other && other.id !== wrong) return { ok: false, refusal: 'otherInForce' }
    const id = moment.newId<'external_analysis'>()
    await insertAnalysis(write, moment, id, corrected, personOf(change.actor))
    await write
      .insertInto('external_supersession')
      .values({
        analysis_id: wrong,
        superseded_by: id,
        reason,
        by_person: personOf(change.actor),
        at: moment.now,
      })
      .execute()
    const kept = await keepCover(write, moment, wrong, id)
    return done(id, {
      action: 'external.superseded',
      object: 'external_analysis',
      id: wrong,
      detail: { framework: corrected.framework, year: corrected.year, superseded_by: id, kept },
    })
  })
}

/** A recommendation that says nothing of its controls keeps those of the same number: a form does not ask for them. */
function withControls(typed: ReportedAnalysis, before: ReportedAnalysis): ReportedAnalysis {
  const known = new Map(before.recommendations.map(({ number, controls }) => [number, controls]))
  return {
    ...typed,
    recommendations: typed.recommendations.map((recommendation) =>
      recommendation.controls.length > 0
        ? recommendation
        : { ...recommendation, controls: known.get(recommendation.number) ?? [] },
    ),
  }
}

/** Carries the cover of recommendations that were not corrected; how many there were. */
async function keepCover(
  write: Writer,
  moment: Moment,
  wrong: ExternalAnalysisId,
  corrected: ExternalAnalysisId,
): Promise<number> {
  const pairs = await write
    .selectFrom('recommendation as old')
    .innerJoin('recommendation as own', (join) =>
      join.onRef('own.number', '=', 'old.number').onRef('own.text', '=', 'old.text'),
    )
    .select(['old.id as old', 'own.id as own'])
    .where('old.analysis_id', '=', wrong)
    .where('own.analysis_id', '=', corrected)
    .execute()
  for (const { old, own } of pairs) {
    const links = await write
      .selectFrom('effort_recommendation')
      .select('effort_id')
      .where('recommendation_id', '=', old)
      .execute()
    await insertAll(
      write,
      'effort_recommendation',
      links.map(({ effort_id }) => ({ effort_id, recommendation_id: own })),
    )
    const handlings = await write
      .selectFrom('recommendation_handling')
      .select(['kind', 'reason', 'decided_by', 'on_day', 'by_person', 'at'])
      .where('recommendation_id', '=', old)
      .orderBy('at')
      .orderBy('id')
      .execute()
    await insertAll(
      write,
      'recommendation_handling',
      handlings.map((handling) => ({
        id: moment.newId<'recommendation_handling'>(),
        recommendation_id: own,
        ...handling,
      })),
    )
  }
  return pairs.length
}
