import { z } from 'zod'
import { ExemptionListPage } from '../../../views/exemptions/list.tsx'
import { ExemptionPage, type Refused } from '../../../views/exemptions/page.tsx'
import { type DecideRefusal, grantExemption, refuseExemption } from '../../actions/exemptions/decide.ts'
import { withdrawExemption } from '../../actions/exemptions/withdraw.ts'
import type { Cycles } from '../../db/queries/cycles.ts'
import { type ExemptionFacts, exemptionsIn, exemptionWithSteps } from '../../db/queries/exemptions.ts'
import { catalogueOfCycle } from '../../db/queries/guidelines.ts'
import type { Reader } from '../../db/reader.ts'
import type { Actor } from '../../domain/access/actor.ts'
import { scopeFor, type UnitScope } from '../../domain/access/scope.ts'
import { mayDecide, mayWithdraw } from '../../domain/exemptions/rules.ts'
import { type ExemptionId, id } from '../../domain/ids.ts'
import type { Day } from '../../domain/time.ts'
import type { Language } from '../../i18n/language.ts'
import { paths } from '../../paths.ts'
import { type ExemptionPageInput, exemptionPage } from '../../presenters/exemption-page.ts'
import { exemptionList } from '../../presenters/exemptions.ts'
import { type Answer, goTo, missing, showPage, stop } from '../kernel/answer.ts'
import { requiredDay, requiredText, text } from '../kernel/fields.ts'
import { action, type FieldErrors, page, type Route, type Typed } from '../kernel/route.ts'
import { textIn } from '../kernel/typed.ts'
import { stopAsTraced } from '../last-change.ts'
import { unitExemptionRoutes } from './unit-routes.tsx'

const noteLength = 1000

export const exemptionRoutes: readonly Route[] = [
  ...unitExemptionRoutes,
  page({
    path: paths.exemptions,
    capability: 'exemption.read',
    answer: async ({ db, scope, today, t }) => {
      const model = exemptionList({ exemptions: await exemptionsIn(db, scope), today }, t)
      return showPage(model.title, <ExemptionListPage model={model} t={t} />, { here: 'exemptions' })
    },
  }),
  page({
    path: paths.exemption,
    capability: 'exemption.read',
    answer: (context) => exemptionAnswer(context, id(context.params.exemption)),
  }),
  action({
    path: paths.exemptionGrant,
    capability: 'exemption.decide',
    audit: ['exemption.granted'],
    input: z.object({ from: requiredDay(), until: requiredDay(), note: text(noteLength) }),
    answer: async (context) => {
      const { change, scope, params, input, refuse, t } = context
      const exemptionId = id<'exemption'>(params.exemption)
      const granted = await grantExemption(change, scope, { exemptionId, ...input })
      if (granted.ok) return goTo(paths.exemption.to({ exemption: exemptionId }))
      const { refusal } = granted
      if (refusal === 'startPassed') return refuse({ from: t.say.exemptions.refusals[refusal] })
      if (refusal === 'endsBeforeStart' || refusal === 'tooLong')
        return refuse({ until: t.say.exemptions.refusals[refusal] })
      return stopped(context, exemptionId, refusal)
    },
    refused: (context) => again(context, 'grant'),
  }),
  action({
    path: paths.exemptionRefusal,
    capability: 'exemption.decide',
    audit: ['exemption.refused'],
    input: z.object({ reason: requiredText(noteLength) }),
    answer: async (context) => {
      const { change, scope, params, input } = context
      const exemptionId = id<'exemption'>(params.exemption)
      const refused = await refuseExemption(change, scope, { exemptionId, ...input })
      return refused.ok
        ? goTo(paths.exemption.to({ exemption: exemptionId }))
        : stopped(context, exemptionId, refused.refusal)
    },
    refused: (context) => again(context, 'refusal'),
  }),
  action({
    path: paths.exemptionWithdrawal,
    capability: 'exemption.decide',
    audit: ['exemption.withdrawn'],
    input: z.object({ reason: requiredText(noteLength) }),
    answer: async (context) => {
      const { change, scope, params, input } = context
      const exemptionId = id<'exemption'>(params.exemption)
      const withdrawn = await withdrawExemption(change, scope, { exemptionId, ...input })
      return withdrawn.ok
        ? goTo(paths.exemption.to({ exemption: exemptionId }))
        : stopped(context, exemptionId, withdrawn.refusal)
    },
    refused: (context) => again(context, 'withdrawal'),
  }),
]

/** Four eyes is "you may not", everything else "not now"; what is out of reach is not there. */
async function stopped(
  context: Pick<Ground<'exemption.decide'>, 'db' | 'actor' | 't'>,
  exemption: ExemptionId,
  refusal: DecideRefusal,
): Promise<Answer> {
  if (refusal === 'missing') return missing
  const sentence = context.t.say.exemptions.refusals[refusal]
  if (refusal === 'ownRequest' || refusal === 'ownUnit') return stop(403, sentence)
  if (refusal !== 'alreadyDecided' && refusal !== 'notGranted') return stop(409, sentence)
  const actions = ['exemption.granted', 'exemption.refused', 'exemption.withdrawn'] as const
  return stopAsTraced(context, sentence, { object: 'exemption', id: exemption, actions })
}

type Purpose = 'exemption.read' | 'exemption.decide'

interface Ground<C extends Purpose> {
  readonly db: Reader
  readonly scope: UnitScope<C>
  readonly actor: Actor
  readonly cycles: Cycles
  readonly today: Day
  readonly csrf: string
  readonly t: Language
}

function again<C extends Purpose>(
  context: Ground<C> & {
    readonly params: { readonly exemption: string }
    readonly typed: Typed
    readonly errors: FieldErrors
  },
  form: Refused['form'],
): Promise<Answer> {
  const { params, typed, errors } = context
  const fields = Object.fromEntries(
    ['from', 'until', 'note', 'reason'].map((name) => [name, textIn(typed, name)]),
  )
  return exemptionAnswer(context, id(params.exemption), { form, fields, errors })
}

async function exemptionAnswer<C extends Purpose>(
  { db, scope, actor, cycles, today, csrf, t }: Ground<C>,
  exemption: ExemptionId,
  refused?: Refused,
): Promise<Answer> {
  const found = await exemptionWithSteps(db, scope, exemption)
  if (!found) return missing
  const decides = scopeFor(actor, 'exemption.decide') && decidesOn(found.exemption, actor, today)
  const cycle = (await cycles()).find((each) => each.id === found.exemption.cycleId)
  const demanded = cycle && (await catalogueOfCycle(db, cycle)).requirement(found.exemption.requirement)
  if (!demanded) return missing
  const model = exemptionPage({ ...found, demanded, decides, today }, t)
  return showPage(model.title, <ExemptionPage model={model} refused={refused} csrf={csrf} t={t} />, {
    here: 'exemptions',
  })
}

function decidesOn(exemption: ExemptionFacts, actor: Actor, today: Day): ExemptionPageInput['decides'] {
  if (exemption.state === 'granted') {
    const may = mayWithdraw(exemption, exemption.validUntil, today, actor)
    if (may.ok) return { kind: 'withdraw' }
    return may.refusal === 'notGranted' ? undefined : { barred: may.refusal }
  }
  const may = mayDecide(exemption, actor)
  if (may.ok) return { kind: 'decide' }
  return may.refusal === 'alreadyDecided' ? undefined : { barred: may.refusal }
}
