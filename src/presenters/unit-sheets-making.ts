import type { Language, LanguageCode } from '../i18n/language.ts'
import { paths } from '../paths.ts'

/** How far the sheets of all units have come, and where they are fetched once they are there. */
export interface UnitSheetsMaking {
  readonly title: string
  readonly says: string
  readonly done: number
  readonly of: number
  /** Undefined while they are being made. */
  readonly fetch: string | undefined
  readonly crumbs: readonly { readonly label: string; readonly href?: string }[]
}

export function unitSheetsMaking(
  { done, of, ready }: { readonly done: number; readonly of: number; readonly ready: boolean },
  { cycle, language }: { readonly cycle: number; readonly language: LanguageCode },
  t: Language,
): UnitSheetsMaking {
  const say = t.say.reports
  const title = say.unitSheetsTitle(cycle)
  return {
    title,
    says: ready ? say.unitSheetsReady(of) : say.unitSheetsMade(done, of),
    done,
    of,
    fetch: ready ? paths.unitSheets.to({ cycle, language }) : undefined,
    crumbs: [{ label: t.say.reports.list, href: paths.reports.to({}) }, { label: title }],
  }
}
