import { type EvidenceKind, isValidOn } from '../domain/evidence/evidence.ts'
import type { Day, Instant } from '../domain/time.ts'
import type { Language } from '../i18n/language.ts'
import { paths } from '../paths.ts'
import { named } from './answers-evidence.ts'
import type { Segment } from './review-queue.ts'

/** A piece that supports the answer; it stands once for every other answer of the cycle that it supports. */
export interface EvidenceInput {
  readonly id: string
  readonly code: string
  readonly title: string
  readonly kind: EvidenceKind
  readonly url: string | null
  readonly file_name: string | null
  readonly file_size: number | null
  readonly valid_from: Day
  readonly valid_until: Day
  readonly attachedAt: Instant
  readonly supports: string | null
}

/** What was read of the open piece; a file may hold no words, or no longer be in the store as it was handed in. */
export type ReadPiece =
  | { readonly kind: 'text'; readonly text: string; readonly cut: boolean }
  | { readonly kind: 'none' | 'damaged' | 'missing' }

/**
 * The piece that is open: the statement, the host of the link, or what is known of the file and its words; never the
 * file itself.
 */
export interface PieceModel {
  readonly title: string
  readonly validity: string
  readonly valid: boolean
  readonly kind: string
  readonly facts: string
  /** The address of the page that downloads the file or leads to the link. */
  readonly href: string | undefined
  /** Whether that address is a link out of the system. */
  readonly leadsAway: boolean
  readonly supports: string | undefined
  readonly text: string | undefined
  /** That only the beginning of a file is shown. */
  readonly cut: string | undefined
  /** Why nothing can be read here. */
  readonly unread: string | undefined
  /** Where it is read beside the answer, while only the queue has been asked for. */
  readonly readHref: string | undefined
}

export interface EvidenceModel {
  readonly heading: string
  readonly none: string | undefined
  /** All pieces, where there is more than one. */
  readonly chooser: readonly Segment[]
  readonly piece: PieceModel | undefined
}

/** The piece that is open: the one that is asked for by its code, or the first. */
export function openPiece<Row extends { readonly code: string }>(
  rows: readonly Row[],
  wanted: string | undefined,
): Row | undefined {
  return rows.find(({ code }) => code === wanted) ?? rows[0]
}

/** The evidence beside an answer: one piece open, the others a click away. */
export function presentEvidence(
  input: {
    readonly rows: readonly EvidenceInput[]
    /** The code of the piece that is asked for; the first where there is none such. */
    readonly wanted: string | undefined
    /** What was read of the open piece; undefined where nothing was. */
    readonly read: ReadPiece | undefined
    /** Whether the answer itself is asked for, so that its evidence is read here. */
    readonly asked: boolean
    readonly unit: string
    readonly countingDate: Day
    readonly hrefOf: (code: string) => string
  },
  t: Language,
): EvidenceModel {
  const say = t.say.review
  const pieces = [...Map.groupBy(input.rows, ({ id }) => id).values()]
  const open = openPiece(input.rows, input.wanted)
  const place = pieces.findIndex(([piece]) => piece?.id === open?.id)
  const shown = pieces[place]
  return {
    heading: pieces.length < 2 ? say.evidence : say.evidenceOf(place + 1, pieces.length),
    none: pieces.length === 0 ? say.noEvidence : undefined,
    chooser:
      pieces.length < 2
        ? []
        : pieces.flatMap(([piece], index) =>
            piece ? [{ label: piece.title, href: input.hrefOf(piece.code), current: index === place }] : [],
          ),
    piece: shown && pieceOf(shown, input, t),
  }
}

function pieceOf(
  rows: readonly EvidenceInput[],
  { unit, countingDate, read, asked, hrefOf }: Omit<Parameters<typeof presentEvidence>[0], 'rows' | 'wanted'>,
  t: Language,
): PieceModel | undefined {
  const say = t.say.review
  const [piece] = rows
  if (!piece) return undefined
  const address = { unit, evidence: piece.id }
  const subjects = rows.flatMap(({ supports }) => supports ?? []).toSorted(t.format.compare)
  const size = piece.file_size === null ? [] : [t.format.fileSize(piece.file_size)]
  return {
    title: `${piece.code} ${piece.title}`,
    validity: t.say.answers.range(t.format.dayShort(piece.valid_from), t.format.dayShort(piece.valid_until)),
    valid: isValidOn({ validFrom: piece.valid_from, validUntil: piece.valid_until }, countingDate),
    kind: say[piece.kind],
    facts: piece.kind === 'file' ? [piece.file_name ?? '', ...size].join(', ') : hostOf(piece.url),
    href: {
      file: paths.evidenceFile.to(address),
      link: paths.evidenceLink.to(address),
      statement: undefined,
    }[piece.kind],
    leadsAway: piece.kind === 'link',
    supports: subjects.length === 0 ? undefined : named(subjects, t),
    text: read?.kind === 'text' ? read.text : undefined,
    cut: read?.kind === 'text' && read.cut ? say.fileCut : undefined,
    unread: read && read.kind !== 'text' ? unreadOf(read.kind, t) : undefined,
    readHref: !asked && piece.kind !== 'link' ? hrefOf(piece.code) : undefined,
  }
}

function unreadOf(kind: 'none' | 'damaged' | 'missing', t: Language): string {
  return {
    none: t.say.review.fileUnread,
    damaged: t.say.review.fileDamaged,
    missing: t.say.evidence.fileGone,
  }[kind]
}

function hostOf(url: string | null): string {
  return url !== null && URL.canParse(url) ? new URL(url).host : ''
}
