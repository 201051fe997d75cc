import { z } from 'zod'
import { GoalsPage } from '../../../views/goals/list.tsx'
import { GoalRemovalPage } from '../../../views/goals/page.tsx'
import { ProposalsPage } from '../../../views/goals/proposals.tsx'
import { removeGoal } from '../../actions/goals/remove.ts'
import { type SaveRefusal, saveGoal } from '../../actions/goals/save.ts'
import { recordGoalStatus } from '../../actions/goals/status.ts'
import {
  bindableUnits,
  type GoalSource,
  goalOfCycle,
  goalsOfCycle,
  statusesOfYear,
} from '../../db/queries/goals.ts'
import { scopeFor } from '../../domain/access/scope.ts'
import { goalOf } from '../../domain/goals/draft.ts'
import { sourceLabel } from '../../domain/goals/proposals.ts'
import { mayEditGoal } from '../../domain/goals/rules.ts'
import { id } from '../../domain/ids.ts'
import type { Language } from '../../i18n/language.ts'
import { paths } from '../../paths.ts'
import { presentProposals } from '../../presenters/goal-proposals.ts'
import { presentGoalList } from '../../presenters/goals.ts'
import { type Answer, goTo, missing, showPage, stop } from '../kernel/answer.ts'
import { version } from '../kernel/fields.ts'
import { action, type FieldErrors, page, type Route } from '../kernel/route.ts'
import { stopAsTraced } from '../last-change.ts'
import { draftFrom, goalFields, statusFields } from './fields.ts'
import { goalPage, newGoalPage, traceOfGoal } from './goal-page.tsx'
import { goalsBySource, proposalGround, proposalsFor, proposalWith } from './proposals.ts'
import { statusErrors } from './status-errors.ts'
import { unitGoalRoutes } from './unit-routes.tsx'

export const goalRoutes: readonly Route[] = [
  page({
    path: paths.goals,
    capability: 'goal.region.read',
    input: z.object({ removed: z.string().max(20).optional() }),
    answer: async ({ db, scope, cycle, actor, input, t }) => {
      const goals = await goalsOfCycle(db, scope, cycle.id)
      const statuses = await statusesOfYear(db, scope, cycle.year)
      const model = presentGoalList(
        {
          year: cycle.year,
          goals: goals.map(({ draft, ...rest }) => ({ ...rest, goal: goalOf(draft) })),
          statuses: statuses.filter(({ unitId }) => unitId === null),
          followedUp: cycle.state === 'follow_up' || cycle.state === 'closed',
          mayWrite: scopeFor(actor, 'goal.write') !== undefined && cycle.state !== 'closed',
          mayPreview: scopeFor(actor, 'report.preview') !== undefined,
          removed: input.removed,
        },
        t,
      )
      return showPage(model.title, <GoalsPage model={model} t={t} />, { here: 'goals' })
    },
  }),
  page({
    path: paths.goalProposals,
    capability: 'goal.write',
    answer: async (context) => {
      const { cycle, t } = context
      const [proposals, used] = [await proposalsFor(context), await goalsBySource(context)]
      const model = presentProposals(proposalGround(cycle), proposals, used, t)
      return showPage(model.title, <ProposalsPage model={model} t={t} />, { here: 'goals' })
    },
  }),
  page({
    path: paths.newGoal,
    capability: 'goal.write',
    input: z.object({ from: z.string().max(80).optional() }),
    answer: (context) => newGoalPage(context, { from: context.input.from }),
  }),
  action({
    path: paths.newGoal,
    capability: 'goal.write',
    audit: ['goal.saved'],
    input: goalFields,
    answer: async (context) => {
      const { db, change, scope, cycle, input, refuse, t } = context
      const source = await sourceFor(context, input.source ?? '')
      if (source === undefined) return refuse({ goal: t.say.goalProposals.unknown })
      const units = (await bindableUnits(db, scope, cycle.year)).map(({ code }) => code)
      const saved = await saveGoal(change, scope, {
        cycleId: cycle.id,
        existing: undefined,
        draft: draftFrom(input, units),
        continuesId: input.continues === '' ? null : id<'goal'>(input.continues),
        source,
      })
      if (saved.ok) return goTo(paths.goal.to({ cycle: cycle.year, goal: saved.value }, { saved: 'goal' }))
      const errors = fieldErrors(saved.refusal, t)
      return errors ? refuse(errors) : stopped(saved.refusal, t)
    },
    refused: (context) => newGoalPage(context, { refused: context }),
  }),
  page({
    path: paths.goal,
    capability: 'goal.region.read',
    input: z.object({ saved: z.enum(['goal', 'status']).optional() }),
    answer: (context) => goalPage(context, context.params.goal, { saved: context.input.saved }),
  }),
  action({
    path: paths.goal,
    capability: 'goal.write',
    audit: ['goal.saved'],
    input: goalFields,
    answer: async (context) => {
      const { db, change, scope, cycle, params, input, typed, refuse, t } = context
      const units = (await bindableUnits(db, scope, cycle.year)).map(({ code }) => code)
      const saved = await saveGoal(change, scope, {
        cycleId: cycle.id,
        existing: { id: id<'goal'>(params.goal), version: input.version },
        draft: draftFrom(input, units),
        continuesId: input.continues === '' ? null : id<'goal'>(input.continues),
      })
      if (saved.ok) return goTo(paths.goal.to({ cycle: cycle.year, goal: saved.value }, { saved: 'goal' }))
      if (saved.refusal === 'missing') return missing
      if (saved.refusal === 'changedMeanwhile')
        return goalPage(context, params.goal, { form: { typed, errors: {} }, conflict: true })
      const errors = fieldErrors(saved.refusal, t)
      return errors ? refuse(errors) : stopped(saved.refusal, t)
    },
    refused: (context) => goalPage(context, context.params.goal, { form: context }),
  }),
  page({
    path: paths.goalRemoval,
    capability: 'goal.write',
    answer: (context) => removalPage(context, context.params.goal),
  }),
  action({
    path: paths.goalRemoval,
    capability: 'goal.write',
    audit: ['goal.removed'],
    input: z.object({ version: version() }),
    answer: async (context) => {
      const { change, scope, cycle, params, input, t } = context
      const removed = await removeGoal(change, scope, {
        cycleId: cycle.id,
        goalId: id<'goal'>(params.goal),
        version: input.version,
      })
      if (removed.ok) return goTo(paths.goals.to({ cycle: cycle.year }, { removed: removed.value }))
      if (removed.refusal === 'missing') return missing
      const sentence = t.say.goals.refusals[removed.refusal]
      return removed.refusal === 'changedMeanwhile'
        ? stopAsTraced(context, sentence, traceOfGoal(params.goal))
        : stop(409, sentence)
    },
    refused: (context) => removalPage(context, context.params.goal),
  }),
  action({
    path: paths.goalStatus,
    capability: 'goal.write',
    audit: ['goal.status_recorded'],
    input: statusFields,
    answer: async ({ change, scope, cycle, params, input, refuse, t }) => {
      const recorded = await recordGoalStatus(change, scope, {
        cycleId: cycle.id,
        goalId: id<'goal'>(params.goal),
        status: input,
      })
      if (recorded.ok)
        return goTo(paths.goal.to({ cycle: cycle.year, goal: params.goal }, { saved: 'status' }))
      const errors = statusErrors(recorded.refusal, t)
      if (errors) return refuse(errors)
      return recorded.refusal === 'missing' ? missing : stop(409, t.say.goals.refusals[recorded.refusal])
    },
    refused: (context) => goalPage(context, context.params.goal, { status: context }),
  }),
  ...unitGoalRoutes,
]

