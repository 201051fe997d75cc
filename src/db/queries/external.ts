import type { Reader } from '../reader.ts'
import { statement } from '../statement.ts'

/**
 * Every external analysis as it was reported, with its controls and recommendations, oldest first. They are the
 * region's own and no unit's, so no scope of units bears on them; the pages that show them ask for the region's figures.
 */
export async function externalAnalyses(db: Reader) {
  const analyses = await reported(db)
  const recommendations = await db.selectFrom('recommendation').selectAll().orderBy('number').execute()
  return analyses.map((analysis) => ({
    ...analysis,
    recommendations: recommendations
      .filter(({ analysis_id }) => analysis_id === analysis.id)
      .map(({ number, text, highlighted }) => ({ number, text, highlighted: highlighted === 1 })),
  }))
}

/**
 * The analyses that figures are made of, without what they recommend: those that no corrected one has taken the place
 * of.
 */
export async function analysesInForce(db: Reader) {
  return (await reported(db)).filter(({ superseded }) => superseded === null)
}

const analysesAsReported = statement((db) =>
  db
    .selectFrom('external_analysis')
    .leftJoin('external_supersession', 'external_supersession.analysis_id', 'external_analysis.id')
    .selectAll('external_analysis')
    .select([
      'external_supersession.superseded_by',
      'external_supersession.reason',
      'external_supersession.at',
    ])
    .orderBy('external_analysis.year')
    .orderBy('external_analysis.framework')
    .orderBy('external_analysis.recorded_at'),
)

const controlsAsReported = statement((db) => db.selectFrom('external_control').selectAll().orderBy('control'))

async function reported(db: Reader) {
  const analyses = await analysesAsReported(db, {})
  const controls = await controlsAsReported(db, {})
  return analyses.map((analysis) => ({
    id: analysis.id,
    framework: analysis.framework,
    year: analysis.year,
    assessor: analysis.assessor,
    scale: { min: analysis.scale_min, max: analysis.scale_max },
    total: analysis.total,
    recordedAt: analysis.recorded_at,
    superseded:
      analysis.superseded_by !== null && analysis.reason !== null && analysis.at !== null
        ? { by: analysis.superseded_by, reason: analysis.reason, at: analysis.at }
        : null,
    controls: controls.filter(({ analysis_id }) => analysis_id === analysis.id),
  }))
}
