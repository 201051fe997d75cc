import type { Language } from '../../src/i18n/language.ts'
import type { AnnualGoalsModel, OwnChapter } from '../../src/presenters/annual-goals-document.ts'
import { placeChapter } from '../document/blocks.ts'
import { placeCover } from '../document/cover.ts'
import { Flow } from '../kit/flow.ts'
import { refuseMissingGlyphs } from '../kit/glyphs.ts'
import { Pdf } from '../kit/pdf.ts'
import { drawRunningLines } from '../kit/running.ts'
import { placeCompliance } from './compliance.ts'
import { placeDecision } from './decision.ts'
import { placeGoals } from './goals.ts'
import { placeLastYear } from './last-year.ts'
import { placeMaturity } from './maturity.ts'
import { placeMethod } from './method.ts'
import { placeResponsibility } from './responsibility.ts'
import { placeSummary } from './summary.ts'

/**
 * Draws "Årlige mål for informationssikkerhed 20XX" as a tagged PDF. The same model gives the same bytes. `source` is the
 * data the model was made from: what cannot be printed is refused by the name of its field there.
 */
export async function renderAnnualGoals(
  model: AnnualGoalsModel,
  t: Language,
  source: unknown = model,
): Promise<Uint8Array> {
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

  const flow = new Flow(pdf, { continued: say.continued, page: say.page, goTo: say.goTo })
  const own: Readonly<Record<Exclude<OwnChapter, 'decision'>, () => void>> = {
    summary: () => placeSummary(flow, model.summary),
    lastYear: () => placeLastYear(flow, model.lastYear),
    maturity: () => placeMaturity(flow, model.maturity),
    compliance: () => placeCompliance(flow, model.compliance),
    goals: () => placeGoals(flow, model.goals),
    responsibility: () => placeResponsibility(flow, model.responsibility),
    method: () => placeMethod(flow, model.method),
  }
  placeCover(flow, model.title, model.cover)
  const contents = placeDecision(flow, model.decision, model.chapters.length - 1)
  const annexes = model.chapters.findIndex(({ kind, chapter }) => kind === 'own' && chapter === 'method')
  for (const [index, place] of model.chapters.entries()) {
    if (place.kind === 'blocks') placeChapter(flow, place.chapter, index < annexes ? 'run-on' : 'new-page')
    else if (place.chapter !== 'decision') own[place.chapter]()
  }
  contents.fill()
  drawRunningLines(pdf, {
    title: model.title,
    status: model.statusLine,
    foot: model.foot,
    page: say.page,
    cover: true,
  })
  return pdf.finish()
}
