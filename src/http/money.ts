import { parseKroner } from '../domain/money/kroner.ts'
import type { Language } from '../i18n/language.ts'

interface RefusedAmount {
  readonly sentence: string
}

/** An amount as it was typed: whole kroner, null where the field is empty or says that it is not set, or why not. */
export function amountIn(typed: string, t: Language): number | null | RefusedAmount {
  if (typed === '' || typed.toLowerCase() === t.say.efforts.notSet) return null
  const read = parseKroner(typed)
  return read.ok ? read.value : { sentence: t.say.efforts.kroner[read.refusal] }
}

export function isRefused(amount: number | null | RefusedAmount): amount is RefusedAmount {
  return typeof amount === 'object' && amount !== null
}
