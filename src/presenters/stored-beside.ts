import type { Day } from '../domain/time.ts'
import type { Language } from '../i18n/language.ts'

/** What is stored, field by field: its label, and what stands in it in words. */
export type StoredTexts = readonly (readonly [string, string])[]

/** What stands in the fields of a form by name: one text, or a list where several can be chosen. */
export type FieldTexts = Readonly<Record<string, string | readonly string[] | undefined>>

/** What stands above a form whose save came second: the fields hold what was typed, this holds what is stored. */
export interface Meanwhile {
  /** The fields that differ, with what is stored in words. */
  readonly stored: StoredTexts
  /** Who stored it and when, in one sentence, where that is known. */
  readonly latest: string | undefined
  /** The page without what was typed. */
  readonly keepHref: string
}

/** A field that two people can have filled in differently, with how one value of it is said in words. */
export interface ComparedField {
  readonly name: string
  readonly label: string
  readonly words?: ((value: string) => string) | undefined
  /** What is compared of a value that can be written in several ways. */
  readonly alike?: ((value: string) => string) | undefined
}

/**
 * The fields in which something else is stored than was typed, with what is stored in words, for somebody whose save
 * came second. Line ends, space around a text and the order of what is ticked make no difference, as they make none
 * when it is saved.
 */
export function storedBeside(
  fields: readonly ComparedField[],
  stored: FieldTexts,
  typed: FieldTexts,
  t: Language,
): StoredTexts {
  return fields.flatMap(({ name, label, words = asItIs, alike = asItIs }) => {
    const [kept, own] = [partsOf(stored[name]), partsOf(typed[name])]
    const same = kept.map(alike).toSorted().join('\n') === own.map(alike).toSorted().join('\n')
    return same ? [] : [[label, kept.map(words).join(', ') || t.format.dash] as const]
  })
}

function asItIs(value: string): string {
  return value
}

function partsOf(value: string | readonly string[] | undefined): readonly string[] {
  const texts = [value ?? []].flat().map((text) => text.replaceAll('\r\n', '\n').normalize('NFC').trim())
  return texts.filter((text) => text !== '')
}

/** A choice is said by its label. */
export function chosenIn(
  choices: readonly { readonly value: string; readonly label: string }[],
): (value: string) => string {
  return (value) => choices.find((choice) => choice.value === value)?.label ?? value
}

/** A day that is stored is said in full. */
export function dayIn(t: Language): (value: string) => string {
  return (value) => t.format.dayLong(value as Day)
}
