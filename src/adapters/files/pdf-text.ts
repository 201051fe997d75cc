import { getDocument, PasswordException, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { allow, type Decision, refuse } from '../../domain/decision.ts'
import type { FileRefusal } from '../../domain/evidence/file-type.ts'
import type { Words } from './words.ts'

/** Pages at most; no unit documents anything on more. */
const mostPages = 2000

/**
 * Hands on the words of a PDF: document properties, the text of its pages, comments and filled fields. A page that shows
 * a picture of text has no words. Nothing in the file is run and nothing is fetched. A protected file is refused; one
 * that cannot be read is `unread`.
 */
export async function readPdf(
  content: Buffer,
  words: Words,
): Promise<Decision<'read' | 'unread', FileRefusal>> {
  // pdf.js takes the buffer it is given for itself.
  const task = getDocument({
    data: Uint8Array.from(content),
    verbosity: VerbosityLevel.ERRORS,
    useSystemFonts: false,
    disableFontFace: true,
    useWasm: false,
    stopAtErrors: false,
  })
  try {
    const pdf = await task.promise
    if (pdf.numPages > mostPages) return refuse('unpacksTooLarge')
    const { info, metadata } = await pdf.getMetadata()
    words.part('properties')(`${Object.values(info).filter(isText).join('\n')}\n${metadata?.getRaw() ?? ''}`)
    const take = words.part('text')
    for (let number = 1; number <= pdf.numPages; number += 1) {
      const page = await pdf.getPage(number)
      const { items } = await page.getTextContent()
      for (const item of items) if ('str' in item) take(item.hasEOL ? `${item.str}\n` : item.str)
      take('\n')
      for (const annotation of await page.getAnnotations()) take(`${wordsOf(annotation)}\n`)
      page.cleanup()
    }
    return allow('read')
  } catch (error) {
    return error instanceof PasswordException ? refuse('encrypted') : allow('unread')
  } finally {
    await task.destroy()
  }
}

/** What a comment says or a field holds. */
function wordsOf(annotation: Readonly<Record<string, unknown>>): string {
  const { contentsObj, titleObj, fieldValue, url } = annotation
  const said = [contentsObj, titleObj].map((part) =>
    typeof part === 'object' && part !== null && 'str' in part ? part.str : '',
  )
  return [...said, ...[fieldValue].flat(), url].filter(isText).join('\n')
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== ''
}
