import { z } from 'zod'
import {
  assessFinding,
  type FindingSaveRefusal,
  registerFinding,
  saveFinding,
  submitFinding,
} from '../../actions/findings/save.ts'
import { unitsIn } from '../../db/queries/units.ts'
import { within } from '../../domain/access/scope.ts'
import { type FindingId, id } from '../../domain/ids.ts'
import type { Language } from '../../i18n/language.ts'
import { paths } from '../../paths.ts'
import { type Answer, goTo, missing, stop } from '../kernel/answer.ts'
import { action, type FieldErrors, page, type Route } from '../kernel/route.ts'
import { deciding } from './deciding.tsx'
import { findingListRoute } from './list.tsx'
import { doneKeys, findingAnswer } from './page.tsx'
import { draftFrom, errorsOf, findingFormPage, newFields, savedFields } from './text-form.tsx'

/** The register of systems that do not meet the guidelines: its list, its forms, and one finding with its decisions. */
export const findingRoutes: readonly Route[] = [
  findingListRoute,
  page({
    path: paths.newFinding,
    capability: 'finding.write',
    answer: (context) => findingFormPage(context, undefined, {}),
  }),
  action({
    path: paths.newFinding,
    capability: 'finding.write',
    audit: ['finding.registered'],
    input: newFields,
    answer: async ({ db, change, scope, input, refuse, t }) => {
      const { unit: code, ...rest } = input
      const row = (await unitsIn(db, scope)).find((one) => one.code === code)
      const unit = row && within(scope, row)
      if (!unit) return refuse({ unit: t.say.findings.unitUnknown })
      const draft = draftFrom(rest, t)
      if ('errors' in draft) return refuse(draft.errors)
      const made = await registerFinding(change, unit, draft.value)
      if (made.ok) return goTo(paths.finding.to({ finding: made.value }, { done: 'registered' }))
      return refusedWith(made.refusal, { submits: false, refuse, t })
    },
    refused: (context) => findingFormPage(context, undefined, context),
  }),
  page({
    path: paths.finding,
    capability: 'finding.read',
    audit: ['finding.read'],
    input: z.object({ done: z.enum(doneKeys).optional() }),
    answer: (context) =>
      findingAnswer(context, context.params.finding, {
        done: context.input.done,
        trace: context.trace,
      }),
  }),
  page({
    path: paths.findingText,
    capability: 'finding.write',
    answer: (context) => findingFormPage(context, context.params.finding, {}),
  }),
  action({
    path: paths.findingText,
    capability: 'finding.write',
    audit: ['finding.changed'],
    input: savedFields,
    answer: async (context) => {
      const { change, scope, params, input, typed, refuse, t } = context
      const draft = draftFrom(input, t)
      if ('errors' in draft) return refuse(draft.errors)
      const finding = id<'finding'>(params.finding)
      const saved = await saveFinding(change, scope, { id: finding, ...savedOf(input, draft.value) })
      if (saved.ok) return shown(finding, 'saved')
      if (saved.refusal === 'changedMeanwhile')
        return findingFormPage(context, params.finding, { typed, conflict: true })
      return refusedWith(saved.refusal, { submits: false, refuse, t })
    },
    refused: (context) => findingFormPage(context, context.params.finding, context),
  }),
  action({
    path: paths.findingAssessment,
    capability: 'finding.assess',
    audit: ['finding.assessed'],
    input: savedFields,
    answer: async (context) => {
      const { change, scope, params, input, typed, refuse, t } = context
      const draft = draftFrom(input, t)
      if ('errors' in draft) return refuse(draft.errors)
      const finding = id<'finding'>(params.finding)
      const done = await assessFinding(change, scope, { id: finding, ...savedOf(input, draft.value) })
      if (done.ok) return shown(finding, 'assessed')
      if (done.refusal === 'changedMeanwhile')
        return findingFormPage(context, params.finding, { typed, conflict: true })
      return refusedWith(done.refusal, { submits: false, refuse, t })
    },
    refused: (context) => findingFormPage(context, context.params.finding, context),
  }),
  action({
    path: paths.findingSubmission,
    capability: 'finding.write',
    audit: ['finding.submitted'],
    input: savedFields,
    answer: async (context) => {
      const { change, scope, params, input, typed, refuse, t } = context
      const draft = draftFrom(input, t)
      if ('errors' in draft) return refuse(draft.errors)
      const finding = id<'finding'>(params.finding)
      const done = await submitFinding(change, scope, { id: finding, ...savedOf(input, draft.value) })
      if (done.ok) return shown(finding, 'submitted')
      if (done.refusal === 'changedMeanwhile')
        return findingFormPage(context, params.finding, { typed, conflict: true })
      return refusedWith(done.refusal, { submits: true, refuse, t })
    },
    refused: (context) => findingFormPage(context, context.params.finding, context),
  }),
  ...deciding,
]

function savedOf<Draft>({ version }: z.infer<typeof savedFields>, draft: Draft) {
  return { version, draft }
}

function shown(finding: FindingId, done: (typeof doneKeys)[number]): Answer {
  return goTo(paths.finding.to({ finding }, { done }))
}

/** What lacks stands at its field; what the state does not allow is said on a page of its own. */
async function refusedWith(
  refusal: FindingSaveRefusal,
  how: {
    readonly submits: boolean
    readonly refuse: (errors: FieldErrors) => Promise<Answer>
    readonly t: Language
  },
): Promise<Answer> {
  if (refusal === 'missing') return missing
  const errors = errorsOf(refusal, how.submits, how.t)
  if (errors) return how.refuse(errors)
  const say = how.t.say.findings
  if (typeof refusal === 'object' || refusal === 'changedMeanwhile') return stop(409, say.changedMeanwhile)
  return stop(409, say.refusals[refusal])
}
