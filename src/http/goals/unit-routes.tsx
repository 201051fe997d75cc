import { z } from 'zod'
import { UnitGoalsPage } from '../../../views/goals/unit.tsx'
import { recordUnitGoalStatus } from '../../actions/goals/status.ts'
import type { CycleRow } from '../../db/queries/cycles.ts'
import { goalsOfUnit, goalYearsOfUnit, lapsedAmong, statusesOfUnit } from '../../db/queries/goals.ts'
import { goalsAreApproved } from '../../db/queries/reports.ts'
import type { Reader } from '../../db/reader.ts'
import type { Actor } from '../../domain/access/actor.ts'
import { scopeFor, type UnitInScope, within } from '../../domain/access/scope.ts'
import { goalOf } from '../../domain/goals/draft.ts'
import { id } from '../../domain/ids.ts'
import type { Day } from '../../domain/time.ts'
import type { Language } from '../../i18n/language.ts'
import { paths } from '../../paths.ts'
import { outcomeChoices } from '../../presenters/goal-page.ts'
import { presentUnitGoals } from '../../presenters/goals.ts'
import { type Answer, goTo, missing, showPage, stop } from '../kernel/answer.ts'
import { checked } from '../kernel/fields.ts'
import { action, type FieldErrors, page, type Route, type Typed } from '../kernel/route.ts'
import { statusFields } from './fields.ts'
import { statusForm } from './goal-page.tsx'
import { statusErrors } from './status-errors.ts'

/** A unit's own goals: what binds it, and how it says that they stand. */
export const unitGoalRoutes: readonly Route[] = [
  page({
    path: paths.unitGoals,
    capability: 'goal.read',
    input: z.object({ saved: checked() }),
    answer: (context) => unitGoalsPage(context, { saved: context.input.saved }),
  }),
  action({
    path: paths.unitGoalStatus,
    capability: 'goal.status.write',
    audit: ['goal.status_recorded'],
    input: statusFields,
    answer: async ({ change, unit, cycle, params, input, refuse, t }) => {
      const recorded = await recordUnitGoalStatus(change, unit, {
        cycleId: cycle.id,
        goalId: id<'goal'>(params.goal),
        status: input,
      })
      const here = { unit: unit.code, cycle: cycle.year }
      if (recorded.ok) return goTo(paths.unitGoals.to(here, { saved: '1' }))
      const errors = statusErrors(recorded.refusal, t)
      if (errors) return refuse(errors)
      return recorded.refusal === 'missing' ? missing : stop(409, t.say.goals.refusals[recorded.refusal])
    },
    refused: (context) =>
      unitGoalsPage(context, {
        refused: { goal: context.params.goal, typed: context.typed, errors: context.errors },
      }),
  }),
]

type OwnGoals = 'goal.read' | 'goal.status.write'

interface UnitGround<C extends OwnGoals> {
  readonly db: Reader
  readonly actor: Actor
  readonly unit: UnitInScope<C>
  readonly cycle: CycleRow
  readonly today: Day
  readonly csrf: string
  readonly t: Language
}

interface Showing {
  readonly saved?: boolean
  readonly refused?: { readonly goal: string; readonly typed: Typed; readonly errors: FieldErrors }
}

async function unitGoalsPage<C extends OwnGoals>(
  ground: UnitGround<C>,
  { saved, refused }: Showing,
): Promise<Answer> {
  const { db, actor, unit, cycle, today, csrf, t } = ground
  const giving = scopeFor(actor, 'goal.status.write')
  const goals = await goalsOfUnit(db, unit, cycle.id)
  if (refused && !goals.some((goal) => goal.id === refused.goal)) return missing
  const lapsed = await lapsedAmong(
    db,
    goals.map((goal) => goal.id),
  )
  const model = presentUnitGoals(
    {
      unit,
      year: cycle.year,
      years: await goalYearsOfUnit(db, unit),
      goals: goals.map(({ draft, ...rest }) => ({
        ...rest,
        goal: goalOf(draft),
        lapsed: lapsed.has(rest.id),
      })),
      statuses: await statusesOfUnit(db, unit, cycle.id),
      mayGive: giving !== undefined && within(giving, unit) !== undefined,
      closed: cycle.state === 'closed',
      hearing: cycle.state === 'hearing' ? { deadline: cycle.hearing_deadline } : undefined,
      approved: await goalsAreApproved(db, unit, cycle.id),
    },
    t,
  )
  return showPage(
    model.title,
    <UnitGoalsPage
      model={model}
      saved={saved ?? false}
      fieldsOf={(goal) => statusForm(goal === refused?.goal ? refused : undefined, today)}
      choices={outcomeChoices(t)}
      today={today}
      csrf={csrf}
      t={t}
    />,
    { here: 'unitGoals' },
  )
}
