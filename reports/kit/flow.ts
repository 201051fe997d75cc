import type { Line } from './lines.ts'
import { drawMark, type MarkShape, markOffset } from './marks.ts'
import type { Pdf, Tag } from './pdf.ts'
import { baselineOf, bodyHeight, colour, fullWidth, type Style, sheet, textWidth, type } from './sheet.ts'

/** Words the kit itself needs, in the language of the report. */
export interface KitWords {
  /** `(fortsat)`: after a caption or label that comes again on the next page. */
  readonly continued: string
  /** `Side 3 af 11`. */
  readonly page: (page: number, of: number) => string
  /** `Gå til …, side 5`: what a link in the contents list says. */
  readonly goTo: (heading: string, page: number) => string
}

/** A heading that stands in the contents list and the bookmarks. */
export interface Landmark {
  readonly title: string
  readonly destination: string
  /** Counted from 0. */
  readonly page: number
}

/** A heading keeps so much of what follows on its page. */
export const keptAfterHeading = 70
/** White above a chapter that begins below another. */
const aboveChapter = 42
/** A list item or paragraph of up to so many lines is not divided over pages. */
const wholeLines = 3
const leastLines = 2
const betweenItems = 5
const aboveLead = 10.5

type Bookmark = ReturnType<PDFKit.PDFDocument['outline']['addItem']>

/** Sets a report from the top of the first page to the last, deciding by measure before anything is drawn. */
export class Flow {
  readonly pdf: Pdf
  readonly words: KitWords
  readonly landmarks: Landmark[] = []
  y: number = sheet.top
  section: Tag
  #bookmark: Bookmark | null = null

  constructor(pdf: Pdf, words: KitWords) {
    this.pdf = pdf
    this.words = words
    this.section = pdf.root
  }

  get room(): number {
    return sheet.bottom - this.y
  }

  get page(): number {
    return this.pdf.canvas.bufferedPageRange().count - 1
  }

  newPage(): void {
    this.pdf.canvas.addPage()
    this.y = sheet.top
  }

  /** Goes to a new page unless so much room is left. */
  need(height: number): void {
    if (height > this.room + 0.01 && this.y > sheet.top) this.newPage()
  }

  /** White between blocks; none at the top of a page. */
  space(height: number): void {
    if (this.y > sheet.top) this.y += height
  }

  /**
   * A section of its own with its heading, bookmark and place in the contents. On a new page, or, where `keep` says how
   * much must stand beside the heading, below the chapter before while half a page is left and that much has room. A
   * `whole` chapter is no longer than what it keeps, so that it needs no half page.
   */
  chapter(title: string, keep?: number, { whole = false }: { readonly whole?: boolean } = {}): void {
    const wanted = aboveChapter + type.h1.leading + (keep ?? Number.POSITIVE_INFINITY)
    const least = whole ? wanted : Math.max(wanted, bodyHeight / 2)
    if (this.y > sheet.top && this.room >= least) this.space(aboveChapter)
    else this.newPage()
    this.beginSection()
    const destination = `chapter-${this.landmarks.length + 1}`
    this.landmarks.push({ title, destination, page: this.page })
    this.pdf.canvas.addNamedDestination(destination, 'XYZ', 0, this.y, null)
    this.bookmark(title)
    this.text(title, type.h1, { kind: 'H1', width: fullWidth })
  }

  /** A bookmark of the first level at the flow's place. */
  bookmark(title: string): void {
    this.#bookmark = this.pdf.canvas.outline.addItem(title, this.#bookmarkPlace())
  }

  /** A bookmark under the last one of the first level. */
  bookmarkBelow(title: string): void {
    this.#bookmark?.addItem(title, this.#bookmarkPlace())
  }

  /** Sections end with the document, since the contents list of one of them is filled last. */
  beginSection(): void {
    this.section = this.pdf.element(this.pdf.root, 'Sect')
  }

  /** A heading of the second level: bookmarked under its chapter, never left alone at the foot of a page. */
  subheading(title: string, style: Style = type.h2, before = 17.5, keep = keptAfterHeading): void {
    const lines = this.pdf.lines(title, style, fullWidth)
    this.space(before)
    this.need(lines.length * style.leading + keep)
    this.bookmarkBelow(title)
    this.#place(lines, style, this.pdf.element(this.section, 'H2'), sheet.left)
  }

  /** Text in one structure element, over as many pages as it takes. */
  text(text: string, style: Style, options: { readonly kind?: string; readonly width?: number } = {}): void {
    const lines = this.pdf.lines(text, style, options.width ?? textWidth)
    this.#place(lines, style, this.pdf.element(this.section, options.kind ?? 'P'), sheet.left)
  }

