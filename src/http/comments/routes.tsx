import { z } from 'zod'
import { isSafeguardId } from '../../../controls/cis/v8.1/index.ts'
import { CommentsPage } from '../../../views/comments/page.tsx'
import { writeComment } from '../../actions/comments/write.ts'
import { commentsOn } from '../../db/queries/comments.ts'
import type { CycleRow } from '../../db/queries/cycles.ts'
import { catalogueOfCycle } from '../../db/queries/guidelines.ts'
import type { Reader } from '../../db/reader.ts'
import type { Actor } from '../../domain/access/actor.ts'
import { scopeFor, type UnitInScope, within } from '../../domain/access/scope.ts'
import { commentLength } from '../../domain/comments/comment.ts'
import { personalNumbersIn } from '../../domain/evidence/evidence.ts'
import type { GuidelineCatalogue } from '../../domain/guidelines/catalogue.ts'
import type { Language } from '../../i18n/language.ts'
import { paths } from '../../paths.ts'
import { presentComments } from '../../presenters/comments.ts'
import { type Answer, goTo, missing, showPage } from '../kernel/answer.ts'
import { checked, requiredText } from '../kernel/fields.ts'
import { action, page, type Route } from '../kernel/route.ts'
import { textIn } from '../kernel/typed.ts'

export const commentRoutes: readonly Route[] = [
  page({
    path: paths.comments,
    capability: 'answer.read',
    answer: (context) => commentsPage(context, context.params.subject, { text: '' }),
  }),
  action({
    path: paths.comments,
    capability: 'comment.write',
    audit: ['comment.written'],
    input: z.object({ text: requiredText(commentLength), confirmed: checked() }),
    answer: async ({ db, change, unit, cycle, params, input, refuse, t }) => {
      const { subject } = params
      if (!isSubject(await catalogueOfCycle(db, cycle), subject)) return missing
      const numbers = personalNumbersIn(input.text)
      if (numbers > 0 && !input.confirmed) {
        const { text, found } = t.say.files.personalData
        return refuse({ text: `${text} ${found(numbers)}` })
      }
      const written = await writeComment(change, unit, { cycleId: cycle.id, subject, text: input.text })
      return written.ok
        ? goTo(paths.comments.to({ unit: unit.code, cycle: cycle.year, subject }))
        : refuse({ text: t.say.comments.refusals[written.refusal] })
    },
    refused: (context) =>
      commentsPage(context, context.params.subject, {
        text: textIn(context.typed, 'text'),
        error: context.errors['text'],
      }),
  }),
]

/** Whether a safeguard or a requirement of the cycle has this id. */
function isSubject(catalogue: GuidelineCatalogue, text: string): boolean {
  return isSafeguardId(text) || catalogue.requirement(text) !== undefined
}

interface Ground<C extends 'answer.read' | 'comment.write'> {
  readonly db: Reader
  readonly actor: Actor
  readonly unit: UnitInScope<C>
  readonly cycle: CycleRow
  readonly csrf: string
  readonly t: Language
}

async function commentsPage<C extends 'answer.read' | 'comment.write'>(
  { db, actor, unit, cycle, csrf, t }: Ground<C>,
  subject: string,
  shown: { readonly text: string; readonly error?: string | undefined },
): Promise<Answer> {
  const catalogue = await catalogueOfCycle(db, cycle)
  if (!isSubject(catalogue, subject)) return missing
  const writing = scopeFor(actor, 'comment.write')
  const model = presentComments(
    {
      unit,
      year: cycle.year,
      subject,
      catalogue,
      comments: await commentsOn(db, unit, cycle.id, subject),
      mayWrite: writing !== undefined && within(writing, unit) !== undefined,
      closed: cycle.state === 'closed',
    },
    t,
  )
  const personalData = personalNumbersIn(shown.text) > 0
  return showPage(
    model.title,
    <CommentsPage
      model={model}
      text={shown.text}
      error={shown.error}
      personalData={personalData}
      csrf={csrf}
      t={t}
    />,
    { here: isSafeguardId(subject) ? 'controls' : 'guidelines' },
  )
}
