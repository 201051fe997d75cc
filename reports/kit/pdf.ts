import { createRequire } from 'node:module'
import PDFDocument from 'pdfkit'
import type { TextLanguage } from './hyphenation.ts'
import { breakLines, dividingHyphen, type Line, prepare } from './lines.ts'
import { uaIdentification } from './metadata.ts'
import { ReportRefused } from './refusal.ts'
import { type Face, type Style, sheet } from './sheet.ts'

declare global {
  namespace PDFKit.Mixins {
    // What @types/pdfkit lacks of pdfkit 0.20's structure options.
    interface StructureElementOptions {
      scope?: 'Column' | 'Row'
      bbox?: [number, number, number, number]
    }
    interface AnnotationOption {
      structParent?: PDFStructureElement
    }
  }
}

export type Canvas = PDFKit.PDFDocument
export type Tag = PDFKit.PDFStructureElement

export interface ElementOptions {
  readonly scope?: 'Column' | 'Row'
  readonly expanded?: string
  readonly alt?: string
  readonly bbox?: readonly [number, number, number, number]
  readonly numbering?: 'Decimal' | 'Disc'
}

/** What the file says about itself. `created` is the moment of freezing: no clock is read. */
export interface FileFacts {
  readonly title: string
  readonly author: string
  readonly subject: string
  readonly keywords: string
  readonly language: TextLanguage
  readonly created: Date
}

const require = createRequire(import.meta.url)
const fontPaths: Readonly<Record<Face, string>> = {
  regular: require.resolve('@expo-google-fonts/ibm-plex-sans/400Regular/IBMPlexSans_400Regular.ttf'),
  semibold: require.resolve('@expo-google-fonts/ibm-plex-sans/600SemiBold/IBMPlexSans_600SemiBold.ttf'),
}

/** BCP 47 tags of the document languages. */
const documentLanguage: Readonly<Record<TextLanguage, string>> = { da: 'da-DK', en: 'en-GB' }

/** pdfkit writes these four into XML without escaping. */
const breaksXml = /[&<>]/

/** A structure element that is never attached keeps pdfkit from ending; then nothing would ever answer. */
const endLimitMs = 20_000

/** The two fields of pdfkit's embedded font that are not public, and the public face of fontkit's. */
interface EmbeddedFont {
  readonly subset: { includeGlyph(glyph: number): number }
  readonly unicode: (readonly number[] | undefined)[]
  readonly widths: (number | undefined)[]
  readonly font: {
    hasGlyphForCodePoint(codePoint: number): boolean
    glyphForCodePoint(codePoint: number): { readonly id: number; readonly advanceWidth: number }
    readonly unitsPerEm: number
  }
}

/**
 * A tagged PDF (PDF/A-2a with the PDF/UA identification) being drawn. Everything drawn is either content of a structure
 * element or an artifact; the same calls give the same bytes.
 */
export class Pdf {
  readonly canvas: Canvas
  readonly root: Tag
  readonly language: TextLanguage
  readonly #chunks: Uint8Array[] = []
  readonly #ended: Promise<void>
  readonly #widths = new Map<string, number>()
  #writing = false

