import { z } from 'zod'
import { abilities } from '../../../controls/abilities.ts'
import { type EffortSaveRefusal, saveEffort } from '../../actions/efforts/save.ts'
import { changeEffortStatus } from '../../actions/efforts/status.ts'
import { effortsOf } from '../../db/queries/sub-strategies.ts'
import {
  type EffortDraft,
  effortStatuses,
  fundingSources,
  importances,
  liftSteps,
  readSubjects,
  tracks,
  wordsIn,
} from '../../domain/efforts/effort.ts'
import { id } from '../../domain/ids.ts'
import type { Language } from '../../i18n/language.ts'
import { paths } from '../../paths.ts'
import { goTo, missing, stop } from '../kernel/answer.ts'
import {
  checked,
  choice,
  key,
  notKept,
  optionalChoice,
  optionalDay,
  requiredText,
  several,
  text,
  version,
} from '../kernel/fields.ts'
import { action, type FieldErrors, page, type Route } from '../kernel/route.ts'
import { amountIn, isRefused } from '../money.ts'
import { effortPage } from './page.tsx'

const fields = z.object({
  version: version(),
  code: requiredText(12),
  title: requiredText(200),
  track: choice(tracks),
  abilities: several(choice(['predict', 'prevent', 'detect', 'manage'])),
  // Keys of safeguards, requirements and efforts, which are kept as keys.
  subjects: key(1000),
  liftsTo: optionalChoice(['1', '2', '3', '4']),
  owner: text(200),
  from: optionalDay(),
  to: optionalDay(),
  importance: optionalChoice(importances),
  investment: notKept(text(40)),
  yearly: notKept(text(40)),
  funding: optionalChoice(fundingSources),
  uncertainty: text(300),
  estimatedOn: optionalDay(),
  status: choice(effortStatuses),
  requires: key(300),
  recommendations: several(key(60)),
  coversWithOthers: checked(),
})

export const effortRoutes: readonly Route[] = [
  page({
    path: paths.newEffort,
    capability: 'strategy.write',
    answer: (context) => effortPage(context, context.params.strategy, undefined, {}),
  }),
  action({
    path: paths.newEffort,
    capability: 'strategy.write',
    audit: ['effort.saved'],
    input: fields,
    answer: async ({ change, scope, params, input, refuse, t }) => {
      const draft = draftFrom(input, t)
      if ('errors' in draft) return refuse(draft.errors)
      const strategy = id<'sub_strategy'>(params.strategy)
      const saved = await saveEffort(change, scope, {
        subStrategyId: strategy,
        existing: undefined,
        draft: draft.value,
        recommendations: input.recommendations.map((one) => id<'recommendation'>(one)),
        coversWithOthers: input.coversWithOthers,
      })
      if (saved.ok) return goTo(paths.subStrategy.to({ strategy }, { done: 'effort' }))
      if (saved.refusal === 'missing') return missing
      const errors = fieldErrors(saved.refusal, t)
      return errors ? refuse(errors) : stop(409, t.say.efforts.locked)
    },
    refused: (context) => effortPage(context, context.params.strategy, undefined, context),
  }),
  page({
    path: paths.effort,
    capability: 'strategy.read',
    input: z.object({ done: z.enum(['saved', 'status']).optional() }),
    answer: (context) =>
      effortPage(context, context.params.strategy, context.params.effort, { done: context.input.done }),
  }),
  action({
    path: paths.effort,
    capability: 'strategy.write',
    audit: ['effort.saved'],
    input: fields,
    answer: async (context) => {
      const { db, change, scope, params, input, typed, refuse, t } = context
      const draft = draftFrom(input, t)
      if ('errors' in draft) return refuse(draft.errors)
      const [strategy, effort] = [id<'sub_strategy'>(params.strategy), id<'effort'>(params.effort)]
      const saved = await saveEffort(change, scope, {
        subStrategyId: strategy,
        existing: { id: effort, version: input.version },
        draft: draft.value,
        recommendations: input.recommendations.map((one) => id<'recommendation'>(one)),
        coversWithOthers: input.coversWithOthers,
      })
      if (saved.ok) return goTo(paths.effort.to({ strategy, effort }, { done: 'saved' }))
      if (saved.refusal === 'missing') return missing
      if (saved.refusal === 'changedMeanwhile') {
        const now = (await effortsOf(db, scope, strategy)).find((one) => one.id === effort)
        return effortPage(context, strategy, effort, {
          typed: { ...typed, version: String(now?.version ?? 0) },
          errors: {},
          conflict: true,
        })
      }
      const errors = fieldErrors(saved.refusal, t)
      return errors ? refuse(errors) : stop(409, t.say.efforts.locked)
    },
    refused: (context) => effortPage(context, context.params.strategy, context.params.effort, context),
  }),
  action({
    path: paths.effortStatus,
    capability: 'strategy.write',
    audit: ['effort.status_changed'],
    input: z.object({ version: version(), status: choice(effortStatuses) }),
    answer: async (context) => {
      const { change, scope, params, input, refuse, t } = context
      const [strategy, effort] = [id<'sub_strategy'>(params.strategy), id<'effort'>(params.effort)]
      const changed = await changeEffortStatus(change, scope, {
        subStrategyId: strategy,
        effortId: effort,
        ...input,
      })
      if (changed.ok) return goTo(paths.effort.to({ strategy, effort }, { done: 'status' }))
      const say = t.say.efforts
      if (changed.refusal === 'missing') return missing
      if (changed.refusal === 'othersRequireIt') return refuse({ status: say.othersRequireIt })
      if (changed.refusal === 'notApproved') return stop(409, say.statusNotApproved)
      return effortPage(context, strategy, effort, { typed: context.typed, ofStatus: true, conflict: true })
    },
    refused: (context) => {
      const { params, typed, errors } = context
      return effortPage(context, params.strategy, params.effort, { typed, errors, ofStatus: true })
    },
  }),
]

