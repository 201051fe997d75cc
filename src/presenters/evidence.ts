import type { Support } from '../domain/answers/sheet.ts'
import type { EvidencePiece } from '../domain/evidence/evidence.ts'
import type { Day, Instant } from '../domain/time.ts'
import type { Language } from '../i18n/language.ts'
import type { Status } from '../i18n/status.ts'
import { paths } from '../paths.ts'
import { aboutPiece, statusOfPiece, subjectHref } from './answers-words.ts'

interface Unit {
  readonly code: string
  readonly name: string
}

/** A link to an answer that a piece supports. */
interface SupportModel {
  readonly href: string
  readonly label: string
}

/** The evidence of a unit. */
export interface EvidenceListModel {
  readonly title: string
  readonly lead: string
  readonly add: string | undefined
  readonly rows: readonly {
    readonly code: string
    readonly href: string
    readonly title: string
    readonly about: string
    readonly supports: readonly SupportModel[]
    /** How many more there are than those. */
    readonly more: string | undefined
    readonly validity: string
    readonly status: Status
  }[]
}

export interface EvidenceListInput {
  readonly unit: Unit
  readonly pieces: readonly EvidencePiece[]
  readonly support: readonly Support[]
  readonly today: Day
  readonly writes: boolean
}

export function evidenceList(input: EvidenceListInput, t: Language): EvidenceListModel {
  const { unit, pieces, support, today } = input
  return {
    title: t.say.evidence.title,
    lead: t.say.evidence.lead(unit.name, pieces.length),
    add: input.writes ? paths.newEvidence.to({ unit: unit.code }) : undefined,
    rows: pieces.map((piece) => {
      const all = newestOf(supportOf(support, piece, t))
      const rest = all.length - namedAtMost
      const named = rest <= 1 ? all : all.slice(0, namedAtMost)
      return {
        code: piece.code,
        href: paths.evidence.to({ unit: unit.code, evidence: piece.id }),
        title: piece.title,
        about: aboutPiece(piece, t),
        supports: named.map((each) => ({ href: supportHref(unit, each), label: each.subject })),
        more: rest <= 1 ? undefined : t.say.answers.others(rest),
        validity: validity(piece, t),
        status: statusOfPiece(piece, today),
      }
    }),
  }
}

const namedAtMost = 6

/** What a piece supports, the newest cycle first and then as people count: 3.8 before 3.13. */
function supportOf(support: readonly Support[], piece: Pick<Piece, 'id'>, t: Language): readonly Support[] {
  return support
    .filter(({ evidenceId }) => evidenceId === piece.id)
    .toSorted((one, other) => other.year - one.year || t.format.compare(one.subject, other.subject))
}

/** Everything that is known of one piece. What a file holds is never here. */
export interface Piece extends EvidencePiece {
  readonly statement: string | null
  readonly url: string | null
  readonly sha256: string | null
  readonly fileName: string | null
  readonly addedAt: Instant
  readonly addedBy: string | null
  readonly reviewedAt: Instant | null
  readonly reviewedBy: string | null
}

/** One piece of evidence: its facts, what it supports and what happened to it. */
export interface EvidencePageModel {
  readonly title: string
  readonly status: Status
  readonly facts: readonly (readonly [string, string])[]
  /** Where to fetch the file, or to go on to the address. */
  readonly file: string | undefined
  readonly link: string | undefined
  readonly statement: string | undefined
  readonly supports: readonly SupportModel[]
  readonly history: readonly string[]
  readonly crumb: { readonly label: string; readonly href: string }
  readonly here: string
}

export function evidencePage(
  input: {
    readonly unit: Unit
    readonly piece: Piece
    readonly support: readonly Support[]
    readonly today: Day
  },
  t: Language,
): EvidencePageModel {
  const { unit, piece, support, today } = input
  const say = t.say.evidence
  const at = { unit: unit.code, evidence: piece.id }
  return {
    title: say.page(piece.code, piece.title),
    status: statusOfPiece(piece, today),
    facts: factsOf(piece, t),
    file: piece.kind === 'file' ? paths.evidenceFile.to(at) : undefined,
    link: piece.kind === 'link' ? paths.evidenceLink.to(at) : undefined,
    statement: piece.statement ?? undefined,
    supports: supportOf(support, piece, t).map((each) => ({
      href: supportHref(unit, each),
      label: say.supportsIn(each.subject, each.year),
    })),
    history: historyOf(piece, t),
    crumb: { label: say.title, href: paths.unitEvidence.to({ unit: unit.code }) },
    here: piece.code,
  }
}

function factsOf(piece: Piece, t: Language): EvidencePageModel['facts'] {
  const say = t.say.evidence
  const { fact } = say
  return [
    [fact.kind, aboutPiece({ ...piece, fileSize: null }, t)],
    [fact.valid, validity(piece, t)],
    [fact.status, say.states[piece.state]],
    ...(piece.fileName === null ? [] : [[fact.file, piece.fileName] as const]),
    ...(piece.fileSize === null ? [] : [[fact.size, t.format.fileSize(piece.fileSize)] as const]),
    ...(piece.sha256 === null ? [] : [[fact.hash, piece.sha256] as const]),
    ...(piece.url === null ? [] : [[fact.address, piece.url] as const]),
  ]
}

function historyOf(piece: Piece, t: Language): readonly string[] {
  const say = t.say.evidence
  const added = t.format.dayAndTime(piece.addedAt)
  const reviewed = piece.reviewedAt === null ? undefined : t.format.dayAndTime(piece.reviewedAt)
  return [
    piece.addedBy === null ? say.addedAt(added) : say.addedBy(piece.addedBy, added),
    ...(reviewed === undefined
      ? []
      : [piece.reviewedBy === null ? say.reviewedAt(reviewed) : say.reviewedBy(piece.reviewedBy, reviewed)]),
  ]
}

/** The page between the house and an address that somebody wrote: the host as computers read it, then the way out. */
export interface LeavingModel {
  readonly title: string
  readonly address: string
  /** In ASCII letters only, so that a look-alike letter shows. */
  readonly host: string
  readonly back: string
}

export function leavingPage(
  unit: Unit,
  piece: Pick<Piece, 'id'>,
  address: string,
  t: Language,
): LeavingModel {
  return {
    title: t.say.evidence.leaving,
    address,
    host: new URL(address).host,
    back: paths.evidence.to({ unit: unit.code, evidence: piece.id }),
  }
}

function validity(piece: EvidencePiece, t: Language): string {
  return t.say.evidence.range(t.format.dayShort(piece.validFrom), t.format.dayShort(piece.validUntil))
}

function supportHref(unit: Unit, support: Support): string {
  return subjectHref({ unit: unit.code, cycle: support.year }, support.subject)
}

/** Each subject once, in the newest cycle; the list comes with the newest first. */
function newestOf(support: readonly Support[]): readonly Support[] {
  return support.filter(
    (each, place) => support.findIndex(({ subject }) => subject === each.subject) === place,
  )
}
