import { fileTypeFromBuffer } from 'file-type'
import { allow, type Decision, refuse } from '../../domain/decision.ts'
import type { FileRefusal, FileType } from '../../domain/evidence/file-type.ts'
import { inspectOffice } from './office.ts'
import { inspectPdf } from './pdf.ts'
import { inspectJpeg, inspectPng } from './picture.ts'
import { inspectText } from './plain-text.ts'
import { countedWords, type Words } from './words.ts'

/** What a file turned out to be, and what its sender should be asked about before it is kept. */
export interface InspectedFile {
  readonly type: FileType
  /** How many civil registration numbers it seems to hold; null where its words cannot be read, as in pictures. */
  readonly civilRegistrationNumbers: number | null
  /** Whether a picture says where it was taken. */
  readonly holdsLocation: boolean
}

/**
 * Judges a file by its content: it must be the kind that its name claims, from the list of kinds we take, and that kind
 * only. What the browser calls it is not asked. Runs in a thread of its own (`inspect.ts`).
 */
export async function judge(content: Buffer, type: FileType): Promise<Decision<InspectedFile, FileRefusal>> {
  const found = await inspectAs(content, type)
  if (!found.ok) return found
  return isSomethingElseToo(content, type)
    ? refuse('disguised')
    : allow({ ...nothingFound, type, ...found.value })
}

const nothingFound = { civilRegistrationNumbers: null, holdsLocation: false }

type Findings = Partial<Omit<InspectedFile, 'type'>>

async function inspectAs(content: Buffer, type: FileType): Promise<Decision<Findings, FileRefusal>> {
  const words = countedWords()
  const read = await readWords(content, type, words)
  if (!read.ok) return read
  if (type === 'png') return inspectPng(content)
  if (type === 'jpg') return inspectJpeg(content)
  return allow({ civilRegistrationNumbers: read.value === 'read' ? words.total() : null })
}

/**
 * Hands on the words of a file of a known kind. `unread` where there are none to be had: pictures, and a PDF that is
 * whole but whose pages cannot be read. Refuses what its kind refuses.
 */
export async function readWords(
  content: Buffer,
  type: FileType,
  words: Words,
): Promise<Decision<'read' | 'unread', FileRefusal>> {
  switch (type) {
    case 'txt':
    case 'csv':
      return asRead(inspectText(content, words))
    case 'docx':
    case 'xlsx':
    case 'pptx':
      return asRead(await inspectOffice(content, type, words))
    case 'pdf':
    case 'png':
    case 'jpg':
      if ((await fileTypeFromBuffer(content.subarray(0, 4100)))?.ext !== type)
        return refuse('contentMismatch')
      return type === 'pdf' ? readWholePdf(content, words) : allow('unread')
  }
}

async function readWholePdf(
  content: Buffer,
  words: Words,
): Promise<Decision<'read' | 'unread', FileRefusal>> {
  const whole = inspectPdf(content)
  if (!whole.ok) return whole
  // Loaded for a PDF alone: it takes longer than judging any other file.
  const { readPdf } = await import('./pdf-text.ts')
  return readPdf(content, words)
}

function asRead(read: Decision<null, FileRefusal>): Decision<'read', FileRefusal> {
  return read.ok ? allow('read') : read
}

const page = /<(html|head|body|script|svg|iframe|!doctype html)/i

/**
 * Whether the same bytes would also open as a page, a PDF or an archive: readers look at the start, unzippers at the
 * end.
 */
function isSomethingElseToo(content: Buffer, type: FileType): boolean {
  const start = content.toString('latin1', 0, 1024)
  if (page.test(start)) return true
  if (type !== 'pdf' && start.includes('%PDF-')) return true
  return !['docx', 'xlsx', 'pptx'].includes(type) && endsAsArchive(content)
}

/** A zip archive is found from its end: a record of 22 bytes that says how long a comment follows it. */
function endsAsArchive(content: Buffer): boolean {
  const tail = content.subarray(-(22 + 0xffff))
  for (
    let at = tail.lastIndexOf('PK\u0005\u0006');
    at >= 0;
    at = at === 0 ? -1 : tail.lastIndexOf('PK\u0005\u0006', at - 1)
  ) {
    if (at + 22 <= tail.length && at + 22 + tail.readUInt16LE(at + 20) === tail.length) return true
  }
  return false
}
