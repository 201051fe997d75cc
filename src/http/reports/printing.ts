import { ReportRefused } from '../../../reports/kit/refusal.ts'
import { type RenderedReport, type ReportOrder, renderReport } from '../../../reports/render.ts'
import type { DocumentSizes } from '../../actions/reports/freeze.ts'
import type { SealedSnapshot } from '../../actions/reports/seal.ts'
import type { Language } from '../../i18n/language.ts'

/** What came of printing. */
export type Printed = { readonly document: RenderedReport } | { readonly sentence: string }

/** A document, made in a worker; or the sentence that says why it cannot be printed. */
export async function printed(
  order: ReportOrder,
  t: Language,
  tell?: (chapters: number) => void,
): Promise<Printed> {
  try {
    return { document: await renderReport(order, tell) }
  } catch (error) {
    if (error instanceof ReportRefused) return { sentence: unprintable(error, t) }
    throw error
  }
}

/** The sizes of both documents. Throws `ReportRefused` where one of them cannot be printed. */
export async function printedSizes({ snapshot, checksum }: SealedSnapshot): Promise<DocumentSizes> {
  const size = async (language: ReportOrder['language']) =>
    (await renderReport({ kind: 'report', snapshot, checksum, language })).bytes.length
  const [da, en] = await Promise.all([size('da'), size('en')])
  return { da, en }
}

/** Why a report cannot be printed, with the place in the data where it must be mended. */
export function unprintable({ reason, field, detail }: ReportRefused, t: Language): string {
  return t.say.reports.unprintable[reason](field, detail)
}
