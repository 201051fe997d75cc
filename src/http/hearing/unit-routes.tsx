import { z } from 'zod'
import { UnitHearingPage } from '../../../views/hearing/unit.tsx'
import { commentOnGoals, haveNoComments } from '../../actions/hearing/comment.ts'
import type { CycleRow } from '../../db/queries/cycles.ts'
import { commentsOfUnit, goalsInHearing } from '../../db/queries/hearing.ts'
import { areGoalsSealed } from '../../db/queries/reports.ts'
import type { Reader } from '../../db/reader.ts'
import type { Actor } from '../../domain/access/actor.ts'
import { scopeFor, type UnitInScope, within } from '../../domain/access/scope.ts'
import { hearingStage } from '../../domain/cycles/cycle.ts'
import { personalNumbersIn } from '../../domain/evidence/evidence.ts'
import { hearingTextLength } from '../../domain/hearing/hearing.ts'
import type { Day } from '../../domain/time.ts'
import type { Language } from '../../i18n/language.ts'
import { paths } from '../../paths.ts'
import { presentUnitHearing, wholeSet } from '../../presenters/hearing.ts'
import { type Answer, goTo, showPage, stop } from '../kernel/answer.ts'
import { checked, key, requiredText } from '../kernel/fields.ts'
import { action, type FieldErrors, page, type Route, type Typed } from '../kernel/route.ts'
import { textIn } from '../kernel/typed.ts'

const notices = ['comment', 'none'] as const

/** A unit's own hearing: what is heard, and where it speaks. No other unit's words are on it. */
export const unitHearingRoutes: readonly Route[] = [
  page({
    path: paths.unitHearing,
    capability: 'goal.read',
    input: z.object({ goal: z.string().max(20).optional(), done: z.enum(notices).optional() }),
    answer: (context) => unitHearingPage(context, { goal: context.input.goal, done: context.input.done }),
  }),
  action({
    path: paths.unitHearing,
    capability: 'hearing.comment',
    audit: ['hearing.commented'],
    input: z.object({ goal: key(20), text: requiredText(hearingTextLength), confirmed: checked() }),
    answer: async ({ change, unit, cycle, input, refuse, t }) => {
      const numbers = personalNumbersIn(input.text)
      if (numbers > 0 && !input.confirmed) {
        const say = t.say.files.personalData
        return refuse({ text: `${say.text} ${say.found(numbers)}` })
      }
      const goal = input.goal === wholeSet ? null : input.goal
      const written = await commentOnGoals(change, unit, { cycleId: cycle.id, goal, text: input.text })
      const here = { unit: unit.code, cycle: cycle.year }
      if (written.ok) return goTo(paths.unitHearing.to(here, { done: 'comment' }))
      const say = t.say.hearing
      if (written.refusal === 'unknownGoal') return refuse({ goal: say.unknownGoal })
      if (written.refusal === 'empty' || written.refusal === 'repeated')
        return refuse({ text: say.refusals[written.refusal] })
      return stop(409, say.refusals[written.refusal])
    },
    refused: (context) => unitHearingPage(context, context),
  }),
  action({
    path: paths.unitHearingNone,
    capability: 'hearing.comment',
    audit: ['hearing.commented'],
    input: z.object({}),
    answer: async ({ change, unit, cycle, t }) => {
      const kept = await haveNoComments(change, unit, cycle.id)
      if (!kept.ok) return stop(409, t.say.hearing.refusals[kept.refusal])
      return goTo(paths.unitHearing.to({ unit: unit.code, cycle: cycle.year }, { done: 'none' }))
    },
    refused: (context) => unitHearingPage(context, context),
  }),
]

interface Ground<C extends 'goal.read' | 'hearing.comment'> {
  readonly db: Reader
  readonly actor: Actor
  readonly unit: UnitInScope<C>
  readonly cycle: CycleRow
  readonly today: Day
  readonly csrf: string
  readonly t: Language
}

interface Showing {
  readonly goal?: string | undefined
  readonly done?: (typeof notices)[number] | undefined
  readonly typed?: Typed
  readonly errors?: FieldErrors
}

async function unitHearingPage<C extends 'goal.read' | 'hearing.comment'>(
  { db, actor, unit, cycle, today, csrf, t }: Ground<C>,
  { goal = '', done, typed, errors = {} }: Showing,
): Promise<Answer> {
  const writing = scopeFor(actor, 'hearing.comment')
  const stage = hearingStage(cycle.state)
  const model = presentUnitHearing(
    {
      unit,
      year: cycle.year,
      stage,
      sealed: await areGoalsSealed(db, cycle.id),
      deadline: cycle.hearing_deadline,
      today,
      goals: stage === 'open' ? await goalsInHearing(db, unit, cycle.id) : [],
      comments: await commentsOfUnit(db, unit, cycle.id),
      mayComment: writing !== undefined && within(writing, unit) !== undefined,
    },
    t,
  )
  const fields = typed ? { goal: textIn(typed, 'goal'), text: textIn(typed, 'text') } : { goal, text: '' }
  return showPage(
    model.title,
    <UnitHearingPage
      model={model}
      fields={fields}
      errors={errors}
      done={done && t.say.hearing.done[done]}
      personalData={personalNumbersIn(fields.text) > 0}
      csrf={csrf}
      t={t}
    />,
    { here: 'unitGoals' },
  )
}
