import type { Change, Moment, Writer } from '../../db/change.ts'
import { recommendationRegister } from '../../db/queries/recommendations.ts'
import { effortsOf, type KeptEffort, subStrategies } from '../../db/queries/sub-strategies.ts'
import { effortColumns, tieEffort, touchSubStrategy } from '../../db/writes/efforts.ts'
import { personOf } from '../../domain/access/actor.ts'
import type { UnitScope } from '../../domain/access/scope.ts'
import { allow, refuse } from '../../domain/decision.ts'
import { circleIn, type EffortDraft, isActive } from '../../domain/efforts/effort.ts'
import { type Refusal, shown } from '../../domain/exchange/refusal.ts'
import { type EffortId, id, type RecommendationId, type SubStrategyId } from '../../domain/ids.ts'
import { isOpen } from '../../domain/sub-strategies/sub-strategy.ts'
import { yearOf } from '../../domain/time.ts'
import { undecided } from '../sub-strategies/save.ts'
import { differing, type ImportDecision, type ImportedRow, runImport } from './import.ts'

/** One line of a file of efforts. */
export interface EffortLine {
  readonly line: number
  readonly draft: Omit<
    EffortDraft,
    'importance' | 'funding' | 'uncertainty' | 'estimatedOn' | 'status' | 'requires'
  >
  /** Numbers of recommendations, alone or after the year of their analysis. */
  readonly recommendations: readonly string[]
  readonly requires: readonly string[]
}

/**
 * Puts efforts into the sub-strategy that is written on, by their codes: new ones are added, known ones changed, and what
 * the file does not name is left alone, as is what it has no column for. Where none is open, a draft for two years is
 * made for them, from `year` or from the year after this one. Two lines may cover one recommendation: each says so.
 */
export function importEfforts(
  change: Change,
  scope: UnitScope<'strategy.write'>,
  lines: readonly EffortLine[],
  options: { readonly rehearse: boolean; readonly year: number | undefined; readonly area: string },
): Promise<ImportDecision> {
  const trace = { action: 'efforts.imported', object: 'sub_strategy', id: 'open' } as const
  return runImport(change, { rehearse: options.rehearse, trace }, async (write, moment) => {
    const open = (await subStrategies(write, scope)).find(({ state }) => isOpen(state))
    const kept = open ? await effortsOf(write, scope, open.id) : []
    const register = await recommendationRegister(write, scope, open?.id ?? id<'sub_strategy'>(''))
    const covers = new Map(lines.map((line) => [line.line, recommendationsIn(line, register)]))
    const refused = [
      ...lines.flatMap(({ line }) => covers.get(line)?.refused ?? []),
      ...prerequisiteRefusals(lines, kept),
    ]
    if (refused.length > 0) return refuse(refused)
    const year = options.year ?? yearOf(moment.today) + 1
    const strategyId = open?.id ?? (await openDraft(write, moment, change, year, options.area))
    const ids = new Map(kept.map((effort) => [effort.draft.code, effort.id]))
    for (const { draft } of lines) {
      if (!ids.has(draft.code)) ids.set(draft.code, moment.newId<'effort'>())
    }
    const rows: ImportedRow[] = open
      ? []
      : [{ line: null, kind: 'created', key: `${year}-${year + 1}`, fields: [] }]
    const changed: Wanted[] = []
    for (const line of lines) {
      const before = kept.find(({ draft }) => draft.code === line.draft.code)
      const recommendations = covers.get(line.line)?.found ?? []
      const draft = { ...rest, ...before?.draft, ...line.draft, requires: line.requires }
      const fields = before ? changedFields(before, draft, recommendations) : []
      if (before && fields.length === 0) continue
      rows.push({ line: line.line, kind: before ? 'changed' : 'created', key: draft.code, fields })
      changed.push({ id: ids.get(draft.code) ?? moment.newId<'effort'>(), before, draft, recommendations })
    }
    for (const wanted of changed) await store(write, moment, change, strategyId, wanted)
    // Ties last: a prerequisite may stand further down in the file.
    for (const { id: effort, draft, recommendations } of changed) {
      const requires = draft.requires.flatMap((code) => ids.get(code) ?? [])
      await tieEffort(write, effort, { draft, recommendations, requires })
    }
    if (changed.length > 0) await touchSubStrategy(write, strategyId)
    return allow({ rows, unchanged: lines.length - changed.length })
  })
}

/** What a new effort has where the file has no column for it. */
const rest = {
  importance: null,
  funding: null,
  uncertainty: '',
  estimatedOn: null,
  status: 'planned',
} as const

