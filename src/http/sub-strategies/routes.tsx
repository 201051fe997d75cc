import { z } from 'zod'
import { SubStrategyFormPage } from '../../../views/sub-strategies/form.tsx'
import { SubStrategyListPage } from '../../../views/sub-strategies/list.tsx'
import { decideSubStrategy, submitSubStrategy } from '../../actions/sub-strategies/decide.ts'
import { newSubStrategyVersion } from '../../actions/sub-strategies/new-version.ts'
import { type SubStrategySaveRefusal, saveSubStrategy } from '../../actions/sub-strategies/save.ts'
import { frames, subStrategies, subStrategy } from '../../db/queries/sub-strategies.ts'
import type { Reader } from '../../db/reader.ts'
import type { Actor } from '../../domain/access/actor.ts'
import { scopeFor, type UnitScope } from '../../domain/access/scope.ts'
import { id } from '../../domain/ids.ts'
import { isOpen, subStrategyOutcomes, usualPeriod } from '../../domain/sub-strategies/sub-strategy.ts'
import { type Day, yearOf } from '../../domain/time.ts'
import type { Language } from '../../i18n/language.ts'
import { paths } from '../../paths.ts'
import { frameText, periodText } from '../../presenters/sub-strategy.ts'
import { subStrategyBeside } from '../../presenters/sub-strategy-beside.ts'
import {
  presentSubStrategyForm,
  subStrategyValues,
  type Values,
} from '../../presenters/sub-strategy-forms.ts'
import { type Answer, goTo, missing, showPage, stop } from '../kernel/answer.ts'
import { choice, notKept, requiredDay, requiredText, text, version, wholeNumber } from '../kernel/fields.ts'
import { action, type FieldErrors, page, type Route } from '../kernel/route.ts'
import { meanwhileOn, stopAsTraced } from '../last-change.ts'
import { notices, subStrategyPage } from './page.tsx'

const fields = z.object({
  version: version(),
  area: requiredText(200),
  fromYear: wholeNumber(2000, 2100),
  years: wholeNumber(0, 99),
  periodReason: text(500),
  objectives: text(3000),
  // Chosen from a list and never written: an id, or nothing.
  frame: notKept(z.string().regex(/^[0-9a-f-]{0,40}$/)),
})

