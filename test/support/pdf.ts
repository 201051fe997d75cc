import { getDocument, OPS, type PDFDocumentProxy, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** A report as its reader meets it: read back from the bytes, knowing nothing of how they were made. */
export interface ReadPdf {
  pages: ReadPage[]
  /** Bookmarks in reading order, with their depth (0 is the top) and the page they lead to, from 1. */
  bookmarks: { title: string; depth: number; page: number }[]
  title: string
  author: string
  subject: string
  /** BCP 47, as the catalogue of the file says it. */
  language: string
  /** The PDF version in the header, `1.7`. */
  version: string
  /** The file claims to be tagged. */
  tagged: boolean
  /** The reader's window is to show the title rather than the name of the file. */
  titleShown: boolean
  /** The raw XMP packet, where PDF/A and PDF/UA are claimed. */
  xmp: string
  /** Every element of the structure in reading order; one that runs over pages comes again on each of them. */
  elements: PdfElement[]
  fonts: { name: string; embedded: boolean }[]
  files: { name: string; bytes: Uint8Array }[]
}

interface ReadPage {
  /** From 1. */
  number: number
  width: number
  height: number
  /** All text, also of header and footer, in drawing order; a line break where a line ends. */
  text: string
  /** What assistive technology skips: the running header and footer, repeated table heads. */
  artifacts: string
  /** Drawn outside both structure and artifact, which PDF/UA forbids: text as itself, lines and pictures by name. */
  untagged: string[]
  links: string[]
}

interface PdfElement {
  /** `H1`, `P`, `TD` … */
  role: string
  page: number
  /** 0 for what stands directly under the document. */
  depth: number
  text: string
  alt: string
  rowSpan: number
  colSpan: number
}

/** Reads a PDF whole. Throws what pdf.js throws for bytes that are none. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  // pdf.js takes the buffer it is given for itself.
  const data = Uint8Array.from(bytes)
  const task = getDocument({ data, verbosity: 0, useSystemFonts: false, fontExtraProperties: true })
  const pdf = await task.promise
  try {
    const pages: ReadPage[] = []
    const elements: PdfElement[] = []
    const fonts = new Map<string, boolean>()
    for (let number = 1; number <= pdf.numPages; number += 1) {
      const page = await pdf.getPage(number)
      const { all, artifacts, byMark } = await texts(page)
      const untagged = await drawnOutside(page, fonts)
      const box = page.getViewport({ scale: 1 })
      const { width, height } = box
      pages.push({ number, width, height, text: all, artifacts, untagged, links: await links(page) })
      const tree = (await page.getStructTree()) as StructureNode | null
      for (const child of tree?.children ?? []) collect(child, number, 0, byMark, elements)
    }
    return {
      pages,
      ...(await described(pdf)),
      bookmarks: await bookmarks(pdf),
      elements,
      fonts: [...fonts].map(([name, embedded]) => ({ name, embedded })),
      files: await files(pdf),
    }
  } finally {
    await task.destroy()
  }
}

async function described(pdf: PDFDocumentProxy) {
  const { info, metadata } = await pdf.getMetadata()
  const said = info as Record<string, unknown>
  const word = (key: string) => (typeof said[key] === 'string' ? said[key] : '')
  // Both are maps by key, whatever their declared types say.
  const marks = (await pdf.getMarkInfo()) as ReadonlyMap<string, boolean> | null
  const viewer: ReadonlyMap<string, unknown> | null = await pdf.getViewerPreferences()
  return {
    title: word('Title'),
    author: word('Author'),
    subject: word('Subject'),
    language: word('Language'),
    version: word('PDFFormatVersion'),
    tagged: marks?.get('Marked') === true,
    titleShown: viewer?.get('DisplayDocTitle') === true,
    xmp: String(metadata?.getRaw() ?? ''),
  }
}

async function bookmarks(pdf: PDFDocumentProxy): Promise<ReadPdf['bookmarks']> {
  type Node = Awaited<ReturnType<PDFDocumentProxy['getOutline']>>[number]
  const found: ReadPdf['bookmarks'] = []
  const walk = async (nodes: readonly Node[], depth: number) => {
    for (const { title, dest, items } of nodes) {
      const target = typeof dest === 'string' ? await pdf.getDestination(dest) : dest
      const page = target?.[0] ? (await pdf.getPageIndex(target[0])) + 1 : 0
      found.push({ title, depth, page })
      await walk(items, depth + 1)
    }
  }
  await walk((await pdf.getOutline()) ?? [], 0)
  return found
}

interface PageTexts {
  all: string
  artifacts: string
  byMark: Map<string, string>
}

async function texts(page: PDFPageProxy): Promise<PageTexts> {
  const { items } = await page.getTextContent({ includeMarkedContent: true, disableNormalization: true })
  const byMark = new Map<string, string>()
  const open: { tag: string; id: string | undefined }[] = []
  let all = ''
  let artifacts = ''
  for (const item of items) {
    if ('str' in item) {
      const text = item.hasEOL ? `${item.str}\n` : item.str
      all += text
      const id = open.findLast((mark) => mark.id !== undefined)?.id
      if (open.some((mark) => mark.tag === 'Artifact')) artifacts += text
      else if (id !== undefined) byMark.set(id, (byMark.get(id) ?? '') + text)
    } else if (item.type === 'endMarkedContent') open.pop()
    else open.push({ tag: (item as { tag?: string }).tag ?? '', id: item.id })
  }
  return { all, artifacts, byMark }
}

interface StructureNode {
  role?: string
  type?: string
  id?: string
  alt?: string
  rowSpan?: number
  colSpan?: number
  children?: StructureNode[]
}

function collect(
  node: StructureNode,
  page: number,
  depth: number,
  marks: ReadonlyMap<string, string>,
  into: PdfElement[],
): string {
  if (node.role === undefined) return marks.get(node.id ?? '') ?? ''
  const element: PdfElement = {
    role: node.role,
    page,
    depth,
    text: '',
    alt: node.alt ?? '',
    rowSpan: node.rowSpan ?? 1,
    colSpan: node.colSpan ?? 1,
  }
  into.push(element)
  const parts = (node.children ?? []).map((child) => collect(child, page, depth + 1, marks, into))
  element.text = parts.filter(Boolean).join(' ').replaceAll(/\s+/g, ' ').trim()
  return element.text
}

const begins = new Set([OPS.beginMarkedContent, OPS.beginMarkedContentProps])
const showsText = new Set([OPS.showText, OPS.showSpacedText])
const paints = new Map<number, string>([
  [OPS.stroke, 'line'],
  [OPS.fill, 'area'],
  [OPS.eoFill, 'area'],
  [OPS.fillStroke, 'area'],
  [OPS.eoFillStroke, 'area'],
  [OPS.shadingFill, 'shading'],
  [OPS.paintImageXObject, 'picture'],
  [OPS.paintInlineImageXObject, 'picture'],
  [OPS.paintImageMaskXObject, 'picture'],
])

/** Walks what is drawn: names what lies outside every mark, and notes the fonts that text is set in. */
async function drawnOutside(page: PDFPageProxy, fonts: Map<string, boolean>): Promise<string[]> {
  const { fnArray, argsArray } = await page.getOperatorList()
  const found: string[] = []
  let depth = 0
  fnArray.forEach((operator, index) => {
    const args: unknown[] = argsArray[index] ?? []
    if (begins.has(operator)) depth += 1
    else if (operator === OPS.endMarkedContent) depth -= 1
    else if (operator === OPS.setFont) {
      const font = page.commonObjs.get(String(args[0])) as { name: string; missingFile?: boolean }
      fonts.set(font.name, font.missingFile !== true)
    } else if (depth === 0) {
      // A path comes together with what is done to it: painted, or only kept as a clip.
      const painted = paints.get(operator === OPS.constructPath ? Number(args[0]) : operator)
      if (painted) found.push(painted)
      if (showsText.has(operator)) found.push(glyphs(args[0]))
    }
  })
  return found
}

function glyphs(run: unknown): string {
  const shown = run as (number | { unicode?: string })[]
  return shown.map((glyph) => (typeof glyph === 'number' ? '' : (glyph.unicode ?? ''))).join('')
}

async function links(page: PDFPageProxy): Promise<string[]> {
  const annotations = (await page.getAnnotations()) as { subtype: string; url?: string; dest?: unknown }[]
  return annotations
    .filter(({ subtype }) => subtype === 'Link')
    .map(({ url, dest }) => url ?? (typeof dest === 'string' ? `#${dest}` : '#'))
}

async function files(pdf: PDFDocumentProxy): Promise<ReadPdf['files']> {
  const attached = [...((await pdf.getAttachments()) ?? [])]
  return Promise.all(
    attached.map(async ([key, { filename }]) => {
      const content = await pdf.getAttachmentContent(key)
      return { name: filename, bytes: content ?? new Uint8Array() }
    }),
  )
}
