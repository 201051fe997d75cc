import { z } from 'zod'
import { SupportPage } from '../../../views/evidence/acts.tsx'
import { EvidenceListPage } from '../../../views/evidence/list.tsx'
import { EvidencePage, LeavingPage, RevisionPage } from '../../../views/evidence/piece.tsx'
import { supportAnswers } from '../../actions/evidence/support.ts'
import { erasureOf } from '../../db/queries/erasures.ts'
import { evidenceOfUnit, pieceInUnit, revisionsOfPiece, supportOfPiece } from '../../db/queries/evidence.ts'
import { reaches } from '../../domain/access/scope.ts'
import { evidenceLimits } from '../../domain/evidence/evidence.ts'
import { id } from '../../domain/ids.ts'
import { paths } from '../../paths.ts'
import { evidencePage, leavingPage } from '../../presenters/evidence.ts'
import { supportForm } from '../../presenters/evidence-acts.ts'
import { newFields } from '../../presenters/evidence-form.ts'
import { evidenceList } from '../../presenters/evidence-list.ts'
import { type Answer, goTo, missing, showPage } from '../kernel/answer.ts'
import {
  checked,
  key,
  requiredDay,
  requiredText,
  several,
  text,
  version,
  wholeNumber,
} from '../kernel/fields.ts'
import { action, page, type Route, upload } from '../kernel/route.ts'
import { yearIn } from '../kernel/typed.ts'
import { addPieces } from './adding.tsx'
import { erasureRoutes } from './erasing.tsx'
import { holdFiles } from './files.tsx'
import {
  cycleFor,
  type FormGround,
  groupsFor,
  newEvidenceFields,
  purposeIn,
  showAgain,
  showForm,
  supportIn,
} from './form.tsx'
import { fetchFile, noteReading } from './reading.ts'
import { replace, showReplacing } from './replacing.tsx'
import { stagedToken } from './staged.ts'

