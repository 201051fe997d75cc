import { z } from 'zod'
import { DifferencePage } from '../../../views/guidelines/difference.tsx'
import { GuidelinesPage } from '../../../views/guidelines/list.tsx'
import { allVersions } from '../../db/queries/guidelines.ts'
import { scopeFor } from '../../domain/access/scope.ts'
import { paths } from '../../paths.ts'
import { presentDifference } from '../../presenters/guideline-difference.ts'
import { presentGuidelines } from '../../presenters/guidelines.ts'
import { missing, showPage } from '../kernel/answer.ts'
import { wholeNumber } from '../kernel/fields.ts'
import { page, type Route } from '../kernel/route.ts'
import { draftRoutes } from './draft-routes.tsx'
import { guidelinePage, readVersions } from './pages.tsx'

const moved = z.object({ done: z.enum(['heard', 'returned', 'adopted']).optional() })

export const guidelineRoutes: readonly Route[] = [
  page({
    path: paths.guidelines,
    capability: 'catalogue.read',
    answer: async ({ db, actor, today, t }) => {
      const mayWrite = scopeFor(actor, 'guideline.write') !== undefined
      const model = presentGuidelines({ versions: await allVersions(db), today, mayWrite }, t)
      return showPage(t.say.guidelines.title, <GuidelinesPage model={model} t={t} />, {
        here: 'regionGuidelines',
      })
    },
  }),
  page({
    path: paths.guideline,
    capability: 'catalogue.read',
    answer: (context) => guidelinePage(context, context.params.guideline, undefined),
  }),
  page({
    path: paths.guidelineVersion,
    capability: 'catalogue.read',
    input: moved,
    answer: (context) => {
      const number = numberIn(context.params.number)
      if (number === undefined) return missing
      const { done } = context.input
      const said = done && context.t.say.guidelines.adoption[done](number)
      return guidelinePage(context, context.params.guideline, number, said)
    },
  }),
  page({
    path: paths.guidelineDifference,
    capability: 'catalogue.read',
    input: z.object({ from: wholeNumber(1, 999).optional() }),
    answer: async (context) => {
      const { params, input, t } = context
      const versions = await readVersions(context, params.guideline)
      const number = numberIn(params.number)
      const after = versions?.find((version) => version.number === number)
      const from = input.from ?? (after?.number ?? 0) - 1
      const before = versions?.find((version) => version.number === from)
      if (!after || !before) return missing
      const title = t.say.guidelines.difference.title(after.guideline, before.number, after.number)
      const { guideline } = after
      const up = { label: guideline, href: paths.guidelineVersion.to({ guideline, number: after.number }) }
      const model = presentDifference(before, after, t)
      return showPage(title, <DifferencePage title={title} up={up} model={model} t={t} />)
    },
  }),
  ...draftRoutes,
]

function numberIn(text: string): number | undefined {
  return /^[1-9][0-9]{0,2}$/.test(text) ? Number(text) : undefined
}
