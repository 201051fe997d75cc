import { GoalPage, NewGoalPage } from '../../../views/goals/page.tsx'
import { unitNames } from '../../db/queries/cycle-units.ts'
import { type CycleRow, cycleOfYear } from '../../db/queries/cycles.ts'
import {
  adoptedGoals,
  bindableUnits,
  goalOfCycle,
  goalsOfCycle,
  type KeptGoal,
  statusesOfYear,
} from '../../db/queries/goals.ts'
import { awaitingGoals } from '../../db/queries/reports.ts'
import type { Reader } from '../../db/reader.ts'
import type { Actor } from '../../domain/access/actor.ts'
import { scopeFor, type UnitScope } from '../../domain/access/scope.ts'
import { newDraft } from '../../domain/goals/draft.ts'
import { hasLapsed } from '../../domain/goals/follow-up.ts'
import { type Proposal, sourceKey, sourceLabel } from '../../domain/goals/proposals.ts'
import { mayEditGoal } from '../../domain/goals/rules.ts'
import { id } from '../../domain/ids.ts'
import type { Day } from '../../domain/time.ts'
import type { Language } from '../../i18n/language.ts'
import { paths } from '../../paths.ts'
import {
  differences,
  outcomeChoices,
  presentGoalForm,
  presentGoalPage,
  type Values,
  valuesOf,
} from '../../presenters/goal-page.ts'
import { draftFrom, sourceText } from '../../presenters/goal-proposals.ts'
import { type Answer, missing, showPage } from '../kernel/answer.ts'
import type { FieldErrors, Typed } from '../kernel/route.ts'
import { textIn } from '../kernel/typed.ts'
import { lastTraced } from '../last-change.ts'
import { proposalGround, proposalWith } from './proposals.ts'

export interface Ground {
  readonly db: Reader
  readonly actor: Actor
  readonly cycle: CycleRow
  readonly today: Day
  readonly csrf: string
  readonly t: Language
}

/** What is special about this showing of a goal: what was typed and refused, or what was just done. */
interface Showing {
  readonly saved?: 'goal' | 'status' | undefined
  readonly form?: { readonly typed: Typed; readonly errors: FieldErrors }
  readonly status?: { readonly typed: Typed; readonly errors: FieldErrors }
  /** Somebody else saved first: the page shows what is kept, and the form saves over it knowingly. */
  readonly conflict?: boolean
}

/** One goal: as a form for those who may change it while it is a draft, else as text. */
export async function goalPage<C extends 'goal.region.read' | 'goal.write'>(
  ground: Ground & { readonly scope: UnitScope<C> },
  goal: string,
  showing: Showing,
): Promise<Answer> {
  const { db, scope, cycle, t, csrf, today } = ground
  const kept = await goalOfCycle(db, scope, cycle.id, id<'goal'>(goal))
  if (!kept) return missing
  const mayWrite = scopeFor(ground.actor, 'goal.write') !== undefined
  const editable = mayWrite && mayEditGoal(kept.state, cycle.state).ok
  const names = new Map((await unitNames(db, cycle.id)).map(({ id: unit, name }) => [unit, name]))
  const statuses = (await statusesOfYear(db, scope, cycle.year)).filter(({ goalId }) => goalId === kept.id)
  const lastYear = await adoptedGoals(db, scope, cycle.year - 1)
  const awaiting = editable ? await awaitingGoals(db, scope, cycle.id) : undefined
  const units = await bindableUnits(db, scope, cycle.year)
  const model = presentGoalPage(
    {
      year: cycle.year,
      id: kept.id,
      state: kept.state,
      draft: kept.draft,
      predecessor: lastYear.find((each) => each.id === kept.continuesId)?.number,
      unitNames: new Map(units.map(({ code, name }) => [code, name])),
      statuses: statuses.map((status) => ({
        ...status,
        of: status.unitId === null ? null : (names.get(status.unitId) ?? t.format.dash),
      })),
      editable,
      mayGiveStatus:
        mayWrite && cycle.state !== 'closed' && !hasLapsed(statuses.filter(({ unitId }) => unitId === null)),
      waitingVersion: awaiting?.numbers.includes(kept.draft.number) ? awaiting.version : undefined,
      source: kept.source,
      saved: showing.saved,
    },
    t,
  )
  const stored = valuesOf(kept.draft, kept.continuesId, kept.version, units)
  const values = showing.form ? withVersion(showing.form.typed, kept, showing.conflict === true) : stored
  const here = paths.goal.to({ cycle: cycle.year, goal: kept.id })
  const form = editable
    ? presentGoalForm({ action: here, values, errors: showing.form?.errors ?? {}, units, lastYear }, t)
    : undefined
  const meanwhile = showing.conflict
    ? {
        stored: differences(stored, values, units, t),
        latest: await lastTraced(ground, traceOfGoal(kept.id)),
        keepHref: here,
      }
    : undefined
  return showPage(
    model.title,
    <GoalPage
      model={model}
      form={form}
      meanwhile={meanwhile}
      status={statusForm(showing.status, today)}
      choices={outcomeChoices(t)}
      cancelHref={paths.goals.to({ cycle: cycle.year })}
      today={today}
      csrf={csrf}
      t={t}
    />,
    { here: 'goals', ...(showing.conflict ? { status: 409 } : {}) },
  )
}

