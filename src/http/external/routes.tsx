import { z } from 'zod'
import { ExternalPage, NewExternalPage } from '../../../views/external/pages.tsx'
import { recordExternal } from '../../actions/import/external.ts'
import { externalAnalyses } from '../../db/queries/external.ts'
import { scopeFor } from '../../domain/access/scope.ts'
import { isScale, reportedScore } from '../../domain/maturity/external.ts'
import { paths } from '../../paths.ts'
import { presentExternals } from '../../presenters/external.ts'
import { goTo, showPage } from '../kernel/answer.ts'
import { checked, choice, requiredText, text, wholeNumber } from '../kernel/fields.ts'
import { action, page, type Route } from '../kernel/route.ts'
import { textIn } from '../kernel/typed.ts'
import { readControls, readRecommendations } from './read-lines.ts'

export const externalRoutes: readonly Route[] = [
  page({
    path: paths.external,
    capability: 'maturity.region.read',
    input: z.object({ recorded: checked() }),
    answer: async ({ db, actor, input, t }) => {
      const analyses = presentExternals(await externalAnalyses(db), t)
      const mayAdd = scopeFor(actor, 'external.write') !== undefined
      return showPage(
        t.say.external.title,
        <ExternalPage analyses={analyses} mayAdd={mayAdd} recorded={input.recorded} t={t} />,
        { here: 'external' },
      )
    },
  }),
  page({
    path: paths.newExternal,
    capability: 'external.write',
    answer: ({ csrf, t }) => {
      const proposed: Readonly<Record<string, string>> = {
        scaleMin: '0',
        scaleMax: '4',
        framework: 'cis-v8.1',
      }
      const typed = (field: string) => proposed[field] ?? ''
      return showPage(t.say.external.add, <NewExternalPage typed={typed} errors={{}} csrf={csrf} t={t} />, {
        here: 'external',
      })
    },
  }),
  action({
    path: paths.newExternal,
    capability: 'external.write',
    audit: ['external.recorded'],
    input: z.object({
      framework: choice(['cis-v7.1', 'cis-v8.1']),
      year: wholeNumber(2000, 2100),
      assessor: requiredText(200),
      scaleMin: wholeNumber(0, 1),
      scaleMax: wholeNumber(1, 10),
      total: requiredText(20),
      controls: text(2000),
      recommendations: text(20_000),
    }),
    answer: async ({ change, scope, input, refuse, t }) => {
      const say = t.say.external
      const { framework, year, assessor } = input
      const scale = { min: input.scaleMin, max: input.scaleMax }
      if (!isScale(scale)) return refuse({ scaleMax: say.badScale })
      const total = reportedScore(input.total, scale)
      if (!total.ok) return refuse({ total: say[total.refusal] })
      const controls = readControls(input.controls, framework, scale, t)
      if (!controls.ok) return refuse({ controls: controls.sentence })
      const recommendations = readRecommendations(input.recommendations, t)
      if (!recommendations.ok) return refuse({ recommendations: recommendations.sentence })
      const recorded = await recordExternal(change, scope, {
        framework,
        year,
        assessor,
        scale,
        total: total.value.value,
        controls: controls.value,
        recommendations: recommendations.value,
      })
      return recorded.ok ? goTo(paths.external.to({}, { recorded: '1' })) : refuse({ year: say.differs })
    },
    refused: async ({ typed, errors, csrf, t }) =>
      showPage(
        t.say.external.add,
        <NewExternalPage typed={(field) => textIn(typed, field)} errors={errors} csrf={csrf} t={t} />,
        { here: 'external' },
      ),
  }),
]
