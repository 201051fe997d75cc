import type { Reader } from '../reader.ts'

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
    .execute()
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
    controls: controls.filter(({ analysis_id }) => analysis_id === analysis.id),
    recommendations: recommendations
      .filter(({ analysis_id }) => analysis_id === analysis.id)
      .map(({ number, text, highlighted }) => ({ number, text, highlighted: highlighted === 1 })),
  }))
}