export const subStrategyRoutes: readonly Route[] = [
  page({
    path: paths.subStrategies,
    capability: 'strategy.read',
    answer: async ({ db, scope, actor, t }) => {
      const say = t.say.subStrategies
      const lines = (await subStrategies(db, scope)).map(({ id: strategy, draft, number, state }) => ({
        href: paths.subStrategy.to({ strategy }),
        area: draft.area,
        period: periodText(draft, t),
        version: say.versionShort(number),
        state: say.states[state],
      }))
      const kept = (await frames(db, scope)).map(({ id: frame, draft }) => ({
        href: paths.frame.to({ frame }),
        text: frameText(draft, t),
      }))
      const mayWrite = scopeFor(actor, 'strategy.write') !== undefined
      const add = mayWrite
        ? { strategy: paths.newSubStrategy.to({}), frame: paths.newFrame.to({}) }
        : undefined
      return showPage(say.listTitle, <SubStrategyListPage lines={lines} frames={kept} add={add} t={t} />, {
        here: 'subStrategies',
      })
    },
  }),
  page({
    path: paths.newSubStrategy,
    capability: 'strategy.write',
    answer: (context) =>
      formPage(context, undefined, { values: proposed(context.today, context.t), errors: {} }),
  }),
  action({
    path: paths.newSubStrategy,
    capability: 'strategy.write',
    audit: ['sub_strategy.saved'],
    input: fields,
    answer: async ({ change, scope, input, refuse, t }) => {
      const saved = await saveSubStrategy(change, scope, { existing: undefined, ...savedFrom(input) })
      if (saved.ok) return goTo(paths.subStrategy.to({ strategy: saved.value }, { done: 'saved' }))
      return refuse(fieldErrors(saved.refusal, t))
    },
    refused: (context) => formPage(context, undefined, { values: context.typed, errors: context.errors }),
  }),
  page({
    path: paths.subStrategy,
    capability: 'strategy.read',
    input: z.object({ done: z.enum(notices).optional() }),
    answer: (context) => subStrategyPage(context, context.params.strategy, { notice: context.input.done }),
  }),
  page({
    path: paths.subStrategyText,
    capability: 'strategy.write',
    answer: async (context) => {
      const kept = await subStrategy(context.db, context.scope, id(context.params.strategy))
      if (!kept) return missing
      if (!isOpen(kept.state)) return stop(409, context.t.say.subStrategies.refusals.notOpen)
      const values = subStrategyValues(kept.draft, kept.frameId, kept.version)
      return formPage(context, kept.id, { values, errors: {} })
    },
  }),
  action({
    path: paths.subStrategyText,
    capability: 'strategy.write',
    audit: ['sub_strategy.saved'],
    input: fields,
    answer: async (context) => {
      const { db, change, scope, params, input, typed, refuse, t } = context
      const strategy = id<'sub_strategy'>(params.strategy)
      const existing = { id: strategy, version: input.version }
      const saved = await saveSubStrategy(change, scope, { existing, ...savedFrom(input) })
      if (saved.ok) return goTo(paths.subStrategy.to({ strategy }, { done: 'saved' }))
      if (saved.refusal === 'missing') return missing
      if (saved.refusal === 'notOpen') return stop(409, t.say.subStrategies.refusals.notOpen)
      if (saved.refusal !== 'changedMeanwhile') return refuse(fieldErrors(saved.refusal, t))
      const now = (await subStrategy(db, scope, strategy))?.version ?? 0
      return formPage(context, strategy, {
        values: { ...typed, version: String(now) },
        errors: {},
        conflict: true,
      })
    },
    refused: (context) =>
      formPage(context, context.params.strategy, { values: context.typed, errors: context.errors }),
  }),
  action({
    path: paths.subStrategySubmission,
    capability: 'strategy.write',
    audit: ['sub_strategy.submitted'],
    input: z.object({ version: version() }),
    answer: async (context) => {
      const { change, scope, params, input, t } = context
      const strategy = id<'sub_strategy'>(params.strategy)
      const submitted = await submitSubStrategy(change, scope, { id: strategy, version: input.version })
      if (submitted.ok) return goTo(paths.subStrategy.to({ strategy }, { done: 'submitted' }))
      const { refusal } = submitted
      if (refusal === 'missing') return missing
      const say = t.say.subStrategies
      if (refusal === 'changedMeanwhile')
        return stopAsTraced(context, say.refusals.changedMeanwhile, changesOf(strategy))
      if (typeof refusal === 'string') return stop(409, say.blocked[refusal])
      return stop(409, say.blocked.uncovered(t.format.list(refusal.numbers), refusal.numbers.length))
    },
    refused: (context) => subStrategyPage(context, context.params.strategy, {}),
  }),
  action({
    path: paths.subStrategyDecision,
    capability: 'strategy.write',
    audit: ['sub_strategy.decided'],
    input: z.object({
      version: version(),
      outcome: choice(subStrategyOutcomes),
      body: requiredText(200),
      reference: requiredText(60),
      on: requiredDay(),
      note: text(1000),
    }),
    answer: async (context) => {
      const { change, scope, params, input, refuse, t } = context
      const strategy = id<'sub_strategy'>(params.strategy)
      const { version: read, ...decision } = input
      const decided = await decideSubStrategy(change, scope, { id: strategy, version: read, decision })
      if (decided.ok) return goTo(paths.subStrategy.to({ strategy }, { done: 'recorded' }))
      const { refusal } = decided
      if (refusal === 'missing') return missing
      const say = t.say.subStrategies.refusals
      if (refusal === 'dayAhead') return refuse({ on: say.dayAhead })
      if (refusal === 'noteMissing') return refuse({ note: say.noteMissing })
      if (refusal === 'changedMeanwhile')
        return stopAsTraced(context, say.changedMeanwhile, changesOf(strategy))
      return stop(refusal === 'ownSubmission' ? 403 : 409, say[refusal])
    },
    refused: (context) =>
      subStrategyPage(context, context.params.strategy, { typed: context.typed, errors: context.errors }),
  }),
  action({
    path: paths.subStrategyVersion,
    capability: 'strategy.write',
    audit: ['sub_strategy.versioned'],
    input: z.object({}),
    answer: async ({ change, scope, params, t }) => {
      const made = await newSubStrategyVersion(change, scope, id(params.strategy))
      if (made.ok) return goTo(paths.subStrategy.to({ strategy: made.value }, { done: 'versioned' }))
      return made.refusal === 'missing' ? missing : stop(409, t.say.subStrategies.refusals[made.refusal])
    },
    refused: (context) => subStrategyPage(context, context.params.strategy, {}),
  }),
]

