import { NotRelevantPage } from '../../../views/review/not-relevant.tsx'
import { catalogueOfCycle } from '../../db/queries/guidelines.ts'
import { notRelevantDecisions, requestsForNotRelevant } from '../../db/queries/not-relevant.ts'
import { scopeFor } from '../../domain/access/scope.ts'
import { paths } from '../../paths.ts'
import { presentNotRelevant } from '../../presenters/not-relevant.ts'
import { showPage } from '../kernel/answer.ts'
import { page } from '../kernel/route.ts'

/** What was asked to be left out of a cycle, with every decision, as far as the reader's units go. */
export const notRelevantRoute = page({
  path: paths.notRelevant,
  capability: 'answer.read',
  answer: async ({ db, scope, actor, cycle, t }) => {
    const model = presentNotRelevant(
      {
        year: cycle.year,
        catalogue: await catalogueOfCycle(db, cycle),
        requests: await requestsForNotRelevant(db, scope, cycle.id),
        decisions: await notRelevantDecisions(db, scope, cycle.id),
        reviews: scopeFor(actor, 'answer.review') !== undefined,
      },
      t,
    )
    return showPage(model.title, <NotRelevantPage model={model} t={t} />, { here: 'notRelevant' })
  },
})
