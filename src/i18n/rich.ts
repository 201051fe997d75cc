/** A piece of a sentence that stands out; with `name` and `value` it is a computed figure (see the contract). */
export interface Emphasis {
  readonly strong: string
  readonly name?: string
  readonly value?: string
}

/** A sentence in pieces, so that a figure in it can stand out without HTML among the words. */
export type Rich = readonly (string | Emphasis)[]

/** The sentence as plain text. */
export function plain(rich: Rich): string {
  return rich.map((piece) => (typeof piece === 'string' ? piece : piece.strong)).join('')
}
