import { TextDecoder } from 'node:util'
import type { FileRefusal } from '../../domain/evidence/file-type.ts'

/**
 * Elements (without their prefix) after which a new line of text begins; what stands between two others belongs
 * together.
 */
const lineElements = new Set(
  'p br tab cr tc tr si is c v f pt row text comment author s n x lpstr title'.split(' '),
)
const longestTag = 1024 * 1024

/** Reads one XML part of an office file as it is unpacked. */
export interface OfficeText {
  /** Takes the next bytes; gives the reason as soon as there is one to refuse the file. */
  add(bytes: Buffer): FileRefusal | undefined
  finish(): FileRefusal | undefined
}

/**
 * Hands on the words of a part without its markup: running text (tracked changes and notes too), cells, chart data,
 * what a pivot table remembers, document properties. A part that declares entities is refused, since they unfold
 * without end; so is a relationship that fetches something by itself.
 */
export function officeText(partName: string, take: (text: string) => void): OfficeText {
  const everyTagEndsLine = /^(customxml|docprops)\//i.test(partName)
  const isRelationships = partName.endsWith('.rels')
  let decoder: TextDecoder | undefined
  let unread = ''

  function add(bytes: Buffer): FileRefusal | undefined {
    decoder ??= new TextDecoder(encodingOf(bytes))
    unread += decoder.decode(bytes, { stream: true })
    const end = unread.lastIndexOf('<')
    if (end < 0) return undefined
    if (unread.length - end > longestTag) return 'damaged'
    const whole = unread.slice(0, end)
    unread = unread.slice(end)
    return read(whole)
  }

  function read(xml: string): FileRefusal | undefined {
    if (/<!(doctype|entity)/i.test(xml)) return 'damaged'
    if (isRelationships && fetchesByItself(xml)) return 'externalContent'
    take(withoutEntities(xml.replace(/<[^<>]*>/g, asText)))
    return undefined
  }

  function asText(tag: string): string {
    const element = /^<\/?(?:[\w-]+:)?([\w-]+)/.exec(tag)?.[1] ?? ''
    const remembered = / v="([^"]*)"/.exec(tag)?.[1]
    if (remembered !== undefined) return `\n${remembered}\n`
    return everyTagEndsLine || lineElements.has(element) ? '\n' : ''
  }

  return { add, finish: () => read(unread) }
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

/** Characters that XML writes by name or number, as themselves; what stands for no character is left as it is. */
export function withoutEntities(text: string): string {
  return text.replace(/&(#x[0-9a-f]{1,6}|#\d{1,7}|[a-z]{2,4});/gi, (whole, name: string) => {
    if (!name.startsWith('#')) return entities[name] ?? whole
    const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1))
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole
  })
}

function encodingOf(start: Buffer): string {
  if (start[0] === 0xff && start[1] === 0xfe) return 'utf-16le'
  return start[0] === 0xfe && start[1] === 0xff ? 'utf-16be' : 'utf-8'
}

/** Kinds of relationship that wait for the reader: a link is clicked, a spreadsheet asks before it updates another. */
const waits = /\/(hyperlink|externalLinkPath|externalLinkLongPath|xlPathMissing|xlExternalLinkPath\/\w+)$/

/** A template on the writer's own drive, which most documents name, goes nowhere on the reader's machine. */
const local = /^(file:\/\/\/[a-z]:|[a-z]:[\\/]|(?![a-z][a-z0-9+.-]*:)(?![\\/]{2}))/i

function fetchesByItself(xml: string): boolean {
  const relationships = xml.match(/<(?:[\w-]+:)?Relationship\s[^<>]*>/g) ?? []
  return relationships.some((relationship) => {
    const attribute = (name: string) =>
      new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(relationship)?.slice(1).join('') ?? ''
    if (attribute('TargetMode') !== 'External' || waits.test(attribute('Type'))) return false
    return !local.test(attribute('Target').trim())
  })
}
