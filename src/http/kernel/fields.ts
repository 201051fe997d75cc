import { z } from 'zod'
import { parseDay } from '../../domain/time.ts'
import type { da } from '../../i18n/da/index.ts'

/** A key of the sentences about form fields. */
export type FieldSentence = keyof typeof da.form

function sentence(key: FieldSentence): FieldSentence {
  return key
}

/** What is never kept as it is typed: what names something that is there, is read as a figure, or is secret. */
const unkept = new WeakSet<z.ZodType>()

/**
 * Says of a field that nothing of it is kept as it is typed, so that nobody is asked whether it holds a number of a
 * person. Whatever does not say so, and takes such a number, is asked about.
 */
export function notKept<S extends z.ZodType>(schema: S): S {
  unkept.add(schema)
  return schema
}

/** A text that names something the house has given out: an id, a code that exists, an address of ours, a mark. */
export function key(most: number) {
  return notKept(text(most))
}

/** What a field that can be written in takes. */
const numbers = ['010190-1234', '0101901234'] as const

/** The names of the fields of a form in which people can write what they should not, of whatever length. */
export function writtenFields(form: z.ZodObject): readonly string[] {
  const known = written.get(form)
  if (known) return known
  const names = Object.entries(form.shape).flatMap(([name, field]) => {
    const schema = field as z.ZodType
    return partsOf(schema).some((part) => unkept.has(part)) || !takesNumbers(schema) ? [] : [name]
  })
  written.set(form, names)
  return names
}

const written = new WeakMap<z.ZodObject, readonly string[]>()

function takesNumbers(schema: z.ZodType): boolean {
  return numbers.some((number) => {
    const read = schema.safeParse(number)
    return read.success && [read.data].flat().includes(number)
  })
}

/** A schema and all that it is made of. */
function partsOf(schema: z.ZodType): readonly z.ZodType[] {
  const { innerType, in: first, out, element, options = [] } = schema.def as Inside
  const inside = [innerType, first, out, element, ...options].filter((part) => part !== undefined)
  return [schema, ...inside.flatMap(partsOf)]
}

type Inside = Partial<Record<'innerType' | 'in' | 'out' | 'element', z.ZodType>> & {
  readonly options?: readonly z.ZodType[]
}

/** Text of at most `most` characters, trimmed, line ends as LF, in NFC; may be empty. */
export function text(most: number) {
  return z
    .string()
    .transform((value) => value.replaceAll('\r\n', '\n').normalize('NFC').trim())
    .pipe(z.string().max(most, { error: sentence('tooLong') }))
}

/** The same, and something must be written. */
export function requiredText(most: number) {
  return text(most).pipe(z.string().min(1, { error: sentence('required') }))
}

/** A name: something must be written, and on one line, since it stands in tables, lists and files. */
export function oneLine(most: number) {
  return requiredText(most).pipe(z.string().regex(/^.*$/, { error: sentence('invalid') }))
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
  return notKept(
    z
      .string()
      .trim()
      .pipe(z.email({ error: sentence('email') }).max(254, { error: sentence('tooLong') })),
  )
}
