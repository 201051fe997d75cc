import { z } from 'zod'
import { RoadPage } from '../../../views/road/page.tsx'
import { solveRoad } from '../../adapters/solver/solver.ts'
import { type CycleRow, cycleTarget } from '../../db/queries/cycles.ts'
import { highlightedRecommendations } from '../../db/queries/recommendations.ts'
import { roadGround, roadYears } from '../../db/queries/road.ts'
import { effortsOf, frames, type KeptSubStrategy, subStrategy } from '../../db/queries/sub-strategies.ts'
import { currentCycle } from '../../domain/cycles/current.ts'
import { id } from '../../domain/ids.ts'
import { regionTarget } from '../../domain/maturity/display.ts'
import { type Day, yearOf } from '../../domain/time.ts'
import type { Language } from '../../i18n/language.ts'
import { paths } from '../../paths.ts'
import { presentRoad, roadTitle } from '../../presenters/road.ts'
import { periodText } from '../../presenters/sub-strategy.ts'
import { missing, showPage } from '../kernel/answer.ts'
import { page, type Route } from '../kernel/route.ts'

export const roadRoutes: readonly Route[] = [
  page({
    path: paths.road,
    capability: 'strategy.read',
    input: z.object({ by: z.string().max(4).optional() }),
    answer: async ({ db, scope, params, input, today, cycles, t }) => {
      const strategy = await subStrategy(db, scope, id(params.strategy))
      if (!strategy) return missing
      const efforts = await effortsOf(db, scope, strategy.id)
      const cycle = currentCycle(await cycles())
      const { first, ends, by: usual } = roadYears(strategy, today)
      const by = ends.find((year) => String(year) === input.by) ?? usual
      const ground =
        cycle &&
        (await roadGround(db, scope, {
          cycle,
          efforts,
          highlighted: await highlightedRecommendations(db, scope),
          frame: (await frames(db, scope)).find((one) => one.id === strategy.frameId)?.draft,
          first,
          by,
        }))
      const say = t.say.road
      const title = roadTitle(cycle ? cycleTarget(cycle) : regionTarget, t)
      const crumbs = crumbsOf(strategy, title, t)
      return showPage(
        title,
        <RoadPage
          title={title}
          model={
            ground
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

function basisOf(cycle: CycleRow | undefined, today: Day) {
  return { year: cycle?.year ?? yearOf(today), countingDate: cycle?.counting_date ?? today }
}

function crumbsOf(strategy: KeptSubStrategy, title: string, t: Language) {
  const say = t.say.subStrategies
  return [
    { label: say.listTitle, href: paths.subStrategies.to({}) },
    {
      label: say.name(strategy.draft.area, periodText(strategy.draft, t)),
      href: paths.subStrategy.to({ strategy: strategy.id }),
    },
    { label: title },
  ]
}
