import { type Change, done, type Moment, type Writer } from '../../db/change.ts'
import { insertAll } from '../../db/writes/batch.ts'
import { personOf } from '../../domain/access/actor.ts'
import type { UnitScope } from '../../domain/access/scope.ts'
import { allow, type Decision, refuse } from '../../domain/decision.ts'
import type { ExternalAnalysisId, PersonId } from '../../domain/ids.ts'

/** An external analysis exactly as it was reported: scores are neutral text with the decimals they came with. */
export interface ReportedAnalysis {
  readonly framework: 'cis-v7.1' | 'cis-v8.1'
  readonly year: number
  readonly assessor: string
  readonly scale: { readonly min: number; readonly max: number }
  readonly total: string
  readonly controls: readonly { readonly control: number; readonly score: string }[]
  readonly recommendations: readonly {
    readonly number: string
    readonly text: string
    readonly highlighted: boolean
    readonly controls: readonly number[]
  }[]
}

interface Recorded {
  readonly id: ExternalAnalysisId
  /** False where the very same analysis was recorded before: then nothing is done. */
  readonly isNew: boolean
}

type Stop = { readonly kind: 'differs' } | { readonly kind: 'rehearsed'; readonly recorded: Recorded }

/**
 * Records an external analysis, as it was reported. There is one in force for a framework and a year, and it is never
 * changed: the same again does nothing, and anything else is refused. A wrong one is superseded.
 */
export async function recordExternal(
  change: Change,
  _scope: UnitScope<'external.write'>,
  analysis: ReportedAnalysis,
  rehearse = false,
): Promise<Decision<Recorded, 'differs'>> {
  const ended = await change<Recorded, Stop>(async (write, moment) => {
    const stored = await storedAnalysis(write, analysis)
    if (stored && !sameAnalysis(stored.analysis, analysis)) return { ok: false, refusal: { kind: 'differs' } }
    const recorded = { id: stored?.id ?? moment.newId<'external_analysis'>(), isNew: !stored }
    if (rehearse) return { ok: false, refusal: { kind: 'rehearsed', recorded } }
    if (!stored) await insertAnalysis(write, moment, recorded.id, analysis, personOf(change.actor))
    return done(recorded, {
      action: 'external.recorded',
      object: 'external_analysis',
      id: recorded.id,
      detail: { framework: analysis.framework, year: analysis.year, new: recorded.isNew },
    })
  })
  if (ended.ok) return ended
  return ended.refusal.kind === 'rehearsed' ? allow(ended.refusal.recorded) : refuse('differs')
}

/** Puts an analysis as it was reported, under this id. */
export async function insertAnalysis(
  write: Writer,
  moment: Moment,
  id: ExternalAnalysisId,
  analysis: ReportedAnalysis,
  by: PersonId | null,
): Promise<void> {
  const { framework, year, assessor, scale, total } = analysis
  await write
    .insertInto('external_analysis')
    .values({
      id,
      framework,
      year,
      assessor,
      scale_min: scale.min,
      scale_max: scale.max,
      total,
      recorded_by: by,
      recorded_at: moment.now,
    })
    .execute()
  await insertAll(
    write,
    'external_control',
    analysis.controls.map(({ control, score }) => ({ analysis_id: id, control, score })),
  )
  await insertAll(
    write,
    'recommendation',
    analysis.recommendations.map(({ number, text, highlighted, controls }) => ({
      id: moment.newId<'recommendation'>(),
      analysis_id: id,
      number,
      text,
      highlighted: highlighted ? (1 as const) : (0 as const),
      controls: controls.join(' '),
    })),
  )
}

/** The analysis in force of a framework and year; what was superseded stands aside. */
export async function storedAnalysis(
  write: Writer,
  { framework, year }: Pick<ReportedAnalysis, 'framework' | 'year'>,
): Promise<{ readonly id: ExternalAnalysisId; readonly analysis: ReportedAnalysis } | undefined> {
  const row = await write
    .selectFrom('external_analysis')
    .selectAll()
    .where('framework', '=', framework)
    .where('year', '=', year)
    .where('id', 'not in', (row) => row.selectFrom('external_supersession').select('analysis_id'))
    .executeTakeFirst()
  if (!row) return undefined
  const controls = await write
    .selectFrom('external_control')
    .select(['control', 'score'])
    .where('analysis_id', '=', row.id)
    .execute()
  const recommendations = await write
    .selectFrom('recommendation')
    .select(['number', 'text', 'highlighted', 'controls'])
    .where('analysis_id', '=', row.id)
    .execute()
  const analysis = {
    framework,
    year,
    assessor: row.assessor,
    scale: { min: row.scale_min, max: row.scale_max },
    total: row.total,
    controls,
    recommendations: recommendations.map((recommendation) => ({
      ...recommendation,
      highlighted: recommendation.highlighted === 1,
      controls: recommendation.controls.split(' ').filter(Boolean).map(Number),
    })),
  }
  return { id: row.id, analysis }
}

export function sameAnalysis(one: ReportedAnalysis, other: ReportedAnalysis): boolean {
  return comparable(one) === comparable(other)
}

function comparable({
  framework,
  year,
  assessor,
  scale,
  total,
  controls,
  recommendations,
}: ReportedAnalysis) {
  return JSON.stringify([
    [framework, year, assessor, scale.min, scale.max, total],
    controls.map(({ control, score }) => [control, score]).toSorted(([a], [b]) => Number(a) - Number(b)),
    recommendations
      .map(({ number, text, highlighted, controls: on }) => [number, text, highlighted, on] as const)
      .toSorted(([a], [b]) => (a < b ? -1 : 1)),
  ])
}
