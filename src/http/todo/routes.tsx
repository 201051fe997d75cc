import { z } from 'zod'
import { TodoPage } from '../../../views/todo/page.tsx'
import { approveAnswers } from '../../actions/answers/approve.ts'
import { sendAnswers } from '../../actions/answers/send.ts'
import { lastStepOf, type TracedThing } from '../../db/queries/changes.ts'
import { reaches, type UnitInScope } from '../../domain/access/scope.ts'
import { id } from '../../domain/ids.ts'
import type { Language } from '../../i18n/language.ts'
import { paths } from '../../paths.ts'
import { presentTodo } from '../../presenters/todo.ts'
import { parseSeen } from '../../presenters/todo-approval.ts'
import { readingOf } from '../answers/page.tsx'
import { type Answer, goTo, showPage, stop } from '../kernel/answer.ts'
import { notKept, wholeNumber } from '../kernel/fields.ts'
import { action, page, type Route } from '../kernel/route.ts'
import { stopAsChanged, stopAsTraced } from '../last-change.ts'

/** Room for every answer of a unit with its version. */
const seenLength = 60_000

export const todoRoutes: readonly Route[] = [
  page({
    path: paths.todo,
    capability: 'todo.read',
    input: z.object({
      done: z.enum(['sent', 'approved']).optional(),
      count: wholeNumber(1, 9999).optional(),
    }),
    answer: async (context) => {
      const { actor, unit, cycle, today, csrf, input, t } = context
      const { sheet, lockedOn } = await readingOf(context)
      const { done, count } = input
      const model = presentTodo(
        {
          sheet,
          person: actor.personId,
          sends: reaches(actor, 'answer.send', unit),
          approves: reaches(actor, 'answer.approve', unit),
          today,
          hearingDeadline: cycle.hearing_deadline,
          lockedOn,
          done: done && count !== undefined ? { what: done, count } : undefined,
        },
        t,
      )
      return showPage(model.title, <TodoPage model={model} csrf={csrf} t={t} />, { here: 'todo' })
    },
  }),
  action({
    path: paths.sending,
    capability: 'answer.send',
    audit: ['answer.sent'],
    input: z.object({}),
    answer: async (context) => {
      const { actor, change, unit, cycle, t } = context
      const sent = await sendAnswers(change, unit, cycle.id)
      if (!sent.ok && (sent.refusal === 'nothingToSend' || sent.refusal === 'changedMeanwhile'))
        return stopAsTraced(context, t.say.review.refusals[sent.refusal], sendingsOf(unit, cycle.year))
      if (!sent.ok) return refused(sent.refusal, t)
      const where = { unit: unit.code, cycle: cycle.year }
      // The central team may send for a unit, but has no page of that unit's tasks to come back to.
      const own = reaches(actor, 'todo.read', unit)
      return goTo(
        own
          ? paths.todo.to(where, { done: 'sent', count: sent.value })
          : paths.unitControls.to(where, { sent: sent.value }),
      )
    },
    refused: async ({ t }) => stop(409, t.say.form.invalid),
  }),
  action({
    path: paths.approval,
    capability: 'answer.approve',
    audit: ['answer.approved'],
    input: z.object({ seen: notKept(z.string().max(seenLength)) }),
    answer: async (context) => {
      const { db, change, scope, unit, cycle, input, t } = context
      const seen = parseSeen(input.seen)
      if (!seen) return refused('nothingToApprove', t)
      const answers = seen.map(({ id: answer, version }) => ({ id: id<'answer'>(answer), version }))
      const approved = await approveAnswers(change, unit, cycle.id, answers)
      if (!approved.ok && approved.refusal === 'changedMeanwhile') {
        const last = await lastStepOf(
          db,
          scope,
          answers.map((answer) => answer.id),
        )
        return stopAsChanged(context, t.say.todo.changedMeanwhile, last)
      }
      if (!approved.ok) return refused(approved.refusal, t)
      const where = { unit: unit.code, cycle: cycle.year }
      return goTo(paths.todo.to(where, { done: 'approved', count: approved.value }))
    },
    refused: async ({ t }) => stop(409, t.say.form.invalid),
  }),
]

/** What was sent for a unit in a year, for whoever sends second. */
function sendingsOf(unit: UnitInScope<never>, year: number): TracedThing {
  const told: TracedThing['told'] = (detail) => detail['cycle'] === String(year)
  return { object: 'unit', id: unit.id, actions: ['answer.sent'], told }
}

/** Four eyes is "you may not", everything else "not now". */
function refused(why: keyof Language['say']['review']['refusals'], t: Language): Answer {
  return stop(why === 'ownSubmission' ? 403 : 409, t.say.review.refusals[why])
}
