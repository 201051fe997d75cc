import { z } from 'zod'
import { FindingListPage } from '../../../views/findings/list.tsx'
import { type Change, done } from '../../db/change.ts'
import { findingAreas, findingCounts, findingPage } from '../../db/queries/findings.ts'
import { scopeFor } from '../../domain/access/scope.ts'
import { handlings } from '../../domain/findings/finding.ts'
import { paths } from '../../paths.ts'
import { findingList, findingsPerPage, listedStates } from '../../presenters/findings.ts'
import { missing, showPage } from '../kernel/answer.ts'
import { optionalChoice, text } from '../kernel/fields.ts'
import { page, type Route } from '../kernel/route.ts'

const query = z.object({
  unit: text(20).optional(),
  area: text(60).optional(),
  state: optionalChoice(listedStates),
  handling: optionalChoice(handlings),
  support: optionalChoice(['past']),
  page: z
    .string()
    .regex(/^[1-9][0-9]{0,5}$/)
    .transform(Number)
    .optional(),
})

/** The register: a page of it, narrowed to what its address says. A page beyond the last is not found. */
export const findingListRoute: Route = page({
  path: paths.findings,
  capability: 'finding.read',
  audit: ['finding.read'],
  input: query,
  answer: async ({ db, scope, actor, input, today, trace, t }) => {
    const chosen = {
      unit: input.unit || undefined,
      area: input.area || undefined,
      state: input.state ?? undefined,
      handling: input.handling ?? undefined,
      pastSupport: input.support === 'past',
    }
    const withdrawn = chosen.state === 'withdrawn'
    const filter = {
      ...chosen,
      state: chosen.state === 'withdrawn' ? undefined : chosen.state,
      pastSupportOn: chosen.pastSupport ? today : undefined,
      withdrawn,
    }
    const shown = input.page ?? 1
    const counts = await findingCounts(db, scope, filter, today)
    const from = (shown - 1) * findingsPerPage
    if (from > 0 && from >= counts.all) return missing
    const rows = await findingPage(db, scope, filter, { from, length: findingsPerPage })
    if (rows.length > 0) await traceReading(trace, { systems: rows.length, page: shown })
    const model = findingList(
      {
        rows,
        counts,
        places: await findingAreas(db, scope),
        chosen,
        page: shown,
        mayWrite: scopeFor(actor, 'finding.write') !== undefined,
        today,
      },
      t,
    )
    return showPage(model.title, <FindingListPage model={model} t={t} />, { here: 'findings' })
  },
})

/** Leaves a line of how many systems somebody saw: their names are confidential together. */
async function traceReading(
  trace: Change,
  detail: { readonly systems: number; readonly page: number },
): Promise<void> {
  await trace(async () =>
    done(undefined, { action: 'finding.read', object: 'instance', id: 'findings', detail }),
  )
}
