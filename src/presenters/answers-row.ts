import type { SafeguardId } from '../../controls/cis/v8.1/index.ts'
import { isChangedSinceApproval } from '../domain/answers/approval.ts'
import { isRequest } from '../domain/answers/not-relevant.ts'
import {
  barrierTo,
  type Duty,
  dutyOn,
  evidenceOf,
  isOpen,
  lastAnswerOn,
  newsOn,
  proposes,
  type Sheet,
  type SheetAnswer,
  stageOf,
} from '../domain/answers/sheet.ts'
import { reading } from '../domain/answers/sheet-score.ts'
import { isValidOn } from '../domain/evidence/evidence.ts'
import type { GuidelineRequirement } from '../domain/guidelines/catalogue.ts'
import type { MaturityResult } from '../domain/maturity/result.ts'
import { type Day, dayOf } from '../domain/time.ts'
import type { Language } from '../i18n/language.ts'
import type { Rich } from '../i18n/rich.ts'
import type { Status } from '../i18n/status.ts'
import { paths } from '../paths.ts'
import { type Beside, type NoteModel, notesOn, waysOut } from './answers-beside.ts'
import { scoreFigure } from './answers-figures.ts'
import {
  type PieceModel,
  pieceModel,
  rowId,
  saidIn,
  scoreOf,
  statusOf,
  subjectHref,
  subjectTitle,
  type ValueModel,
  valuesOf,
} from './answers-words.ts'

/** Who reads a unit's answers, and with which hand they may write; undefined where they may not. */
export interface Reading {
  readonly sheet: Sheet
  readonly hand: 'unit' | 'central' | undefined
  readonly today: Day
  readonly t: Language
  /** The subject that was just saved. */
  readonly saved: string | undefined
  /** How many of last year's answers were just confirmed together. */
  readonly confirmed: number | undefined
  /** The day the year's result was locked, where it is. */
  readonly lockedOn: Day | undefined
  /** What stands beside the answers; undefined on pages that do not show it. */
  readonly beside: Beside | undefined
}

/** A link or button; `about` is read out after the label and not shown. */
export interface LinkModel {
  readonly href: string
  readonly label: string
  readonly about: string
}

export interface ValuesModel {
  readonly values: readonly ValueModel[]
  readonly sum: { readonly label: string; readonly value: string } | undefined
}

/** One answer as it is read. */
export interface RowModel {
  readonly id: string
  readonly subject: string
  readonly title: { readonly text: string; readonly lang: 'en' | undefined }
  /** todo: the unit has to answer. central: somebody else does. */
  readonly look: 'plain' | 'todo' | 'central'
  readonly status: Status
  /** What a new version of its guideline makes of a requirement. */
  readonly news: Status | undefined
  /** A second status at the end of the heading. */
  readonly endStatus: Status | undefined
  readonly meta: string | undefined
  readonly button: LinkModel | undefined
  /** The whole text of a requirement. */
  readonly demand: string | undefined
  /** What the provider answered, over the unit's own part. */
  readonly provider: ValuesModel | undefined
  readonly own: ValuesModel | undefined
  readonly returned: { readonly help: string; readonly comment: string } | undefined
  /** What counts for the unit where two answer their part each. */
  readonly effective: Rich | undefined
  /** Whose part the sentences below are about, where there are two. */
  readonly part: string | undefined
  readonly sentences: readonly string[]
  readonly reason: { readonly label: string; readonly text: string } | undefined
  readonly evidence: readonly PieceModel[]
  readonly evidenceMissing: string | undefined
  readonly grounding: string | undefined
  /** Exemption and plan of a requirement, below its grounding. */
  readonly notes: readonly NoteModel[]
  readonly confirm:
    | { readonly action: string; readonly version: number; readonly label: string; readonly about: string }
    | undefined
  readonly links: readonly LinkModel[]
  /** "Gemt kl. 9.12", read out once after a save. */
  readonly saved: string | undefined
}

