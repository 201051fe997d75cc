import { z } from 'zod'
import { TargetPage } from '../../../views/targets/page.tsx'
import { decideTarget } from '../../actions/targets/decide.ts'
import { type CycleRow, cycleTarget } from '../../db/queries/cycles.ts'
import { targetDecisions } from '../../db/queries/targets.ts'
import type { Reader } from '../../db/reader.ts'
import type { Actor } from '../../domain/access/actor.ts'
import { scopeFor } from '../../domain/access/scope.ts'
import { isLocked } from '../../domain/cycles/cycle.ts'
import type { Day } from '../../domain/time.ts'
import type { Language } from '../../i18n/language.ts'
import { paths } from '../../paths.ts'
import { presentTarget } from '../../presenters/targets.ts'
import { type Answer, goTo, showPage, stop } from '../kernel/answer.ts'
import { checked, requiredDay, requiredText, wholeNumber } from '../kernel/fields.ts'
import { action, type FieldErrors, page, type Route, type Typed } from '../kernel/route.ts'
import { textIn } from '../kernel/typed.ts'

export const targetRoutes: readonly Route[] = [
  page({
    path: paths.target,
    capability: 'cycle.read',
    input: z.object({ saved: checked() }),
    answer: (context) => targetPage(context, { saved: context.input.saved }),
  }),
  action({
    path: paths.target,
    capability: 'cycle.write',
    audit: ['target.decided'],
    input: z.object({
      percent: wholeNumber(1, 100),
      decidedBy: requiredText(200),
      on: requiredDay(),
      reference: requiredText(60),
      reason: requiredText(1000),
    }),
    answer: async ({ change, scope, cycle, input, refuse, t }) => {
      const decided = await decideTarget(change, scope, cycle.id, input)
      if (decided.ok) return goTo(paths.target.to({ cycle: cycle.year }, { saved: '1' }))
      const { refusals } = t.say.targets
      if (decided.refusal === 'resultLocked') return stop(409, refusals.resultLocked)
      const field = decided.refusal === 'dayAhead' ? 'on' : 'percent'
      return refuse({ [field]: refusals[decided.refusal] })
    },
    refused: (context) => targetPage(context, context),
  }),
]

interface Ground {
  readonly db: Reader
  readonly actor: Actor
  readonly cycle: CycleRow
  readonly today: Day
  readonly csrf: string
  readonly t: Language
}

async function targetPage(
  { db, actor, cycle, today, csrf, t }: Ground,
  showing: { readonly saved?: boolean; readonly typed?: Typed; readonly errors?: FieldErrors },
): Promise<Answer> {
  const model = presentTarget(
    {
      year: cycle.year,
      target: cycleTarget(cycle),
      locked: isLocked(cycle.state),
      mayWrite: scopeFor(actor, 'cycle.write') !== undefined,
      decisions: await targetDecisions(db, cycle.id),
    },
    t,
  )
  const { typed } = showing
  return showPage(
    model.title,
    <TargetPage
      model={model}
      crumbs={[
        { href: paths.cycle.to({ cycle: cycle.year }), label: t.say.cycles.goals(cycle.year) },
        { label: model.title },
      ]}
      value={(field) => (typed ? textIn(typed, field) : field === 'on' ? today : '')}
      errors={showing.errors ?? {}}
      saved={showing.saved ?? false}
      today={today}
      csrf={csrf}
      t={t}
    />,
    { here: 'cycles' },
  )
}
