import { z } from 'zod'
import type { RefusedFinding } from '../../../views/findings/page.tsx'
import { carryOutFinding, decideFinding, type FindingDecideRefusal } from '../../actions/findings/decide.ts'
import { withdrawFinding } from '../../actions/findings/withdraw.ts'
import { findingOutcomes } from '../../domain/findings/rules.ts'
import { id } from '../../domain/ids.ts'
import type { Language } from '../../i18n/language.ts'
import { paths } from '../../paths.ts'
import { type Answer, goTo, missing, stop } from '../kernel/answer.ts'
import { choice, optionalDay, requiredDay, requiredText, text, version } from '../kernel/fields.ts'
import { action, type FieldErrors, type Route, type Typed } from '../kernel/route.ts'
import { textIn } from '../kernel/typed.ts'
import { findingAnswer } from './page.tsx'

/** What is decided on a finding, what comes after, and its way off the list: all are forms on its own page. */
export const deciding: readonly Route[] = [
  action({
    path: paths.findingDecision,
    capability: 'finding.decide',
    audit: ['finding.decided'],
    input: z.object({
      version: version(),
      outcome: choice(findingOutcomes),
      decidedBy: requiredText(200),
      on: requiredDay(),
      reference: text(100),
      until: optionalDay().optional(),
      note: text(1000),
    }),
    answer: async (context) => {
      const { change, scope, params, input, typed, refuse, t } = context
      const finding = id<'finding'>(params.finding)
      const { version: read, until = null, ...decision } = input
      const decided = await decideFinding(change, scope, {
        id: finding,
        version: read,
        decision: { ...decision, until },
      })
      if (decided.ok) return goTo(paths.finding.to({ finding }, { done: 'decided' }))
      const { refusal } = decided
      if (refusal === 'changedMeanwhile')
        return findingAnswer(context, params.finding, { refused: typedIn(typed, 'decision'), conflict: true })
      if (typeof refusal !== 'object') return stopped(refusal, t)
      const say = t.say.findings.decisionFaults
      return refuse(
        Object.fromEntries(Object.entries(refusal.faults).map(([field, fault]) => [field, say[fault]])),
      )
    },
    refused: (context) =>
      findingAnswer(context, context.params.finding, {
        refused: typedIn(context.typed, 'decision', context.errors),
      }),
  }),
  action({
    path: paths.findingCompletion,
    capability: 'finding.write',
    audit: ['finding.carried_out'],
    input: z.object({ version: version(), on: requiredDay(), note: text(1000) }),
    answer: async (context) => {
      const { change, scope, params, input, typed, refuse, t } = context
      const finding = id<'finding'>(params.finding)
      const done = await carryOutFinding(change, scope, { id: finding, ...input })
      if (done.ok) return goTo(paths.finding.to({ finding }, { done: 'carried_out' }))
      if (done.refusal === 'dayAhead') return refuse({ on: t.say.findings.dayAhead })
      if (done.refusal === 'changedMeanwhile')
        return findingAnswer(context, params.finding, {
          refused: typedIn(typed, 'completion'),
          conflict: true,
        })
      return stopped(done.refusal, t)
    },
    refused: (context) =>
      findingAnswer(context, context.params.finding, {
        refused: typedIn(context.typed, 'completion', context.errors),
      }),
  }),
  action({
    path: paths.findingWithdrawal,
    capability: 'finding.write',
    audit: ['finding.withdrawn'],
    input: z.object({ version: version(), reason: requiredText(1000) }),
    answer: async (context) => {
      const { change, scope, params, input, typed, t } = context
      const finding = id<'finding'>(params.finding)
      const withdrawn = await withdrawFinding(change, scope, { id: finding, ...input })
      if (withdrawn.ok) return goTo(paths.finding.to({ finding }, { done: 'withdrawn' }))
      if (withdrawn.refusal === 'changedMeanwhile')
        return findingAnswer(context, params.finding, {
          refused: typedIn(typed, 'withdrawal'),
          conflict: true,
        })
      return stopped(withdrawn.refusal, t)
    },
    refused: (context) =>
      findingAnswer(context, context.params.finding, {
        refused: typedIn(context.typed, 'withdrawal', context.errors),
      }),
  }),
]

function typedIn(typed: Typed, form: RefusedFinding['form'], errors: FieldErrors = {}): RefusedFinding {
  const fields = Object.fromEntries(
    ['outcome', 'decidedBy', 'on', 'reference', 'until', 'note', 'reason'].map((name) => [
      name,
      textIn(typed, name),
    ]),
  )
  return { form, fields, errors }
}

/** Four eyes is "you may not", everything else "not now"; what is out of reach is not there. */
function stopped(refusal: Exclude<FindingDecideRefusal, object | 'changedMeanwhile'>, t: Language): Answer {
  if (refusal === 'missing') return missing
  const barred = ['ownProposal', 'ownUnit', 'assessedCentrally'].includes(refusal)
  return stop(barred ? 403 : 409, t.say.findings.refusals[refusal])
}
