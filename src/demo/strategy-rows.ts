import type { Moment, Writer } from '../db/change.ts'
import { insertAll } from '../db/writes/batch.ts'
import { effortColumns, tieEffort } from '../db/writes/efforts.ts'
import type { EffortDraft } from '../domain/efforts/effort.ts'
import type { FrameDraft } from '../domain/frames/frame.ts'
import type { EffortId, FrameId, PersonId, RecommendationId, SubStrategyId } from '../domain/ids.ts'
import type { SubStrategyDraft, SubStrategyState } from '../domain/sub-strategies/sub-strategy.ts'
import { day } from '../domain/time.ts'

/** Builders of the rows of a sub-strategy that the fixtures have in common. Everything is made up. */

/** Puts an investment frame. */
export async function seedFrame(
  write: Writer,
  moment: Moment,
  draft: FrameDraft,
  by: PersonId | null,
): Promise<FrameId> {
  const id = moment.newId<'investment_frame'>()
  await insertAll(write, 'investment_frame', [
    {
      id,
      name: draft.name,
      from_year: draft.fromYear,
      to_year: draft.toYear,
      total_kroner: draft.total,
      buffer_kroner: draft.buffer,
      buffer_within: draft.bufferWithin ? (1 as const) : (0 as const),
      created_by: by,
      created_at: moment.now,
      version: 1,
    },
  ])
  await insertAll(
    write,
    'frame_amount',
    draft.amounts.map((amount) => ({ frame_id: id, ...amount })),
  )
  return id
}

export interface MadeUpEffort extends EffortDraft {
  readonly recommendations: readonly RecommendationId[]
}

interface MadeUpStrategy {
  readonly draft: SubStrategyDraft
  readonly state: SubStrategyState
  readonly frameId: FrameId | null
  readonly efforts: readonly MadeUpEffort[]
  readonly by: PersonId | null
  /** The day and case number of the decision on an approved one. */
  readonly decided?: { readonly on: string; readonly reference: string }
}

/** Puts a sub-strategy with its efforts. */
export async function seedSubStrategy(
  write: Writer,
  moment: Moment,
  { draft, state, frameId, efforts, by, decided }: MadeUpStrategy,
): Promise<SubStrategyId> {
  const id = moment.newId<'sub_strategy'>()
  const isSent = state === 'submitted' || state === 'approved'
  await insertAll(write, 'sub_strategy', [
    {
      id,
      area: draft.area,
      from_year: draft.fromYear,
      years: draft.years,
      period_reason: draft.periodReason,
      number: 1,
      objectives: draft.objectives,
      frame_id: frameId,
      state,
      submitted_by: isSent ? by : null,
      submitted_at: isSent ? moment.now : null,
      decided_body: decided ? 'Regionsrådet' : '',
      decision_reference: decided?.reference ?? '',
      decided_on: decided ? day(decided.on) : null,
      decision_note: '',
      recorded_by: null,
      recorded_at: decided ? moment.now : null,
      follows_id: null,
      created_by: by,
      created_at: moment.now,
      version: 1,
    },
  ])
  const ids = new Map<string, EffortId>(efforts.map(({ code }) => [code, moment.newId<'effort'>()]))
  const idOf = (code: string): EffortId => {
    const found = ids.get(code)
    if (!found) throw new Error(`No effort has the code ${code}`)
    return found
  }
  await insertAll(
    write,
    'effort',
    efforts.map((effort) => ({
      id: idOf(effort.code),
      sub_strategy_id: id,
      ...effortColumns(effort),
      created_by: by,
      created_at: moment.now,
      version: 1,
    })),
  )
  for (const effort of efforts) {
    await tieEffort(write, idOf(effort.code), {
      draft: effort,
      recommendations: effort.recommendations,
      requires: effort.requires.map(idOf),
    })
  }
  return id
}
