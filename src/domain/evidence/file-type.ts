import { allow, type Decision, refuse } from '../decision.ts'

/** The kinds of file a unit can hand in. Everything else is refused, also where it looks harmless. */
export const fileTypes = ['pdf', 'docx', 'xlsx', 'pptx', 'png', 'jpg', 'txt', 'csv'] as const
export type FileType = (typeof fileTypes)[number]

/** The largest file the evidence store takes, in MiB as file managers count (security.md, D3). */
export const fileSizeLimitMebibytes = 25
export const fileSizeLimit = fileSizeLimitMebibytes * 1024 * 1024

/** The most pixels a picture may unfold to: a small file can otherwise take gigabytes to show. */
export const pixelLimitMillions = 50
export const pixelLimit = pixelLimitMillions * 1_000_000

/** What an office file may hold inside; it is a zip archive, and archives can be made to unpack without end. */
export const officeLimits = { entries: 2_000, unpackedBytes: 200 * 1024 * 1024, ratio: 100 } as const

/** The content type each kind is served with: from this table and never from what the sender or the file says. */
export const contentTypes: Record<FileType, string> = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  png: 'image/png',
  jpg: 'image/jpeg',
  txt: 'text/plain',
  csv: 'text/csv',
}

/** Why a file is not taken. Each has its sentence in both languages. */
export const fileRefusals = [
  'tooLarge',
  'empty',
  'nameMissing',
  'typeNotAllowed',
  'contentMismatch',
  'disguised',
  'damaged',
  'encrypted',
  'macro',
  'embedded',
  'externalContent',
  'unpacksTooLarge',
  'imageTooLarge',
  'notText',
  'uncheckable',
] as const
export type FileRefusal = (typeof fileRefusals)[number]

/** A file name made fit to show and to send back: one line, no path, no hidden direction marks, 1 to 200 characters. */
export type FileName = string & { readonly __fileName: true }

const nameLimit = 200
const unprintable =
  /[\p{Cc}\p{Cs}\p{Co}\p{Cn}\u061C\u200B\u200E\u200F\u2028-\u202E\u2060\u2066-\u2069\uFEFF]/gu

/**
 * The name a person sees for a file they sent. Only the last part of a path is kept (`../../x`, `..\..\x`), and what
 * could hide the real ending (U+202E and its like) is taken out. It is shown and sent back; it is never used as a path.
 */
export function displayFileName(raw: string): Decision<FileName, 'nameMissing'> {
  const lastPart = raw.split(/[/\\]/).at(-1) ?? ''
  const shown = lastPart.replace(unprintable, '').replace(/\s+/gu, ' ').normalize('NFC')
  const name = shortened(withoutEdges(shown))
  return name === '' ? refuse('nameMissing') : allow(name as FileName)
}

/** Leading dots hide a file, and trailing dots and blanks are dropped by Windows, so neither is part of a name. */
function withoutEdges(name: string): string {
  const characters = [...name]
  const first = characters.findIndex((character) => character !== '.' && character !== ' ')
  const last = characters.findLastIndex((character) => character !== '.' && character !== ' ')
  return first < 0 ? '' : characters.slice(first, last + 1).join('')
}

/** Keeps the ending when a long name is cut, since the ending says what the file is. */
function shortened(name: string): string {
  const characters = [...name]
  if (characters.length <= nameLimit) return name
  const ending = extensionOf(name)
  const kept = ending.length > 0 && ending.length < 10 ? `.${ending}` : ''
  return withoutEdges(characters.slice(0, nameLimit - [...kept].length).join('')) + kept
}

/** The ending of a name in small letters and without its dot; empty where there is none. */
export function extensionOf(name: string): string {
  const dot = name.lastIndexOf('.')
  return dot <= 0 ? '' : name.slice(dot + 1).toLowerCase()
}

/** The kind of file that a name claims to be; undefined for every ending that is not on the list. */
export function claimedType(name: FileName): FileType | undefined {
  const ending = extensionOf(name)
  return ending === 'jpeg' ? 'jpg' : fileTypes.find((type) => type === ending)
}
