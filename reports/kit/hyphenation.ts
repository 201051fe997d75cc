import { createRequire } from 'node:module'
import { danishJoints } from './compounds.ts'

type Patterns = typeof import('hyphen/da', { with: { 'resolution-mode': 'require' }})

const require = createRequire(import.meta.url)
const danish = require('hyphen/da') as Patterns
const british = require('hyphen/en-gb') as Patterns

export type TextLanguage = 'da' | 'en'

/** A place where a word may be divided: before the letter at this index. */
export interface DivisionPoint {
  readonly at: number
  /** A joint of a compound; wins over a syllable. */
  readonly preferred: boolean
}

const softHyphen = '\u00AD'
const shortest = 8
const leastOnEitherSide = 3
const vowel = /[aeiouyæøåéü]/i

const joints = danishJoints.map((entry) => {
  const at = entry.indexOf('|')
  return { stem: entry.replace('|', ''), at }
})

/**
 * The places where a word may be divided, in order: joints from our own list (in English text too, where names are
 * Danish), and the syllables of the patterns mended by the rules of print.md, section 6. None for a word under eight
 * letters or with anything but letters in it.
 */
export function divisionPoints(word: string, language: TextLanguage): readonly DivisionPoint[] {
  const parts = /^([^\p{L}\p{N}]*)(\p{L}+)([^\p{L}\p{N}]*)$/u.exec(word)
  const letters = parts?.[2] ?? ''
  if (letters.length < shortest) return []
  const offset = (parts?.[1] ?? '').length
  const preferred = jointsIn(letters)
  const points = new Map<number, boolean>()
  for (const at of syllables(letters, language)) {
    if (preferred.every((joint) => Math.abs(joint - at) >= leastOnEitherSide)) points.set(at, false)
  }
  for (const at of preferred) points.set(at, true)
  return [...points]
    .filter(([at]) => at >= leastOnEitherSide && letters.length - at >= leastOnEitherSide)
    .sort(([a], [b]) => a - b)
    .map(([at, isJoint]) => ({ at: at + offset, preferred: isJoint }))
}

function jointsIn(letters: string): readonly number[] {
  const lower = letters.toLowerCase()
  return joints.flatMap(({ stem, at }) => {
    const start = lower.indexOf(stem)
    return start < 0 ? [] : [start + at]
  })
}

function syllables(letters: string, language: TextLanguage): readonly number[] {
  const hyphenate = (language === 'da' ? danish : british).hyphenateSync
  const fragments = mend(hyphenate(letters.toLowerCase()).split(softHyphen))
  const points: number[] = []
  let at = 0
  for (const fragment of fragments.slice(0, -1)) {
    at += fragment.length
    points.push(at)
  }
  return points
}

/** A fragment without a vowel joins the one before it; a single vowel joins the one after it. */
function mend(fragments: readonly string[]): readonly string[] {
  const mended: string[] = []
  let carried = ''
  for (const raw of fragments) {
    const fragment = carried + raw
    carried = ''
    if (fragment.length === 1 && vowel.test(fragment)) carried = fragment
    else if (!vowel.test(fragment) && mended.length > 0) mended.push((mended.pop() ?? '') + fragment)
    else if (!vowel.test(fragment)) carried = fragment
    else mended.push(fragment)
  }
  if (carried !== '') mended.push((mended.pop() ?? '') + carried)
  return mended
}