interface Wanted {
  readonly id: EffortId
  readonly before: KeptEffort | undefined
  readonly draft: EffortDraft
  readonly recommendations: readonly RecommendationId[]
}

type Register = Awaited<ReturnType<typeof recommendationRegister>>

function recommendationsIn(
  { line, recommendations }: EffortLine,
  register: Register,
): { readonly found: readonly RecommendationId[]; readonly refused: readonly Refusal[] } {
  const found: RecommendationId[] = []
  const refused: Refusal[] = []
  for (const word of recommendations) {
    const [, year, number = word] = /^(\d{4}):(.+)$/.exec(word) ?? []
    const meant = register.filter(
      (one) => one.number === number && (year === undefined || one.analysis.year === Number(year)),
    )
    const [only] = meant
    if (only && meant.length === 1) found.push(only.id)
    else {
      const reason = meant.length === 0 ? 'recommendation_unknown' : 'recommendation_ambiguous'
      refused.push({ line, field: 'recommendations', reason, value: shown(word) })
    }
  }
  return { found: [...new Set(found)], refused }
}

function prerequisiteRefusals(lines: readonly EffortLine[], kept: readonly KeptEffort[]): readonly Refusal[] {
  const named = new Set(lines.map(({ draft }) => draft.code))
  const left = kept.filter(({ draft }) => !named.has(draft.code))
  const withdrawn = new Set(kept.filter(({ draft }) => !isActive(draft)).map(({ draft }) => draft.code))
  const known = new Set([...named, ...left.map(({ draft }) => draft.code)])
  const unknown = lines.flatMap(({ line, requires }) =>
    requires.flatMap((code): Refusal[] => {
      const at = { line, field: 'requires', value: shown(code) }
      if (!known.has(code)) return [{ ...at, reason: 'requires_unknown' }]
      return withdrawn.has(code) ? [{ ...at, reason: 'requires_withdrawn' }] : []
    }),
  )
  if (unknown.length > 0) return unknown
  const all = [
    ...lines.map(({ draft, requires }) => ({ code: draft.code, requires })),
    ...left.map(({ draft }) => draft),
  ]
  const circle = circleIn(all)
  if (!circle) return []
  const line = lines.find(({ draft }) => circle.includes(draft.code))?.line ?? null
  return [{ line, field: 'requires', reason: 'requires_circle', value: shown(circle.join(' → ')) }]
}

function changedFields(
  before: KeptEffort,
  draft: EffortDraft,
  recommendations: readonly RecommendationId[],
): readonly string[] {
  const flat = (one: EffortDraft, covered: readonly string[]) => ({
    title: one.title,
    track: one.track,
    abilities: one.abilities.toSorted().join(' '),
    safeguards: [...one.safeguards, ...one.requirements].toSorted().join(' '),
    lifts_to: one.liftsTo,
    investment_dkk: one.investment,
    yearly_dkk: one.yearly,
    from: one.from,
    to: one.to,
    owner: one.owner,
    recommendations: covered.toSorted().join(' '),
    requires: one.requires.toSorted().join(' '),
  })
  return differing(flat(before.draft, before.recommendations), flat(draft, recommendations))
}

async function store(
  write: Writer,
  moment: Moment,
  change: Change,
  strategy: SubStrategyId,
  { id: effort, before, draft }: Wanted,
): Promise<void> {
  if (before) {
    await write
      .updateTable('effort')
      .set({ ...effortColumns(draft), version: before.version + 1 })
      .where('id', '=', effort)
      .execute()
    return
  }
  await write
    .insertInto('effort')
    .values({
      id: effort,
      sub_strategy_id: strategy,
      ...effortColumns(draft),
      created_by: personOf(change.actor),
      created_at: moment.now,
      version: 1,
    })
    .execute()
}

async function openDraft(
  write: Writer,
  moment: Moment,
  change: Change,
  year: number,
  area: string,
): Promise<SubStrategyId> {
  const strategy = moment.newId<'sub_strategy'>()
  const { max } = await write
    .selectFrom('sub_strategy')
    .select(({ fn }) => fn.max('number').as('max'))
    .where('area', '=', area)
    .where('from_year', '=', year)
    .executeTakeFirstOrThrow()
  await write
    .insertInto('sub_strategy')
    .values({
      id: strategy,
      area,
      from_year: year,
      years: 2,
      period_reason: '',
      number: Number(max ?? 0) + 1,
      objectives: '',
      frame_id: null,
      state: 'draft',
      ...undecided,
      follows_id: null,
      created_by: personOf(change.actor),
      created_at: moment.now,
      version: 1,
    })
    .execute()
  return strategy
}
