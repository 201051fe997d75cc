import type { Sheet } from '../domain/answers/sheet.ts'
import { isTooOldFor, reusedFrom } from '../domain/evidence/age.ts'
import { type EvidencePiece, isValidOn } from '../domain/evidence/evidence.ts'
import type { Language } from '../i18n/language.ts'
import type { Status } from '../i18n/status.ts'
import type { Reading } from './answers-row.ts'
import { aboutPiece, statusOfPiece, titleOfPiece } from './answers-words.ts'

/** A piece of evidence beside a box to tick. */
export interface TickModel {
  readonly value: string
  readonly ticked: boolean
  readonly title: string
  readonly about: string
  readonly validity: string
  readonly status: Status
}

/** The evidence of the unit beside an answer: what is ticked first, then what else can be. */
export interface OfferModel {
  readonly shown: readonly TickModel[]
  /** Those that fold away below the first ones. */
  readonly folded: readonly TickModel[]
  /** That there is more than a row can hold; undefined where all is here. */
  readonly rest: string | undefined
}

/** A row stays short, and its form within a page, however much evidence a unit has. */
const shownAtLeast = 2
const offeredAtMost = 30

/** What is ticked is always there. Of the others come first those that supported the same before, then the newest. */
export function offerOf(
  reading: Pick<Reading, 'sheet' | 'today' | 't'>,
  ticked: readonly string[],
  subject: string,
): OfferModel {
  const { sheet, t } = reading
  const first = sheet.evidence.filter(({ id }) => ticked.includes(id))
  const others = othersFor(sheet, ticked, subject)
  const offered = [...first, ...others.slice(0, offeredAtMost)].map((piece) =>
    tick(reading, piece, ticked, subject),
  )
  const place = first.length + 1 >= offered.length ? offered.length : Math.max(first.length, shownAtLeast - 1)
  return {
    shown: offered.slice(0, place),
    folded: offered.slice(place),
    rest: others.length > offeredAtMost ? t.say.answers.newestOnly(offeredAtMost) : undefined,
  }
}

/** What is erased, run out or too old by the counting date is left out where it is not ticked, since it supports nothing. */
function othersFor(sheet: Sheet, ticked: readonly string[], subject: string): readonly EvidencePiece[] {
  const limit = sheet.catalogue.requirement(subject)?.evidenceMaxAgeMonths
  const before = new Set(
    sheet.support.filter((support) => support.subject === subject).map(({ evidenceId }) => evidenceId),
  )
  const valid = sheet.evidence.filter(
    (piece) =>
      !ticked.includes(piece.id) &&
      piece.erasedAt === null &&
      !isTooOldFor(piece, limit, sheet.cycle.countingDate),
  )
  return [...valid.filter(({ id }) => before.has(id)), ...valid.filter(({ id }) => !before.has(id))]
}

function tick(
  { sheet, today, t }: Pick<Reading, 'sheet' | 'today' | 't'>,
  piece: EvidencePiece,
  marked: readonly string[],
  subject: string,
): TickModel {
  const say = t.say.answers
  const { cycle } = sheet
  const others = sheet.support.filter(
    (support) =>
      support.evidenceId === piece.id && support.year === cycle.year && support.subject !== subject,
  )
  const reused = reusedFrom(sheet.support, piece.id, cycle.year)
  const about = [
    `${aboutPiece(piece, t)}.`,
    ...(others.length > 0
      ? [say.supports(named(others.map((support) => support.subject).toSorted(t.format.compare), t))]
      : []),
    ...(reused === undefined ? [] : [`${t.say.evidence.reusedFrom(reused)}.`]),
    ...(isValidOn(piece, cycle.countingDate)
      ? []
      : [say.notOnCountingDate(t.format.dayShort(cycle.countingDate))]),
  ]
  return {
    value: piece.id,
    ticked: marked.includes(piece.id),
    title: titleOfPiece(piece, t),
    about: about.join(' '),
    validity: say.range(t.format.dayShort(piece.validFrom), t.format.dayShort(piece.validUntil)),
    status: statusOfPiece(piece, today),
  }
}

const namedAtMost = 4

/** Subjects in a sentence: the first few by name, the rest by their number. */
export function named(subjects: readonly string[], t: Language): string {
  const rest = subjects.length - namedAtMost
  if (rest <= 1) return t.format.list(subjects)
  return t.format.list([...subjects.slice(0, namedAtMost), t.say.answers.others(rest)])
}
