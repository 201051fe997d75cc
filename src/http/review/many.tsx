import { z } from 'zod'
import { ReviewManyPage } from '../../../views/review/many.tsx'
import { reviewMany } from '../../actions/answers/review-many.ts'
import { lastSteps } from '../../db/queries/changes.ts'
import { catalogueOfCycle } from '../../db/queries/guidelines.ts'
import { namedAnswers, reviewQueue } from '../../db/queries/review.ts'
import { personOf } from '../../domain/access/actor.ts'
import type { QueueFilter } from '../../domain/answers/waiting.ts'
import { type AnswerId, id } from '../../domain/ids.ts'
import { paths } from '../../paths.ts'
import { lastChange } from '../../presenters/last-change.ts'
import { manyDone, presentMany } from '../../presenters/review-many.ts'
import { type Answer, showPage } from '../kernel/answer.ts'
import { choice, several, text } from '../kernel/fields.ts'
import { action } from '../kernel/route.ts'
import { textIn } from '../kernel/typed.ts'
import { isLate } from './late.ts'
import type { Ground } from './page.tsx'
import { filterInput, filterOf } from './queue.ts'

/** As many as can be ticked on one page. */
const listLength = 100

interface Listed {
  readonly filter: QueueFilter
  readonly ticked: (id: string) => boolean
  readonly result?: Parameters<typeof manyDone>[0] | undefined
  readonly comment?: string
  readonly errors?: Readonly<Record<string, string>>
}

/** The queue as a list to tick in, with what became of the last decision on many. */
export async function manyPage({ db, scope, cycle, csrf, t }: Ground, listed: Listed): Promise<Answer> {
  const { filter, ticked, result, errors = {} } = listed
  const queue = (await reviewQueue(db, scope, cycle, { filter, length: listLength })).slice(0, listLength)
  const done = result && manyDone(result, t)
  const catalogue = await catalogueOfCycle(db, cycle)
  const model = presentMany({ catalogue, year: cycle.year, filter, queue, ticked, done }, t)
  return showPage(
    t.say.review.many.title,
    <ReviewManyPage model={model} csrf={csrf} comment={listed.comment ?? ''} errors={errors} t={t} />,
    { here: 'review' },
  )
}

/**
 * Decides on everything that is ticked and answers with the list and the counts: a page of its own, since sending it
 * again only says that each has been decided.
 */
export const manyRoute = action({
  path: paths.reviewMany,
  capability: 'answer.review',
  audit: ['answer.accepted', 'answer.returned'],
  input: z.object({
    ...filterInput,
    do: choice(['accepted', 'returned']),
    answers: several(z.string().regex(/^[0-9a-z-]{1,60}:[0-9]{1,9}$/, { error: 'invalid' })),
    comment: text(2000),
  }),
  answer: async (context) => {
    const { db, scope, change, cycle, input, refuse, t } = context
    const say = t.say.review
    if (input.answers.length === 0) return refuse({ answers: say.many.noneChosen })
    if (input.do === 'returned' && input.comment === '')
      return refuse({ comment: say.refusals.commentMissing })
    const decision = { to: input.do, comment: input.comment }
    const { done, refused } = await reviewMany(change, scope, cycle.id, decision, input.answers.map(itemIn))
    const ids = refused.map(({ answerId }) => answerId)
    const names = new Map((await namedAnswers(db, scope, ids)).map((named) => [named.id, named]))
    const late = refused.filter(({ why }) => isLate(why)).map(({ answerId }) => answerId)
    const first = await lastSteps(db, scope, late)
    const reader = personOf(context.actor)
    const reasons = refused.map(({ answerId, why }) => ({
      answer: names.get(answerId),
      why: why === 'missing' ? say.many.missing : say.refusals[why],
      latest: lastChange(first.get(answerId), reader, t),
    }))
    return manyPage(context, {
      filter: filterOf(input),
      ticked: () => false,
      // What was refused may be read and returned again with the same comment.
      comment: refused.length === 0 ? '' : input.comment,
      result: { done: done.length, refused: reasons },
    })
  },
  refused: (context) => {
    const { typed, errors } = context
    const read = z.object(filterInput).safeParse(typed)
    const chosen = new Set([typed['answers'] ?? []].flat().map((value) => value.split(':')[0]))
    return manyPage(context, {
      filter: read.success ? filterOf(read.data) : {},
      ticked: (answer) => chosen.has(answer),
      comment: textIn(typed, 'comment'),
      errors,
    })
  },
})

function itemIn(value: string): { readonly answerId: AnswerId; readonly version: number } {
  const [answer = '', version] = value.split(':')
  return { answerId: id(answer), version: Number(version) }
}
