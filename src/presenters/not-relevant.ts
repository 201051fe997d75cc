import type { AnswerState } from '../domain/answers/answer.ts'
import type { GuidelineCatalogue } from '../domain/guidelines/catalogue.ts'
import type { AnswerId } from '../domain/ids.ts'
import type { Instant } from '../domain/time.ts'
import type { Language } from '../i18n/language.ts'
import { paths } from '../paths.ts'
import { subjectTitle } from './answers-words.ts'
import type { MarkModel } from './exemptions.ts'

interface About {
  readonly id: AnswerId
  readonly subject: string
  readonly reason: string
  readonly at: Instant
  readonly name: string | null
  readonly unitCode: string
  readonly unitName: string
}

export interface NotRelevantInput {
  readonly year: number
  readonly catalogue: GuidelineCatalogue
  readonly requests: readonly (About & { readonly state: AnswerState })[]
  readonly decisions: readonly (About & {
    readonly accepted: boolean
    readonly current: boolean
    readonly comment: string
  })[]
  /** Whether the reader reviews answers, so that a request leads to its decision. */
  readonly reviews: boolean
}

interface LineModel {
  readonly subject: string
  readonly href: string
  readonly title: string
  readonly unit: string
  readonly reason: string
  readonly mark: MarkModel
  readonly byAt: string
  readonly comment: string | undefined
}

/** Everything that was asked to be left out of a cycle, and what was decided. */
export interface NotRelevantModel {
  readonly title: string
  readonly lead: string
  readonly hint: string
  readonly requests: readonly LineModel[]
  readonly decisions: readonly LineModel[]
}

export function presentNotRelevant(input: NotRelevantInput, t: Language): NotRelevantModel {
  const say = t.say.notRelevant
  const line = (one: About, mark: MarkModel): LineModel => ({
    subject: one.subject,
    href: paths.answerHistory.to({ unit: one.unitCode, answer: one.id }),
    title: subjectTitle(input.catalogue, one.subject, t).text,
    unit: one.unitName,
    reason: one.reason,
    mark,
    byAt: say.byAt(one.name ?? say.fromFile, t.format.dayAndTime(one.at)),
    comment: undefined,
  })
  const standing = input.decisions.filter(({ current }) => current).length
  return {
    title: say.title(input.year),
    lead: say.lead(input.requests.length, standing),
    hint: say.hint,
    requests: input.requests.map((request) => {
      const waits = request.state === 'approved'
      const review = paths.review.to({ cycle: input.year }, { answer: request.id })
      return {
        ...line(request, { symbol: 'sent', tint: 'act', text: waits ? say.waits : say.inUnit }),
        ...(waits && input.reviews ? { href: review } : {}),
      }
    }),
    decisions: input.decisions.map((decision) => ({
      ...line(decision, markOf(decision, t)),
      comment: decision.comment === '' ? undefined : decision.comment,
    })),
  }
}

function markOf({ accepted, current }: { accepted: boolean; current: boolean }, t: Language): MarkModel {
  const say = t.say.notRelevant
  if (!accepted) return { symbol: 'returned', tint: 'no', text: say.refused }
  return current
    ? { symbol: 'check', tint: 'ok', text: say.agreed }
    : { symbol: 'dash', tint: 'neutral', text: say.agreedBefore }
}
