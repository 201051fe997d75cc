import { z } from 'zod'
import { ErasePage } from '../../../views/evidence/acts.tsx'
import { eraseEvidence } from '../../actions/evidence/erase.ts'
import { pieceInUnit, supportOfPiece } from '../../db/queries/evidence.ts'
import type { Reader } from '../../db/reader.ts'
import type { UnitInScope } from '../../domain/access/scope.ts'
import { erasureReasons } from '../../domain/evidence/life.ts'
import { id } from '../../domain/ids.ts'
import type { Language } from '../../i18n/language.ts'
import { paths } from '../../paths.ts'
import { erasePage } from '../../presenters/evidence-acts.ts'
import { type Answer, goTo, missing, showPage } from '../kernel/answer.ts'
import { choice } from '../kernel/fields.ts'
import { action, page, type Route } from '../kernel/route.ts'

export const erasureRoutes: readonly Route[] = [
  page({
    path: paths.evidenceErasure,
    capability: 'evidence.erase',
    answer: (context) => showErasing(context, undefined),
  }),
  action({
    path: paths.evidenceErasure,
    capability: 'evidence.erase',
    audit: ['evidence.erased', 'evidence.detached', 'evidence.file_removed'],
    input: z.object({ reason: choice(erasureReasons) }),
    answer: async ({ house, change, unit, params, input }) => {
      const wanted = { piece: id<'evidence'>(params.evidence), reason: input.reason }
      const erased = await eraseEvidence(change, house, unit, wanted)
      if (!erased.ok) return missing
      return goTo(paths.evidence.to({ unit: unit.code, evidence: params.evidence }))
    },
    refused: (context) => showErasing(context, context.errors['reason']),
  }),
]

interface Ground {
  readonly db: Reader
  readonly unit: UnitInScope<'evidence.erase'>
  readonly params: { readonly evidence: string }
  readonly csrf: string
  readonly t: Language
}

async function showErasing(
  { db, unit, params, csrf, t }: Ground,
  error: string | undefined,
): Promise<Answer> {
  const piece = await pieceInUnit(db, unit, id(params.evidence))
  if (!piece || piece.erasedAt !== null) return missing
  const support = await supportOfPiece(db, unit, piece.id)
  const model = erasePage({ unit, piece, support, error }, t)
  return showPage(model.title, <ErasePage model={model} csrf={csrf} t={t} />, { here: 'evidence' })
}
