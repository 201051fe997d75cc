import type { Language } from '../../src/i18n/language.ts'
import type { DocumentHead } from '../../src/presenters/document-model.ts'
import { Flow } from '../kit/flow.ts'
import { refuseMissingGlyphs } from '../kit/glyphs.ts'
import { Pdf } from '../kit/pdf.ts'
import { drawRunningLines } from '../kit/running.ts'

/**
 * Begins a tagged PDF with what it says of itself. `source` is the data the model was made from: what cannot be printed is
 * refused by the name of its field there, before anything is drawn.
 */
export function beginDocument(
  model: DocumentHead,
  t: Language,
  source: unknown,
): { readonly pdf: Pdf; readonly flow: Flow } {
  const say = t.say.annualGoals
  const pdf = new Pdf({
    title: model.title,
    author: model.file.author,
    subject: model.file.subject,
    keywords: model.file.keywords,
    language: model.language,
    created: new Date(model.frozenAt),
  })
  const hasGlyph = (codePoint: number) => pdf.hasGlyph(codePoint)
  refuseMissingGlyphs(source, hasGlyph)
  refuseMissingGlyphs(model, hasGlyph)
  return { pdf, flow: new Flow(pdf, { continued: say.continued, page: say.page, goTo: say.goTo }) }
}

/** Draws the lines at the head and foot of every page, once their number is known, and gives the bytes. */
export function finishDocument(
  pdf: Pdf,
  model: DocumentHead,
  t: Language,
  cover: boolean,
): Promise<Uint8Array> {
  const { page } = t.say.annualGoals
  drawRunningLines(pdf, { title: model.title, status: model.statusLine, foot: model.foot, page, cover })
  return pdf.finish()
}
