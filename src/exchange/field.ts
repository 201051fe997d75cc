import { z } from 'zod'
import { allow, type Decision, refuse } from '../domain/decision.ts'
import { importLimits } from '../domain/exchange/limits.ts'
import type { RefusalKey } from '../domain/exchange/refusal.ts'
import { type Day, parseDay } from '../domain/time.ts'
import { isUnitCode } from '../domain/units/unit.ts'

/** What a cell's text means, or the reason for which it means nothing. */
export type Read<Value> = Decision<Value, RefusalKey>

/** A column as a zod type: the text of the cell in, its value or one refusal out. */
export function cell<Value>(read: (text: string) => Read<Value>) {
  return z.string().transform((text, context): Value => {
    const meaning = read(text)
    if (meaning.ok) return meaning.value
    context.addIssue({ code: 'custom', message: meaning.refusal })
    return z.NEVER
  })
}

/** The same column where it may be empty, which then means null. */
export function orEmpty<Value>(read: (text: string) => Read<Value>): (text: string) => Read<Value | null> {
  return (text) => (text === '' ? allow(null) : read(text))
}

/** The same column where it must be filled. */
export function filled<Value>(
  read: (text: string) => Read<Value>,
  whenEmpty: RefusalKey = 'value_missing',
): (text: string) => Read<Value> {
  return (text) => (text === '' ? refuse(whenEmpty) : read(text))
}

/** Any text, also none: the reader has already held it to the characters and the length a cell may have. */
export function anyText(text: string): Read<string> {
  return allow(text)
}

/** A name or title: one line of at most `importLimits.name` characters. */
export function nameText(text: string): Read<string> {
  if (text.includes('\n')) return refuse('line_break')
  return text.length > importLimits.name ? refuse('name_too_long') : allow(text)
}

/** A unit's code, kept as written: `u01` and `U01` are two texts, and only one of them exists. */
export function unitCode(text: string): Read<string> {
  return isUnitCode(text) ? allow(text) : refuse('code_invalid')
}

/** One word of a closed list, in any case, as spreadsheets like to capitalise. */
export function oneOf<Word extends string>(words: readonly Word[], otherwise: RefusalKey) {
  return (text: string): Read<Word> => {
    const found = words.find((word) => word === text.toLowerCase())
    return found === undefined ? refuse(otherwise) : allow(found)
  }
}

/** A text that a guard of the catalogue knows: ids are text, and `16.1` is not `16.10`. */
export function known<Key extends string>(isKnown: (text: string) => text is Key, otherwise: RefusalKey) {
  return (text: string): Read<Key> => (isKnown(text) ? allow(text) : refuse(otherwise))
}

/** A day as `2026-11-30`, or as Danish spreadsheets show it: `30.11.2026` or `30-11-2026`, day first. */
export function dayText(text: string): Read<Day> {
  const danish = /^(\d{1,2})([.-])(\d{1,2})\2(\d{4})$/.exec(text)
  const iso = danish ? `${danish[4]}-${danish[3]?.padStart(2, '0')}-${danish[1]?.padStart(2, '0')}` : text
  if (!/^\d{4}-\d{2}-\d{2}$/.test(iso)) return refuse('date_invalid')
  const day = parseDay(iso)
  return day === undefined ? refuse('date_not_real') : allow(day)
}

/**
 * A unit's weight: a whole number from 0 to 999,999,999 in plain digits. `1.000` is refused as ambiguous, since it is a
 * thousand in Danish and one in English.
 */
export function weightText(text: string): Read<number> {
  if (/^\d{1,3}(?:[.,]\d{3})+$/.test(text)) return refuse('number_ambiguous')
  return /^\d{1,9}$/.test(text) ? allow(Number(text)) : refuse('weight_invalid')
}