/** A safeguard as it is read; `maturity` is the unit's own, undefined where it is not assessed. */
export function safeguardRow(
  reading: Reading,
  safeguard: SafeguardId,
  maturity: MaturityResult | undefined,
): RowModel {
  const { sheet, t } = reading
  const duty = dutyOn(sheet, safeguard)
  const asked = duty === 'own' || duty === 'shared'
  const central = centralValues(sheet, safeguard, t)
  const answer = sheet.answers.get(safeguard)
  const row = answerRow(reading, safeguard, asked)
  const meta = metaOf(sheet, safeguard, duty, t)
  if (!asked) {
    return {
      ...row,
      look: 'central',
      status: duty === 'central' ? 'answered_centrally' : row.status,
      meta,
      own: duty === 'central' ? central : row.own,
      sentences: duty === 'central' && !central ? [centralMissing(sheet, safeguard, t)] : [],
    }
  }
  const ours = reading.hand === 'unit'
  return {
    ...row,
    title: subjectTitle(sheet.catalogue, safeguard, t),
    meta: row.meta ?? (sheet.responsibility.has(safeguard) ? meta : undefined),
    provider: duty === 'shared' ? central : undefined,
    part: duty === 'shared' ? (ours ? t.say.answers.yourPart : t.say.answers.unitsPart) : undefined,
    own: answer && ownValues(sheet, answer, t),
    effective: duty === 'shared' ? effectiveOf(sheet, safeguard, maturity, t) : undefined,
  }
}

/** The mean of both parts of a shared safeguard, or the one that is there, and then it says so. */
function effectiveOf(
  sheet: Sheet,
  safeguard: SafeguardId,
  maturity: MaturityResult | undefined,
  t: Language,
): Rich | undefined {
  const say = t.say.answers
  const score = maturity?.safeguards.find((each) => each.safeguard === safeguard)?.stated
  const provider = sheet.responsibility.get(safeguard)?.provider.name
  if (score?.kind !== 'scored' || provider === undefined) return undefined
  const { name, value, text } = scoreFigure(
    `safeguard.${safeguard}.stated.percent`,
    score.fraction,
    sheet.cycle.target,
    t,
  )
  const whole = score.answered === score.applicable
  return [
    say.effective,
    { strong: text, name, value },
    ` ${whole ? say.effectiveMean : say.effectivePart(sheet.central.get(safeguard)?.complete === 1 ? provider : sheet.unit.name)}`,
  ]
}

/** A requirement as it is read: first how far it is complied with, then how far the answer is on its way. */
export function requirementRow(reading: Reading, requirement: GuidelineRequirement): RowModel {
  const { sheet, today, t } = reading
  const answer = sheet.answers.get(requirement.id)
  const row = answerRow(reading, requirement.id, true)
  const last = lastAnswerOn(sheet, requirement.id)
  const confirmable = row.button !== undefined && last !== undefined && proposes(sheet, requirement.id)
  const requested = answer !== undefined && isRequest(answer)
  const said = requested ? 'not_assessed' : (answer?.status ?? 'not_assessed')
  return {
    ...row,
    title: { text: '', lang: undefined },
    demand: requirement.text[t.code],
    status: said,
    endStatus: requested
      ? 'requested_not_relevant'
      : answer && answer.status !== null
        ? (row.endStatus ?? row.status)
        : undefined,
    grounding: t.say.answers.grounding[requirement.grounding],
    notes: notesOn(reading.beside, requirement, answer?.status ?? null, today, t),
    links: [
      ...row.links,
      ...waysOut(reading.beside, whereOf(sheet), requirement, answer?.status ?? null, today, t),
    ],
    confirm: confirmable
      ? {
          action: paths.requirementConfirmation.to({ ...whereOf(sheet), requirement: requirement.id }),
          version: answer?.version ?? 0,
          label: t.say.answers.confirmFrom(last.year),
          about: t.say.answers.ofSubject(requirement.id),
        }
      : undefined,
  }
}

