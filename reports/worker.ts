import { answerOrders } from '../src/adapters/threads.ts'
import { languageOf } from '../src/i18n/language.ts'
import { presentAnnualGoals } from '../src/presenters/annual-goals.ts'
import { presentDocument } from '../src/presenters/report-document.ts'
import { presentUnitSheets } from '../src/presenters/unit-sheet.ts'
import { renderAnnualGoals } from './annual-goals/document.ts'
import { renderDocument } from './document/document.ts'
import { ReportRefused } from './kit/refusal.ts'
import type { RenderedReport, ReportOrder, WorkerAnswer } from './render.ts'

/** Makes one report: from snapshot to bytes, so that the event loop of the server stays free. */
async function make(order: ReportOrder, tell: (chapters: number) => void): Promise<RenderedReport> {
  const t = languageOf(order.language)
  const { checksum, snapshot } = order
  if (order.kind === 'report' && order.snapshot.kind === 'annual-goals') {
    const model = presentAnnualGoals(order.snapshot, checksum, t)
    return { bytes: await renderAnnualGoals(model, t, snapshot), fileName: model.file.name }
  }
  const model = documentOf(order)
  return { bytes: await renderDocument(model, t, snapshot, tell), fileName: model.file.name }
}

function documentOf(order: ReportOrder) {
  const t = languageOf(order.language)
  if (order.kind === 'unit-sheet') {
    const sheets = presentUnitSheets(order.snapshot, order.checksum, order.unit, t)
    if (!sheets) throw new Error(`The report has no unit ${order.unit}`)
    return sheets
  }
  if (order.snapshot.kind === 'annual-goals') throw new Error('The annual goals have a document of their own')
  return presentDocument(order.snapshot, order.checksum, t)
}

async function answer(order: ReportOrder, tell: (chapters: number) => void): Promise<WorkerAnswer> {
  try {
    return { kind: 'made', report: await make(order, tell) }
  } catch (error) {
    if (!(error instanceof ReportRefused)) throw error
    return { kind: 'refused', reason: error.reason, field: error.field, detail: error.detail }
  }
}

answerOrders(answer)
