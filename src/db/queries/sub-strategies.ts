import { type Selectable, sql } from 'kysely'
import type { Ability } from '../../../controls/abilities.ts'
import type { SafeguardId } from '../../../controls/cis/v8.1/index.ts'
import type { RequirementId } from '../../../controls/guidelines/index.ts'
import type { UnitScope } from '../../domain/access/scope.ts'
import type { EffortDraft } from '../../domain/efforts/effort.ts'
import type { FrameDraft } from '../../domain/frames/frame.ts'
import type { EffortId, FrameId, PersonId, RecommendationId, SubStrategyId } from '../../domain/ids.ts'
import { compareKeys } from '../../domain/road/problem.ts'
import type { SubStrategyDraft, SubStrategyState } from '../../domain/sub-strategies/sub-strategy.ts'
import type { Day, Instant } from '../../domain/time.ts'
import type { Reader } from '../reader.ts'
import type { SubStrategyTable } from '../schema/strategy.ts'

type Purpose = 'strategy.read' | 'strategy.write' | 'report.preview' | 'report.freeze'

/** A version of a sub-strategy as it is kept, with the names of those who submitted and recorded it. */
export interface KeptSubStrategy {
  readonly id: SubStrategyId
  readonly number: number
  readonly version: number
  readonly state: SubStrategyState
  readonly draft: SubStrategyDraft
  readonly frameId: FrameId | null
  readonly followsId: SubStrategyId | null
  readonly submittedBy: PersonId | null
  readonly submittedAt: Instant | null
  readonly decision: {
    readonly body: string
    readonly reference: string
    readonly on: Day
    readonly note: string
  } | null
}

/** An effort as it is kept, with the recommendations it covers. */
export interface KeptEffort {
  readonly id: EffortId
  readonly version: number
  readonly draft: EffortDraft
  readonly recommendations: readonly RecommendationId[]
}

/** Every version of every sub-strategy: by area, the newest period and version first. */
export async function subStrategies<C extends Purpose>(
  db: Reader,
  _scope: UnitScope<C>,
): Promise<readonly KeptSubStrategy[]> {
  const rows = await db
    .selectFrom('sub_strategy')
    .selectAll()
    .orderBy('area')
    .orderBy('from_year', 'desc')
    .orderBy('number', 'desc')
    .execute()
  return rows.map(keptSubStrategy)
}

/** One version; undefined where there is none. */
export async function subStrategy<C extends Purpose>(
  db: Reader,
  _scope: UnitScope<C>,
  id: SubStrategyId,
): Promise<KeptSubStrategy | undefined> {
  const row = await db.selectFrom('sub_strategy').selectAll().where('id', '=', id).executeTakeFirst()
  return row && keptSubStrategy(row)
}

/** The efforts of a version in the order of their codes, where 1.2 comes before 1.10. Two queries. */
export async function effortsOf<C extends Purpose>(
  db: Reader,
  _scope: UnitScope<C>,
  id: SubStrategyId,
): Promise<readonly KeptEffort[]> {
  const rows = await db.selectFrom('effort').selectAll().where('sub_strategy_id', '=', id).execute()
  const ties = Map.groupBy(await tiesOf(db, id), ({ effort_id }) => effort_id)
  const kept = rows.map((row): KeptEffort => {
    const keys = (kind: TieKind) =>
      (ties.get(row.id) ?? [])
        .filter((tie) => tie.kind === kind)
        .map(({ value }) => value)
        .toSorted(compareKeys)
    return {
      id: row.id,
      version: row.version,
      recommendations: keys('recommendation') as RecommendationId[],
      draft: {
        code: row.code,
        title: row.title,
        track: row.track,
        abilities: row.abilities.split(' ').filter(Boolean) as Ability[],
        safeguards: keys('safeguard') as SafeguardId[],
        requirements: keys('requirement') as RequirementId[],
        liftsTo: row.lifts_to,
        owner: row.owner,
        from: row.from_day,
        to: row.to_day,
        importance: row.importance,
        investment: row.investment_kroner,
        yearly: row.yearly_kroner,
        funding: row.funding,
        uncertainty: row.uncertainty,
        estimatedOn: row.estimated_on,
        status: row.status,
        requires: keys('prerequisite'),
      },
    }
  })
  return kept.toSorted((one, other) => compareKeys(one.draft.code, other.draft.code))
}

