import type { z } from 'zod'
import type { Language } from '../../i18n/language.ts'
import { writtenFields } from './fields.ts'
import type { FieldErrors, Route, Typed } from './route.ts'

/** The hidden field with the form token. */
export const formTokenField = '_csrf'

/** What was typed, without the form token and without files. */
export function typedIn(data: unknown): Typed {
  if (typeof data !== 'object' || data === null) return {}
  const fields = Object.entries(data).flatMap(([name, value]): [string, string | readonly string[]][] => {
    if (name === formTokenField) return []
    if (typeof value === 'string') return [[name, value]]
    return Array.isArray(value) && value.every((part) => typeof part === 'string') ? [[name, value]] : []
  })
  return Object.fromEntries(fields)
}

/** One text of what was typed, empty where the field was not sent. */
export function textIn(typed: Typed, field: string): string {
  const value = typed[field]
  return typeof value === 'string' ? value : ''
}

// C0 but TAB, LF and CR; DEL; and surrogates without their other half. PostgreSQL refuses some of them and SQLite
// would keep them, so the edge refuses all.
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for
const unusable = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]/

/** Whether a text holds what no field may hold. */
export function isUnusable(text: string): boolean {
  return unusable.test(text) || !text.isWellFormed()
}

/** What somebody wrote in a field; several where it can be written in more than once. */
export interface WrittenText {
  readonly field: string
  readonly text: string
}

/** What people wrote in a form, text by text: what would be kept as it is typed, and so neither secrets nor keys. */
export function writtenIn({ input }: Route, typed: Typed): readonly WrittenText[] {
  const texts = input
    ? writtenFields(input).flatMap((field) => [typed[field] ?? []].flat().map((text) => ({ field, text })))
    : []
  return texts.filter(({ text }) => text.trim() !== '' && !isUnusable(text))
}

/** The fields whose text holds control characters or broken surrogates, each with its sentence. */
export function unusableFields(typed: Typed, t: Language): FieldErrors {
  const bad = Object.entries(typed).filter(([, value]) =>
    (typeof value === 'string' ? [value] : value).some(isUnusable),
  )
  return Object.fromEntries(bad.map(([name]) => [name, t.say.form.unusableCharacters]))
}

/** One sentence a field from what the schema says; the first complaint of a field is the one that is shown. */
export function errorsIn(error: z.core.$ZodError, t: Language): FieldErrors {
  const sentences = t.say.form as Readonly<Record<string, string>>
  const errors: Record<string, string> = {}
  for (const issue of error.issues) {
    const names = issue.code === 'unrecognized_keys' ? issue.keys : [String(issue.path[0] ?? '')]
    for (const name of names) errors[name] ??= sentences[issue.message] ?? t.say.form.invalid
  }
  return errors
}

/** A year as it was typed; undefined for anything else, which a database may not even be able to look for. */
export function yearIn(typed: Typed, name: string): number | undefined {
  const text = textIn(typed, name)
  return /^[1-9][0-9]{0,3}$/.test(text) ? Number(text) : undefined
}
