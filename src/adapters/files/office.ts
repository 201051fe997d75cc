import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl'
import { allow, type Decision, refuse } from '../../domain/decision.ts'
import {
  extensionOf,
  type FileRefusal,
  type FileType,
  officeLimits,
} from '../../domain/evidence/file-type.ts'
import { officeText } from './office-text.ts'
import type { Words } from './words.ts'

export type OfficeType = Extract<FileType, 'docx' | 'xlsx' | 'pptx'>

const mainParts: Record<OfficeType, string> = {
  docx: 'wordprocessingml.document.main+xml',
  xlsx: 'spreadsheetml.sheet.main+xml',
  pptx: 'presentationml.presentation.main+xml',
}

const macroParts = /(^|\/)(vbaproject[^/]*\.bin|vbadata\.xml|(macrosheets|dialogsheets|activex)\/)/i
const embedding = /(^|\/)embeddings\//i

/** The endings of parts that office programs write; anything else inside could not be read and is refused. */
const knownParts = new Set(
  (
    'xml rels vml png jpg jpeg gif bmp tif tiff emf wmf wdp svg webp odttf fntdata ttf psmdcp sigs ' +
    'mp3 m4a wav mp4 m4v mov'
  ).split(' '),
)
const knownBinary = /(^|\/)(printersettings|customproperty)[^/]*\/[^/]+\.bin$/i

/** How archives, programs and old office files begin, whatever they are called. */
const beginnings = ['PK\u0003\u0004', '\xd0\xcf\u0011\xe0', 'MZ', '%PDF-', 'Rar!', '7z\xbc\xaf', '\x1f\x8b']

const symbolicLink = 0o120000

/** Bytes of a part that is unpacked into memory as a whole; everything else passes through piece by piece. */
const wholeAtMost = 50 * 1024 * 1024

/**
 * Looks into an office file (a zip archive) and hands on the words of its parts, those of a chart's workbook included.
 * The list of contents is judged before anything is unpacked, unpacking stops at the sizes it promised, and nothing is
 * written to disk. Refused: too much inside, macros, encryption, what cannot be read, and anything a program would fetch
 * from elsewhere when it opens the file.
 */
export async function inspectOffice(
  content: Buffer,
  type: OfficeType,
  words: Words,
): Promise<Decision<null, FileRefusal>> {
  if (content.toString('latin1', 0, 4) === '\xd0\xcf\u0011\xe0') return refuse('encrypted')
  if (content.toString('latin1', 0, 4) !== 'PK\u0003\u0004') return refuse('contentMismatch')
  return lookInto(content, type, { place: 'outer', words })
}

interface Looking {
  readonly place: 'outer' | 'inside'
  readonly words: Words
}

async function lookInto(
  content: Buffer,
  type: OfficeType,
  looking: Looking,
): Promise<Decision<null, FileRefusal>> {
  try {
    const archive = await fromBufferPromise(content, { strictFileNames: true })
    const entries = await contents(archive, content.length)
    return entries.ok ? await readParts(archive, entries.value, type, looking) : entries
  } catch {
    // yauzl throws for every way an archive can be broken: names out of the archive, wrong sizes, missing headers.
    return refuse('damaged')
  }
}

/** The entries of the archive, where the list itself is acceptable. */
async function contents(archive: ZipFile, packedSize: number): Promise<Decision<Entry[], FileRefusal>> {
  if (archive.entryCount > officeLimits.entries) return refuse('unpacksTooLarge')
  const entries: Entry[] = []
  const names = new Set<string>()
  let unpacked = 0
  for await (const entry of archive.eachEntry()) {
    const name = entry.fileName.toLowerCase()
    if (entry.isEncrypted()) return refuse('encrypted')
    if (names.has(name) || isSymbolicLink(entry) || !entry.canDecodeFileData()) return refuse('damaged')
    unpacked += entry.uncompressedSize
    names.add(name)
    entries.push(entry)
  }
  const bomb = unpacked > officeLimits.unpackedBytes || unpacked > packedSize * officeLimits.ratio
  return bomb ? refuse('unpacksTooLarge') : allow(entries)
}

function isSymbolicLink(entry: Entry): boolean {
  return ((entry.externalFileAttributes >>> 16) & 0o170000) === symbolicLink
}

async function readParts(
  archive: ZipFile,
  entries: readonly Entry[],
  type: OfficeType,
  looking: Looking,
): Promise<Decision<null, FileRefusal>> {
  if (entries.some((entry) => macroParts.test(entry.fileName))) return refuse('macro')
  const types = entries.find((entry) => entry.fileName === '[Content_Types].xml')
  if (!types) return refuse('contentMismatch')
  if (types.uncompressedSize > wholeAtMost) return refuse('unpacksTooLarge')
  const declared = judgeContentTypes((await readWhole(archive, types)).toString('utf8'), type)
  if (!declared.ok) return declared

  for (const entry of entries) {
    if (entry.fileName.endsWith('/')) continue
    const read = await readPart(archive, entry, looking)
    if (!read.ok) return read
  }
  return allow(null)
}

function judgeContentTypes(declaration: string, type: OfficeType): Decision<null, FileRefusal> {
  if (/macroenabled|vbaproject/i.test(declaration)) return refuse('macro')
  const mains = Object.entries(mainParts).filter(([, main]) => declaration.includes(main))
  return mains.length === 1 && mains[0]?.[0] === type ? allow(null) : refuse('contentMismatch')
}

async function readPart(
  archive: ZipFile,
  entry: Entry,
  looking: Looking,
): Promise<Decision<null, FileRefusal>> {
  const name = entry.fileName
  const ending = extensionOf(name.slice(name.lastIndexOf('/') + 1).replace(/^\./, 'relationships.'))
  if (embedding.test(name)) return readEmbedded(archive, entry, ending, looking)
  if (!knownParts.has(ending) && !knownBinary.test(name)) return refuse('embedded')

  const text = ending === 'xml' || ending === 'rels' ? officeText(name, looking.words.part(name)) : undefined
  let first = true
  for await (const chunk of await archive.openReadStreamPromise(entry)) {
    const bytes: Buffer = chunk
    if (first && isForeign(bytes)) return refuse('embedded')
    first = false
    const refusal = text?.add(bytes)
    if (refusal) return refuse(refusal)
  }
  const refusal = text?.finish()
  return refusal ? refuse(refusal) : allow(null)
}

function isForeign(bytes: Buffer): boolean {
  const beginning = bytes.toString('latin1', 0, 8)
  return beginnings.some((foreign) => beginning.startsWith(foreign))
}

/** The workbook behind a chart is an office file itself and is read like one; deeper, or of another kind, is refused. */
async function readEmbedded(
  archive: ZipFile,
  entry: Entry,
  ending: string,
  { place, words }: Looking,
): Promise<Decision<null, FileRefusal>> {
  const type = ending in mainParts ? (ending as OfficeType) : undefined
  if (!type || place === 'inside') return refuse('embedded')
  if (entry.uncompressedSize > wholeAtMost) return refuse('unpacksTooLarge')
  const inside: Words = { part: (name) => words.part(`${entry.fileName}/${name}`) }
  const inner = await lookInto(await readWhole(archive, entry), type, { place: 'inside', words: inside })
  const unreadable: readonly FileRefusal[] = ['damaged', 'contentMismatch', 'encrypted']
  return !inner.ok && unreadable.includes(inner.refusal) ? refuse('embedded') : inner
}

async function readWhole(archive: ZipFile, entry: Entry): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of await archive.openReadStreamPromise(entry)) chunks.push(chunk)
  return Buffer.concat(chunks)
}
