import type { UnitScope } from '../../domain/access/scope.ts'
import { isActive } from '../../domain/efforts/effort.ts'
import type { FrameDraft } from '../../domain/frames/frame.ts'
import type { RecommendationId } from '../../domain/ids.ts'
import { scoredControls } from '../../domain/maturity/raise.ts'
import { endsOf, type RoadGround, roadFrom } from '../../domain/road/from-efforts.ts'
import { yearsOf } from '../../domain/sub-strategies/sub-strategy.ts'
import { type Day, yearOf } from '../../domain/time.ts'
import type { Reader } from '../reader.ts'
import { type CycleRow, cycleTarget } from './cycles.ts'
import { regionFigures } from './maturity.ts'
import type { KeptEffort, KeptSubStrategy } from './sub-strategies.ts'

type Purpose = 'strategy.read' | 'report.preview' | 'report.freeze'

/** What a road is made of, beside the region's scores. */
interface RoadInput {
  readonly cycle: CycleRow
  readonly efforts: readonly KeptEffort[]
  /** The recommendations whose efforts are carried out whatever they gain. */
  readonly highlighted: ReadonlySet<RecommendationId>
  readonly frame: FrameDraft | undefined
  readonly first: number
  readonly by: number
}

/**
 * The road's ground: the region's stated scores of a cycle, the efforts, and the frame. Undefined where there is no score
 * to start from. Two queries.
 */
export async function roadGround<C extends Purpose>(
  db: Reader,
  scope: UnitScope<C>,
  { cycle, efforts, highlighted, frame, first, by }: RoadInput,
): Promise<RoadGround | undefined> {
  const controls = scoredControls(await regionFigures(db, scope, cycle))
  if (controls.length === 0) return undefined
  const mandatory = efforts.filter(
    ({ draft, recommendations: covered }) => isActive(draft) && covered.some((one) => highlighted.has(one)),
  )
  return roadFrom({
    controls,
    target: cycleTarget(cycle),
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
