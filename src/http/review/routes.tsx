import { z } from 'zod'
import { chooseShortcuts } from '../../actions/account/shortcuts.ts'
import { acceptAnswer, type ReviewRefusal, reopenAnswer, returnAnswer } from '../../actions/answers/review.ts'
import { lastStepOf } from '../../db/queries/changes.ts'
import { queueKeyOf, reviewedAnswer } from '../../db/queries/review.ts'
import type { QueueFilter } from '../../domain/answers/waiting.ts'
import { type AnswerId, id } from '../../domain/ids.ts'
import { paths } from '../../paths.ts'
import { queueHref } from '../../presenters/review-queue.ts'
import { type Answer, goTo, missing, stop } from '../kernel/answer.ts'
import { choice, key, text, version } from '../kernel/fields.ts'
import { action, page, type Route } from '../kernel/route.ts'
import { textIn } from '../kernel/typed.ts'
import { stopAsChanged } from '../last-change.ts'
import { calibrationRoutes } from './calibration.tsx'
import { consistencyRoute } from './consistency.tsx'
import { evidenceStatusRoute } from './evidence-status.tsx'
import { isLate } from './late.ts'
import { manyPage, manyRoute } from './many.tsx'
import { notRelevantRoute } from './not-relevant.tsx'
import { type Ground, outcomes, reviewPage } from './page.tsx'
import { filterInput, filterOf, nextAfter } from './queue.ts'

const decision = z.object({ ...filterInput, version: version(), comment: text(2000) })

export const reviewRoutes: readonly Route[] = [
  notRelevantRoute,
  page({
    path: paths.review,
    capability: 'answer.review',
    audit: ['evidence.read'],
    input: z.object({
      ...filterInput,
      answer: z.string().max(60).optional(),
      piece: z.string().max(20).optional(),
      pick: z.enum(['some', 'all']).optional(),
      done: z.enum(outcomes).optional(),
      about: z.string().max(60).optional(),
    }),
    answer: (context) => {
      const { answer, piece, pick, done, about } = context.input
      const filter = filterOf(context.input)
      if (pick) return manyPage(context, { filter, ticked: () => pick === 'all' })
      return reviewPage(context, {
        filter,
        piece,
        answer: answer === undefined ? undefined : id(answer),
        done: done && about ? { what: done, about: id(about) } : undefined,
      })
    },
  }),
  action({
    path: paths.acceptance,
    capability: 'answer.review',
    audit: ['answer.accepted'],
    input: decision,
    answer: async (context) => {
      const { change, scope, input } = context
      const result = await acceptAnswer(change, scope, { ...reviewedIn(context), comment: input.comment })
      return result.ok ? next(context, 'accepted', result.value) : refusal(context, result.refusal)
    },
    refused: (context) => again(context),
  }),
  action({
    path: paths.returning,
    capability: 'answer.review',
    audit: ['answer.returned'],
    input: decision,
    answer: async (context) => {
      const { change, scope, input, refuse, t } = context
      const result = await returnAnswer(change, scope, { ...reviewedIn(context), comment: input.comment })
      if (result.ok) return next(context, 'returned', result.value)
      return result.refusal === 'commentMissing'
        ? refuse({ comment: t.say.review.refusals.commentMissing })
        : refusal(context, result.refusal)
    },
    refused: (context) => again(context),
  }),
  action({
    path: paths.reopening,
    capability: 'answer.review',
    audit: ['answer.reopened'],
    input: z.object({ ...filterInput, version: version() }),
    answer: async (context) => {
      const { change, scope, cycle, input } = context
      const result = await reopenAnswer(change, scope, reviewedIn(context))
      if (!result.ok) return refusal(context, result.refusal)
      const { value } = result
      return goTo(queueHref(cycle.year, filterOf(input), { answer: value, done: 'reopened', about: value }))
    },
    refused: (context) => again(context),
  }),
  action({
    path: paths.reviewShortcuts,
    capability: 'answer.review',
    audit: ['account.shortcuts_changed'],
    input: z.object({
      ...filterInput,
      shortcuts: choice(['on', 'off']),
      answer: key(60).optional(),
    }),
    answer: async ({ change, person, cycle, input }) => {
      await chooseShortcuts(change, person.id, input.shortcuts === 'on')
      return goTo(queueHref(cycle.year, filterOf(input), { answer: input.answer || undefined }))
    },
    refused: (context) => reviewPage(context, { filter: {} }),
  }),
  manyRoute,
  consistencyRoute,
  ...calibrationRoutes,
  evidenceStatusRoute,
]

interface Deciding extends Ground {
  readonly params: { readonly answer: string }
  readonly input: { readonly version: number } & Parameters<typeof filterOf>[0]
}

function reviewedIn({ cycle, params, input }: Deciding) {
  return { cycleId: cycle.id, answerId: id<'answer'>(params.answer), version: input.version }
}

/** On to the next answer of the queue as it was filtered, with a line that says what was done. */
async function next(
  { db, scope, cycle, input }: Deciding,
  done: 'accepted' | 'returned',
  about: AnswerId,
): Promise<Answer> {
  const filter: QueueFilter = filterOf(input)
  const left = await reviewedAnswer(db, scope, { cycle: cycle.id, year: cycle.year, answer: about })
  const answer = left && (await nextAfter(db, scope, cycle, filter, queueKeyOf(left)))
  return goTo(queueHref(cycle.year, filter, { answer, done, about }))
}

/** Four eyes is "you may not", everything else "not now", with who was first where somebody was. */
async function refusal(context: Deciding, why: ReviewRefusal): Promise<Answer> {
  if (why === 'missing') return missing
  const sentence = context.t.say.review.refusals[why]
  if (why === 'ownUnit' || why === 'ownAnswer') return stop(403, sentence)
  if (!isLate(why)) return stop(409, sentence)
  const { db, scope, cycle, params, t } = context
  const answer = id<'answer'>(params.answer)
  const late = await reviewedAnswer(db, scope, { cycle: cycle.id, year: cycle.year, answer })
  const named = late ? t.say.review.about(late.answer.subject, late.answer.unit, sentence) : sentence
  return stopAsChanged(context, named, await lastStepOf(db, scope, [answer]))
}

/** The answer once more, with the comment as it was typed; the filter too, as far as it can be read. */
function again(
  context: Ground & {
    readonly params: { readonly answer: string }
    readonly typed: Readonly<Record<string, string | readonly string[]>>
    readonly errors: Readonly<Record<string, string>>
  },
): Promise<Answer> {
  const { params, typed, errors } = context
  const read = z.object(filterInput).safeParse(typed)
  return reviewPage(context, {
    filter: read.success ? filterOf(read.data) : {},
    answer: id(params.answer),
    comment: textIn(typed, 'comment'),
    error: errors['comment'],
  })
}
