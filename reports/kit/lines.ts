import { divisionPoints, type TextLanguage } from './hyphenation.ts'

/** What stands between a line and the next: a space, a dividing hyphen (drawn), nothing (a cut), or the text ends here. */
type LineEnd = 'space' | 'hyphen' | 'none' | 'last'

export interface Line {
  readonly text: string
  readonly width: number
  readonly end: LineEnd
}

export interface LineRules {
  readonly width: number
  readonly language: TextLanguage
  /** A word is divided only when the line would else stay shorter than this share of the width; 0: never. */
  readonly fill: number
  /** Only at the joints of our own list (the cover's title). */
  readonly jointsOnly?: boolean
  readonly measure: (text: string) => number
}

/** The glyph that is drawn at a divided line's end; the text layer holds U+00AD in its place. */
export const dividingHyphen = '\u2010'
const noBreakSpace = '\u00A0'

const mostDividedRunning = 2
/** Below this share of the width a lone last word looks lost. */
const shortLast = 0.4
const narrowest = 0.65
const narrowing = 0.05

/**
 * Prepares entered text for setting: composed characters, one kind of line end, no invisible soft hyphens, and no-break
 * spaces where a number belongs to its noun (print.md, section 5).
 */
export function prepare(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\r\n?|\u2028|\u2029/g, '\n')
    .replace(/\u00AD/g, '')
    .replace(/\u2010/g, '-')
    .replace(/\t/g, ' ')
    .replace(
      /\b(\d{1,2}\.?) (?=(?:January|February|March|April|May|June|July|August|September|October|November|December)\b)/g,
      `$1${noBreakSpace}`,
    )
    .replace(
      /(?<![\p{L}\p{N}.,-])((?!(?:19|20)\d\d )\d(?:[\d.,]*[\d.])?%?) (?=[a-zæøå])/gu,
      `$1${noBreakSpace}`,
    )
    .replace(/(\d) %/g, `$1${noBreakSpace}%`)
    .replace(/\bmio\. kr\./g, `mio.${noBreakSpace}kr.`)
    .replace(/\bkl\. (?=\d)/g, `kl.${noBreakSpace}`)
    .replace(/(\p{Lu}[\p{L}-]{2,}) (?=[A-ZÆØÅ](?![\p{L}\p{N}]))/gu, `$1${noBreakSpace}`)
}

/** Breaks prepared text into lines no wider than the rules say. No letter is lost; runs of spaces become one. */
export function breakLines(text: string, rules: LineRules): readonly Line[] {
  const paragraphs = text.split('\n').map((paragraph) => paragraph.trim())
  const lines = paragraphs.flatMap((paragraph) => balanced(paragraph, rules))
  return lines.map((line, index) =>
    line.end === 'last' && index < lines.length - 1 ? { ...line, end: 'space' } : line,
  )
}

/** Draws the lines in while a lone short word would end the paragraph, as long as it costs neither a line nor a word. */
function balanced(paragraph: string, rules: LineRules): readonly Line[] {
  const first = fillLines(paragraph, rules, rules.width)
  if (!endsAlone(first, rules.width)) return first
  for (let share = 1 - narrowing; share >= narrowest - 1e-9; share -= narrowing) {
    const drawnIn = fillLines(paragraph, rules, rules.width * share)
    if (drawnIn.length > first.length || wordsDivided(drawnIn) > wordsDivided(first)) return first
    if (!endsAlone(drawnIn, rules.width)) return drawnIn
  }
  return first
}

function wordsDivided(lines: readonly Line[]): number {
  return lines.filter((line) => line.end === 'hyphen' || line.end === 'none').length
}

function endsAlone(lines: readonly Line[], width: number): boolean {
  const last = lines.at(-1)
  return lines.length > 1 && last !== undefined && !last.text.includes(' ') && last.width < width * shortLast
}

function fillLines(paragraph: string, rules: LineRules, width: number): readonly Line[] {
  const { measure } = rules
  const lines: Line[] = []
  const words = wordsOf(paragraph, (text) => measure(text) <= width)
  let current = ''
  let divided = 0

  const close = (end: LineEnd) => {
    const text = end === 'hyphen' ? current + dividingHyphen : current
    lines.push({ text, width: measure(text), end })
    divided = end === 'hyphen' ? divided + 1 : 0
    current = ''
  }
  const fits = (text: string) => measure(text) <= width + 0.01

  for (const [index, word] of words.entries()) {
    let rest = word
    const isLast = index === words.length - 1
    while (rest !== '') {
      const joined = current === '' ? rest : `${current} ${rest}`
      if (fits(joined)) {
        current = joined
        rest = ''
        continue
      }
      const before = current === '' ? '' : `${current} `
      const tooShort = current === '' || measure(current) < width * rules.fill
      const mayDivide =
        current === '' || (rules.fill > 0 && tooShort && divided < mostDividedRunning && !isLast)
      const natural = tooShort ? afterHyphen(rest, before, fits) : 0
      if (natural > 0) {
        current = before + rest.slice(0, natural)
        rest = rest.slice(natural)
        close('none')
        continue
      }
      const at = mayDivide ? division(rest, before, rules, fits) : 0
      if (at > 0) {
        current = before + rest.slice(0, at)
        rest = rest.slice(at)
        close('hyphen')
      } else if (current !== '') {
        close('space')
      } else {
        const cut = lastThatFits(rest, fits)
        current = rest.slice(0, cut)
        rest = rest.slice(cut)
        close('none')
      }
    }
  }
  close('last')
  return lines
}

/** Tokens between spaces; what a no-break space holds together comes apart only where it is wider than a whole line. */
function wordsOf(paragraph: string, fits: (text: string) => boolean): readonly string[] {
  return paragraph
    .split(/ +/)
    .flatMap((word) => (word.includes(noBreakSpace) && !fits(word) ? word.split(noBreakSpace) : [word]))
    .filter((word) => word !== '')
}

/** Where a token may come apart without a sign: after a hyphen between letters. Codes and numbers are not broken there. */
function afterHyphen(token: string, before: string, fits: (text: string) => boolean): number {
  let found = 0
  for (let at = 1; at < token.length; at++) {
    const hyphen =
      token[at - 1] === '-' && /\p{L}{2}-$/u.test(token.slice(0, at)) && /^\p{L}{3}/u.test(token.slice(at))
    if (hyphen && fits(before + token.slice(0, at))) found = at
  }
  return found
}

function division(word: string, before: string, rules: LineRules, fits: (text: string) => boolean): number {
  const points = divisionPoints(word, rules.language).filter((point) =>
    fits(before + word.slice(0, point.at) + dividingHyphen),
  )
  const joint = points.findLast((point) => point.preferred)
  if (joint || rules.jointsOnly) return joint?.at ?? 0
  return points.at(-1)?.at ?? 0
}

/** At least one character, so that setting always goes on; never between the halves of a surrogate pair. */
function lastThatFits(text: string, fits: (text: string) => boolean): number {
  let at = 0
  for (const character of text) {
    if (at > 0 && !fits(text.slice(0, at + character.length))) break
    at += character.length
  }
  return at
}
