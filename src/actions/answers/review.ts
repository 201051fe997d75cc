import { type Change, done, type Moment, type Outcome, type Writer } from '../../db/change.ts'
import type { CycleRow } from '../../db/queries/cycles.ts'
import { inScope } from '../../db/scope.ts'
import {
  type AnswerRow,
  moveAnswer,
  moveEvidence,
  reopenAnswer as reopen,
  reopenEvidence,
} from '../../db/writes/answers.ts'
import { type Actor, personOf } from '../../domain/access/actor.ts'
import type { UnitScope } from '../../domain/access/scope.ts'
import { type AnswerRefusal, mayReopen, mayReview } from '../../domain/answers/workflow.ts'
import type { Decision } from '../../domain/decision.ts'
import type { AnswerId, CycleId } from '../../domain/ids.ts'
import { cycleNow } from './situation.ts'

export type ReviewRefusal = AnswerRefusal | 'missing'

/** One answer as it stood on the page of whoever decides. */
export interface Reviewed {
  /** The cycle whose queue it stood in; an answer of another is not there. */
  readonly cycleId: CycleId
  readonly answerId: AnswerId
  /** The version that was on the page. */
  readonly version: number
}

type Verdict = Reviewed & { readonly comment: string }

/** Accepts an answer: its evidence carries it. What it was is kept; what comes later is a new decision. */
export function acceptAnswer(
  change: Change,
  scope: UnitScope<'answer.review'>,
  reviewed: Verdict,
): Promise<Decision<AnswerId, ReviewRefusal>> {
  return decide(change, scope, reviewed, (standing) => review(standing, 'accepted', reviewed.comment))
}

/** Returns an answer to the unit with a comment that says what is missing; without one it is refused. */
export async function returnAnswer(
  change: Change,
  scope: UnitScope<'answer.review'>,
  reviewed: Verdict,
): Promise<Decision<AnswerId, ReviewRefusal>> {
  if (reviewed.comment === '') return { ok: false, refusal: 'commentMissing' }
  return decide(change, scope, reviewed, (standing) => review(standing, 'returned', reviewed.comment))
}

/** Takes a review back, so that the answer and its evidence wait again. The review itself stays in the history. */
export function reopenAnswer(
  change: Change,
  scope: UnitScope<'answer.review'>,
  reviewed: Reviewed,
): Promise<Decision<AnswerId, ReviewRefusal>> {
  return decide(change, scope, reviewed, takeBack)
}

/** An answer as it stands inside the change. */
interface Standing {
  readonly actor: Actor
  readonly write: Writer
  readonly moment: Moment
  readonly row: AnswerRow
  readonly cycle: CycleRow
}

type Outcomes = Outcome<AnswerId, ReviewRefusal>

function decide(
  change: Change,
  scope: UnitScope<'answer.review'>,
  reviewed: Reviewed,
  decision: (standing: Standing) => Promise<Outcomes>,
): Promise<Decision<AnswerId, ReviewRefusal>> {
  return change<AnswerId, ReviewRefusal>(async (write, moment) => {
    const row = await answerIn(write, scope, reviewed)
    if (!row) return { ok: false, refusal: 'missing' }
    const cycle = await cycleNow(write, row.cycle_id)
    const outcome = await decision({ actor: change.actor, write, moment, row, cycle })
    // That it may not be decided at all says more than that it has changed; either way nothing stays written.
    return outcome.ok && row.version !== reviewed.version ? changedMeanwhile : outcome
  })
}

const changedMeanwhile = { ok: false, refusal: 'changedMeanwhile' } as const

async function review(at: Standing, to: 'accepted' | 'returned', comment: string): Promise<Outcomes> {
  const { actor, write, moment, row, cycle } = at
  const may = mayReview(cycle.state, handsOn(row), actor, row.unit_id)
  if (!may.ok) return may
  const by = personOf(actor)
  if (!(await moveAnswer(write, moment, row, { state: to, by, comment }))) return changedMeanwhile
  await moveEvidence(write, moment, [row.id], to, by)
  return done(row.id, {
    action: to === 'accepted' ? 'answer.accepted' : 'answer.returned',
    object: 'answer',
    id: row.id,
    unitId: row.unit_id,
    detail: { subject: row.subject, cycle: String(cycle.year), version: row.version + 1 },
  })
}

async function takeBack({ actor, write, moment, row, cycle }: Standing): Promise<Outcomes> {
  const may = mayReopen(cycle.state, handsOn(row), actor, row.unit_id)
  if (!may.ok) return may
  if (!(await reopen(write, moment, row, personOf(actor)))) return changedMeanwhile
  await reopenEvidence(write, row)
  return done(row.id, {
    action: 'answer.reopened',
    object: 'answer',
    id: row.id,
    unitId: row.unit_id,
    detail: { subject: row.subject, cycle: String(cycle.year), before: row.state, version: row.version + 1 },
  })
}

function handsOn(row: AnswerRow) {
  return { state: row.state, savedBy: row.saved_by, sentBy: row.sent_by, approvedBy: row.approved_by }
}

function answerIn(
  write: Writer,
  scope: UnitScope<'answer.review'>,
  { answerId, cycleId }: Reviewed,
): Promise<AnswerRow | undefined> {
  return write
    .selectFrom('answer')
    .selectAll()
    .where('id', '=', answerId)
    .where('cycle_id', '=', cycleId)
    .where(inScope(scope, 'answer.unit_id'))
    .executeTakeFirst()
}
