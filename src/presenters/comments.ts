import type { GuidelineCatalogue } from '../domain/guidelines/catalogue.ts'
import type { Instant } from '../domain/time.ts'
import type { Language } from '../i18n/language.ts'
import { paths } from '../paths.ts'
import { subjectHref, subjectTitle } from './answers-words.ts'

export interface CommentsInput {
  readonly unit: { readonly code: string; readonly name: string }
  readonly year: number
  readonly subject: string
  readonly catalogue: GuidelineCatalogue
  readonly comments: readonly { readonly text: string; readonly at: Instant; readonly name: string | null }[]
  readonly mayWrite: boolean
  readonly closed: boolean
}

/** The comments on one safeguard or requirement of a unit in a cycle. */
export interface CommentsModel {
  readonly title: string
  readonly lead: string
  readonly crumb: { readonly label: string; readonly href: string }
  readonly here: string
  /** What the safeguard or requirement is about. */
  readonly demand: string
  readonly comments: readonly { readonly by: string; readonly text: string }[]
  readonly closed: string | undefined
  readonly action: string | undefined
}

export function presentComments(input: CommentsInput, t: Language): CommentsModel {
  const say = t.say.comments
  const { unit, year, subject } = input
  const where = { unit: unit.code, cycle: year }
  return {
    title: say.title(subject),
    lead: say.lead(unit.name, year),
    crumb: { label: subject, href: subjectHref(where, subject) },
    here: say.title(subject),
    demand: subjectTitle(input.catalogue, subject, t).text,
    comments: input.comments.map(({ text, at, name }) => ({
      by: say.by(name ?? say.unknown, t.format.dayAndTime(at)),
      text,
    })),
    closed: input.closed ? say.closed : undefined,
    action: input.mayWrite && !input.closed ? paths.comments.to({ ...where, subject }) : undefined,
  }
}