/** What is common to both kinds: state, reason, evidence, last year, and what can be done now. */
function answerRow(reading: Reading, subject: string, asked: boolean): RowModel {
  const { sheet, today, t } = reading
  const say = t.say.answers
  const answer = sheet.answers.get(subject)
  const stage = stageOf(answer)
  const open = asked && isOpen(stage)
  const may = asked && isWritable(reading, subject)
  const where = whereOf(sheet)
  const proposal = asked && proposes(sheet, subject) ? lastAnswerOn(sheet, subject) : undefined
  const supporting = proposal
    ? proposal.evidence.filter((piece) => isValidOn(piece, sheet.cycle.countingDate))
    : evidenceOf(sheet, answer?.id)
  const pieces = supporting.map((piece) => pieceModel(sheet, piece, today, t))
  const request = answer !== undefined && isRequest(answer)
  const changed = answer !== undefined && isChangedSinceApproval(answer)
  const writes = answer !== undefined && answer.reason !== ''
  return {
    id: rowId(subject),
    subject,
    title: subjectTitle(sheet.catalogue, subject, t),
    look: open ? 'todo' : 'plain',
    status: statusOf(answer),
    news: newsOn(sheet, subject),
    endStatus: request ? 'requested_not_relevant' : changed ? 'changed_since_approval' : undefined,
    meta:
      answer && stage !== 'missing'
        ? say.savedAt(t.format.dayShort(dayOf(answer.savedAt)), t.format.time(answer.savedAt))
        : undefined,
    button: may
      ? {
          href: subjectHref(where, subject, { edit: subject }),
          label: answer && stage !== 'draft' ? say.changeIt : say.answerIt,
          about: say.onSubject(subject),
        }
      : undefined,
    demand: undefined,
    provider: undefined,
    own: undefined,
    returned:
      answer && stage === 'returned'
        ? { help: say.returned, comment: say.comment(answer.reviewComment) }
        : undefined,
    effective: undefined,
    part: undefined,
    sentences: sentencesOf(reading, subject, answer, asked),
    reason: proposal
      ? { label: say.reasonIn(proposal.year), text: proposal.answer.reason }
      : writes
        ? { label: request ? say.request : say.reason, text: answer.reason }
        : undefined,
    evidence: pieces,
    evidenceMissing: answer && stage !== 'draft' && pieces.length === 0 ? say.evidenceMissing : undefined,
    grounding: undefined,
    notes: [],
    confirm: undefined,
    links: linksOf(reading, subject, answer, may),
    saved: reading.saved === subject && answer ? say.justSaved(t.format.time(answer.savedAt)) : undefined,
  }
}

function sentencesOf(
  { sheet, t }: Reading,
  subject: string,
  answer: SheetAnswer | undefined,
  asked: boolean,
): readonly string[] {
  const say = t.say.answers
  const stage = stageOf(answer)
  const sentences: string[] = []
  if (!asked) return sentences
  if (answer && answer.carriedFrom !== null && sheet.last)
    sentences.push(t.say.guidelines.unitPage.carried(sheet.last.year))
  if (answer && stage === 'draft') sentences.push(incompleteness(sheet, answer, t))
  if (answer && isRequest(answer)) {
    sentences.push(answer.kind === 'requirement' ? say.notRelevantWaits : say.notApplicableWaits)
  }
  if (answer?.applicable === 0 && stage === 'accepted') sentences.push(say.notApplicableAgreed)
  if (stage === 'missing' || stage === 'draft') {
    const last = lastAnswerOn(sheet, subject)
    if (!answer && !last) sentences.push(say.lastNone)
    if (last) sentences.push(say.last(last.year, saidIn(last.method, last.answer, t)))
    if (last?.obstacle === 'outdated') sentences.push(say.outdated(last.year))
    if (last?.obstacle === 'unsupported') sentences.push(say.unsupported)
    if (last?.obstacle === 'reworded') sentences.push(t.say.guidelines.unitPage.reworded(last.year))
  }
  return sentences
}

