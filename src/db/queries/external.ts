import type { Selectable } from 'kysely'
import type { Reader } from '../reader.ts'
import type { ExternalSupersessionTable } from '../schema/strategy.ts'

/**
 * Every external analysis as it was reported, with its controls and recommendations, oldest first. They are the
 * region's own and no unit's, so no scope of units bears on them; the pages that show them ask for the region's figures.
 */
export async function externalAnalyses(db: Reader) {
  const analyses = await db
    .selectFrom('external_analysis')
    .selectAll()
    .orderBy('year')
    .orderBy('framework')
    .orderBy('recorded_at')
    .execute()
  const superseded = new Map(
    (await db.selectFrom('external_supersession').selectAll().execute()).map((row) => [row.analysis_id, row]),
  )
  const controls = await db.selectFrom('external_control').selectAll().orderBy('control').execute()
  const recommendations = await db.selectFrom('recommendation').selectAll().orderBy('number').execute()
  return analyses.map((analysis) => ({
    id: analysis.id,
    framework: analysis.framework,
    year: analysis.year,
    assessor: analysis.assessor,
    scale: { min: analysis.scale_min, max: analysis.scale_max },
    total: analysis.total,
    recordedAt: analysis.recorded_at,
    superseded: supersessionOf(superseded.get(analysis.id)),
    controls: controls.filter(({ analysis_id }) => analysis_id === analysis.id),
    recommendations: recommendations
      .filter(({ analysis_id }) => analysis_id === analysis.id)
      .map(({ number, text, highlighted }) => ({ number, text, highlighted: highlighted === 1 })),
  }))
}

/** The analyses that figures are made of: those that no corrected one has taken the place of. */
export async function analysesInForce(db: Reader) {
  return (await externalAnalyses(db)).filter(({ superseded }) => superseded === null)
}

function supersessionOf(row: Selectable<ExternalSupersessionTable> | undefined) {
  return row ? { by: row.superseded_by, reason: row.reason, at: row.at } : null
}
