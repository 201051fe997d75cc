import { da } from './da/index.ts'
import { en } from './en/index.ts'
import { type Format, formatOf } from './format.ts'

export const languageCodes = ['da', 'en'] as const
export type LanguageCode = (typeof languageCodes)[number]
export type Messages = typeof da

/** One language: its sentences and its way of writing numbers and dates. Handed to presenters and views as `t`. */
export interface Language {
  readonly code: LanguageCode
  readonly say: Messages
  readonly format: Format
}

const languages: Record<LanguageCode, Language> = {
  da: { code: 'da', say: da, format: formatOf('da') },
  en: { code: 'en', say: en, format: formatOf('en') },
}

export function languageOf(code: LanguageCode): Language {
  return languages[code]
}
