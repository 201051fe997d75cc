import { allow, type Decision, refuse } from '../domain/decision.ts'
import { importLimits } from '../domain/exchange/limits.ts'
import type { Refusal, RefusalKey } from '../domain/exchange/refusal.ts'

const signatures: readonly (readonly [readonly number[], RefusalKey])[] = [
  [[0x50, 0x4b, 0x03, 0x04], 'file_is_spreadsheet'],
  [[0x50, 0x4b, 0x05, 0x06], 'file_is_spreadsheet'],
  [[0xd0, 0xcf, 0x11, 0xe0], 'file_is_spreadsheet'],
  [[0x25, 0x50, 0x44, 0x46], 'file_is_pdf'],
  [[0xff, 0xfe], 'file_is_utf16'],
  [[0xfe, 0xff], 'file_is_utf16'],
]

/**
 * The text of an imported file: UTF-8 with or without byte-order mark, at most `importLimits.bytes`. Refuses what
 * other programs save under the same name (workbooks, PDF, HTML, UTF-16, Windows-1252), each with its own reason,
 * and NUL bytes. Nothing is guessed: a file in another encoding would give wrong letters in names.
 */
export function decodeText(bytes: Uint8Array): Decision<string, Refusal> {
  if (bytes.length > importLimits.bytes) return refuse(whole('file_too_large'))
  const known = signatures.find(([start]) => start.every((byte, index) => bytes[index] === byte))
  if (known) return refuse(whole(known[1]))
  const nul = bytes.indexOf(0)
  if (nul >= 0) return refuse({ line: lineAt(bytes, nul), field: null, reason: 'file_has_nul' })
  const text = decodeUtf8(bytes)
  if (text === undefined) {
    return refuse({ line: firstWrongLine(bytes), field: null, reason: 'file_not_utf8' })
  }
  if (text.trim() === '') return refuse(whole('file_empty'))
  if (/^\s*<(?:!doctype|!--|html|head|body|table|meta|\?xml)/i.test(text))
    return refuse(whole('file_is_html'))
  return allow(text)
}

/** The line (from 1) that a byte offset lies on; LF, CR LF and a lone CR each end a line. */
export function lineAt(bytes: Uint8Array, offset: number, from = { offset: 0, line: 1 }): number {
  let line = from.line
  for (let index = from.offset; index < offset; index++) {
    const byte = bytes[index]
    if (byte === 0x0a || (byte === 0x0d && bytes[index + 1] !== 0x0a)) line++
  }
  return line
}

function whole(reason: RefusalKey): Refusal {
  return { line: null, field: null, reason }
}

function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

function firstWrongLine(bytes: Uint8Array): number {
  const replaced = new TextDecoder('utf-8').decode(bytes)
  const before = replaced.slice(0, replaced.indexOf('\uFFFD'))
  return before.split(/\r\n?|\n/).length
}
