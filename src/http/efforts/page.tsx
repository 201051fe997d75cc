import { EffortPage } from '../../../views/efforts/page.tsx'
import type { TracedThing } from '../../db/queries/changes.ts'
import { type RegisteredRecommendation, recommendationRegister } from '../../db/queries/recommendations.ts'
import { effortsOf, type KeptEffort, subStrategy } from '../../db/queries/sub-strategies.ts'
import type { Reader } from '../../db/reader.ts'
import type { Actor } from '../../domain/access/actor.ts'
import { scopeFor, type UnitScope } from '../../domain/access/scope.ts'
import { id } from '../../domain/ids.ts'
import { isOpen } from '../../domain/sub-strategies/sub-strategy.ts'
import type { Language } from '../../i18n/language.ts'
import { paths } from '../../paths.ts'
import { amountText, liftsText, periodText } from '../../presenters/sub-strategy.ts'
import { effortBeside, statusBeside } from '../../presenters/sub-strategy-beside.ts'
import {
  effortValues,
  newEffortDraft,
  presentEffortForm,
  statusChoices,
} from '../../presenters/sub-strategy-forms.ts'
import { type Answer, missing, showPage, stop } from '../kernel/answer.ts'
import type { FieldErrors, Typed } from '../kernel/route.ts'
import { textIn } from '../kernel/typed.ts'
import { meanwhileOn } from '../last-change.ts'

interface Ground {
  readonly db: Reader
  readonly actor: Actor
  readonly csrf: string
  readonly t: Language
}

interface Showing {
  readonly done?: 'saved' | 'status' | undefined
  readonly typed?: Typed
  readonly errors?: FieldErrors
  /** Somebody else was first: the page shows what is kept beside it, and saves over it knowingly. */
  readonly conflict?: boolean
  /** The form that is shown again is the one of the status, and not the effort's own. */
  readonly ofStatus?: boolean
}

/** One effort, new where none is named: a form for those who may change it, text for everybody else. */
export async function effortPage<C extends 'strategy.read' | 'strategy.write'>(
  ground: Ground & { readonly scope: UnitScope<C> },
  strategyId: string,
  effortId: string | undefined,
  showing: Showing,
): Promise<Answer> {
  const { db, scope, csrf, t } = ground
  const say = t.say.efforts
  const strategy = await subStrategy(db, scope, id(strategyId))
  if (!strategy) return missing
  const efforts = await effortsOf(db, scope, strategy.id)
  const kept = efforts.find((effort) => effort.id === effortId)
  if (effortId !== undefined && !kept) return missing
  const mayWrite = scopeFor(ground.actor, 'strategy.write') !== undefined
  const editable = mayWrite && isOpen(strategy.state)
  if (!kept && !editable) return stop(409, say.locked)
  const register = await recommendationRegister(db, scope, strategy.id)
  const here = { strategy: strategy.id }
  const back = paths.subStrategy.to(here)
  const title = kept ? say.title(kept.draft.code) : say.newTitle
  const stored = kept
    ? effortValues(kept.draft, kept.recommendations, kept.version, t)
    : newEffortDraft(efforts.map(({ draft }) => draft.code))
  const action = kept ? paths.effort.to({ ...here, effort: kept.id }) : paths.newEffort.to(here)
  const values = showing.ofStatus ? stored : (showing.typed ?? stored)
  const form = presentEffortForm(
    { action, values, errors: showing.errors ?? {}, recommendations: register },
    t,
  )
  const givesStatus = kept && mayWrite && strategy.state === 'approved'
  const chosen = showing.ofStatus && showing.typed ? statusTyped(showing.typed) : undefined
  const meanwhile =
    kept && showing.conflict
      ? await meanwhileOn(
          ground,
          changesOfEffort(kept.id),
          chosen ? statusBeside(kept.draft, chosen.value, t) : effortBeside(kept, form, values, t),
          action,
        )
      : undefined
  return showPage(
    title,
    <EffortPage
      title={title}
      crumbs={[
        { label: t.say.subStrategies.listTitle, href: paths.subStrategies.to({}) },
        {
          label: t.say.subStrategies.name(strategy.draft.area, periodText(strategy.draft, t)),
          href: back,
        },
        { label: title },
      ]}
      notice={showing.done === undefined ? null : showing.done === 'saved' ? say.saved : say.statusSaved}
      form={editable ? { ...form, meanwhile } : undefined}
      facts={editable || !kept ? [] : factsOf(kept, register, t)}
      locked={mayWrite && !editable ? say.locked : null}
      status={
        givesStatus
          ? {
              action: paths.effortStatus.to({ ...here, effort: kept.id }),
              value: chosen?.value ?? kept.draft.status,
              version: chosen && !showing.conflict ? chosen.version : String(kept.version),
              choices: statusChoices(t),
              error: showing.errors?.['status'],
              meanwhile,
            }
          : undefined
      }
      cancelHref={back}
      csrf={csrf}
      t={t}
    />,
    { here: 'subStrategies', ...(showing.conflict ? { status: 409 } : {}) },
  )
}

function factsOf(
  { draft, recommendations }: KeptEffort,
  register: readonly RegisteredRecommendation[],
  t: Language,
): readonly (readonly [string, string])[] {
  const say = t.say.efforts
  const { dash } = t.format
  const day = (on: EffortDay) => (on === null ? say.notSet : t.format.dayLong(on))
  const numbers = register.filter(({ id: one }) => recommendations.includes(one)).map(({ number }) => number)
  const abilities = draft.abilities.map((ability) => t.say.annualGoals.goals.ability[ability])
  return [
    [say.name, draft.title],
    [say.track, say.tracks[draft.track]],
    [say.abilities, t.format.list(abilities) || dash],
    [say.subjects, liftsText(draft, t) || dash],
    [say.owner, draft.owner],
    [say.from, day(draft.from)],
    [say.to, day(draft.to)],
    [say.importance, draft.importance === null ? dash : say.importances[draft.importance]],
    [say.status, say.statuses[draft.status]],
    [say.investment, amountText(draft.investment, t)],
    [say.yearly, amountText(draft.yearly, t)],
    [say.funding, draft.funding === null ? say.noFunding : say.fundings[draft.funding]],
    [say.uncertainty, draft.uncertainty || dash],
    [say.estimatedOn, day(draft.estimatedOn)],
    [say.requires, t.format.list(draft.requires) || dash],
    [say.recommendations, t.format.list(numbers) || dash],
  ]
}

type EffortDay = KeptEffort['draft']['from']

function statusTyped(typed: Typed) {
  return { value: textIn(typed, 'status'), version: textIn(typed, 'version') }
}

/** What counts as a change of an effort, for whoever came too late. */
function changesOfEffort(effort: string): TracedThing {
  return { object: 'effort', id: effort, actions: ['effort.saved', 'effort.status_changed'] }
}
