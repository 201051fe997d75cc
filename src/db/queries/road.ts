import type { UnitScope } from '../../domain/access/scope.ts'
import { isActive } from '../../domain/efforts/effort.ts'
import type { FrameDraft } from '../../domain/frames/frame.ts'
import { fraction } from '../../domain/maturity/fraction.ts'
import { scoredControls } from '../../domain/maturity/raise.ts'
import { endsOf, type RoadGround, roadFrom } from '../../domain/road/from-efforts.ts'
import { yearsOf } from '../../domain/sub-strategies/sub-strategy.ts'
import { type Day, yearOf } from '../../domain/time.ts'
import type { Reader } from '../reader.ts'
import type { CycleRow } from './cycles.ts'
import { regionMaturity } from './maturity.ts'
import type { RegisteredRecommendation } from './recommendations.ts'
import type { KeptEffort, KeptSubStrategy } from './sub-strategies.ts'

type Purpose = 'strategy.read' | 'report.preview' | 'report.freeze'

/** What a road is made of, beside the region's scores. */
interface RoadInput {
  readonly cycle: CycleRow
  readonly efforts: readonly KeptEffort[]
  readonly recommendations: readonly RegisteredRecommendation[]
  readonly frame: FrameDraft | undefined
  readonly first: number
  readonly by: number
}

/**
 * The road's ground: the region's stated scores of a cycle, the efforts, and the frame. Undefined where there is no score
 * to start from. As many queries as the region's maturity.
 */
export async function roadGround<C extends Purpose>(
  db: Reader,
  scope: UnitScope<C>,
  { cycle, efforts, recommendations, frame, first, by }: RoadInput,
): Promise<RoadGround | undefined> {
  const controls = scoredControls((await regionMaturity(db, scope, cycle)).result)
  if (controls.length === 0) return undefined
  const highlighted = new Set(
    recommendations.filter((one) => one.highlighted && !one.superseded).map((one) => one.id),
  )
  const mandatory = efforts.filter(
    ({ draft, recommendations: covered }) => isActive(draft) && covered.some((one) => highlighted.has(one)),
  )
  return roadFrom({
    controls,
    target: fraction(cycle.target_num, cycle.target_den),
    efforts: efforts.map(({ draft }) => draft),
    mandatory: new Set(mandatory.map(({ draft }) => draft.code)),
    frame,
    first,
    by,
  })
}

/** The years a sub-strategy's road can end in, and the one it ends in where nobody says: the last of the period. */
export function roadYears(
  { draft }: KeptSubStrategy,
  today: Day,
): { readonly first: number; readonly ends: readonly number[]; readonly by: number } {
  const first = Math.max(draft.fromYear, yearOf(today))
  const ends = endsOf(first)
  const last = yearsOf(draft).at(-1)
  return { first, ends, by: ends.find((year) => year === last) ?? ends.at(-1) ?? first }
}
