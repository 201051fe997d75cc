import type { AnswerState } from '../domain/answers/answer.ts'
import type { StoredContent } from '../domain/answers/content.ts'
import type { ScoringMethod } from '../domain/maturity/level.ts'
import type { Instant } from '../domain/time.ts'
import type { Language } from '../i18n/language.ts'
import { contentValues, scoreOf, subjectHref, type ValueModel } from './answers-words.ts'

/** One revision of an answer, as it was kept. */
interface Revision extends StoredContent {
  readonly version: number
  readonly state: AnswerState
  readonly at: Instant
  readonly name: string | null
  readonly comment: string
}

export interface HistoryInput {
  readonly unit: { readonly code: string; readonly name: string }
  readonly year: number
  readonly method: ScoringMethod
  readonly subject: string
  readonly revisions: readonly Revision[]
}

/** Every version of one answer in words, the newest first. */
export interface HistoryModel {
  readonly title: string
  readonly lead: string
  readonly back: { readonly label: string; readonly href: string }
  readonly versions: readonly {
    readonly heading: string
    readonly step: string
    readonly byAt: string
    readonly values: readonly ValueModel[]
    readonly sum: { readonly label: string; readonly value: string } | undefined
    readonly reason: { readonly label: string; readonly text: string }
    readonly comment: string | undefined
  }[]
}

export function presentHistory(input: HistoryInput, t: Language): HistoryModel {
  const say = t.say.answers
  const { subject, method, revisions } = input
  return {
    title: say.historyTitle(subject),
    lead: say.historyLead(input.unit.name, input.year, revisions.length),
    back: { label: subject, href: subjectHref({ unit: input.unit.code, cycle: input.year }, subject) },
    versions: revisions.map((revision) => {
      const score = scoreOf(method, revision, t)
      return {
        heading: say.version(revision.version),
        step: say.steps[revision.state],
        byAt: say.byAt(revision.name ?? say.unknown, t.format.dayAndTime(revision.at)),
        values: contentValues(subject, method, revision, t),
        sum: revision.status === null && score !== undefined ? { label: say.score, value: score } : undefined,
        reason: { label: say.reason, text: revision.reason === '' ? say.noReason : revision.reason },
        comment: revision.comment === '' ? undefined : say.comment(revision.comment),
      }
    }),
  }
}
