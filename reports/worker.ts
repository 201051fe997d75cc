import { parentPort, workerData } from 'node:worker_threads'
import { languageOf } from '../src/i18n/language.ts'
import { presentAnnualGoals } from '../src/presenters/annual-goals.ts'
import { renderAnnualGoals } from './annual-goals/document.ts'
import { ReportRefused } from './kit/refusal.ts'
import type { RenderedReport, ReportOrder, WorkerAnswer } from './render.ts'

/** Makes one report and ends: from snapshot to bytes, so that the event loop of the server stays free. */
async function make(order: ReportOrder): Promise<RenderedReport> {
  const t = languageOf(order.language)
  const model = presentAnnualGoals(order.snapshot, order.checksum, t)
  return { bytes: await renderAnnualGoals(model, t, order.snapshot), fileName: model.file.name }
}

async function answer(order: ReportOrder): Promise<WorkerAnswer> {
  try {
    return { kind: 'made', report: await make(order) }
  } catch (error) {
    if (!(error instanceof ReportRefused)) throw error
    return { kind: 'refused', reason: error.reason, field: error.field, detail: error.detail }
  }
}

parentPort?.postMessage(await answer(workerData as ReportOrder))
