import type { Sheet } from '../domain/answers/sheet.ts'
import { type EvidencePiece, isValidOn } from '../domain/evidence/evidence.ts'
import type { Language } from '../i18n/language.ts'
import type { Status } from '../i18n/status.ts'
import type { Reading } from './answers-row.ts'
import { aboutPiece, statusOfPiece } from './answers-words.ts'

/** A piece of evidence beside a box to tick. */
export interface TickModel {
  readonly value: string
  readonly ticked: boolean
  readonly title: string
  readonly about: string
  readonly validity: string
  readonly status: Status
}

/** The evidence that can be ticked for an answer, what is ticked first. */
export function ticksOf(
  reading: Pick<Reading, 'sheet' | 'today' | 't'>,
  ticked: readonly string[],
  subject: string,
): readonly TickModel[] {
  return offered(reading.sheet, ticked).map((piece) => tick(reading, piece, ticked, subject))
}

/** What has run out by the counting date is left out where it is not ticked, since it supports nothing. */
function offered(sheet: Sheet, marked: readonly string[]): readonly EvidencePiece[] {
  const first = sheet.evidence.filter(({ id }) => marked.includes(id))
  const others = sheet.evidence.filter(
    (piece) => !marked.includes(piece.id) && piece.validUntil >= sheet.cycle.countingDate,
  )
  return [...first, ...others]
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
  const about = [
    `${aboutPiece(piece, t)}.`,
    ...(others.length > 0
      ? [say.supports(named(others.map((support) => support.subject).toSorted(t.format.compare), t))]
      : []),
    ...(isValidOn(piece, cycle.countingDate)
      ? []
      : [say.notOnCountingDate(t.format.dayShort(cycle.countingDate))]),
  ]
  return {
    value: piece.id,
    ticked: marked.includes(piece.id),
    title: piece.title,
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