/** Why a draft does not count yet. */
function incompleteness(sheet: Sheet, answer: SheetAnswer, t: Language): string {
  if (answer.kind === 'requirement') return t.say.answers.incompleteRequirement
  const said = reading(sheet.cycle.method, answer)
  return said.ok ? '' : t.say.answers.incomplete[said.refusal]
}

function linksOf(
  { sheet, beside, t }: Reading,
  subject: string,
  answer: SheetAnswer | undefined,
  may: boolean,
): readonly LinkModel[] {
  const say = t.say.answers
  const links: LinkModel[] = []
  if (may && stageOf(answer) === 'missing') {
    const href = subjectHref(whereOf(sheet), subject, { edit: subject, request: '1' })
    links.push({ href, label: say.requestNotRelevant, about: say.ofSubject(subject) })
  }
  if (answer) {
    const href = paths.answerHistory.to({ unit: sheet.unit.code, answer: answer.id })
    links.push({ href, label: say.history, about: say.ofSubject(subject) })
  }
  const comments = beside?.comments.get(subject) ?? 0
  if (beside && (beside.mayComment || comments > 0)) {
    const href = paths.comments.to({ ...whereOf(sheet), subject })
    links.push({ href, label: t.say.comments.link(comments), about: say.ofSubject(subject) })
  }
  return links
}

function ownValues(sheet: Sheet, answer: SheetAnswer, t: Language): ValuesModel | undefined {
  const values = valuesOf(sheet.cycle.method, answer, t)
  if (values.length === 0) return undefined
  const score = scoreOf(sheet.cycle.method, answer, t)
  return { values, sum: score === undefined ? undefined : { label: t.say.answers.score, value: score } }
}

/** What the provider answered, where its answer is complete. */
function centralValues(sheet: Sheet, safeguard: SafeguardId, t: Language): ValuesModel | undefined {
  const central = sheet.central.get(safeguard)
  const provider = sheet.responsibility.get(safeguard)?.provider
  if (!central || !provider || central.complete === 0) return undefined
  const { method } = sheet.cycle
  const values = valuesOf(method, central, t)
  const score = scoreOf(method, central, t) ?? t.say.aspects.notApplicable
  return { values, sum: { label: t.say.answers.providersPart(provider.name), value: score } }
}

function metaOf(sheet: Sheet, safeguard: SafeguardId, duty: Duty, t: Language): string {
  const say = t.say.answers
  const given = sheet.responsibility.get(safeguard)
  if (duty === 'none') return say.notAsked
  if (!given || given.kind === 'local') return say.local
  if (given.provider.id === sheet.unit.id) return given.kind === 'shared' ? say.provideShared : say.provides
  return given.kind === 'shared' ? say.shared(given.provider.name) : say.central(given.provider.name)
}

/** Who answers a safeguard, in words, for the head of its open row. */
export function responsibilityOf(sheet: Sheet, safeguard: SafeguardId, t: Language): string {
  return metaOf(sheet, safeguard, dutyOn(sheet, safeguard), t)
}

function centralMissing(sheet: Sheet, safeguard: SafeguardId, t: Language): string {
  const provider = sheet.responsibility.get(safeguard)?.provider.name ?? ''
  return t.say.answers.centralNotYet(provider)
}

/** Whether this reader can write the answer on a subject now. */
export function isWritable({ sheet, hand }: Reading, subject: string): boolean {
  return hand !== undefined && barrierTo(sheet, subject, hand) === undefined
}

export function whereOf(sheet: Sheet): { readonly unit: string; readonly cycle: number } {
  return { unit: sheet.unit.code, cycle: sheet.cycle.year }
}