export const evidenceRoutes: readonly Route[] = [
  page({
    path: paths.unitEvidence,
    capability: 'evidence.read',
    answer: async ({ db, actor, unit, today, t }) => {
      const { pieces, support } = await evidenceOfUnit(db, unit)
      const writes = reaches(actor, 'evidence.write', unit)
      const model = evidenceList({ unit, pieces, support, today, writes }, t)
      return showPage(model.title, <EvidenceListPage model={model} t={t} />, { here: 'evidence' })
    },
  }),
  page({
    path: paths.newEvidence,
    capability: 'evidence.write',
    input: z.object({
      for: z.string().max(20).optional(),
      cycle: wholeNumber(1, 9999).optional(),
    }),
    answer: async (context) => {
      const { cycles, house, input, today } = context
      const purpose = await purposeIn(context, input.for, input.cycle)
      if (input.for !== undefined && !purpose) return missing
      return showForm(context, {
        purpose,
        cycle: cycleFor(await cycles(), input.cycle),
        subjects: [],
        formKey: house.ids.next(),
        fields: newFields(today, purpose),
      })
    },
  }),
  upload({
    path: paths.unitEvidence,
    capability: 'evidence.write',
    audit: ['evidence.added', 'evidence.attached'],
    input: z.object(newEvidenceFields),
    answer: addPieces,
    refused: async (context) => {
      const { typed, errors } = context
      return showAgain(context, typed, { errors, taken: await holdFiles(context) })
    },
  }),
  page({
    path: paths.evidence,
    capability: 'evidence.read',
    audit: ['evidence.read'],
    answer: async ({ db, actor, unit, params, today, trace, t }) => {
      const piece = await pieceInUnit(db, unit, id(params.evidence))
      if (!piece) return missing
      // A statement is read on this very page; a file and a link are read where they are fetched.
      if (piece.kind === 'statement' && piece.erasedAt === null) await noteReading(trace, unit, piece)
      const may = {
        write: reaches(actor, 'evidence.write', unit),
        erase: reaches(actor, 'evidence.erase', unit),
      }
      const support = await supportOfPiece(db, unit, piece.id)
      const revisions = await revisionsOfPiece(db, unit, piece.id)
      const erasure = piece.erasedAt === null ? undefined : await erasureOf(db, unit, piece.id)
      const model = evidencePage({ unit, piece, support, revisions, erasure, today, may }, t)
      return showPage(model.title, <EvidencePage model={model} t={t} />, { here: 'evidence' })
    },
  }),
  page({
    path: paths.evidenceFile,
    capability: 'evidence.read',
    audit: ['evidence.read', 'evidence.unsound'],
    answer: async (context) => {
      const piece = await pieceInUnit(context.db, context.unit, id(context.params.evidence))
      if (!piece || piece.erasedAt !== null) return missing
      const { sha256, fileName: name, fileType: type } = piece
      return fetchFile(context, piece, { sha256, name, type })
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
  page({
    path: paths.evidenceRevision,
    capability: 'evidence.read',
    audit: ['evidence.read', 'evidence.unsound'],
    answer: async (context) => {
      const { db, unit, params, trace, t } = context
      const piece = await pieceInUnit(db, unit, id(params.evidence))
      const revisions = piece ? await revisionsOfPiece(db, unit, piece.id) : []
      const revision = revisions.find(({ number }) => String(number) === params.revision)
      if (!piece || !revision) return missing
      const { sha256, fileName: name, fileType: type } = revision
      if (piece.kind === 'file') return fetchFile(context, piece, { sha256, name, type })
      await noteReading(trace, unit, piece)
      const title = t.say.evidence.revisionTitle(piece.code, revision.number)
      const said = revision.statement ?? revision.url ?? ''
      const back = paths.evidence.to({ unit: unit.code, evidence: piece.id })
      const shown = <RevisionPage title={title} text={said} back={back} t={t} />
      return showPage(title, shown, { here: 'evidence' })
    },
  }),
  page({
    path: paths.evidenceSupport,
    capability: 'evidence.write',
    input: z.object({ cycle: wholeNumber(1, 9999).optional() }),
    answer: (context) => showSupport(context, context.input.cycle, undefined),
  }),
  action({
    path: paths.evidenceSupport,
    capability: 'evidence.write',
    audit: ['evidence.attached', 'evidence.detached'],
    input: z.object({ cycle: wholeNumber(1, 9999), subject: several(key(20)) }),
    answer: async (context) => {
      const { change, unit, params, input, t } = context
      const purpose = await supportIn(context, input.subject, input.cycle, 'also none')
      if (purpose === 'missing' || purpose === undefined) return missing
      const result = await supportAnswers(change, purpose, id(params.evidence))
      if (result.ok || result.refusal === 'nothingChanged') {
        return goTo(paths.evidence.to({ unit: unit.code, evidence: params.evidence }))
      }
      if (result.refusal === 'missing') return missing
      const { subject, why } = result.refusal
      const sentence = t.say.evidence.supportRefused(subject, t.say.review.refusals[why])
      return showSupport(context, input.cycle, { subjects: input.subject, stopped: sentence })
    },
    refused: (context) => showSupport(context, yearIn(context.typed, 'cycle'), undefined),
  }),
  page({
    path: paths.evidenceReplacement,
    capability: 'evidence.write',
    answer: (context) => showReplacing(context, undefined),
  }),
  upload({
    path: paths.evidenceReplacement,
    capability: 'evidence.write',
    audit: ['evidence.replaced'],
    input: z.object({
      title: requiredText(evidenceLimits.title),
      valid_from: requiredDay(),
      valid_until: requiredDay(),
      version: version(),
      confirmed: checked(),
      staged: several(stagedToken),
      keep: several(stagedToken),
      url: text(evidenceLimits.url).optional(),
      statement: text(evidenceLimits.statement).optional(),
    }),
    answer: replace,
    refused: async (context) => {
      const { typed, errors } = context
      return showReplacing(context, typed, { errors, taken: await holdFiles(context), status: 422 })
    },
  }),
  ...erasureRoutes,
]

/** The boxes for what a piece supports, with what was ticked last where that was refused. */
async function showSupport(
  context: FormGround & { readonly params: { readonly evidence: string } },
  year: number | undefined,
  refused: { readonly subjects: readonly string[]; readonly stopped: string } | undefined,
): Promise<Answer> {
  const { db, unit, params, cycles, csrf, t } = context
  const piece = await pieceInUnit(db, unit, id(params.evidence))
  const cycle = cycleFor(await cycles(), year)
  if (!piece || piece.erasedAt !== null || !cycle) return missing
  const support = await supportOfPiece(db, unit, piece.id)
  const now = support.filter((each) => each.year === cycle.year).map(({ subject }) => subject)
  const groups = await groupsFor(context, cycle, refused?.subjects ?? now)
  const model = supportForm({ unit, piece, cycle: cycle.year, groups, stopped: refused?.stopped }, t)
  return showPage(model.title, <SupportPage model={model} csrf={csrf} t={t} />, {
    here: 'evidence',
    status: refused ? 409 : 200,
  })
}