function savedFrom(input: z.infer<typeof fields>) {
  const { area, fromYear, years, periodReason, objectives, frame } = input
  return {
    draft: { area, fromYear, years, periodReason, objectives },
    frameId: frame === '' ? null : id<'investment_frame'>(frame),
  }
}

function proposed(today: Day, t: Language): Values {
  const draft = {
    area: t.say.subStrategies.usualArea,
    fromYear: yearOf(today) + 1,
    years: usualPeriod,
    periodReason: '',
    objectives: '',
  }
  return subStrategyValues(draft, null, 0)
}

function fieldErrors(refusal: SubStrategySaveRefusal, t: Language): FieldErrors {
  const say = t.say.subStrategies
  if (typeof refusal === 'object') {
    return Object.fromEntries(
      Object.entries(refusal.faults).map(([field, fault]) => [field, say.faults[fault]]),
    )
  }
  if (refusal === 'unknownFrame') return { frame: say.refusals.unknownFrame }
  return { fromYear: say.refusals.alreadyThere }
}

/** What counts as a change of a sub-strategy, for whoever came too late. */
function changesOf(strategy: string) {
  const actions = ['sub_strategy.saved', 'sub_strategy.submitted', 'sub_strategy.decided'] as const
  return { object: 'sub_strategy', id: strategy, actions } as const
}

async function formPage(
  context: {
    readonly db: Reader
    readonly actor: Actor
    readonly scope: UnitScope<'strategy.write'>
    readonly csrf: string
    readonly t: Language
  },
  strategy: string | undefined,
  showing: { readonly values: Values; readonly errors: FieldErrors; readonly conflict?: boolean },
): Promise<Answer> {
  const { db, scope, csrf, t } = context
  const say = t.say.subStrategies
  const kept = strategy === undefined ? undefined : await subStrategy(db, scope, id(strategy))
  if (strategy !== undefined && !kept) return missing
  const title = kept ? say.editTitle : say.newTitle
  const back = kept ? paths.subStrategy.to({ strategy: kept.id }) : paths.subStrategies.to({})
  const action = kept ? paths.subStrategyText.to({ strategy: kept.id }) : paths.newSubStrategy.to({})
  const { values, errors } = showing
  const form = presentSubStrategyForm({ action, values, errors, frames: await frames(db, scope) }, t)
  const meanwhile =
    kept && showing.conflict
      ? await meanwhileOn(context, changesOf(kept.id), subStrategyBeside(kept, form, values, t), action)
      : undefined
  const crumbs = [{ label: say.listTitle, href: paths.subStrategies.to({}) }, { label: title }]
  return showPage(
    title,
    <SubStrategyFormPage
      title={title}
      crumbs={crumbs}
      form={{ ...form, meanwhile }}
      cancelHref={back}
      csrf={csrf}
      t={t}
    />,
    { here: 'subStrategies', ...(showing.conflict ? { status: 409 } : {}) },
  )
}
