import { z } from 'zod'
import { ReviewPage } from '../../../views/review/page.tsx'
import { acceptAnswer, returnAnswer } from '../../actions/answers/review.ts'
import type { CycleRow } from '../../db/queries/cycles.ts'
import { catalogueOfCycle } from '../../db/queries/guidelines.ts'
import {
  evidenceForReview,
  type ReviewedAnswer,
  reviewCounts,
  reviewedAnswer,
  reviewQueue,
  stepsOfAnswer,
} from '../../db/queries/review.ts'
import type { Reader } from '../../db/reader.ts'
import type { Actor } from '../../domain/access/actor.ts'
import type { UnitScope } from '../../domain/access/scope.ts'
import { mayReview } from '../../domain/answers/workflow.ts'
import { type AnswerId, id } from '../../domain/ids.ts'
import type { Language } from '../../i18n/language.ts'
import { paths } from '../../paths.ts'
import { presentReview } from '../../presenters/review.ts'
import { type Answer, goTo, missing, showPage, stop } from '../kernel/answer.ts'
import { text, version } from '../kernel/fields.ts'
import { action, page, type Route } from '../kernel/route.ts'
import type { SignedIn } from '../kernel/session.ts'
import { textIn } from '../kernel/typed.ts'

const queueLength = 50
const decision = z.object({ version: version(), comment: text(2000) })

export const reviewRoutes: readonly Route[] = [
  page({
    path: paths.review,
    capability: 'answer.review',
    input: z.object({
      answer: z.string().max(60).optional(),
      done: z.enum(['accepted', 'returned']).optional(),
      about: z.string().max(60).optional(),
    }),
    answer: async (context) => {
      const { db, scope, cycle, input } = context
      const done =
        input.done && input.about ? await doneOn(db, scope, cycle, input.done, id(input.about)) : undefined
      return reviewPage(context, input.answer === undefined ? undefined : id(input.answer), { done })
    },
  }),
  action({
    path: paths.acceptance,
    capability: 'answer.review',
    audit: ['answer.accepted'],
    input: decision,
    answer: async ({ change, scope, cycle, params, input, t }) => {
      const reviewed = { cycleId: cycle.id, answerId: id<'answer'>(params.answer), ...input }
      const result = await acceptAnswer(change, scope, reviewed)
      if (result.ok) return next(cycle.year, 'accepted', params.answer)
      return result.refusal === 'missing' ? missing : refusal(result.refusal, t)
    },
    refused: (context) => again(context),
  }),
  action({
    path: paths.returning,
    capability: 'answer.review',
    audit: ['answer.returned'],
    input: decision,
    answer: async ({ change, scope, cycle, params, input, refuse, t }) => {
      const reviewed = { cycleId: cycle.id, answerId: id<'answer'>(params.answer), ...input }
      const result = await returnAnswer(change, scope, reviewed)
      if (result.ok) return next(cycle.year, 'returned', params.answer)
      if (result.refusal === 'commentMissing')
        return refuse({ comment: t.say.review.refusals.commentMissing })
      return result.refusal === 'missing' ? missing : refusal(result.refusal, t)
    },
    refused: (context) => again(context),
  }),
]

function next(cycle: number, done: 'accepted' | 'returned', about: string): Answer {
  return goTo(paths.review.to({ cycle }, { done, about }))
}

/** Four eyes is "you may not", everything else "not now". */
function refusal(why: Exclude<keyof Language['say']['review']['refusals'], 'missing'>, t: Language): Answer {
  const barred = why === 'ownUnit' || why === 'ownAnswer'
  return stop(barred ? 403 : 409, t.say.review.refusals[why])
}

interface Ground {
  readonly db: Reader
  readonly scope: UnitScope<'answer.review'>
  readonly cycle: CycleRow
  readonly actor: Actor
  readonly person: SignedIn
  readonly csrf: string
  readonly t: Language
}

interface Shown {
  readonly done?: Parameters<typeof presentReview>[0]['done']
  readonly comment?: string
  readonly error?: string | undefined
}

function again(
  context: Ground & {
    readonly params: { readonly answer: string }
    readonly typed: Readonly<Record<string, string | readonly string[]>>
    readonly errors: Readonly<Record<string, string>>
  },
): Promise<Answer> {
  const { params, typed, errors } = context
  return reviewPage(context, id(params.answer), {
    comment: textIn(typed, 'comment'),
    error: errors['comment'],
  })
}

async function reviewPage(context: Ground, wanted: AnswerId | undefined, shown: Shown): Promise<Answer> {
  const { db, scope, cycle, actor, person, csrf, t } = context
  const [queue, counts] = [
    await reviewQueue(db, scope, cycle.id, queueLength),
    await reviewCounts(db, scope, cycle.id),
  ]
  const answerId = wanted ?? queue[0]?.id
  const found =
    answerId && (await reviewedAnswer(db, scope, { cycle: cycle.id, year: cycle.year, answer: answerId }))
  if (wanted !== undefined && !found) return missing
  const model = presentReview(
    {
      catalogue: await catalogueOfCycle(db, cycle),
      year: cycle.year,
      countingDate: cycle.counting_date,
      deadline: cycle.collection_deadline,
      counts,
      queue,
      shown: found
        ? {
            ...found,
            evidence: await evidenceForReview(db, scope, found.answer.id),
            steps: await stepsOfAnswer(db, scope, found.answer.id),
            barred: barredFrom(found, cycle, actor, t),
          }
        : undefined,
      done: shown.done,
      shortcuts: person.shortcuts,
    },
    t,
  )
  return showPage(
    t.say.review.title,
    <ReviewPage model={model} csrf={csrf} comment={shown.comment ?? ''} error={shown.error} t={t} />,
    { here: 'review' },
  )
}

function barredFrom(
  { answer }: ReviewedAnswer,
  cycle: CycleRow,
  actor: Actor,
  t: Language,
): string | undefined {
  const { state, saved_by: savedBy, sent_by: sentBy, approved_by: approvedBy } = answer
  const may = mayReview(cycle.state, { state, savedBy, sentBy, approvedBy }, actor, answer.unit_id)
  return may.ok ? undefined : t.say.review.refusals[may.refusal]
}

async function doneOn(
  db: Reader,
  scope: UnitScope<'answer.review'>,
  cycle: CycleRow,
  what: 'accepted' | 'returned',
  answer: AnswerId,
) {
  const found = await reviewedAnswer(db, scope, { cycle: cycle.id, year: cycle.year, answer })
  return found && { what, subject: found.answer.subject, unit: found.answer.unit }
}
