import { z } from 'zod'
import { type FieldSentence, requiredText } from '../kernel/fields.ts'

const invalid: FieldSentence = 'invalid'

/** A name: something must be written, and on one line, since it stands in tables, lists and files. */
export function oneLine(most: number) {
  return requiredText(most).pipe(z.string().regex(/^.*$/, { error: invalid }))
}
