/** A piece of a text, and whether the other text lacks it. */
export interface Piece {
  readonly text: string
  readonly onlyHere: boolean
}

/** Above this many words on one side the middle is marked as a whole: the table below would be too large. */
const mostWords = 2000

/**
 * What two texts do not share, word by word: the longest common run of words stays unmarked on both sides, the rest
 * is marked. Each side's pieces put together are the text itself.
 */
export function differenceBetween(
  mine: string,
  theirs: string,
): { readonly mine: readonly Piece[]; readonly theirs: readonly Piece[] } {
  const [left, right] = [wordsOf(mine), wordsOf(theirs)]
  let start = 0
  while (start < left.length && start < right.length && left[start] === right[start]) start += 1
  let end = 0
  while (
    end < left.length - start &&
    end < right.length - start &&
    left[left.length - 1 - end] === right[right.length - 1 - end]
  )
    end += 1
  const [leftMiddle, rightMiddle] = [
    left.slice(start, left.length - end),
    right.slice(start, right.length - end),
  ]
  const shared = commonWords(leftMiddle, rightMiddle)
  const around = (words: readonly string[], marks: readonly boolean[]): readonly Piece[] =>
    joined(words, (index) => index >= start && index < words.length - end && marks[index - start] !== true)
  return { mine: around(left, shared.left), theirs: around(right, shared.right) }
}

/** A word or a single sign, with the white space that follows it. */
function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}]+\s*|[^\p{L}\p{N}\s]\s*|\s+/gu) ?? []
}

/** For each word of both sides whether it belongs to the longest common subsequence. */
function commonWords(
  left: readonly string[],
  right: readonly string[],
): { left: boolean[]; right: boolean[] } {
  const marks = { left: left.map(() => false), right: right.map(() => false) }
  if (left.length > mostWords || right.length > mostWords) return marks
  const [a, b] = [left.map((word) => word.trim()), right.map((word) => word.trim())]
  const width = b.length + 1
  const lengths = new Uint16Array((a.length + 1) * width)
  const at = (row: number, column: number): number => lengths[row * width + column] ?? 0
  for (let row = a.length - 1; row >= 0; row -= 1)
    for (let column = b.length - 1; column >= 0; column -= 1)
      lengths[row * width + column] =
        a[row] === b[column]
          ? at(row + 1, column + 1) + 1
          : Math.max(at(row + 1, column), at(row, column + 1))
  let [row, column] = [0, 0]
  while (row < a.length && column < b.length) {
    if (a[row] === b[column]) {
      marks.left[row] = true
      marks.right[column] = true
      row += 1
      column += 1
    } else if (at(row + 1, column) >= at(row, column + 1)) row += 1
    else column += 1
  }
  return marks
}

function joined(words: readonly string[], onlyHere: (index: number) => boolean): readonly Piece[] {
  const pieces: { text: string; onlyHere: boolean }[] = []
  for (const [index, word] of words.entries()) {
    const last = pieces.at(-1)
    const mark = onlyHere(index)
    if (last && last.onlyHere === mark) last.text += word
    else pieces.push({ text: word, onlyHere: mark })
  }
  return pieces
}
