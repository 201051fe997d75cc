import { ReplacePage } from '../../../views/evidence/replace.tsx'
import type { EvidenceContent } from '../../actions/evidence/add.ts'
import { type ReplaceRefusal, replaceContent } from '../../actions/evidence/replace.ts'
import type { Files } from '../../adapters/files/files.ts'
import type { Change } from '../../db/change.ts'
import { lastStepOf, lastTraceOn, newestOf } from '../../db/queries/changes.ts'
import { type PieceInUnit, pieceInUnit, supportOfPiece } from '../../db/queries/evidence.ts'
import type { Reader } from '../../db/reader.ts'
import { type Actor, personOf } from '../../domain/access/actor.ts'
import type { UnitInScope, UnitScope } from '../../domain/access/scope.ts'
import { type EvidenceId, id } from '../../domain/ids.ts'
import type { Day, Instant } from '../../domain/time.ts'
import type { Language } from '../../i18n/language.ts'
import { paths } from '../../paths.ts'
import { replacePage } from '../../presenters/evidence-acts.ts'
import { lastChange } from '../../presenters/last-change.ts'
import { type Answer, goTo, missing, showPage } from '../kernel/answer.ts'
import type { Typed, Upload } from '../kernel/route.ts'
import { textIn } from '../kernel/typed.ts'
import { sentencesFor } from './adding.tsx'
import { filesTaken, holdFiles, takeFiles } from './files.tsx'
import type { Shown } from './form.tsx'
import { stagedMinutes } from './staged.ts'

interface Ground {
  readonly db: Reader
  readonly actor: Actor
  readonly scope: UnitScope<'evidence.write'>
  readonly unit: UnitInScope<'evidence.write'>
  readonly params: { readonly evidence: string }
  readonly csrf: string
  readonly t: Language
}

/** The form with what the piece says now, or with what was typed last. */
export async function showReplacing(
  ground: Ground,
  typed: Typed | undefined,
  shown: Shown & { readonly overtaken?: boolean } = {},
): Promise<Answer> {
  const { db, unit, params, csrf, t } = ground
  const piece = await pieceInUnit(db, unit, id(params.evidence))
  if (!piece || piece.erasedAt !== null) return missing
  const support = await supportOfPiece(db, unit, piece.id)
  const { errors = {}, warnings = [], stopped, taken, status = 200 } = shown
  const fields = typed ? fieldsTyped(typed) : fieldsOf(piece)
  // Whoever was overtaken and has seen by what saves over it knowingly.
  const version = typed && !shown.overtaken ? textIn(typed, 'version') : String(piece.version)
  const overtaken = shown.overtaken ? { kept: piece, latest: await latest(ground, support) } : undefined
  const files = { refused: taken?.refused ?? [], waiting: taken?.waiting ?? [] }
  const said = { errors, warnings, stopped, overtaken, ...files }
  const model = replacePage({ unit, piece, support, fields, version, ...said }, t)
  const page = <ReplacePage model={model} csrf={csrf} waitMinutes={stagedMinutes} t={t} />
  return showPage(model.title, page, { here: 'evidence', status })
}

/** Who last had a piece in hand: through its content, or through an answer that it moves along with. */
async function latest(
  { db, scope, actor, params, t }: Ground,
  support: Awaited<ReturnType<typeof supportOfPiece>>,
): Promise<string | undefined> {
  const actions = ['evidence.added', 'evidence.replaced'] as const
  const content = await lastTraceOn(db, { object: 'evidence', id: params.evidence, actions })
  const moved = await lastStepOf(
    db,
    scope,
    support.map(({ answerId }) => answerId),
  )
  return lastChange(newestOf([content, moved]), personOf(actor), t)
}

function fieldsTyped(typed: Typed) {
  return {
    title: textIn(typed, 'title'),
    validFrom: textIn(typed, 'valid_from'),
    validUntil: textIn(typed, 'valid_until'),
    url: textIn(typed, 'url'),
    statement: textIn(typed, 'statement'),
  }
}

