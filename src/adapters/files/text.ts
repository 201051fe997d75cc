import type { FileType } from '../../domain/evidence/file-type.ts'
import { readWords } from './judge.ts'
import { sheetRows } from './sheet-text.ts'
import { gatheredWords } from './words.ts'

/** The words of a file for somebody who judges it; `none` where there are none to be had. */
export type ReadText =
  | { readonly kind: 'text'; readonly text: string; readonly cut: boolean }
  | { readonly kind: 'none' }

/** Characters at most: some ten pages. Who wants more fetches the file. */
export const textLimit = 20_000

/** The parts of an office file that a reader would call its text, in the order of their numbers. */
const bodyParts: Partial<Record<FileType, RegExp>> = {
  docx: /^word\/(document|footnotes|endnotes|comments)\.xml$/,
  pptx: /^ppt\/(slides\/slide|notesSlides\/notesSlide)\d+\.xml$/,
  txt: /^text$/,
  csv: /^text$/,
  pdf: /^text$/,
}

/** Reads the words of a file that was judged before; at most `textLimit` characters, and `cut` says that there are more. */
export async function readText(content: Buffer, type: FileType): Promise<ReadText> {
  if (type === 'xlsx') return tidied(await sheetRows(content, textLimit))
  const body = bodyParts[type]
  if (!body) return { kind: 'none' }
  const { words, parts } = gatheredWords((name) => body.test(name), textLimit)
  const read = await readWords(content, type, words)
  if (!read.ok || read.value === 'unread') return { kind: 'none' }
  const inOrder = [...parts].toSorted(([one], [other]) => naturally.compare(one, other))
  return tidied(inOrder.map(([, text]) => text).join('\n\n'))
}

const naturally = new Intl.Collator('en', { numeric: true })

/** Without control characters, blanks at line ends and more than one empty line in a row. */
function tidied(text: string): ReadText {
  const tidy = text
    .replace(/[^\P{Cc}\n\t]/gu, '')
    .replace(/[ \t]+\n/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
    .toWellFormed()
  if (tidy === '') return { kind: 'none' }
  return { kind: 'text', text: tidy.slice(0, textLimit).toWellFormed(), cut: tidy.length > textLimit }
}
