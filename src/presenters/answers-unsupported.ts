import type { Sheet } from '../domain/answers/sheet.ts'
import { unsupportedIn } from '../domain/answers/unsupported.ts'
import type { Language } from '../i18n/language.ts'
import { whereOf } from './answers-row.ts'
import { subjectHref, subjectTitle } from './answers-words.ts'

/** What is about to be sent or approved and says "complied" without evidence, with the way to each answer. */
export interface UnsupportedModel {
  readonly text: string
  readonly answers: readonly { readonly href: string; readonly subject: string; readonly title: string }[]
  /** What is said of the answers where they are folded away. */
  readonly folded: string | undefined
}

/** With more than this, they are folded away. */
const few = 6

/** The warning before a unit sends, or its management approves; undefined where there is nothing to warn of. */
export function unsupportedOn(
  sheet: Sheet,
  stage: 'ready' | 'sent',
  t: Language,
): UnsupportedModel | undefined {
  const unsupported = unsupportedIn(sheet, stage)
  if (unsupported.length === 0) return undefined
  const say = t.say.todo.unsupported
  return {
    text: say[stage](unsupported.length),
    answers: unsupported.map((subject) => ({
      href: subjectHref(whereOf(sheet), subject, stage === 'ready' ? { edit: subject } : {}),
      subject,
      title: subjectTitle(sheet.catalogue, subject, t).text,
    })),
    folded: unsupported.length > few ? say.folded(unsupported.length) : undefined,
  }
}
