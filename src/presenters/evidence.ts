import type { AnswerState } from '../domain/answers/answer.ts'
import { reusedFrom } from '../domain/evidence/age.ts'
import { type EvidencePiece, standingOf } from '../domain/evidence/evidence.ts'
import { backupDays, type ErasureReason } from '../domain/evidence/life.ts'
import { addDays, type Day, dayOf, type Instant } from '../domain/time.ts'
import type { Language } from '../i18n/language.ts'
import type { Status } from '../i18n/status.ts'
import { paths } from '../paths.ts'
import { aboutPiece, statusOfPiece, subjectHref, titleOfPiece } from './answers-words.ts'

interface Unit {
  readonly code: string
  readonly name: string
}

/** A link to an answer that a piece supports. */
export interface SupportModel {
  readonly href: string
  readonly label: string
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

/** An answer that a piece supports, and who attached it. */
interface PieceSupport {
  readonly evidenceId: string
  readonly subject: string
  readonly year: number
  readonly countingDate: Day
  readonly state: AnswerState
  readonly comment: string
  readonly addedAt: Instant
  readonly addedBy: string | null
}

/** What a piece said before. */
interface PieceRevision {
  readonly number: number
  readonly title: string
  readonly sha256: string | null
  readonly validFrom: Day
  readonly validUntil: Day
  readonly replacedAt: Instant
  readonly replacedBy: string | null
}

/** That a piece was erased. */
interface PieceErasure {
  readonly at: Instant
  readonly byName: string | null
  readonly reason: ErasureReason
  readonly hashes: readonly string[]
}

/** One piece of evidence: its facts, what it supports and what happened to it. */
export interface EvidencePageModel {
  readonly title: string
  readonly status: Status
  /** "Genbrugt fra 2025", where it was. */
  readonly reused: string | undefined
  readonly facts: readonly (readonly [string, string])[]
  /** Where to fetch the file, or to go on to the address. */
  readonly file: string | undefined
  readonly link: string | undefined
  readonly statement: string | undefined
  /** Sentences about its erasure; none where it is there. */
  readonly erased: readonly string[]
  readonly comments: readonly { readonly subject: string; readonly text: string }[]
  /** By year, the newest first: "Årlige mål 2027" and the answers of that year as people count them. */
  readonly supports: readonly { readonly year: string; readonly answers: readonly SupportModel[] }[]
  readonly revisions: readonly {
    readonly href: string
    readonly label: string
    readonly about: string
    readonly hash: string | undefined
  }[]
  readonly history: readonly string[]
  readonly acts: {
    readonly support: string | undefined
    readonly replace: string | undefined
    readonly erase: string | undefined
  }
  readonly crumb: { readonly label: string; readonly href: string }
  readonly here: string
}

export interface EvidencePageInput {
  readonly unit: Unit
  readonly piece: Piece
  readonly support: readonly PieceSupport[]
  readonly revisions: readonly PieceRevision[]
  readonly erasure: PieceErasure | undefined
  readonly today: Day
  readonly may: { readonly write: boolean; readonly erase: boolean }
}

export function evidencePage(input: EvidencePageInput, t: Language): EvidencePageModel {
  const { unit, piece, support, revisions, erasure, today, may } = input
  const say = t.say.evidence
  const at = { unit: unit.code, evidence: piece.id }
  const there = erasure === undefined
  const newest = support[0]?.year
  const year = newest === undefined ? undefined : reusedFrom(support, piece.id, newest)
  return {
    title: say.page(piece.code, titleOfPiece(piece, t)),
    status: statusOfPiece(piece, today),
    reused: year === undefined ? undefined : say.reusedFrom(year),
    facts: factsOf(piece, erasure, t),
    file: there && piece.kind === 'file' ? paths.evidenceFile.to(at) : undefined,
    link: there && piece.kind === 'link' ? paths.evidenceLink.to(at) : undefined,
    statement: there ? (piece.statement ?? undefined) : undefined,
    erased: erasure ? aboutErasure(erasure, t) : [],
    comments: support
      .filter(({ state, comment }) => state === 'returned' && comment !== '')
      .map(({ subject, comment }) => ({ subject, text: comment })),
    supports: [...Map.groupBy(support, (each) => each.year)]
      .sort(([one], [other]) => other - one)
      .map(([year, answers]) => ({
        year: say.supportsIn(year),
        answers: answers
          .toSorted((one, other) => t.format.compare(one.subject, other.subject))
          .map((each) => ({ href: supportHref(unit, each), label: each.subject })),
      })),
    revisions: revisions.map((revision) => ({
      href: paths.evidenceRevision.to({ ...at, revision: revision.number }),
      label: say.revision(revision.number),
      about: say.revisionAbout(revision.title, validityOf(revision, t)),
      hash: revision.sha256 === null ? undefined : say.revisionHash(revision.sha256),
    })),
    history: historyOf(input, t),
    acts: {
      support: there && may.write ? paths.evidenceSupport.to(at) : undefined,
      replace: there && may.write ? paths.evidenceReplacement.to(at) : undefined,
      erase: there && may.erase ? paths.evidenceErasure.to(at) : undefined,
    },
    crumb: { label: say.title, href: paths.unitEvidence.to({ unit: unit.code }) },
    here: piece.code,
  }
}

function aboutErasure({ at }: PieceErasure, t: Language): readonly string[] {
  const until = addDays(dayOf(at), backupDays)
  return [
    t.say.evidence.erasedNotice(t.format.dayAndTime(at)),
    t.say.evidence.erasedBackups(t.format.dayLong(until)),
  ]
}

function factsOf(piece: Piece, erasure: PieceErasure | undefined, t: Language): EvidencePageModel['facts'] {
  const say = t.say.evidence
  const { fact } = say
  const hashes = erasure ? erasure.hashes : piece.sha256 === null ? [] : [piece.sha256]
  const url = erasure ? null : piece.url
  return [
    [fact.kind, aboutPiece({ ...piece, fileSize: null }, t)],
    [fact.valid, validityOf(piece, t)],
    ...(erasure ? [] : [[fact.status, say.states[piece.state]] as const]),
    ...(piece.fileName === null ? [] : [[fact.file, piece.fileName] as const]),
    ...(piece.fileSize === null ? [] : [[fact.size, t.format.fileSize(piece.fileSize)] as const]),
    ...hashes.map((hash) => [fact.hash, hash] as const),
    ...(url === null ? [] : [[fact.address, url] as const]),
  ]
}

/** Everything that happened to a piece in words, oldest first. */
function historyOf(input: EvidencePageInput, t: Language): readonly string[] {
  const { piece, support, revisions, erasure, today } = input
  const { history, eraseReasons } = t.say.evidence
  const at = t.format.dayAndTime
  const who = (name: string | null) => name ?? history.somebody
  const reviewed = piece.state === 'accepted' || piece.state === 'returned' ? piece.state : undefined
  const events: [string, string][] = [
    [piece.addedAt, history.added(at(piece.addedAt), who(piece.addedBy))],
    // One form ties a piece to many answers, which is one thing that happened.
    ...[...Map.groupBy(support, (each) => `${dayOf(each.addedAt)} ${each.addedBy}`).values()].map(
      (same): [string, string] => {
        const subjects = same.map(({ subject }) => subject).sort(t.format.compare)
        const [{ addedAt, addedBy }] = same as [PieceSupport]
        const when = same.length === 1 ? at(addedAt) : t.format.dayLong(dayOf(addedAt))
        return [addedAt, history.attached(when, who(addedBy), t.format.list(subjects))]
      },
    ),
    ...revisions.map(({ number, replacedAt, replacedBy }): [string, string] => [
      replacedAt,
      history.replaced(at(replacedAt), who(replacedBy), number),
    ]),
  ]
  if (piece.reviewedAt !== null && reviewed) {
    events.push([piece.reviewedAt, history[reviewed](at(piece.reviewedAt), who(piece.reviewedBy))])
  }
  if (standingOf({ ...piece, erasedAt: null }, today) === 'expired') {
    events.push([`${piece.validUntil}T23:59`, history.expired(t.format.dayLong(piece.validUntil))])
  }
  if (erasure) {
    const { at: when, byName, reason } = erasure
    events.push([when, history.erased(at(when), who(byName), eraseReasons[reason])])
  }
  return events
    .toSorted(([one], [other]) => (one < other ? -1 : one > other ? 1 : 0))
    .map(([, sentence]) => sentence)
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

export function validityOf(piece: Pick<Piece, 'validFrom' | 'validUntil'>, t: Language): string {
  return t.say.evidence.range(t.format.dayShort(piece.validFrom), t.format.dayShort(piece.validUntil))
}

export function supportHref(
  unit: Unit,
  support: { readonly subject: string; readonly year: number },
): string {
  return subjectHref({ unit: unit.code, cycle: support.year }, support.subject)
}