type TieKind = 'safeguard' | 'requirement' | 'recommendation' | 'prerequisite'

/** Everything that the efforts of a version are tied to, as one list: subjects, recommendations, codes of prerequisites. */
function tiesOf(
  db: Reader,
  id: SubStrategyId,
): Promise<{ effort_id: EffortId; kind: TieKind; value: string }[]> {
  return db
    .selectFrom('effort_subject')
    .innerJoin('effort', 'effort.id', 'effort_subject.effort_id')
    .select(({ ref }) => [
      'effort_subject.effort_id',
      ref('effort_subject.kind').$castTo<TieKind>().as('kind'),
      ref('effort_subject.subject').$castTo<string>().as('value'),
    ])
    .where('effort.sub_strategy_id', '=', id)
    .unionAll(
      db
        .selectFrom('effort_recommendation')
        .innerJoin('effort', 'effort.id', 'effort_recommendation.effort_id')
        .select(({ ref }) => [
          'effort_recommendation.effort_id',
          sql.lit<TieKind>('recommendation').as('kind'),
          ref('effort_recommendation.recommendation_id').$castTo<string>().as('value'),
        ])
        .where('effort.sub_strategy_id', '=', id),
    )
    .unionAll(
      db
        .selectFrom('effort_prerequisite')
        .innerJoin('effort', 'effort.id', 'effort_prerequisite.effort_id')
        .innerJoin('effort as required', 'required.id', 'effort_prerequisite.requires_id')
        .select([
          'effort_prerequisite.effort_id',
          sql.lit<TieKind>('prerequisite').as('kind'),
          'required.code as value',
        ])
        .where('effort.sub_strategy_id', '=', id),
    )
    .execute()
}

/** An investment frame as it is kept. */
export interface KeptFrame {
  readonly id: FrameId
  readonly version: number
  readonly draft: FrameDraft
}

/** Every investment frame with its amounts, the newest first. */
export async function frames<C extends Purpose>(
  db: Reader,
  _scope: UnitScope<C>,
): Promise<readonly KeptFrame[]> {
  const rows = await db
    .selectFrom('investment_frame as frame')
    .leftJoin('frame_amount', 'frame_amount.frame_id', 'frame.id')
    .selectAll('frame')
    .select(['frame_amount.source', 'frame_amount.year', 'frame_amount.kroner'])
    .orderBy('frame.from_year', 'desc')
    .orderBy('frame.name')
    .orderBy('frame_amount.year')
    .orderBy('frame_amount.source')
    .execute()
  return [...Map.groupBy(rows, ({ id }) => id).values()].flatMap((own): KeptFrame[] => {
    const [row] = own
    if (!row) return []
    const draft = {
      name: row.name,
      fromYear: row.from_year,
      toYear: row.to_year,
      total: row.total_kroner,
      buffer: row.buffer_kroner,
      bufferWithin: row.buffer_within === 1,
      amounts: own.flatMap(({ source, year, kroner }) =>
        source === null || year === null || kroner === null ? [] : [{ source, year, kroner }],
      ),
    }
    return [{ id: row.id, version: row.version, draft }]
  })
}

function keptSubStrategy(row: Selectable<SubStrategyTable>): KeptSubStrategy {
  return {
    id: row.id,
    number: row.number,
    version: row.version,
    state: row.state,
    draft: {
      area: row.area,
      fromYear: row.from_year,
      years: row.years,
      periodReason: row.period_reason,
      objectives: row.objectives,
    },
    frameId: row.frame_id,
    followsId: row.follows_id,
    submittedBy: row.submitted_by,
    submittedAt: row.submitted_at,
    decision:
      row.decided_on === null
        ? null
        : {
            body: row.decided_body,
            reference: row.decision_reference,
            on: row.decided_on,
            note: row.decision_note,
          },
  }
}
