import type { Language } from '../../src/i18n/language.ts'
import type { AnnualGoalsModel, OwnChapter } from '../../src/presenters/annual-goals-document.ts'
import { placeChapter } from '../document/blocks.ts'
import { placeCover } from '../document/cover.ts'
import { beginDocument, finishDocument } from '../document/ends.ts'
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
  const { pdf, flow } = beginDocument(model, t, source)
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
  return finishDocument(pdf, model, t, true)
}
