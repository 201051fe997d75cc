import { type Sheet, standsFor } from '../domain/answers/sheet.ts'
import { isLocked } from '../domain/cycles/cycle.ts'
import { soon, standingOf } from '../domain/evidence/evidence.ts'
import { type Day, daysBetween } from '../domain/time.ts'
import type { Language } from '../i18n/language.ts'
import { paths } from '../paths.ts'
import { titleOfPiece } from './answers-words.ts'

/** Evidence that answers rest on and that soon expires, the first to expire first. */
export interface ExpiringModel {
  readonly text: string
  readonly pieces: readonly { readonly href: string; readonly label: string; readonly when: string }[]
  /** The way to the rest, where there are more than are named. */
  readonly all: { readonly href: string; readonly label: string } | undefined
}

const namedAtMost = 4

/** The warning 30 days ahead; undefined where nothing expires, and once the result is locked, since it moves nothing. */
export function expiringOn(sheet: Sheet, today: Day, t: Language): ExpiringModel | undefined {
  const { unit, cycle, evidence } = sheet
  const expiring = evidence
    .filter((piece) => standingOf(piece, today) === 'expires_soon' && standsFor(sheet, piece.id))
    .toSorted((one, other) => daysBetween(other.validUntil, one.validUntil))
  if (isLocked(cycle.state) || expiring.length === 0) return undefined
  const say = t.say.todo.expiring
  const rest = expiring.length - namedAtMost
  return {
    text: say.text(expiring.length, soon),
    pieces: expiring.slice(0, namedAtMost).map((piece) => ({
      href: paths.evidence.to({ unit: unit.code, evidence: piece.id }),
      label: t.say.evidence.page(piece.code, titleOfPiece(piece, t)),
      when: say.when(t.format.dayLong(piece.validUntil), daysBetween(today, piece.validUntil)),
    })),
    all: rest <= 0 ? undefined : { href: paths.unitEvidence.to({ unit: unit.code }), label: say.rest(rest) },
  }
}
