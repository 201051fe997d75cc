import { isUtf8 } from 'node:buffer'
import { allow, type Decision, refuse } from '../../domain/decision.ts'
import type { FileRefusal } from '../../domain/evidence/file-type.ts'
import type { Words } from './words.ts'

const pieceSize = 256 * 1024

/** Text begins like this when it is a page, a drawing, a mail page, a print file or a word processor's file. */
const otherFormats = /^\s*(<[a-z!?/]|\{\\rtf|%!ps|%pdf-|mime-version:)|^(mime-version|content-type):\s/im

/** Bytes that Windows-1252, in which Danish spreadsheets still save, leaves without a meaning. */
const withoutMeaning = new Set([0x81, 0x8d, 0x8f, 0x90, 0x9d])

const isControl = (byte: number) =>
  byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0c && byte !== 0x0d

/**
 * Hands on the words of plain text in UTF-8 or Windows-1252. A control character, a NUL above all, makes it no text;
 * UTF-16 is refused by that too.
 */
export function inspectText(content: Buffer, words: Words): Decision<null, FileRefusal> {
  const utf8 = isUtf8(content)
  const decoder = new TextDecoder(utf8 ? 'utf-8' : 'windows-1252')
  if (otherFormats.test(content.toString('utf8', 0, 1024).replace(/^\uFEFF/, '')))
    return refuse('contentMismatch')

  const take = words.part('text')
  for (let offset = 0; offset < content.length; offset += pieceSize) {
    const piece = content.subarray(offset, offset + pieceSize)
    if (piece.some((byte) => isControl(byte) || byte === 0x7f || (!utf8 && withoutMeaning.has(byte)))) {
      return refuse('notText')
    }
    take(decoder.decode(piece, { stream: true }))
  }
  return allow(null)
}
