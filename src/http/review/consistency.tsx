import { z } from 'zod'
import { ConsistencyPage } from '../../../views/review/consistency.tsx'
import { consistencyInput } from '../../db/queries/consistency.ts'
import { cycleUnits } from '../../db/queries/cycle-units.ts'
import { consistencyRules, findingsIn } from '../../domain/answers/consistency.ts'
import { paths } from '../../paths.ts'
import { presentConsistency } from '../../presenters/consistency.ts'
import { showPage } from '../kernel/answer.ts'
import { wholeNumber } from '../kernel/fields.ts'
import { page } from '../kernel/route.ts'

/** What must be looked at before the result is locked. */
export const consistencyRoute = page({
  path: paths.consistency,
  capability: 'answer.review',
  input: z.object({
    unit: z.string().max(40).optional(),
    rule: z.enum(consistencyRules).optional(),
    part: wholeNumber(1, 999).optional(),
  }),
  answer: async ({ db, scope, cycle, input, t }) => {
    const checked = await consistencyInput(db, scope, cycle)
    const model = presentConsistency(
      {
        year: cycle.year,
        catalogue: checked.catalogue,
        findings: findingsIn(checked),
        units: await cycleUnits(db, cycle),
        narrowing: { unit: input.unit, kind: input.rule, part: input.part },
      },
      t,
    )
    return showPage(t.say.consistency.title, <ConsistencyPage model={model} cycle={cycle.year} t={t} />, {
      here: 'review',
    })
  },
})
