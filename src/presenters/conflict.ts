import { type Day, dayOf, type Instant } from '../domain/time.ts'
import type { Language } from '../i18n/language.ts'
import { differenceBetween, type Piece } from './difference.ts'

/** One of the two answers, with values ready to show ("2: På nogle systemer"), in the same order on both sides. */
interface ConflictSide {
  readonly values: readonly {
    readonly label: string
    readonly value: string
    /** The short form for the sentence about differences ("2"). */
    readonly short: string
  }[]
  /** The score of the answer, where it has one. It is not compared. */
  readonly sum?: { readonly label: string; readonly value: string } | undefined
  readonly reason: string
}

export interface ConflictInput {
  /** What was answered ("5.3", "GL-11-K2"). */
  readonly what: string
  readonly mine: ConflictSide
  readonly theirs: ConflictSide
  /** The role that saved first, never a name, at the head of a sentence ("Stedfortræderen"). */
  readonly savedBy: string
  readonly savedAt: Instant
  readonly today: Day
  readonly action: string
  /** Hidden fields that the form must carry: both version numbers and all that was typed. */
  readonly fields: readonly { readonly name: string; readonly value: string }[]
  readonly reference: string
}

export interface ConflictColumn {
  readonly values: readonly { readonly label: string; readonly value: string; readonly differs: boolean }[]
  readonly sum: { readonly label: string; readonly value: string } | undefined
  readonly reason: readonly Piece[]
}

export interface ConflictModel {
  readonly heading: string
  readonly what: string
  readonly savedBy: string
  readonly savedAt: string
  readonly mine: ConflictColumn
  readonly theirs: ConflictColumn
  /** What differs, as parts of one sentence; `detail` follows the name. */
  readonly differences: readonly { readonly name: string; readonly detail: string }[]
  readonly reasonDiffers: boolean
  readonly action: string
  readonly fields: ConflictInput['fields']
  readonly reference: string
}

/** Two people saved one answer: both stand side by side, and what differs is marked in words. */
export function presentConflict(input: ConflictInput, t: Language): ConflictModel {
  const say = t.say.errors.conflict
  const { mine, theirs } = input
  const other = (side: ConflictSide, label: string) => side.values.find((value) => value.label === label)
  const reason = differenceBetween(mine.reason, theirs.reason)
  const column = (side: ConflictSide, against: ConflictSide, pieces: readonly Piece[]): ConflictColumn => ({
    values: side.values.map(({ label, value }) => ({
      label,
      value,
      differs: other(against, label)?.value !== value,
    })),
    sum: side.sum,
    reason: pieces,
  })
  return {
    heading: say.heading,
    what: input.what,
    savedBy: input.savedBy,
    savedAt:
      dayOf(input.savedAt) === input.today
        ? say.at(t.format.time(input.savedAt))
        : t.format.dayAndTime(input.savedAt),
    mine: column(mine, theirs, reason.mine),
    theirs: column(theirs, mine, reason.theirs),
    differences: mine.values.flatMap(({ label, value, short }) => {
      const saved = other(theirs, label)
      return saved && saved.value !== value ? [{ name: label, detail: say.against(short, saved.short) }] : []
    }),
    reasonDiffers: mine.reason !== theirs.reason,
    action: input.action,
    fields: input.fields,
    reference: input.reference,
  }
}
