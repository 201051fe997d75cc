import { ReportRefused } from '../../../reports/kit/refusal.ts'
import { type RenderedReport, renderReport } from '../../../reports/render.ts'
import type { DocumentSizes } from '../../actions/reports/freeze.ts'
import type { AnnualGoalsSnapshot } from '../../domain/reports/annual-goals.ts'
import type { Language, LanguageCode } from '../../i18n/language.ts'

interface Printable {
  readonly snapshot: AnnualGoalsSnapshot
  readonly checksum: string
}

/** The document in one language, made in a worker; or the sentence that says why it cannot be printed. */
export async function printed(
  { snapshot, checksum }: Printable,
  language: LanguageCode,
  t: Language,
): Promise<{ readonly document: RenderedReport } | { readonly sentence: string }> {
  try {
    return { document: await renderReport({ kind: 'annual-goals', snapshot, checksum, language }) }
  } catch (error) {
    if (error instanceof ReportRefused) return { sentence: unprintable(error, t) }
    throw error
  }
}

/** The sizes of both documents. Throws `ReportRefused` where one of them cannot be printed. */
export async function printedSizes({ snapshot, checksum }: Printable): Promise<DocumentSizes> {
  const size = async (language: LanguageCode) =>
    (await renderReport({ kind: 'annual-goals', snapshot, checksum, language })).bytes.length
  const [da, en] = await Promise.all([size('da'), size('en')])
  return { da, en }
}

/** Why a report cannot be printed, with the place in the data where it must be mended. */
export function unprintable({ reason, field, detail }: ReportRefused, t: Language): string {
  return t.say.reports.unprintable[reason](field, detail)
}
