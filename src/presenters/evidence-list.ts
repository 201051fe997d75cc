import type { Support } from '../domain/answers/sheet.ts'
import { type EvidencePiece, type EvidenceStanding, soon, standingOf } from '../domain/evidence/evidence.ts'
import type { Day } from '../domain/time.ts'
import type { Language } from '../i18n/language.ts'
import type { Status } from '../i18n/status.ts'
import { paths } from '../paths.ts'
import { aboutPiece, statusOfPiece, titleOfPiece } from './answers-words.ts'
import { type SupportModel, supportHref, validityOf } from './evidence.ts'

interface Unit {
  readonly code: string
  readonly name: string
}

/** The evidence of a unit. */
export interface EvidenceListModel {
  readonly title: string
  readonly lead: string
  /** That something expires within the days of warning. */
  readonly warning: string | undefined
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

/** What expires soonest first, then what stands, newest first; what has run out and what is erased at the end. */
export function evidenceList(input: EvidenceListInput, t: Language): EvidenceListModel {
  const { unit, pieces, support, today } = input
  const expiring = pieces.filter((piece) => standingOf(piece, today) === 'expires_soon').length
  return {
    title: t.say.evidence.title,
    lead: t.say.evidence.lead(unit.name, pieces.length),
    warning: expiring === 0 ? undefined : t.say.evidence.expiring(expiring, soon),
    add: input.writes ? paths.newEvidence.to({ unit: unit.code }) : undefined,
    rows: inOrder(pieces, today).map((piece) => {
      const all = newestOf(supportOf(support, piece, t))
      const rest = all.length - namedAtMost
      const named = rest <= 1 ? all : all.slice(0, namedAtMost)
      return {
        code: piece.code,
        href: paths.evidence.to({ unit: unit.code, evidence: piece.id }),
        title: titleOfPiece(piece, t),
        about: aboutPiece(piece, t),
        supports: named.map((each) => ({ href: supportHref(unit, each), label: each.subject })),
        more: rest <= 1 ? undefined : t.say.answers.others(rest),
        validity: validityOf(piece, t),
        status: statusOfPiece(piece, today),
      }
    }),
  }
}

const namedAtMost = 6

const places: Partial<Record<EvidenceStanding, number>> = { expires_soon: 0, expired: 2, erased: 3 }

function inOrder(pieces: readonly EvidencePiece[], today: Day): readonly EvidencePiece[] {
  const placeOf = (piece: EvidencePiece) => places[standingOf(piece, today)] ?? 1
  return pieces.toSorted((one, other) => {
    const place = placeOf(one)
    const apart = place - placeOf(other)
    if (apart !== 0 || place !== 0) return apart
    return one.validUntil < other.validUntil ? -1 : one.validUntil > other.validUntil ? 1 : 0
  })
}

/** What a piece supports, the newest cycle first and then as people count: 3.8 before 3.13. */
function supportOf(support: readonly Support[], piece: EvidencePiece, t: Language): readonly Support[] {
  return support
    .filter(({ evidenceId }) => evidenceId === piece.id)
    .toSorted((one, other) => other.year - one.year || t.format.compare(one.subject, other.subject))
}

/** Each subject once, in the newest cycle; the list comes with the newest first. */
function newestOf(support: readonly Support[]): readonly Support[] {
  return support.filter(
    (each, place) => support.findIndex(({ subject }) => subject === each.subject) === place,
  )
}
