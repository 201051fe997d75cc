import { z } from 'zod'
import { EvidenceStatusPage } from '../../../views/review/evidence-status.tsx'
import { consistencyInput, supportingPieces } from '../../db/queries/consistency.ts'
import { countingAnswers } from '../../domain/answers/consistency.ts'
import { concernsIn, evidenceConcerns } from '../../domain/evidence/concerns.ts'
import { paths } from '../../paths.ts'
import { presentEvidenceStatus } from '../../presenters/evidence-status.ts'
import { showPage } from '../kernel/answer.ts'
import { wholeNumber } from '../kernel/fields.ts'
import { page } from '../kernel/route.ts'

/** Which evidence is missing, returned, run out or new, unit by unit. */
export const evidenceStatusRoute = page({
  path: paths.evidenceStatus,
  capability: 'answer.review',
  input: z.object({
    unit: z.string().max(40).optional(),
    kind: z.enum(evidenceConcerns).optional(),
    part: wholeNumber(1, 999).optional(),
  }),
  answer: async ({ db, scope, cycle, input, t }) => {
    const checked = await consistencyInput(db, scope, cycle)
    const concerns = concernsIn({
      method: cycle.method,
      countingDate: cycle.counting_date,
      collectionDeadline: cycle.collection_deadline,
      approvalDeadline: cycle.approval_deadline,
      answers: countingAnswers(checked),
      pieces: await supportingPieces(db, scope, cycle),
    })
    const model = presentEvidenceStatus(
      {
        year: cycle.year,
        catalogue: checked.catalogue,
        concerns,
        units: checked.units,
        narrowing: input,
      },
      t,
    )
    return showPage(
      t.say.evidenceStatus.title,
      <EvidenceStatusPage model={model} cycle={cycle.year} t={t} />,
      { here: 'review' },
    )
  },
})
