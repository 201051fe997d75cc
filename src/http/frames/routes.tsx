import { z } from 'zod'
import { FramePage } from '../../../views/frames/page.tsx'
import { type FrameSaveRefusal, saveFrame } from '../../actions/frames/save.ts'
import { frames } from '../../db/queries/sub-strategies.ts'
import type { Reader } from '../../db/reader.ts'
import type { Actor } from '../../domain/access/actor.ts'
import { scopeFor, type UnitScope } from '../../domain/access/scope.ts'
import { fundingSources } from '../../domain/efforts/effort.ts'
import { type FrameAmount, type FrameDraft, frameYears, yearsOfFrame } from '../../domain/frames/frame.ts'
import { id } from '../../domain/ids.ts'
import { type Day, yearOf } from '../../domain/time.ts'
import type { Language } from '../../i18n/language.ts'
import { paths } from '../../paths.ts'
import { frameBeside } from '../../presenters/sub-strategy-beside.ts'
import { frameValues, presentFrameForm, type Values } from '../../presenters/sub-strategy-forms.ts'
import { type Answer, goTo, missing, showPage } from '../kernel/answer.ts'
import { checked, notKept, requiredText, several, text, version, wholeNumber } from '../kernel/fields.ts'
import { action, type FieldErrors, page, type Route } from '../kernel/route.ts'
import { meanwhileOn } from '../last-change.ts'
import { amountIn, isRefused } from '../money.ts'

/** The amounts come as one list: every source in order, and in it every year of the frame as it was shown. */
const fields = z.object({
  version: version(),
  name: text(200),
  fromYear: wholeNumber(2000, 2100),
  toYear: wholeNumber(2000, 2200),
  total: notKept(requiredText(40)),
  buffer: notKept(requiredText(40)),
  bufferWithin: checked(),
  amount: several(notKept(text(40))),
})

export const frameRoutes: readonly Route[] = [
  page({
    path: paths.newFrame,
    capability: 'strategy.write',
    answer: (context) => framePage(context, undefined, { values: proposed(context.today), errors: {} }),
  }),
  action({
    path: paths.newFrame,
    capability: 'strategy.write',
    audit: ['frame.saved'],
    input: fields,
    answer: async ({ change, scope, input, refuse, t }) => {
      const draft = draftFrom(input, t)
      if ('errors' in draft) return refuse(draft.errors)
      const saved = await saveFrame(change, scope, { existing: undefined, draft: draft.value })
      if (saved.ok) return goTo(paths.frame.to({ frame: saved.value }, { saved: '1' }))
      return refuse(fieldErrors(saved.refusal, t))
    },
    refused: (context) => framePage(context, undefined, { values: context.typed, errors: context.errors }),
  }),
  page({
    path: paths.frame,
    capability: 'strategy.read',
    input: z.object({ saved: checked() }),
    answer: (context) => framePage(context, context.params.frame, { errors: {}, saved: context.input.saved }),
  }),
  action({
    path: paths.frame,
    capability: 'strategy.write',
    audit: ['frame.saved'],
    input: fields,
    answer: async (context) => {
      const { db, change, scope, params, input, typed, refuse, t } = context
      const draft = draftFrom(input, t)
      if ('errors' in draft) return refuse(draft.errors)
      const frame = id<'investment_frame'>(params.frame)
      const existing = { id: frame, version: input.version }
      const saved = await saveFrame(change, scope, { existing, draft: draft.value })
      if (saved.ok) return goTo(paths.frame.to({ frame }, { saved: '1' }))
      if (saved.refusal === 'missing') return missing
      if (saved.refusal !== 'changedMeanwhile') return refuse(fieldErrors(saved.refusal, t))
      const now = (await frames(db, scope)).find((one) => one.id === frame)
      return framePage(context, frame, {
        values: { ...typed, version: String(now?.version ?? 0) },
        errors: {},
        conflict: true,
      })
    },
    refused: (context) =>
      framePage(context, context.params.frame, { values: context.typed, errors: context.errors }),
  }),
]

type Drafted = { readonly value: FrameDraft } | { readonly errors: FieldErrors }

function draftFrom(input: z.infer<typeof fields>, t: Language): Drafted {
  const [total, buffer] = [needed(input.total, t), needed(input.buffer, t)]
  const years = yearsOfFrame(input)
  const cells = input.amount.map((typed) => amountIn(typed, t))
  const wrong = cells.find(isRefused)
  const errors = {
    ...(typeof total === 'number' ? {} : { total: total.sentence }),
    ...(typeof buffer === 'number' ? {} : { buffer: buffer.sentence }),
    ...(wrong ? { amount: wrong.sentence } : {}),
  }
  if (typeof total !== 'number' || typeof buffer !== 'number' || wrong) return { errors }
  const amounts = cells.flatMap((kroner, place): FrameAmount[] => {
    const source = fundingSources[Math.floor(place / frameYears)]
    const year = years[place % frameYears]
    return typeof kroner === 'number' && source !== undefined && year !== undefined
      ? [{ source, year, kroner }]
      : []
  })
  const { name, fromYear, toYear, bufferWithin } = input
  return { value: { name, fromYear, toYear, total, buffer, bufferWithin, amounts } }
}

/** An amount that must be said: a frame that is not set is no frame. */
function needed(typed: string, t: Language): number | { readonly sentence: string } {
  return amountIn(typed, t) ?? { sentence: t.say.efforts.kroner.notWholeKroner }
}

function fieldErrors(refusal: FrameSaveRefusal, t: Language): FieldErrors {
  const say = t.say.subStrategies
  if (typeof refusal === 'string') return { name: say.frameNameTaken }
  return Object.fromEntries(
    Object.entries(refusal.faults).map(([field, fault]) => [field, say.frameFaults[fault]]),
  )
}

function proposed(today: Day): Values {
  const from = yearOf(today)
  return { version: '0', fromYear: String(from), toYear: String(from + frameYears - 1), bufferWithin: '1' }
}

async function framePage<C extends 'strategy.read' | 'strategy.write'>(
  context: {
    readonly db: Reader
    readonly scope: UnitScope<C>
    readonly actor: Actor
    readonly csrf: string
    readonly t: Language
  },
  frame: string | undefined,
  showing: {
    readonly values?: Values
    readonly errors: FieldErrors
    readonly saved?: boolean
    readonly conflict?: boolean
  },
): Promise<Answer> {
  const { db, scope, actor, csrf, t } = context
  const kept = (await frames(db, scope)).find(({ id: one }) => one === frame)
  if (frame !== undefined && !kept) return missing
  const say = t.say.subStrategies
  const form = presentFrameForm(
    {
      action: kept ? paths.frame.to({ frame: kept.id }) : paths.newFrame.to({}),
      values: showing.values ?? (kept ? frameValues(kept.draft, kept.version, t) : {}),
      errors: showing.errors,
      meanwhile:
        kept && showing.conflict
          ? await meanwhileOn(
              context,
              { object: 'investment_frame', id: kept.id, actions: ['frame.saved'] },
              frameBeside(kept, showing.values ?? {}, t),
              paths.frame.to({ frame: kept.id }),
            )
          : undefined,
      kept: kept?.draft,
    },
    t,
  )
  return showPage(
    say.frameTitle,
    <FramePage
      form={form}
      listHref={paths.subStrategies.to({})}
      editable={scopeFor(actor, 'strategy.write') !== undefined}
      saved={showing.saved === true}
      csrf={csrf}
      t={t}
    />,
    { here: 'subStrategies', ...(showing.conflict ? { status: 409 } : {}) },
  )
}