type Drafted = { readonly value: EffortDraft } | { readonly errors: FieldErrors }

/** The effort that was typed, or what cannot be read in it. An owner that is missing is for the domain to refuse. */
function draftFrom(input: z.infer<typeof fields>, t: Language): Drafted {
  const say = t.say.efforts
  const subjects = readSubjects(input.subjects)
  const [investment, yearly] = [amountIn(input.investment, t), amountIn(input.yearly, t)]
  const errors = {
    ...(subjects.ok ? {} : { subjects: say.subjectUnknown(subjects.refusal.unknown) }),
    ...(isRefused(investment) ? { investment: investment.sentence } : {}),
    ...(isRefused(yearly) ? { yearly: yearly.sentence } : {}),
  }
  if (!subjects.ok || isRefused(investment) || isRefused(yearly)) return { errors }
  const { code, title, track, owner, from, to, importance, funding, uncertainty, estimatedOn, status } = input
  return {
    value: {
      code,
      title,
      track,
      abilities: abilities.filter((ability) => input.abilities.includes(ability)),
      ...subjects.value,
      liftsTo: liftSteps.find((step) => String(step) === input.liftsTo) ?? null,
      owner,
      from,
      to,
      importance,
      investment,
      yearly,
      funding,
      uncertainty,
      estimatedOn,
      status,
      requires: wordsIn(input.requires),
    },
  }
}

/** The sentences at the fields; undefined where no field is at fault. */
function fieldErrors(refusal: EffortSaveRefusal, t: Language): FieldErrors | undefined {
  const say = t.say.efforts
  if (typeof refusal === 'object') {
    if (refusal.kind === 'coveredAlready')
      return { recommendations: say.coveredAlready(refusal.number, refusal.by) }
    return Object.fromEntries(
      Object.entries(refusal.faults).map(([field, fault]) => [field, say.faults[fault]]),
    )
  }
  if (refusal === 'unknownRecommendation') return { recommendations: say.unknownRecommendation }
  if (refusal === 'othersRequireIt') return { status: say.othersRequireIt }
  return undefined
}