/** What counts as a change of a goal, for whoever came too late. */
export function traceOfGoal(goal: string) {
  return { object: 'goal', id: goal, actions: ['goal.saved', 'goal.status_recorded'] } as const
}

/** After a conflict the form carries the version that was shown as kept, so that a third change is noticed too. */
function withVersion(typed: Typed, kept: KeptGoal, conflict: boolean): Values {
  return conflict ? { ...typed, version: String(kept.version) } : typed
}

/** What stands in a status form: what was typed, or today and nothing else. */
export function statusForm(
  refused: { readonly typed: Typed; readonly errors: FieldErrors } | undefined,
  today: Day,
) {
  return {
    value: (field: string) => (refused ? textIn(refused.typed, field) : field === 'on' ? today : ''),
    errors: refused?.errors ?? {},
  }
}

/**
 * The form of a goal that does not exist yet: empty, or filled in from the proposal that `from` names; one that is gone
 * fills in nothing.
 */
export async function newGoalPage(
  ground: Ground & { readonly scope: UnitScope<'goal.write'> },
  { from, refused }: { readonly from?: string | undefined; readonly refused?: Refused } = {},
): Promise<Answer> {
  const { db, scope, cycle, t, csrf } = ground
  const { year } = cycle
  const units = await bindableUnits(db, scope, year)
  const lastYear = await adoptedGoals(db, scope, year - 1)
  const list = paths.goals.to({ cycle: year })
  const title = t.say.goals.newTitle(year)
  const key = refused ? textIn(refused.typed, 'source') : (from ?? '')
  const proposal = key === '' ? undefined : await proposalWith(ground, key)
  const values = refused?.typed ?? (await begun(ground, proposal, units))
  const form = presentGoalForm(
    { action: paths.newGoal.to({ cycle: year }), values, errors: refused?.errors ?? {}, units, lastYear },
    t,
  )
  const source = proposal && sourceText({ kind: proposal.kind, label: sourceLabel(proposal) }, t)
  return showPage(
    title,
    <NewGoalPage
      title={title}
      crumbs={[{ label: t.say.goals.title(year), href: list }, { label: title }]}
      form={form}
      from={source === undefined ? null : t.say.goalProposals.from(source)}
      cancelHref={list}
      csrf={csrf}
      t={t}
    />,
    { here: 'goals' },
  )
}

interface Refused {
  readonly typed: Typed
  readonly errors: FieldErrors
}

/** What a new goal begins with: the next number, and what follows from a proposal. */
async function begun(
  { db, scope, cycle, t }: Ground & { readonly scope: UnitScope<'goal.write'> },
  proposal: Proposal | undefined,
  units: readonly { readonly code: string }[],
): Promise<Values> {
  const numbers = (await goalsOfCycle(db, scope, cycle.id)).map(({ draft }) => draft.number)
  if (!proposal) return valuesOf(newDraft(cycle.year, numbers), null, 0, units)
  const before = proposal.kind === 'missed' ? await goalBefore(db, scope, cycle.year, proposal) : undefined
  const draft = draftFrom(proposal, proposalGround(cycle), numbers, before?.draft, t)
  return { ...valuesOf(draft, before?.id ?? null, 0, units), source: sourceKey(proposal) }
}

async function goalBefore(
  db: Reader,
  scope: UnitScope<'goal.write'>,
  year: number,
  { reference }: Proposal,
): Promise<KeptGoal | undefined> {
  const cycle = await cycleOfYear(db, year - 1)
  return cycle && goalOfCycle(db, scope, cycle.id, id<'goal'>(reference))
}
