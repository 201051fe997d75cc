import { z } from 'zod'
import { allow, refuse } from '../domain/decision.ts'
import { importLimits } from '../domain/exchange/limits.ts'
import { isRefusalKey, type Refusal, shown } from '../domain/exchange/refusal.ts'
import type { Read } from './field.ts'
import type { Located } from './json.ts'
import { canonicalText, hasInvalidCharacter } from './text.ts'

/** A value of the JSON file as a zod type, like `cell` for columns. */
export function part<Value>(read: (value: unknown) => Read<Value>) {
  return z.unknown().transform((value, context): Value => {
    const meaning = value === undefined ? refuse('value_missing' as const) : read(value)
    if (meaning.ok) return meaning.value
    context.addIssue({ code: 'custom', message: meaning.refusal })
    return z.NEVER
  })
}

/** A text that is not empty, in the form that the house keeps texts in. */
export function text<Value>(read: (text: string) => Read<Value>): (value: unknown) => Read<Value> {
  return (value) => {
    if (typeof value !== 'string') return refuse('json_type')
    if (hasInvalidCharacter(value)) return refuse('invalid_character')
    const canonical = canonicalText(value)
    if (canonical === '') return refuse('value_missing')
    return canonical.length > importLimits.cell ? refuse('cell_too_long') : read(canonical)
  }
}

/** A whole number, written as a number. */
export function wholeNumber(value: unknown): Read<number> {
  return typeof value === 'number' && Number.isSafeInteger(value) ? allow(value) : refuse('json_type')
}

/** Why parts of a JSON file are refused, with the line and the path of each. */
export function refusalsOf(issue: z.core.$ZodIssue, json: Located): readonly Refusal[] {
  const path = pathText(issue.path)
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => {
      const field = pathText([...issue.path, key])
      return { line: json.lines.get(field) ?? null, field: shown(field), reason: 'json_key_unknown' }
    })
  }
  const value = valueAt(json.value, issue.path)
  const reason = isRefusalKey(issue.message)
    ? issue.message
    : value === undefined
      ? 'value_missing'
      : 'json_type'
  const line = json.lines.get(path) ?? json.lines.get(pathText(issue.path.slice(0, -1))) ?? null
  const written =
    typeof value === 'string' || typeof value === 'number' ? { value: shown(String(value)) } : {}
  return [{ line, field: path === '' ? null : path, reason, ...written }]
}

function pathText(path: readonly PropertyKey[]): string {
  return path
    .map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`))
    .join('')
    .replace(/^\./, '')
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (inner, step) => (typeof inner === 'object' && inner !== null ? Reflect.get(inner, step) : undefined),
    value,
  )
}
