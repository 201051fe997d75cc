import fc from 'fast-check'
import { addDays, day } from '../../src/domain/time.ts'
import { canonicalText } from '../../src/exchange/text.ts'

/** Texts as they can stand in a file: any characters but control characters, in canonical form. */
export const texts = fc
  .oneof(
    fc.string({ unit: 'grapheme', maxLength: 15 }),
    fc.string({ unit: fc.constantFrom(...'=+-@|\t\n\'";, a1æ\u200b＝'), maxLength: 12 }),
  )
  .map((text) => canonicalText(text.replace(/[^\P{Cc}\t\n]/gu, '')))

/** One line, never empty. */
export const names = texts.map((text) => canonicalText(text.replaceAll('\n', ' ')) || 'x')

export const codes = fc.stringMatching(/^[A-ZÆØÅa-z0-9][A-ZÆØÅa-z0-9_-]{0,19}$/)

export const days = fc.nat(40_000).map((count) => addDays(day('1950-01-01'), count))
