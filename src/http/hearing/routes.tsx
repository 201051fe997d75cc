import { z } from 'zod'
import { HearingAnswerPage } from '../../../views/hearing/answer.tsx'
import { RegionHearingPage } from '../../../views/hearing/region.tsx'
import { answerComment } from '../../actions/hearing/answer.ts'
import type { CycleRow } from '../../db/queries/cycles.ts'
import { bindableUnits } from '../../db/queries/goals.ts'
import { commentsInHearing } from '../../db/queries/hearing.ts'
import { areGoalsSealed } from '../../db/queries/reports.ts'
import type { Reader } from '../../db/reader.ts'
import { scopeFor, type UnitScope } from '../../domain/access/scope.ts'
import { hearingStage } from '../../domain/cycles/cycle.ts'
import { personalNumbersIn } from '../../domain/evidence/evidence.ts'
import { answerStates, hearingOutcomes, hearingTextLength } from '../../domain/hearing/hearing.ts'
import { id } from '../../domain/ids.ts'
import type { Language } from '../../i18n/language.ts'
import { paths } from '../../paths.ts'
import { commentModel, presentRegionHearing } from '../../presenters/hearing.ts'
import { type Answer, goTo, missing, showPage, stop } from '../kernel/answer.ts'
import { checked, choice, requiredText } from '../kernel/fields.ts'
import { action, type FieldErrors, page, type Route, type Typed } from '../kernel/route.ts'
import { textIn } from '../kernel/typed.ts'
import { unitHearingRoutes } from './unit-routes.tsx'

/** The hearing of the draft goals: all of it for the central team, and a page of its own for each unit. */
export const hearingRoutes: readonly Route[] = [
  page({
    path: paths.hearing,
    capability: 'goal.region.read',
    input: z.object({ done: z.literal('answer').optional() }),
    answer: async ({ db, scope, cycle, actor, input, t }) => {
      const answering = scopeFor(actor, 'hearing.answer') !== undefined
      const changeable = answerStates.includes(cycle.state) && !(await areGoalsSealed(db, cycle.id))
      const model = presentRegionHearing(
        {
          year: cycle.year,
          stage: hearingStage(cycle.state),
          deadline: cycle.hearing_deadline,
          units: await bindableUnits(db, scope, cycle.year),
          comments: await commentsInHearing(db, scope, cycle.id),
          mayAnswer: answering && changeable,
          mayChangeDeadline: scopeFor(actor, 'cycle.write') !== undefined,
        },
        t,
      )
      const done = input.done && t.say.hearing.done[input.done]
      return showPage(model.title, <RegionHearingPage model={model} done={done} t={t} />, { here: 'goals' })
    },
  }),
  page({
    path: paths.hearingAnswer,
    capability: 'hearing.answer',
    answer: (context) => answerPage(context, context.params.comment, {}),
  }),
  action({
    path: paths.hearingAnswer,
    capability: 'hearing.answer',
    audit: ['hearing.answered'],
    input: z.object({
      outcome: choice(hearingOutcomes),
      text: requiredText(hearingTextLength),
      confirmed: checked(),
    }),
    answer: async ({ change, scope, cycle, params, input, refuse, t }) => {
      const numbers = personalNumbersIn(input.text)
      if (numbers > 0 && !input.confirmed) {
        const say = t.say.files.personalData
        return refuse({ text: `${say.text} ${say.found(numbers)}` })
      }
      const { outcome, text } = input
      const commentId = id<'hearing_comment'>(params.comment)
      const answered = await answerComment(change, scope, { cycleId: cycle.id, commentId, outcome, text })
      if (answered.ok) return goTo(paths.hearing.to({ cycle: cycle.year }, { done: 'answer' }))
      if (answered.refusal === 'missing') return missing
      const sentence = t.say.hearing.refusals[answered.refusal]
      const atField = answered.refusal === 'empty' || answered.refusal === 'repeated'
      return atField ? refuse({ text: sentence }) : stop(409, sentence)
    },
    refused: (context) => answerPage(context, context.params.comment, context),
  }),
  ...unitHearingRoutes,
]

interface Ground {
  readonly db: Reader
  readonly scope: UnitScope<'hearing.answer'>
  readonly cycle: CycleRow
  readonly csrf: string
  readonly t: Language
}

async function answerPage(
  { db, scope, cycle, csrf, t }: Ground,
  comment: string,
  { typed, errors = {} }: { readonly typed?: Typed; readonly errors?: FieldErrors },
): Promise<Answer> {
  const kept = (await commentsInHearing(db, scope, cycle.id)).find((one) => one.id === comment)
  if (!kept || kept.kind === 'none') return missing
  const say = t.say.hearing
  const here = { cycle: cycle.year }
  const sealed = await areGoalsSealed(db, cycle.id)
  const changeable = answerStates.includes(cycle.state) && !sealed
  const fields = typed
    ? { outcome: textIn(typed, 'outcome'), text: textIn(typed, 'text') }
    : { outcome: kept.answer?.outcome ?? '', text: kept.answer?.text ?? '' }
  return showPage(
    say.answerTitle,
    <HearingAnswerPage
      comment={commentModel(kept, true, t)}
      crumbs={[
        { label: t.say.goals.title(cycle.year), href: paths.goals.to(here) },
        { label: say.crumb, href: paths.hearing.to(here) },
        { label: say.toAnswer },
      ]}
      listHref={paths.hearing.to(here)}
      action={changeable ? paths.hearingAnswer.to({ ...here, comment: kept.id }) : null}
      closed={sealed ? say.refusals.inFrozenReport : say.refusals.notOpen}
      outcomes={hearingOutcomes.map((value) => ({ value, label: say.outcomes[value] }))}
      fields={fields}
      errors={errors}
      personalData={personalNumbersIn(fields.text) > 0}
      csrf={csrf}
      t={t}
    />,
    { here: 'goals' },
  )
}