/** The source that a new goal is made from: none where none is named, undefined where there is no such proposal any more. */
async function sourceFor(
  ground: Parameters<typeof proposalsFor>[0],
  key: string,
): Promise<GoalSource | null | undefined> {
  if (key === '') return null
  const proposal = await proposalWith(ground, key)
  return proposal && { kind: proposal.kind, reference: proposal.reference, label: sourceLabel(proposal) }
}

async function removalPage(
  { db, scope, cycle, csrf, t }: Parameters<typeof newGoalPage>[0],
  goal: string,
): Promise<Answer> {
  const kept = await goalOfCycle(db, scope, cycle.id, id<'goal'>(goal))
  if (!kept) return missing
  const may = mayEditGoal(kept.state, cycle.state)
  const here = { cycle: cycle.year, goal: kept.id }
  return showPage(
    t.say.goals.removalTitle(kept.draft.number),
    <GoalRemovalPage
      number={kept.draft.number}
      goal={kept.draft.goal}
      action={paths.goalRemoval.to(here)}
      barred={may.ok ? undefined : t.say.goals.refusals[may.refusal]}
      keepHref={paths.goal.to(here)}
      version={String(kept.version)}
      csrf={csrf}
      t={t}
    />,
    { here: 'goals' },
  )
}

/** What is wrong with a field is said at it; everything else is "not now". */
function fieldErrors(refusal: SaveRefusal, t: Language): FieldErrors | undefined {
  const say = t.say.goals
  if (typeof refusal === 'object') {
    const faults = Object.entries(refusal.faults)
    return Object.fromEntries(faults.map(([field, fault]) => [field, say.faults[fault]]))
  }
  if (refusal === 'numberTaken') return { number: say.refusals.numberTaken }
  if (refusal === 'unknownUnit') return { units: say.unknownUnit }
  return refusal === 'unknownPredecessor' ? { continues: say.unknownPredecessor } : undefined
}

function stopped(refusal: SaveRefusal, t: Language): Answer {
  const locked = refusal === 'adopted' || refusal === 'cycleClosed' || refusal === 'changedMeanwhile'
  return locked ? stop(409, t.say.goals.refusals[refusal]) : missing
}
