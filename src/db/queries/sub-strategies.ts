import { type AliasedExpression, type Selectable, sql } from 'kysely'
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
import type { EffortTable, SubStrategyTable } from '../schema/strategy.ts'

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

/** The efforts of a version in the order of their codes, where 1.2 comes before 1.10. */
export async function effortsOf<C extends Purpose>(
  db: Reader,
  _scope: UnitScope<C>,
  id: SubStrategyId,
): Promise<readonly KeptEffort[]> {
  return (await keptEfforts(db, [id])).get(id) ?? []
}

/**
 * The efforts of every approved sub-strategy, each with the area and the period that it is for and without what it is
 * tied to: by area, the newest period first, then in the order of their codes.
 */
export async function approvedEfforts<C extends Purpose>(db: Reader, _scope: UnitScope<C>) {
  const rows = await db
    .selectFrom('effort')
    .innerJoin('sub_strategy', 'sub_strategy.id', 'effort.sub_strategy_id')
    .select(['effort.id', 'effort.code', 'effort.title', 'effort.owner', 'effort.abilities'])
    .select(['effort.from_day as from', 'effort.to_day as to', 'effort.status'])
    .select(['sub_strategy.area', 'sub_strategy.from_year as fromYear', 'sub_strategy.years'])
    .where('sub_strategy.state', '=', 'approved')
    .orderBy('sub_strategy.area')
    .orderBy('sub_strategy.from_year', 'desc')
    .orderBy('sub_strategy.number', 'desc')
    .execute()
  return [...Map.groupBy(rows, ({ area, fromYear }) => `${fromYear} ${area}`).values()].flatMap((own) =>
    own
      .toSorted((one, other) => compareKeys(one.code, other.code))
      .map(({ id, area, fromYear, years, abilities, ...draft }) => ({
        id,
        strategy: { area, fromYear, years },
        draft: { ...draft, abilities: abilitiesIn(abilities) },
      })),
  )
}

function abilitiesIn(text: string): Ability[] {
  return text.split(' ').filter(Boolean) as Ability[]
}

/** The same of several versions, by the version. One query, however many, and none for no version. */
export async function effortsIn<C extends Purpose>(
  db: Reader,
  _scope: UnitScope<C>,
  versions: readonly SubStrategyId[],
): Promise<ReadonlyMap<SubStrategyId, readonly KeptEffort[]>> {
  return versions.length === 0 ? new Map() : keptEfforts(db, versions)
}

async function keptEfforts(
  db: Reader,
  versions: readonly SubStrategyId[],
): Promise<ReadonlyMap<SubStrategyId, readonly KeptEffort[]>> {
  const rows = await db
    .selectFrom('effort')
    .leftJoin(tiesIn(db, versions), 'tie.effort_id', 'effort.id')
    .selectAll('effort')
    .select(['tie.kind as tieKind', 'tie.value as tieValue'])
    .where('effort.sub_strategy_id', 'in', versions)
    .execute()
  const kept = [...Map.groupBy(rows, ({ id }) => id).values()].flatMap(keptEffort)
  const inOrder = kept.toSorted((one, other) => compareKeys(one.effort.draft.code, other.effort.draft.code))
  return new Map(
    [...Map.groupBy(inOrder, ({ version }) => version)].map(([version, own]) => [
      version,
      own.map(({ effort }) => effort),
    ]),
  )
}

type TiedRow = Selectable<EffortTable> & {
  readonly tieKind: TieKind | null
  readonly tieValue: string | null
}

/** An effort from its rows, one for each thing that it is tied to. */
function keptEffort(
  ties: readonly TiedRow[],
): readonly { readonly version: SubStrategyId; readonly effort: KeptEffort }[] {
  const [row] = ties
  if (!row) return []
  const keys = (kind: TieKind) =>
    ties
      .flatMap(({ tieKind, tieValue }) => (tieKind === kind && tieValue !== null ? tieValue : []))
      .toSorted(compareKeys)
  return [
    {
      version: row.sub_strategy_id,
      effort: {
        id: row.id,
        version: row.version,
        recommendations: keys('recommendation') as RecommendationId[],
        draft: {
          code: row.code,
          title: row.title,
          track: row.track,
          abilities: abilitiesIn(row.abilities),
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
      },
    },
  ]
}

type TieKind = 'safeguard' | 'requirement' | 'recommendation' | 'prerequisite'

/** Everything that the efforts of versions are tied to, as one list: subjects, recommendations, codes of prerequisites. */
function tiesIn(
  db: Reader,
  versions: readonly SubStrategyId[],
): AliasedExpression<{ effort_id: EffortId; kind: TieKind; value: string }, 'tie'> {
  return db
    .selectFrom('effort_subject')
    .innerJoin('effort', 'effort.id', 'effort_subject.effort_id')
    .select(({ ref }) => [
      'effort_subject.effort_id',
      ref('effort_subject.kind').$castTo<TieKind>().as('kind'),
      ref('effort_subject.subject').$castTo<string>().as('value'),
    ])
    .where('effort.sub_strategy_id', 'in', versions)
    .unionAll(
      db
        .selectFrom('effort_recommendation')
        .innerJoin('effort', 'effort.id', 'effort_recommendation.effort_id')
        .select(({ ref }) => [
          'effort_recommendation.effort_id',
          sql.lit<TieKind>('recommendation').as('kind'),
          ref('effort_recommendation.recommendation_id').$castTo<string>().as('value'),
        ])
        .where('effort.sub_strategy_id', 'in', versions),
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
        .where('effort.sub_strategy_id', 'in', versions),
    )
    .as('tie')
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