  constructor(facts: FileFacts) {
    for (const key of ['title', 'author', 'subject', 'keywords'] as const) {
      if (breaksXml.test(facts[key])) throw new ReportRefused('forbidden_character', key, facts[key])
    }
    this.language = facts.language
    this.canvas = new PDFDocument({
      autoFirstPage: false,
      size: [sheet.width, sheet.height],
      margins: { top: 0, right: 0, bottom: 0, left: 0 },
      bufferPages: true,
      pdfVersion: '1.7',
      subset: 'PDF/A-2a',
      tagged: true,
      lang: documentLanguage[facts.language],
      displayTitle: true,
      font: fontPaths.regular,
      info: {
        Title: facts.title,
        Author: facts.author,
        Subject: facts.subject,
        Keywords: facts.keywords,
        Creator: 'Modent',
        CreationDate: facts.created,
      },
    })
    this.canvas.appendXML(uaIdentification)
    this.canvas.on('data', (chunk: Uint8Array) => this.#chunks.push(chunk))
    this.#ended = new Promise((resolve, reject) => {
      this.canvas.on('end', () => resolve())
      this.canvas.on('error', reject)
    })
    this.#nameDividingHyphen()
    this.root = this.canvas.struct('Document')
    this.canvas.addStructure(this.root)
  }

  /** A new element under its parent, attached first: its content then goes to the page that is current when written. */
  element(parent: Tag, kind: string, options: ElementOptions = {}): Tag {
    const tag = this.canvas.struct(kind, {
      ...(options.scope === undefined ? {} : { scope: options.scope }),
      ...(options.expanded === undefined ? {} : { expanded: options.expanded }),
      ...(options.alt === undefined ? {} : { alt: options.alt }),
      ...(options.bbox === undefined ? {} : { bbox: [...options.bbox] }),
    })
    if (options.numbering !== undefined) giveListNumbering(tag, options.numbering)
    parent.add(tag)
    return tag
  }

  /** Draws content of an element on the current page; an element that runs over pages is written once for each. */
  write(tag: Tag, draw: () => void): void {
    tag.add(() => {
      this.#writing = true
      draw()
      this.#writing = false
    })
  }

  /** An element with this content and nothing after it. */
  leaf(parent: Tag, kind: string, draw: (() => void) | null, options: ElementOptions = {}): void {
    const tag = this.element(parent, kind, options)
    if (draw) this.write(tag, draw)
    tag.end()
  }

  /** Rules, grounds, marks, running heads: what a screen reader passes over. Never within content, which it would close. */
  artifact(draw: () => void, kind: 'Layout' | 'Pagination' = 'Layout'): void {
    if (this.#writing) throw new Error('An artifact within content would close the content')
    this.canvas.markContent('Artifact', { type: kind })
    draw()
    this.canvas.endMarkedContent()
  }

  /** Width in points, as it will be drawn. */
  measure(text: string, style: Style): number {
    const key = style.face + text
    let width = this.#widths.get(key)
    if (width === undefined) {
      this.canvas.font(fontPaths[style.face]).fontSize(1000)
      width = this.canvas.widthOfString(text) / 1000
      this.#widths.set(key, width)
    }
    return width * style.size
  }

  lines(text: string, style: Style, width: number, jointsOnly = false): readonly Line[] {
    return breakLines(prepare(text), {
      width,
      language: this.language,
      fill: style.fill,
      jointsOnly,
      measure: (part) => this.measure(part, style),
    })
  }

  /** Draws lines below each other; `top` is the top of the first line box. Right-aligned lines end at `x` + `width`. */
  drawLines(
    lines: readonly Line[],
    style: Style,
    box: {
      readonly x: number
      readonly top: number
      readonly width?: number
      readonly align?: 'left' | 'right'
    },
    firstBaseline: number,
  ): void {
    for (const [index, line] of lines.entries()) {
      const x = box.align === 'right' ? box.x + (box.width ?? 0) - line.width : box.x
      const space = line.end === 'space' ? ' ' : ''
      this.drawText(line.text + space, style, x, box.top + firstBaseline + index * style.leading)
    }
  }

  drawText(text: string, style: Style, x: number, baseline: number): void {
    if (text === '') return
    this.canvas
      .font(fontPaths[style.face])
      .fontSize(style.size)
      .fillColor(style.colour)
      .text(text, x, baseline, { lineBreak: false, baseline: 'alphabetic' })
  }

  /** Whether both weights can draw the code point. */
  hasGlyph(codePoint: number): boolean {
    return Object.values(fontPaths).every((path) => this.#font(path).font.hasGlyphForCodePoint(codePoint))
  }

  /** Ends the document and gives its bytes; refuses to wait for ever. */
  async finish(limitMs = endLimitMs): Promise<Uint8Array> {
    this.root.end()
    this.canvas.end()
    let timer: NodeJS.Timeout | undefined
    const limit = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(new Error('The PDF did not end: an element is not attached')), limitMs)
    })
    await Promise.race([this.#ended, limit]).finally(() => clearTimeout(timer))
    return Buffer.concat(this.#chunks)
  }

  /**
   * The hyphen at a divided line's end is drawn as U+2010 and read as U+00AD, so that search and reading aloud find the
   * whole word. U+00AD's own glyph is blank. Must come before the glyph's first use.
   */
  #nameDividingHyphen(): void {
    for (const path of Object.values(fontPaths)) {
      const embedded = this.#font(path)
      const glyph = embedded.font.glyphForCodePoint(dividingHyphen.codePointAt(0) ?? 0)
      const code = embedded.subset.includeGlyph(glyph.id)
      embedded.unicode[code] = [0xad]
      embedded.widths[code] = (glyph.advanceWidth * 1000) / embedded.font.unitsPerEm
    }
  }

  #font(path: string): EmbeddedFont {
    this.canvas.font(path)
    return (this.canvas as unknown as { readonly _font: EmbeddedFont })._font
  }
}

function giveListNumbering(tag: Tag, numbering: 'Decimal' | 'Disc'): void {
  const { dictionary } = tag as unknown as { readonly dictionary: { readonly data: { A?: object } } }
  dictionary.data.A = { ...dictionary.data.A, O: 'List', ListNumbering: numbering }
}
