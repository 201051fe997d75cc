import { ReviewPage } from '../../../views/review/page.tsx'
import type { Change } from '../../db/change.ts'
import type { CycleRow } from '../../db/queries/cycles.ts'
import { catalogueOfCycle } from '../../db/queries/guidelines.ts'
import {
  evidenceForReview,
  queueKeyOf,
  type ReviewedAnswer,
  reviewCounts,
  reviewedAnswer,
  reviewQueue,
  stepsOfAnswer,
} from '../../db/queries/review.ts'
import type { Reader } from '../../db/reader.ts'
import type { Actor } from '../../domain/access/actor.ts'
import type { UnitScope } from '../../domain/access/scope.ts'
import type { QueueFilter } from '../../domain/answers/waiting.ts'
import { mayReopen, mayReview } from '../../domain/answers/workflow.ts'
import { type AnswerId, id } from '../../domain/ids.ts'
import type { Language } from '../../i18n/language.ts'
import { presentReview } from '../../presenters/review.ts'
import { openPiece } from '../../presenters/review-evidence.ts'
import { type Answer, missing, showPage } from '../kernel/answer.ts'
import type { House } from '../kernel/house.ts'
import type { SignedIn } from '../kernel/session.ts'
import { readPiece } from './piece-text.ts'
import { queueLength } from './queue.ts'

export interface Ground {
  readonly db: Reader
  readonly scope: UnitScope<'answer.review'>
  readonly cycle: CycleRow
  readonly actor: Actor
  readonly person: SignedIn
  readonly csrf: string
  readonly house: House
  /** There on the page itself; a refused form is drawn again without what the evidence says. */
  readonly trace?: Change
  readonly t: Language
}

export const outcomes = ['accepted', 'returned', 'reopened'] as const

/** What is open on the page, and how it was come to. */
interface Shown {
  readonly filter: QueueFilter
  /** The answer that is asked for; the first of the queue where none is. */
  readonly answer?: AnswerId | undefined
  /** The code of the piece of evidence that is open. */
  readonly piece?: string | undefined
  readonly done?: { readonly what: (typeof outcomes)[number]; readonly about: AnswerId } | undefined
  readonly comment?: string
  readonly error?: string | undefined
}

/**
 * The queue with one answer open; an answer that is asked for and out of reach is not found. Evidence is read, and noted
 * as read, beside an answer that is asked for; the queue alone only says what there is.
 */
export async function reviewPage(context: Ground, shown: Shown): Promise<Answer> {
  const { db, scope, cycle, actor, person, csrf, house, trace, t } = context
  const { filter } = shown
  const asked = shown.answer && (await answerOf(context, shown.answer))
  if (shown.answer !== undefined && !asked) return missing
  const at = asked && queueKeyOf(asked)
  const queue = await reviewQueue(db, scope, cycle, { filter, at, length: queueLength })
  const open = asked ?? (queue[0] && (await answerOf(context, queue[0].id)))
  const evidence = open ? await evidenceForReview(db, scope, open.answer.id) : []
  const piece = asked && openPiece(evidence, shown.piece)
  const done = shown.done && (await answerOf(context, shown.done.about))
  const model = presentReview(
    {
      catalogue: await catalogueOfCycle(db, cycle),
      year: cycle.year,
      countingDate: cycle.counting_date,
      deadline: cycle.collection_deadline,
      filter,
      counts: await reviewCounts(db, scope, cycle.id),
      queue,
      shown: open && {
        ...open,
        piece: shown.piece,
        evidence,
        read: piece && trace && (await readPiece({ house, trace }, piece)),
        asked: asked !== undefined && trace !== undefined,
        steps: await stepsOfAnswer(db, scope, open.answer.id),
        ...mayDecide(open, cycle, actor, t),
      },
      done: done && shown.done && { ...done.answer, what: shown.done.what },
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

function answerOf({ db, scope, cycle }: Ground, answer: AnswerId | string) {
  return reviewedAnswer(db, scope, { cycle: cycle.id, year: cycle.year, answer: id(answer) })
}

function mayDecide({ answer }: ReviewedAnswer, cycle: CycleRow, actor: Actor, t: Language) {
  const { state, saved_by: savedBy, sent_by: sentBy, approved_by: approvedBy } = answer
  const hands = { state, savedBy, sentBy, approvedBy }
  const may = mayReview(cycle.state, hands, actor, answer.unit_id)
  return {
    barred: may.ok ? undefined : t.say.review.refusals[may.refusal],
    mayReopen: mayReopen(cycle.state, hands, actor, answer.unit_id).ok,
  }
}
