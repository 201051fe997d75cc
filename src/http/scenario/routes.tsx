import { z } from 'zod'
import { isCisControlNumber, isSafeguardId } from '../../../controls/cis/v8.1/index.ts'
import { WhatFirstPage, WhatIfPage } from '../../../views/scenario/pages.tsx'
import { cycleTarget } from '../../db/queries/cycles.ts'
import { regionFigures } from '../../db/queries/maturity.ts'
import { effortsOf, subStrategies } from '../../db/queries/sub-strategies.ts'
import { type EffortDraft, isActive, liftSteps } from '../../domain/efforts/effort.ts'
import { scoredControls } from '../../domain/maturity/raise.ts'
import { paths } from '../../paths.ts'
import { presentWhatFirst, presentWhatIf, type Thought } from '../../presenters/scenario.ts'
import { periodText } from '../../presenters/sub-strategy.ts'
import { showPage } from '../kernel/answer.ts'
import { checked, several, text } from '../kernel/fields.ts'
import { page, type Route } from '../kernel/route.ts'
import { currentSubStrategy } from '../sub-strategies/current.ts'

export const scenarioRoutes: readonly Route[] = [
  page({
    path: paths.whatFirst,
    capability: 'strategy.read',
    input: z.object({ all: checked() }),
    answer: async ({ db, scope, cycle, input, t }) => {
      const controls = scoredControls(await regionFigures(db, scope, cycle))
      const target = cycleTarget(cycle)
      const model = presentWhatFirst({ cycle: cycle.year, controls, target, all: input.all }, t)
      return showPage(model.title, <WhatFirstPage model={model} t={t} />, { here: 'whatFirst' })
    },
  }),
  page({
    path: paths.whatIf,
    capability: 'strategy.read',
    input: z.object({
      control: z.string().max(2).optional(),
      effort: several(text(12)),
      safeguard: several(text(8)),
      step: several(text(1)),
    }),
    answer: async ({ db, scope, cycle, input, t }) => {
      const controls = scoredControls(await regionFigures(db, scope, cycle))
      const current = currentSubStrategy(await subStrategies(db, scope))
      const efforts: readonly EffortDraft[] = current
        ? (await effortsOf(db, scope, current.id)).map(({ draft }) => draft).filter(isActive)
        : []
      const model = presentWhatIf(
        {
          cycle: cycle.year,
          countingDate: cycle.counting_date,
          controls,
          target: cycleTarget(cycle),
          thought: thoughtIn(input),
          efforts,
          effortsOf: current && t.say.subStrategies.name(current.draft.area, periodText(current.draft, t)),
        },
        t,
      )
      const named = `${t.say.scenario.if.stamp}: ${model.title}`
      return showPage(named, <WhatIfPage model={model} t={t} />, { here: 'whatFirst' })
    },
  }),
]

/** What the address thinks of. Whatever in it names nothing is not thought of: an address can be edited by hand. */
function thoughtIn(input: {
  readonly control?: string | undefined
  readonly effort: readonly string[]
  readonly safeguard: readonly string[]
  readonly step: readonly string[]
}): Thought {
  const control = Number(input.control)
  const steps = input.safeguard.flatMap((safeguard, place) => {
    const step = liftSteps.find((one) => String(one) === input.step[place])
    return isSafeguardId(safeguard) && step !== undefined ? [[safeguard, step] as const] : []
  })
  return {
    steps: new Map(steps),
    efforts: input.effort,
    control: isCisControlNumber(control) ? control : undefined,
  }
}
