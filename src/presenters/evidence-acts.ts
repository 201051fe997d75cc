import { type CycleState, isLocked } from '../domain/cycles/cycle.ts'
import type { EvidenceKind } from '../domain/evidence/evidence.ts'
import { type ErasureReason, erasureReasons } from '../domain/evidence/life.ts'
import type { Day } from '../domain/time.ts'
import type { Language } from '../i18n/language.ts'
import { paths } from '../paths.ts'
import { type EvidenceFields, type FilesTaken, unanswered } from './evidence-form.ts'
import type { SubjectGroupModel } from './evidence-subjects.ts'
import { dayIn, type Meanwhile, storedBeside } from './stored-beside.ts'

interface ActPiece {
  readonly id: string
  readonly code: string
  readonly kind: EvidenceKind
}

interface ActSupport {
  readonly subject: string
  readonly cycleState: CycleState
}

/** What the page of an act begins with, and where it leads back to. */
interface ActModel {
  readonly title: string
  readonly action: string
  readonly back: string
  readonly crumbs: readonly { readonly label: string; readonly href?: string }[]
}

function actModel(
  unit: { readonly code: string },
  piece: ActPiece,
  title: string,
  action: string,
  t: Language,
): ActModel {
  const back = paths.evidence.to({ unit: unit.code, evidence: piece.id })
  const list = { label: t.say.evidence.title, href: paths.unitEvidence.to({ unit: unit.code }) }
  return { title, action, back, crumbs: [list, { label: piece.code, href: back }, { label: title }] }
}

/** The subjects in open years that a piece supports, as one text; undefined where there are none. */
function openSubjects(support: readonly ActSupport[], t: Language): string | undefined {
  const subjects = support.filter(({ cycleState }) => !isLocked(cycleState)).map(({ subject }) => subject)
  const sorted = [...new Set(subjects)].toSorted(t.format.compare)
  return sorted.length === 0 ? undefined : t.format.list(sorted)
}

/** What stands in the fields of new content: of the kind that the piece has. */
export interface ReplacedFields extends EvidenceFields {
  readonly url: string
}

/** Putting new content in the place of what a piece says. */
export interface ReplaceModel extends ActModel, Pick<FilesTaken, 'waiting'> {
  readonly kind: EvidenceKind
  /** Which answers become drafts by it. */
  readonly drafts: string | undefined
  readonly fields: ReplacedFields
  readonly version: string
  readonly errors: readonly { readonly name: string; readonly text: string }[]
  readonly errorOf: Readonly<Record<string, string>>
  readonly warnings: readonly string[]
  readonly stopped: string | undefined
  /** Set where somebody else was first: what is kept now in the fields that differ, and who kept it. */
  readonly meanwhile: Meanwhile | undefined
}

/** What a piece says now. */
export interface KeptPiece {
  readonly title: string
  readonly validFrom: Day
  readonly validUntil: Day
  readonly url: string | null
  readonly statement: string | null
  readonly fileName: string | null
}

/** What a piece says now, where something else was typed; a file has no field that could say the same. */
function keptBeside(
  kept: KeptPiece,
  typed: ReplacedFields,
  t: Language,
): readonly (readonly [string, string])[] {
  const say = t.say.evidence
  const { title, validFrom, validUntil, url, statement } = typed
  const fields = [
    { name: 'title', label: say.titleField },
    { name: 'validFrom', label: say.validFrom, words: dayIn(t) },
    { name: 'validUntil', label: say.validUntil, words: dayIn(t) },
    { name: 'url', label: say.url },
    { name: 'statement', label: say.statement },
  ]
  const stored = {
    ...kept,
    url: kept.url ?? '',
    statement: kept.statement ?? '',
    fileName: kept.fileName ?? '',
  }
  return [
    ...storedBeside(fields, stored, { title, validFrom, validUntil, url, statement }, t),
    ...(stored.fileName === '' ? [] : [[say.oneFile, stored.fileName] as const]),
  ]
}

export function replacePage(
  input: Pick<FilesTaken, 'refused' | 'waiting'> & {
    readonly unit: { readonly code: string }
    readonly piece: ActPiece
    readonly support: readonly ActSupport[]
    readonly fields: ReplacedFields
    readonly version: string
    readonly errors: Readonly<Record<string, string>>
    readonly warnings: readonly string[]
    readonly stopped: string | undefined
    /** Set where somebody else was first. */
    readonly overtaken: { readonly kept: KeptPiece; readonly latest: string | undefined } | undefined
  },
  t: Language,
): ReplaceModel {
  const { unit, piece, support, fields, version, errors, warnings, stopped, refused, waiting } = input
  const { overtaken } = input
  const say = t.say.evidence
  const action = paths.evidenceReplacement.to({ unit: unit.code, evidence: piece.id })
  const subjects = openSubjects(support, t)
  return {
    ...actModel(unit, piece, say.replaceTitle(piece.code), action, t),
    kind: piece.kind,
    drafts: subjects === undefined ? undefined : say.replaceDrafts(subjects),
    fields,
    version,
    errors: [
      ...Object.entries(errors).map(([name, text]) => ({ name, text })),
      ...unanswered(warnings, waiting),
      ...refused.map(({ name, why }) => ({ name: 'file', text: `${name}: ${why}` })),
    ],
    errorOf: errors,
    warnings,
    stopped,
    meanwhile: overtaken && {
      stored: keptBeside(overtaken.kept, fields, t),
      latest: overtaken.latest,
      keepHref: action,
    },
    waiting,
  }
}

/** Which answers of a year a piece supports. */
export interface SupportFormModel extends ActModel {
  readonly cycle: number
  readonly lead: string
  readonly groups: readonly SubjectGroupModel[]
  readonly stopped: string | undefined
}

export function supportForm(
  input: {
    readonly unit: { readonly code: string }
    readonly piece: ActPiece
    readonly cycle: number
    readonly groups: readonly SubjectGroupModel[]
    readonly stopped: string | undefined
  },
  t: Language,
): SupportFormModel {
  const { unit, piece, cycle, groups, stopped } = input
  const say = t.say.evidence
  const action = paths.evidenceSupport.to({ unit: unit.code, evidence: piece.id })
  return {
    ...actModel(unit, piece, say.supportTitle(piece.code), action, t),
    cycle,
    lead: say.supportCycle(cycle),
    groups,
    stopped,
  }
}

/** Erasing what a piece says. */
export interface EraseModel extends ActModel {
  /** Which answers lose it. */
  readonly answers: string | undefined
  readonly reasons: readonly { readonly value: ErasureReason; readonly label: string }[]
  readonly error: string | undefined
}

export function erasePage(
  input: {
    readonly unit: { readonly code: string }
    readonly piece: ActPiece
    readonly support: readonly ActSupport[]
    readonly error: string | undefined
  },
  t: Language,
): EraseModel {
  const { unit, piece, support, error } = input
  const say = t.say.evidence
  const action = paths.evidenceErasure.to({ unit: unit.code, evidence: piece.id })
  const subjects = openSubjects(support, t)
  return {
    ...actModel(unit, piece, say.eraseTitle(piece.code), action, t),
    answers: subjects === undefined ? undefined : say.eraseAnswers(subjects),
    reasons: erasureReasons.map((value) => ({ value, label: say.eraseReasons[value] })),
    error,
  }
}