function fieldsOf(piece: PieceInUnit) {
  const { title, validFrom, validUntil, url, statement } = piece
  return { title, validFrom, validUntil, url: url ?? '', statement: statement ?? '' }
}

interface Replacing extends Ground {
  readonly house: { readonly files: Files; readonly keys: { readonly session: Uint8Array } }
  readonly change: Change
  readonly person: { readonly id: string }
  readonly now: Instant
  readonly typed: Typed
  readonly files: Upload['files']
  readonly input: {
    readonly title: string
    readonly valid_from: Day
    readonly valid_until: Day
    readonly version: number
    readonly confirmed: boolean
    readonly staged: readonly string[]
    readonly keep: readonly string[]
    readonly url?: string | undefined
    readonly statement?: string | undefined
  }
}

/** Puts a new file, address or statement in the place of the one that a piece has. */
export async function replace(context: Replacing): Promise<Answer> {
  const { db, unit, params, input, typed, t } = context
  const piece = await pieceInUnit(db, unit, id(params.evidence))
  if (!piece || piece.erasedAt !== null) return missing
  if (piece.kind === 'file' && input.valid_until < input.valid_from) {
    const errors = { valid_until: t.say.form.beforeStart }
    return showReplacing(context, typed, { errors, taken: await holdFiles(context), status: 422 })
  }
  if (piece.kind === 'file' && piece.version !== input.version) {
    return showReplacing(context, typed, { overtaken: true, taken: await holdFiles(context), status: 409 })
  }
  if (piece.kind === 'file') return replaceFile(context, piece.id)
  const said = (piece.kind === 'link' ? input.url : input.statement) ?? ''
  if (said === '') {
    const field = piece.kind === 'link' ? 'url' : 'statement'
    return showReplacing(context, typed, { errors: { [field]: t.say.form.required }, status: 422 })
  }
  const refusal = await put(
    context,
    piece.id,
    piece.kind === 'link' ? { kind: 'link', url: said } : { kind: 'statement', statement: said },
  )
  return refusal ? refused(context, refusal) : backTo(context)
}

async function replaceFile(context: Replacing, piece: EvidenceId): Promise<Answer> {
  const { input, typed, files, t } = context
  let replaced = false
  let why: ReplaceRefusal | undefined
  const taking = { ...context, typed: input.title, confirmed: input.confirmed }
  const sent = { files, staged: input.staged, kept: input.keep }
  const others = await takeFiles(taking, sent, async ({ content }) => {
    if (replaced || why) return t.say.evidence.tooManyFiles(1)
    why = await put(context, piece, content)
    replaced = why === undefined
    return undefined
  })
  if (why) return refused(context, why)
  if (replaced) return backTo(context)
  if (others.length === 0) {
    return showReplacing(context, typed, { errors: { file: t.say.evidence.fileMissing }, status: 422 })
  }
  return showReplacing(context, typed, { taken: filesTaken(others), status: 422 })
}

async function put(
  { change, unit, input }: Replacing,
  piece: EvidenceId,
  content: EvidenceContent,
): Promise<ReplaceRefusal | undefined> {
  const result = await replaceContent(change, unit, {
    piece,
    version: input.version,
    title: input.title,
    validFrom: input.valid_from,
    validUntil: input.valid_until,
    content,
    confirmed: input.confirmed || content.kind === 'file',
  })
  return result.ok ? undefined : result.refusal
}

function refused(context: Replacing, refusal: ReplaceRefusal): Promise<Answer> | Answer {
  const { typed, t } = context
  if (refusal === 'missing') return missing
  if (refusal === 'changedMeanwhile') return showReplacing(context, typed, { overtaken: true, status: 409 })
  if (refusal === 'supportsLocked') {
    return showReplacing(context, typed, { stopped: t.say.evidence.supportsLocked, status: 409 })
  }
  return showReplacing(context, typed, { status: 422, ...sentencesFor(refusal, t) })
}

function backTo({ unit, params }: Replacing): Answer {
  return goTo(paths.evidence.to({ unit: unit.code, evidence: params.evidence }))
}