  paragraph(text: string, before = 7): void {
    this.space(before)
    this.text(text, type.body)
  }

  /** How much a lead takes, white included. */
  leadHeight(text: string): number {
    return aboveLead + this.pdf.lines(text, type.lead, fullWidth).length * type.lead.leading
  }

  lead(text: string): void {
    this.space(aboveLead)
    this.text(text, type.lead, { width: fullWidth })
  }

  note(text: string, before = 14): void {
    this.space(before)
    this.text(text, type.note, { width: fullWidth })
  }

  /** How much a note takes, white included. */
  noteHeight(text: string, before: number): number {
    return before + this.pdf.lines(text, type.note, fullWidth).length * type.note.leading
  }

  list(items: readonly string[], numbering: 'Decimal' | 'Disc', indent = 17.5): void {
    const list = this.pdf.element(this.section, 'L', { numbering })
    const set = items.map((item) => this.pdf.lines(item, type.list, textWidth - indent))
    const kept = set.map(({ length }) => (length <= wholeLines ? length : leastLines + 1) * type.list.leading)
    for (const [index, lines] of set.entries()) {
      if (index > 0) this.space(betweenItems)
      // The last item is not left alone on the next page.
      const last = index > 0 && index === items.length - 2 ? betweenItems + (kept[index + 1] ?? 0) : 0
      this.need((kept[index] ?? 0) + last)
      const label = numbering === 'Decimal' ? `${index + 1}.` : '•'
      const style = numbering === 'Decimal' ? type.listNumber : type.list
      const entry = this.pdf.element(list, 'LI')
      this.pdf.leaf(entry, 'Lbl', () =>
        this.pdf.drawText(`${label} `, style, sheet.left, this.y + baselineOf(style)),
      )
      this.#place(lines, type.list, this.pdf.element(entry, 'LBody'), sheet.left + indent)
      entry.end()
    }
    list.end()
  }

  /** Words with their marks in one line: what the marks of a table mean. */
  legend(
    entries: readonly { readonly text: string; readonly mark?: MarkShape }[],
    style: Style = type.legend,
  ): void {
    const { pdf } = this
    const tag = pdf.element(this.section, 'P')
    const middle = this.y + style.leading / 2
    let x: number = sheet.left
    const places = entries.map((entry) => {
      const textX = entry.mark ? x + markOffset : x
      const place = { ...entry, x, textX }
      x = textX + pdf.measure(entry.text, style) + 11
      return place
    })
    pdf.artifact(() => {
      for (const place of places) if (place.mark) drawMark(pdf, place.mark, place.x, middle)
    })
    pdf.write(tag, () => {
      for (const place of places) {
        pdf.drawText(`${place.text} `, style, place.textX, this.y + baselineOf(style))
      }
    })
    tag.end()
    this.y += style.leading
  }

  /** Lines of one element, at least two on each side of a page break, and no divided word at a page's end. */
  #place(lines: readonly Line[], style: Style, tag: Tag, x: number): void {
    let rest = lines
    while (rest.length > 0) {
      const fits = Math.floor((this.room + 0.01) / style.leading)
      const taken = rest.length <= fits ? rest.length : linesBeforeBreak(rest, fits)
      if (taken > 0) {
        const part = rest.slice(0, taken)
        const top = this.y
        this.pdf.write(tag, () => this.pdf.drawLines(part, style, { x, top }, baselineOf(style)))
        this.y += taken * style.leading
        rest = rest.slice(taken)
      }
      if (rest.length > 0) this.newPage()
    }
    tag.end()
  }

  /** pdfkit counts a bookmark's left from the right edge. */
  #bookmarkPlace(): { expanded: boolean } {
    const place = { top: this.y, left: sheet.width, expanded: false }
    return place
  }
}

/** How many lines stay before a page break when `fits` have room; 0 where all go to the next page. */
export function linesBeforeBreak(lines: readonly Line[], fits: number, least = leastLines): number {
  let taken = Math.min(fits, lines.length - least)
  if (taken > least && lines[taken - 1]?.end === 'hyphen') taken -= 1
  return lines.length <= wholeLines || taken < least ? 0 : taken
}

export function horizontalRule(
  pdf: Pdf,
  y: number,
  weight: number,
  inColour: string = colour.ink,
  x: number = sheet.left,
  width: number = fullWidth,
): void {
  pdf.canvas
    .lineWidth(weight)
    .moveTo(x, y)
    .lineTo(x + width, y)
    .stroke(inColour)
}
