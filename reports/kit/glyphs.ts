import { prepare } from './lines.ts'
import { ReportRefused } from './refusal.ts'

/**
 * Refuses data with a character that cannot be printed, by the field's path. Items of a list are named by their number or
 * code where they have one. pdfkit would draw an empty box in silence.
 */
export function refuseMissingGlyphs(
  data: unknown,
  hasGlyph: (codePoint: number) => boolean,
  known = new Map<number, boolean>(),
  path = '',
): void {
  if (typeof data === 'string') {
    for (const character of prepare(data)) {
      const codePoint = character.codePointAt(0) ?? 0
      if (codePoint === newLine) continue
      let drawn = known.get(codePoint)
      if (drawn === undefined) {
        drawn = hasGlyph(codePoint)
        known.set(codePoint, drawn)
      }
      if (!drawn) throw new ReportRefused('missing_glyph', path, nameOf(codePoint))
    }
  } else if (Array.isArray(data)) {
    for (const [index, item] of data.entries()) {
      refuseMissingGlyphs(item, hasGlyph, known, join(path, segment(item, index)))
    }
  } else if (typeof data === 'object' && data !== null) {
    for (const [key, item] of Object.entries(data))
      refuseMissingGlyphs(item, hasGlyph, known, join(path, key))
  }
}

const newLine = 0x0a

function nameOf(codePoint: number): string {
  return `U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}`
}

function segment(item: unknown, index: number): string {
  if (typeof item === 'object' && item !== null) {
    for (const key of ['number', 'code'] as const) {
      const name: unknown = Reflect.get(item, key)
      if (typeof name === 'string' && /^[\w-]+$/.test(name)) return name
    }
  }
  return String(index + 1)
}

function join(path: string, next: string): string {
  return path === '' ? next : `${path}.${next}`
}
