import { allow, type Decision, refuse } from '../decision.ts'

/** Why an amount is refused. `negative`: an effort costs or costs nothing; `tooLarge`: more than two thousand million. */
export type KronerRefusal = 'notWholeKroner' | 'negative' | 'tooLarge'

/** As much as both engines keep in a plain whole number, and more than any frame of a region. */
const mostKroner = 2_000_000_000

/**
 * Reads an amount in whole kroner: `1250000`, or with a point between the thousands, `1.250.000`. Nothing but digits
 * is read as an amount, so that "ca. 5 mio." is asked about and never guessed at; `1,5` and `1.5` are no whole kroner.
 */
export function parseKroner(text: string): Decision<number, KronerRefusal> {
  const plain = text.replaceAll(/[\s\u00a0]/g, '').replace(/kr\.?$/i, '')
  if (/^[-−]\d/.test(plain)) return refuse('negative')
  if (!/^(?:\d{1,12}|\d{1,3}(?:\.\d{3})+)$/.test(plain)) return refuse('notWholeKroner')
  const kroner = Number(plain.replaceAll('.', ''))
  return kroner > mostKroner ? refuse('tooLarge') : allow(kroner)
}
