import { createHash } from 'node:crypto'
import canonicalize from 'canonicalize'
import type { GuidelineText } from '../domain/guidelines/catalogue.ts'
import { deliveredCatalogue } from '../domain/guidelines/delivered.ts'

/** A text as it is kept: its canonical JSON under the hash of it. */
export function keptText(text: GuidelineText): { readonly sha256: string; readonly content: string } {
  const content = canonicalize(text) ?? ''
  return { sha256: createHash('sha256').update(content).digest('hex'), content }
}

/** The delivered texts by their hash: a cycle that keeps one of them need not read it. */
export const deliveredTexts: ReadonlyMap<string, GuidelineText> = new Map(
  deliveredCatalogue.guidelines.map(({ version, ...text }) => [keptText(text).sha256, text]),
)

/** A text as it is used: one that was delivered, or what the database keeps under its hash. */
export function textOf(row: { readonly sha256: string; readonly content: string | null }): GuidelineText {
  const delivered = deliveredTexts.get(row.sha256)
  if (delivered) return delivered
  if (row.content === null) throw new Error(`No guideline text is kept under ${row.sha256}`)
  return JSON.parse(row.content) as GuidelineText
}
