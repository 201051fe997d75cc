import { z } from 'zod'
import { parseDay } from '../../domain/time.ts'
import type { da } from '../../i18n/da/index.ts'

/** A key of the sentences about form fields. */
export type FieldSentence = keyof typeof da.form

function sentence(key: FieldSentence): FieldSentence {
  return key
}

/** From so many characters on a field holds prose; what is shorter is a code, a name or a value. */
const proseFrom = 100

/** The fields that hold prose, in which people may write what they should not. A field of `text` is one by its length. */
const prose = new WeakSet<z.ZodType>()

function asProse<S extends z.ZodType>(schema: S, most: number): S {
  if (most >= proseFrom) prose.add(schema)
  return schema
}

/** The names of the fields of a form that hold prose. */
export function proseFields(form: z.ZodObject): readonly string[] {
  return Object.entries(form.shape).flatMap(([name, field]) => {
    const inner = field instanceof z.ZodOptional ? field.unwrap() : field
    return prose.has(inner as z.ZodType) ? [name] : []
  })
}

/** Text of at most `most` characters, trimmed, line ends as LF, in NFC; may be empty. */
export function text(most: number) {
  const schema = z
    .string()
    .transform((value) => value.replaceAll('\r\n', '\n').normalize('NFC').trim())
    .pipe(z.string().max(most, { error: sentence('tooLong') }))
  return asProse(schema, most)
}

/** The same, and something must be written. */
export function requiredText(most: number) {
  return asProse(text(most).pipe(z.string().min(1, { error: sentence('required') })), most)
}

/** A day, typed as `2026-11-30` (what a date field sends) or `30.11.2026`; refuses days that do not exist. */
export function requiredDay() {
  return z.string().transform((value, context) => {
    const day = parseDay(isoOf(value.trim()))
    if (day) return day
    context.addIssue({ code: 'custom', message: sentence(value.trim() === '' ? 'required' : 'noSuchDay') })
    return z.NEVER
  })
}

/** A day or nothing. */
export function optionalDay() {
  return z.string().transform((value, context) => {
    if (value.trim() === '') return null
    const day = parseDay(isoOf(value.trim()))
    if (day) return day
    context.addIssue({ code: 'custom', message: sentence('noSuchDay') })
    return z.NEVER
  })
}

function isoOf(value: string): string {
  const danish = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(value)
  if (!danish) return value
  return `${danish[3]}-${danish[2]?.padStart(2, '0')}-${danish[1]?.padStart(2, '0')}`
}

/** One of a closed list; an empty choice asks for one. */
export function choice<const Value extends string>(values: readonly [Value, ...Value[]]) {
  return z.enum(values, {
    error: (issue) => sentence(issue.input === '' || issue.input === undefined ? 'required' : 'invalid'),
  })
}

/** One of a closed list, or nothing (an empty field is never read as a value). */
export function optionalChoice<const Value extends string>(values: readonly [Value, ...Value[]]) {
  return z
    .union([z.literal(''), z.enum(values)], { error: sentence('invalid') })
    .optional()
    .transform((value) => (value === '' || value === undefined ? null : value))
}

/** A whole number in a range, in plain digits: `1e3`, `-0`, `٣` and `1.000` are refused. */
export function wholeNumber(least: number, most: number) {
  return z
    .string()
    .trim()
    .regex(/^(0|[1-9][0-9]{0,8})$/, { error: sentence('wholeNumber') })
    .transform(Number)
    .pipe(
      z
        .number()
        .min(least, { error: sentence('outOfRange') })
        .max(most, { error: sentence('outOfRange') }),
    )
}

/** A check box. */
export function checked() {
  return z
    .literal('1', { error: sentence('invalid') })
    .optional()
    .transform((value) => value === '1')
}

/** A field that may stand several times; once or never is a list too. */
export function several<S extends z.ZodType<unknown, string>>(one: S) {
  return z
    .union([z.string().transform((value) => [value]), z.array(z.string())], { error: sentence('invalid') })
    .optional()
    .transform((values) => values ?? [])
    .pipe(z.array(one).max(200))
}

/** The number a row was read with, so that a save knows whether somebody else was first. */
export function version() {
  return wholeNumber(0, 999_999_999)
}

/** An e-mail address; case and blanks around it do not matter. */
export function email() {
  return z
    .string()
    .trim()
    .pipe(z.email({ error: sentence('email') }).max(254, { error: sentence('tooLong') }))
}
