import { allow, type Decision, refuse } from '../decision.ts'

/** At least 15 characters, since the password may stand alone until the second factor is set up (NIST SP 800-63B-4). */
const passwordMinimum = 15
export const passwordMaximum = 128

export type PasswordRefusal = 'tooShort' | 'tooLong' | 'common' | 'predictable' | 'contextWord'

export interface PasswordContext {
  /** Whether a text in small letters is on the list of passwords that leaks have made common. */
  readonly isCommon: (text: string) => boolean
  /** Words of this person: name, the part of the e-mail before the @. */
  readonly ownWords: readonly string[]
}

/** Words that a guesser would try first against this product, in this trade, in this country. */
const contextWords = [
  'modent',
  'region',
  'hospital',
  'sygehus',
  'password',
  'adgangskode',
  'kodeord',
  'sikkerhed',
  'security',
  'danmark',
  'denmark',
  'syddanmark',
  'midtjylland',
  'nordjylland',
  'sjælland',
  'hovedstaden',
  'østdanmark',
  'velkommen',
  'welcome',
  'sommer',
  'vinter',
  'efterår',
  'forår',
]

/** Runs along the alphabet, the digits and the Danish and English keyboard. */
const runs = [
  'abcdefghijklmnopqrstuvwxyzæøåabcdefghijklmnopqrstuvwxyz',
  '01234567890123456789012345678901234567890',
  'qwertyuiopåasdfghjklæøzxcvbnm',
  'qwertyuiopasdfghjklzxcvbnm',
].flatMap((run) => [run, [...run].reverse().join('')])

/**
 * Whether a password may be used. No rules about kinds of character and no forced change; instead length, a list of
 * common passwords and the words nearest at hand. A listed password with digits and signs around it counts as the
 * listed one, and what is written twice counts once: at 15 characters that is what a longer list would have held.
 * Length is in Unicode characters after NFC, as the password is hashed.
 */
export function judgePassword(typed: string, context: PasswordContext): Decision<string, PasswordRefusal> {
  const password = typed.normalize('NFC')
  const length = [...password].length
  if (length < passwordMinimum) return refuse('tooShort')
  if (length > passwordMaximum) return refuse('tooLong')

  const small = password.toLowerCase()
  const core = small.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '')
  if (context.isCommon(small) || (core.length >= 4 && context.isCommon(core))) return refuse('common')
  if (isPredictable(small)) return refuse('predictable')
  if (leansOn([...contextWords, ...context.ownWords], small)) return refuse('contextWord')
  return allow(password)
}

function isPredictable(small: string): boolean {
  if (new Set(small).size < 5) return true
  if (runs.some((run) => run.includes(small))) return true
  return [...Array(passwordMinimum).keys()].some((unit) => unit > 0 && isRepetition(small, unit))
}

/** Whether the text is its own first `unit` characters over and over, the last time perhaps cut short. */
function isRepetition(text: string, unit: number): boolean {
  const first = text.slice(0, unit)
  return text.length >= 2 * unit && first.repeat(Math.ceil(text.length / unit)).startsWith(text)
}

/** A nearby word may be part of a long phrase; it may not be most of it: eight letters must remain beside it. */
function leansOn(words: readonly string[], small: string): boolean {
  const known = words.map((word) => word.normalize('NFC').toLowerCase()).filter((word) => word.length >= 3)
  const found = known.filter((word) => small.includes(word)).sort((one, other) => other.length - one.length)
  if (found.length === 0) return false
  const rest = found.reduce((text, word) => text.replaceAll(word, ''), small)
  return rest.replace(/[^\p{L}]/gu, '').length < 8
}
