import { expect } from 'vitest'
import type { Browserless } from '../support/browserless.ts'
import { said } from './answers/visit.ts'

/** What is typed in a form. */
type Filled = Readonly<Record<string, string | string[]>>

/**
 * Two people have the same form before them, and the head of information security saves first. What the second reads:
 * that it is refused, who was first and when, and what is stored, label by label.
 */
export async function secondSaver(
  { first, second }: { readonly first: Browserless; readonly second: Browserless },
  address: string,
  action: string,
  theirs: Filled,
  mine: Filled,
) {
  const [seen, before] = [await second.get(address), await first.get(address)]
  expect((await first.submit(before.html.form(action), theirs)).status).toBe(200)
  const late = await second.submit(seen.html.form(action), mine)
  expect(late.status).toBe(409)
  expect(said(late)).toMatch(/Sidste ændring: Informationssikkerhedschef, \d.+ kl\.\s\d\d\.\d\d\./)
  const meanings = late.html.texts('[role=alert] dd')
  const stored = late.html.texts('[role=alert] dt').map((label, place) => [label, meanings[place]])
  return { late, stored: Object.fromEntries(stored), form: late.html.form(action) }
}
