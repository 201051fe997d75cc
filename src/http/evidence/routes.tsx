import { z } from 'zod'
import { EvidenceListPage } from '../../../views/evidence/list.tsx'
import { EvidencePage, LeavingPage } from '../../../views/evidence/piece.tsx'
import { sha256 } from '../../adapters/files/files.ts'
import { type Change, done } from '../../db/change.ts'
import { evidenceOfUnit, type PieceInUnit, pieceInUnit, supportOfUnit } from '../../db/queries/evidence.ts'
import { scopeFor, type UnitInScope, within } from '../../domain/access/scope.ts'
import { evidenceKinds, evidenceLimits } from '../../domain/evidence/evidence.ts'
import { contentTypes, fileTypes } from '../../domain/evidence/file-type.ts'
import { id } from '../../domain/ids.ts'
import { paths } from '../../paths.ts'
import { evidenceList, evidencePage, leavingPage } from '../../presenters/evidence.ts'
import { newFields } from '../../presenters/evidence-form.ts'
import { download, missing, showPage, stop } from '../kernel/answer.ts'
import { choice, text, wholeNumber } from '../kernel/fields.ts'
import { action, page, type Route, upload } from '../kernel/route.ts'
import { textIn } from '../kernel/typed.ts'
import { addFile } from './file.tsx'
import { add, commonFields, purposeIn, showAgain, showForm } from './form.tsx'

export const evidenceRoutes: readonly Route[] = [
  page({
    path: paths.unitEvidence,
    capability: 'evidence.read',
    answer: async ({ db, actor, unit, today, t }) => {
      const scope = scopeFor(actor, 'evidence.write')
      const writes = scope !== undefined && within(scope, unit) !== undefined
      const pieces = await evidenceOfUnit(db, unit)
      const support = await supportOfUnit(db, unit)
      const model = evidenceList({ unit, pieces, support, today, writes }, t)
      return showPage(model.title, <EvidenceListPage model={model} t={t} />, { here: 'evidence' })
    },
  }),
  page({
    path: paths.newEvidence,
    capability: 'evidence.write',
    input: z.object({
      kind: z.enum(evidenceKinds).optional(),
      for: z.string().max(20).optional(),
      cycle: wholeNumber(1, 9999).optional(),
    }),
    answer: async (context) => {
      const { db, input, today } = context
      const purpose = await purposeIn(db, input.for, input.cycle)
      if (input.for !== undefined && !purpose) return missing
      return showForm(context, {
        kind: input.kind ?? 'file',
        purpose,
        fields: newFields(today, purpose),
      })
    },
  }),
  upload({
    path: paths.newEvidenceFile,
    capability: 'evidence.write',
    audit: ['evidence.added', 'evidence.attached'],
    input: z.object(commonFields),
    answer: addFile,
    refused: async (context) => showAgain(context, 'file', context.typed, { errors: context.errors }),
  }),
  action({
    path: paths.unitEvidence,
    capability: 'evidence.write',
    audit: ['evidence.added', 'evidence.attached'],
    input: z.object({
      ...commonFields,
      kind: choice(['link', 'statement']),
      url: text(evidenceLimits.url).optional(),
      statement: text(evidenceLimits.statement).optional(),
    }),
    answer: async (context) => {
      const { input, typed, t } = context
      const said = (input.kind === 'link' ? input.url : input.statement) ?? ''
      if (said === '') {
        const field = input.kind === 'link' ? 'url' : 'statement'
        return showAgain(context, input.kind, typed, { errors: { [field]: t.say.form.required } })
      }
      return add(
        context,
        input.kind === 'link' ? { kind: 'link', url: said } : { kind: 'statement', statement: said },
      )
    },
    refused: async (context) => {
      const kind = textIn(context.typed, 'kind') === 'link' ? 'link' : 'statement'
      return showAgain(context, kind, context.typed, { errors: context.errors })
    },
  }),
  page({
    path: paths.evidence,
    capability: 'evidence.read',
    audit: ['evidence.read'],
    answer: async ({ db, unit, params, today, trace, t }) => {
      const piece = await pieceInUnit(db, unit, id(params.evidence))
      if (!piece) return missing
      // A statement is read on this very page; a file and a link are read where they are fetched.
      if (piece.kind === 'statement') await noteReading(trace, unit, piece)
      const support = await supportOfUnit(db, unit)
      const model = evidencePage({ unit, piece, support, today }, t)
      return showPage(model.title, <EvidencePage model={model} t={t} />, { here: 'evidence' })
    },
  }),
  page({
    path: paths.evidenceFile,
    capability: 'evidence.read',
    audit: ['evidence.read'],
    answer: async ({ house, db, unit, params, trace, t }) => {
      const piece = await pieceInUnit(db, unit, id(params.evidence))
      const hash = piece?.sha256 ? sha256(piece.sha256) : undefined
      if (!piece || !hash) return missing
      const file = await house.files.open(hash)
      if (!file) return stop(409, t.say.evidence.fileGone)
      try {
        await noteReading(trace, unit, piece)
      } catch (fault) {
        file.stream.destroy()
        throw fault
      }
      const type = fileTypes.find((known) => known === piece.fileType)
      return download(
        file.stream,
        type ? contentTypes[type] : 'application/octet-stream',
        piece.fileName ?? piece.code,
        file.size,
      )
    },
  }),
  page({
    path: paths.evidenceLink,
    capability: 'evidence.read',
    audit: ['evidence.read'],
    answer: async ({ db, unit, params, trace, t }) => {
      const piece = await pieceInUnit(db, unit, id(params.evidence))
      if (!piece?.url || !URL.canParse(piece.url)) return missing
      await noteReading(trace, unit, piece)
      const model = leavingPage(unit, piece, piece.url, t)
      return showPage(model.title, <LeavingPage model={model} t={t} />, { here: 'evidence' })
    },
  }),
]

/** Who reads evidence is noted before it is shown (domain guide, section 11). */
async function noteReading(
  trace: Change,
  unit: UnitInScope<'evidence.read'>,
  piece: PieceInUnit,
): Promise<void> {
  await trace(async () =>
    done(undefined, {
      action: 'evidence.read',
      object: 'evidence',
      id: piece.id,
      unitId: unit.id,
      detail: { code: piece.code, kind: piece.kind },
    }),
  )
}
