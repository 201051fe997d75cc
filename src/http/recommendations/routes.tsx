import { z } from 'zod'
import { RecommendationPage, RegisterPage } from '../../../views/recommendations/pages.tsx'
import { handleRecommendation } from '../../actions/recommendations/handle.ts'
import { recommendationRegister } from '../../db/queries/recommendations.ts'
import type { Reader } from '../../db/reader.ts'
import type { Actor } from '../../domain/access/actor.ts'
import { scopeFor, type UnitScope } from '../../domain/access/scope.ts'
import { id } from '../../domain/ids.ts'
import { handlingKinds } from '../../domain/recommendations/recommendation.ts'
import type { Day } from '../../domain/time.ts'
import type { Language } from '../../i18n/language.ts'
import { paths } from '../../paths.ts'
import { presentRecommendation, presentRegister } from '../../presenters/recommendations.ts'
import { type Answer, goTo, missing, showPage } from '../kernel/answer.ts'
import { checked, choice, requiredDay, requiredText } from '../kernel/fields.ts'
import { action, type FieldErrors, page, type Route, type Typed } from '../kernel/route.ts'
import { textIn } from '../kernel/typed.ts'

export const recommendationRoutes: readonly Route[] = [
  page({
    path: paths.recommendations,
    capability: 'strategy.read',
    answer: async ({ db, scope, t }) => {
      const model = presentRegister(await recommendationRegister(db, scope), t)
      return showPage(model.title, <RegisterPage model={model} t={t} />, { here: 'recommendations' })
    },
  }),
  page({
    path: paths.recommendation,
    capability: 'strategy.read',
    input: z.object({ saved: checked() }),
    answer: (context) =>
      recommendationPage(context, context.params.recommendation, { saved: context.input.saved }),
  }),
  action({
    path: paths.recommendation,
    capability: 'strategy.write',
    audit: ['recommendation.handled'],
    input: z.object({
      kind: choice(handlingKinds),
      reason: requiredText(1000),
      decidedBy: requiredText(200),
      on: requiredDay(),
    }),
    answer: async ({ change, scope, params, input, refuse, t }) => {
      const handled = await handleRecommendation(change, scope, id(params.recommendation), input)
      if (handled.ok)
        return goTo(paths.recommendation.to({ recommendation: params.recommendation }, { saved: '1' }))
      if (handled.refusal === 'missing') return missing
      const field = handled.refusal === 'dayAhead' ? 'on' : 'kind'
      return refuse({ [field]: t.say.recommendations.refusals[handled.refusal] })
    },
    refused: (context) =>
      recommendationPage(context, context.params.recommendation, {
        typed: context.typed,
        errors: context.errors,
      }),
  }),
]

interface Ground {
  readonly db: Reader
  readonly actor: Actor
  readonly today: Day
  readonly csrf: string
  readonly t: Language
}

async function recommendationPage<C extends 'strategy.read' | 'strategy.write'>(
  { db, scope, actor, today, csrf, t }: Ground & { readonly scope: UnitScope<C> },
  wanted: string,
  showing: { readonly saved?: boolean; readonly typed?: Typed; readonly errors?: FieldErrors },
): Promise<Answer> {
  const register = await recommendationRegister(db, scope)
  const recommendation = register.find(({ id: own }) => own === wanted)
  if (!recommendation) return missing
  const mayWrite = scopeFor(actor, 'strategy.write') !== undefined
  const model = presentRecommendation(recommendation, mayWrite, today, t)
  const { typed } = showing
  return showPage(
    model.title,
    <RecommendationPage
      model={model}
      value={(field) => (typed ? textIn(typed, field) : field === 'on' ? today : '')}
      errors={showing.errors ?? {}}
      saved={showing.saved === true}
      csrf={csrf}
      t={t}
    />,
    { here: 'recommendations' },
  )
}
