import { z } from 'zod'
import { RoadPage } from '../../../views/road/page.tsx'
import { solveRoad } from '../../adapters/solver/solver.ts'
import { allCycles, type CycleRow } from '../../db/queries/cycles.ts'
import { regionMaturity } from '../../db/queries/maturity.ts'
import { recommendationRegister } from '../../db/queries/recommendations.ts'
import {
  effortsOf,
  frames,
  type KeptEffort,
  type KeptSubStrategy,
  subStrategy,
} from '../../db/queries/sub-strategies.ts'
import type { Reader } from '../../db/reader.ts'
import type { UnitScope } from '../../domain/access/scope.ts'
import { currentCycle } from '../../domain/cycles/current.ts'
import { isActive } from '../../domain/efforts/effort.ts'
import { id } from '../../domain/ids.ts'
import { fraction } from '../../domain/maturity/fraction.ts'
import { scoredControls } from '../../domain/maturity/raise.ts'
import { endsOf, type RoadGround, roadFrom } from '../../domain/road/from-efforts.ts'
import { yearsOf } from '../../domain/sub-strategies/sub-strategy.ts'
import { type Day, yearOf } from '../../domain/time.ts'
import type { Language } from '../../i18n/language.ts'
import { paths } from '../../paths.ts'
import { presentRoad } from '../../presenters/road.ts'
import { periodText } from '../../presenters/sub-strategy.ts'
import { missing, showPage } from '../kernel/answer.ts'
import { page, type Route } from '../kernel/route.ts'

export const roadRoutes: readonly Route[] = [
  page({
    path: paths.road,
    capability: 'strategy.read',
    input: z.object({ by: z.string().max(4).optional() }),
    answer: async ({ db, scope, params, input, today, t }) => {
      const strategy = await subStrategy(db, scope, id(params.strategy))
      if (!strategy) return missing
      const efforts = await effortsOf(db, scope, strategy.id)
      const cycle = currentCycle(await allCycles(db))
      const first = Math.max(strategy.draft.fromYear, yearOf(today))
      const ends = endsOf(first)
      const by = ends.find((year) => String(year) === input.by) ?? lastOf(strategy, ends)
      const ground = cycle && (await groundOf(db, scope, { strategy, efforts, cycle, first, by }))
      const hasScore = ground !== undefined && ground.problem.controls.length > 0
      const say = t.say.road
      const crumbs = crumbsOf(strategy, t)
      return showPage(
        say.title,
        <RoadPage
          model={
            hasScore
              ? presentRoad(
                  {
                    ground,
                    road: await solveRoad(ground.problem),
                    efforts: efforts.map(({ draft }) => draft),
                    basis: basisOf(cycle, today),
                  },
                  t,
                )
              : undefined
          }
          nothing={say.noScore}
          crumbs={crumbs}
          action={paths.road.to({ strategy: strategy.id })}
          ends={ends.map((year) => ({ value: String(year), label: say.byYear(year) }))}
          by={String(by)}
          effortHrefs={
            new Map(
              efforts.map((effort) => [
                effort.draft.code,
                paths.effort.to({ strategy: strategy.id, effort: effort.id }),
              ]),
            )
          }
          t={t}
        />,
        { here: 'subStrategies' },
      )
    },
  }),
]

interface Given {
  readonly strategy: KeptSubStrategy
  readonly efforts: readonly KeptEffort[]
  readonly cycle: CycleRow
  readonly first: number
  readonly by: number
}

/** The road's ground: the region's stated scores now, the efforts, and the frame of the sub-strategy. */
async function groundOf(
  db: Reader,
  scope: UnitScope<'strategy.read'>,
  { strategy, efforts, cycle, first, by }: Given,
): Promise<RoadGround> {
  const register = await recommendationRegister(db, scope, strategy.id)
  const highlighted = new Set(
    register.filter((one) => one.highlighted && !one.superseded).map((one) => one.id),
  )
  const mandatory = efforts.filter(
    ({ draft, recommendations }) =>
      isActive(draft) && recommendations.some((covered) => highlighted.has(covered)),
  )
  const frame = (await frames(db, scope)).find((one) => one.id === strategy.frameId)
  return roadFrom({
    controls: scoredControls((await regionMaturity(db, scope, cycle)).result),
    target: fraction(cycle.target_num, cycle.target_den),
    efforts: efforts.map(({ draft }) => draft),
    mandatory: new Set(mandatory.map(({ draft }) => draft.code)),
    frame: frame?.draft,
    first,
    by,
  })
}

/** The last year of the period where the road can end in it, else the last year it can end in. */
function lastOf(strategy: KeptSubStrategy, ends: readonly number[]): number {
  const last = yearsOf(strategy.draft).at(-1)
  return ends.find((year) => year === last) ?? ends.at(-1) ?? strategy.draft.fromYear
}

function basisOf(cycle: CycleRow | undefined, today: Day) {
  return { year: cycle?.year ?? yearOf(today), countingDate: cycle?.counting_date ?? today }
}

function crumbsOf(strategy: KeptSubStrategy, t: Language) {
  const say = t.say.subStrategies
  return [
    { label: say.listTitle, href: paths.subStrategies.to({}) },
    {
      label: say.name(strategy.draft.area, periodText(strategy.draft, t)),
      href: paths.subStrategy.to({ strategy: strategy.id }),
    },
    { label: t.say.road.title },
  ]
}
