import { z } from 'zod'
import { beginDraft, createGuideline, type DraftRefusal, saveDraft } from '../../actions/guidelines/draft.ts'
import { adoptVersion, hearVersion, returnVersion } from '../../actions/guidelines/move.ts'
import { allVersions } from '../../db/queries/guidelines.ts'
import { type GuidelineKey, isGuidelineKey, isRequirementKey } from '../../domain/guidelines/catalogue.ts'
import type { Language } from '../../i18n/language.ts'
import { paths } from '../../paths.ts'
import { type Answer, goTo, missing, stop } from '../kernel/answer.ts'
import { text, version } from '../kernel/fields.ts'
import { action, type FieldErrors, page, type Route } from '../kernel/route.ts'
import { stopAsTraced } from '../last-change.ts'
import { contentFrom, headFields, headFrom, newFields, requirementFields } from './fields.ts'
import {
  adoptionPage,
  changesOfVersion,
  draftPage,
  type Ground,
  guidelinePage,
  newGuidelinePage,
  requirementPage,
} from './pages.tsx'

const seen = z.object({ version: version() })
const comment = z.object({ version: version(), comment: text(1000) })

export const draftRoutes: readonly Route[] = [
  page({
    path: paths.newGuideline,
    capability: 'guideline.write',
    answer: (context) => newGuidelinePage(context, {}),
  }),
  action({
    path: paths.newGuideline,
    capability: 'guideline.write',
    audit: ['guideline.drafted'],
    input: newFields,
    answer: async (context) => {
      const { change, scope, input, refuse, t } = context
      const say = t.say.guidelines
      const { key } = input
      if (!isGuidelineKey(key)) return refuse({ key: say.keyShape })
      if (input.appliesTo.length === 0) return refuse({ appliesTo: t.say.form.required })
      const created = await createGuideline(change, scope, { key, head: headFrom(input) })
      if (created.ok) return goTo(paths.guidelineDraft.to({ guideline: key }))
      const { refusal } = created
      return refusal === 'keyTaken' ? refuse({ key: say.keyTaken }) : stopped(context, key, refusal)
    },
    refused: (context) => newGuidelinePage(context, context),
  }),
  action({
    path: paths.newGuidelineVersion,
    capability: 'guideline.write',
    audit: ['guideline.drafted'],
    input: z.object({}),
    answer: async (context) => {
      const { change, scope, params } = context
      const { guideline } = params
      if (!isGuidelineKey(guideline)) return missing
      const begun = await beginDraft(change, scope, guideline)
      return begun.ok
        ? goTo(paths.guidelineDraft.to({ guideline }))
        : stopped(context, guideline, begun.refusal)
    },
    refused: (context) => guidelinePage(context, context.params.guideline, undefined),
  }),
  page({
    path: paths.guidelineDraft,
    capability: 'guideline.write',
    input: z.object({
      done: z.enum(['saved', 'savedRequirement', 'removedRequirement']).optional(),
      about: z.string().max(20).optional(),
    }),
    answer: (context) => {
      const { done, about = '' } = context.input
      const say = context.t.say.guidelines.draft
      const said =
        done && (done === 'saved' ? say.saved : isRequirementKey(about) ? say[done](about) : undefined)
      return draftPage(context, context.params.guideline, { done: said })
    },
  }),
  action({
    path: paths.guidelineDraft,
    capability: 'guideline.write',
    audit: ['guideline.saved'],
    input: headFields,
    answer: async (context) => {
      const { change, scope, params, input, typed, refuse, t } = context
      const { guideline } = params
      if (!isGuidelineKey(guideline)) return missing
      if (input.appliesTo.length === 0) return refuse({ appliesTo: t.say.form.required })
      const edit = { kind: 'head', head: headFrom(input) } as const
      const saved = await saveDraft(change, scope, { guideline, version: input.version }, edit)
      if (saved.ok) return goTo(paths.guidelineDraft.to({ guideline }, { done: 'saved' }))
      const { refusal } = saved
      if (typeof refusal === 'object') return refuse(faultSentences(refusal, t))
      return refusal === 'changedMeanwhile'
        ? draftPage(context, guideline, { typed, overtaken: true })
        : stopped(context, guideline, refusal)
    },
    refused: (context) => draftPage(context, context.params.guideline, context),
  }),
  page({
    path: paths.draftRequirement,
    capability: 'guideline.write',
    answer: (context) => requirementPage(context, context.params, {}),
  }),
  action({
    path: paths.draftRequirement,
    capability: 'guideline.write',
    audit: ['guideline.saved'],
    input: requirementFields,
    answer: async (context) => {
      const { change, scope, params, input, typed } = context
      const { guideline, requirement } = params
      const key = requirement === 'new' ? undefined : requirement
      if (!isGuidelineKey(guideline) || (key !== undefined && !isRequirementKey(key))) return missing
      const content = contentFrom(input)
      const edit = { kind: 'requirement', key, newMeaning: input.meaning === 'other', content } as const
      const saved = await saveDraft(change, scope, { guideline, version: input.version }, edit)
      if (saved.ok) {
        const about = saved.value
        return goTo(paths.guidelineDraft.to({ guideline }, { done: 'savedRequirement', about }))
      }
      return saved.refusal === 'changedMeanwhile'
        ? requirementPage(context, params, { typed, overtaken: true })
        : stopped(context, guideline, saved.refusal)
    },
    refused: (context) => requirementPage(context, context.params, context),
  }),
  action({
    path: paths.draftRequirementRemoval,
    capability: 'guideline.write',
    audit: ['guideline.saved'],
    input: seen,
    answer: async (context) => {
      const { change, scope, params, input } = context
      const { guideline, requirement } = params
      if (!isGuidelineKey(guideline) || !isRequirementKey(requirement)) return missing
      const place = { guideline, version: input.version }
      const removed = await saveDraft(change, scope, place, { kind: 'removal', key: requirement })
      if (removed.ok) {
        const query = { done: 'removedRequirement', about: requirement }
        return goTo(paths.guidelineDraft.to({ guideline }, query))
      }
      return stopped(context, guideline, removed.refusal)
    },
    refused: (context) => draftPage(context, context.params.guideline, {}),
  }),
  action({
    path: paths.guidelineHearing,
    capability: 'guideline.write',
    audit: ['guideline.heard'],
    input: seen,
    answer: async (context) => {
      const { change, scope, params, input, refuse, t } = context
      const { guideline } = params
      if (!isGuidelineKey(guideline)) return missing
      const heard = await hearVersion(change, scope, { guideline, version: input.version })
      if (heard.ok) {
        return goTo(paths.guidelineVersion.to({ guideline, number: heard.value }, { done: 'heard' }))
      }
      const { refusal } = heard
      return typeof refusal === 'object'
        ? refuse(faultSentences(refusal, t))
        : stopped(context, guideline, refusal)
    },
    refused: ({ typed: _, ...context }) =>
      draftPage(context, context.params.guideline, { errors: context.errors }),
  }),
  action({
    path: paths.guidelineReturning,
    capability: 'guideline.write',
    audit: ['guideline.returned'],
    input: comment,
    answer: async (context) => {
      const { change, scope, params, input, refuse, t } = context
      const { guideline } = params
      if (!isGuidelineKey(guideline)) return missing
      const place = { guideline, version: input.version }
      const returned = await returnVersion(change, scope, place, input.comment)
      if (returned.ok) {
        return goTo(paths.guidelineVersion.to({ guideline, number: returned.value }, { done: 'returned' }))
      }
      const { refusal } = returned
      return refusal === 'commentMissing'
        ? refuse({ comment: t.say.guidelines.refusals.commentMissing })
        : stopped(context, guideline, refusal)
    },
    refused: (context) => adoptionPage(context, context.scope, context.params.guideline, context),
  }),
  page({
    path: paths.guidelineAdoption,
    capability: 'guideline.write',
    answer: (context) => adoptionPage(context, context.scope, context.params.guideline, {}),
  }),
  action({
    path: paths.guidelineAdoption,
    capability: 'guideline.adopt',
    audit: ['guideline.adopted'],
    input: seen,
    answer: async (context) => {
      const { change, scope, params, input } = context
      const { guideline } = params
      if (!isGuidelineKey(guideline)) return missing
      const adopted = await adoptVersion(change, scope, { guideline, version: input.version })
      if (adopted.ok) {
        return goTo(paths.guidelineVersion.to({ guideline, number: adopted.value }, { done: 'adopted' }))
      }
      return stopped(context, guideline, adopted.refusal)
    },
    refused: (context) => adoptionPage(context, context.scope, context.params.guideline, context),
  }),
]

type Faults = Extract<DraftRefusal, { readonly kind: 'faults' }>

function faultSentences({ faults }: Faults, t: Language): FieldErrors {
  return Object.fromEntries(
    Object.entries(faults).map(([field, fault]) => [field, t.say.guidelines.faults[fault]]),
  )
}

/** Four eyes is "you may not", everything else "not now", with who was first where somebody was. */
async function stopped(context: Ground, guideline: GuidelineKey, refusal: DraftRefusal): Promise<Answer> {
  const { db, t } = context
  const say = t.say.guidelines
  if (refusal === 'missing') return missing
  if (typeof refusal === 'object') return stop(409, Object.values(faultSentences(refusal, t)).join(' '))
  if (refusal === 'keyTaken') return stop(409, say.keyTaken)
  const sentence = say.refusals[refusal]
  if (refusal === 'ownDraft') return stop(403, sentence)
  const latest = (await allVersions(db, guideline)).at(-1)
  if (latest?.id === undefined || refusal === 'commentMissing') return stop(409, sentence)
  return stopAsTraced(context, sentence, changesOfVersion(latest.id))
}
