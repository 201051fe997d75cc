import type { Language } from '../../src/i18n/language.ts'
import type { DocumentModel } from '../../src/presenters/document-model.ts'
import { placeContents } from '../kit/contents.ts'
import { type } from '../kit/sheet.ts'
import { placeChapter } from './blocks.ts'
import { placeCover } from './cover.ts'
import { beginDocument, finishDocument } from './ends.ts'

/** The method: an annex, which begins a page. */
const annexKey = 'method'

/**
 * Draws a document of chapters and blocks as a tagged PDF. The same model gives the same bytes. `source` is the data the
 * model was made from: what cannot be printed is refused by the name of its field there. `drawn` hears
 * how many chapters are drawn.
 */
export async function renderDocument(
  model: DocumentModel,
  t: Language,
  source: unknown = model,
  drawn: (chapters: number) => void = () => {},
): Promise<Uint8Array> {
  const { pdf, flow } = beginDocument(model, t, source)
  if (model.cover) placeCover(flow, model.title, model.cover)
  const [first, ...others] = model.chapters
  if (first) placeChapter(flow, first)
  drawn(1)
  let fillContents: (() => void) | undefined
  if (model.contents !== null) {
    const widest = Math.max(0, ...others.map(({ heading }) => pdf.measure(heading, type.body)))
    fillContents = placeContents(flow, model.contents, others.length, 1, widest).fill
  }
  // Sheets without a cover are handed out one by one; the chapters of a document are read in a row.
  for (const [index, chapter] of others.entries()) {
    const isAnnex = chapter.key === annexKey
    placeChapter(flow, chapter, model.cover && !isAnnex ? 'run-on' : 'new-page')
    drawn(index + 2)
  }
  fillContents?.()
  return finishDocument(pdf, model, t, model.cover !== null)
}
