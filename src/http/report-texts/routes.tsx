import { z } from 'zod'
import { ReportTextsPage } from '../../../views/report-texts/page.tsx'
import { saveReportTexts } from '../../actions/report-texts/save.ts'
import type { CycleRow } from '../../db/queries/cycles.ts'
import { reportTexts } from '../../db/queries/report-texts.ts'
import type { Reader } from '../../db/reader.ts'
import type { Actor } from '../../domain/access/actor.ts'
import type { UnitScope } from '../../domain/access/scope.ts'
import type { TextFaults } from '../../domain/reports/texts.ts'
import type { Language } from '../../i18n/language.ts'
import { paths } from '../../paths.ts'
import { presentReportTexts, textsBeside, textValues } from '../../presenters/report-texts.ts'
import { type Answer, goTo, showPage, stop } from '../kernel/answer.ts'
import { checked, optionalDay, text, version, wholeNumber } from '../kernel/fields.ts'
import { action, type FieldErrors, page, type Route, type Typed } from '../kernel/route.ts'
import { textIn } from '../kernel/typed.ts'
import { meanwhileOn } from '../last-change.ts'

const longText = 3000
const mostCounted = 999_999

/** A count or nothing: an empty field is not 0. */
const count = z.union([
  z
    .string()
    .trim()
    .length(0)
    .transform(() => null),
  wholeNumber(0, mostCounted),
])

/** What is written for the annual goals of a year: background, and breaches and incidents as figures. */
export const reportTextRoutes: readonly Route[] = [
  page({
    path: paths.reportTexts,
    capability: 'report.write',
    input: z.object({ saved: checked() }),
    answer: (context) => textsPage(context, { saved: context.input.saved }),
  }),
  action({
    path: paths.reportTexts,
    capability: 'report.write',
    audit: ['report.texts_saved'],
    input: z.object({
      version: version(),
      legalChanges: text(longText),
      threat: text(longText),
      threatSource: text(200),
      threatOn: optionalDay(),
      incidentsFrom: optionalDay(),
      incidentsTo: optionalDay(),
      breaches: count,
      notified: count,
      informed: count,
      incidents: count,
      significant: count,
      learning: text(longText),
    }),
    answer: async (context) => {
      const { db, change, scope, cycle, input, typed, refuse, t } = context
      const { version: read, ...texts } = input
      const saved = await saveReportTexts(change, scope, { cycleId: cycle.id, version: read, texts })
      if (saved.ok) return goTo(paths.reportTexts.to({ cycle: cycle.year }, { saved: '1' }))
      if (saved.refusal === 'closed') return stop(409, t.say.reportTexts.closed)
      if (saved.refusal !== 'changedMeanwhile') return refuse(errorsOf(saved.refusal.faults, t))
      const now = await reportTexts(db, scope, cycle.id)
      return textsPage(context, { typed: { ...typed, version: String(now.version) }, conflict: true })
    },
    refused: (context) => textsPage(context, context),
  }),
]

function errorsOf(faults: TextFaults, t: Language): FieldErrors {
  return Object.fromEntries(
    Object.entries(faults).map(([field, fault]) => [field, t.say.reportTexts.faults[fault]]),
  )
}

interface Ground {
  readonly db: Reader
  readonly scope: UnitScope<'report.write'>
  readonly actor: Actor
  readonly cycle: CycleRow
  readonly csrf: string
  readonly t: Language
}

async function textsPage(
  context: Ground,
  showing: {
    readonly typed?: Typed
    readonly errors?: FieldErrors
    readonly saved?: boolean
    readonly conflict?: boolean
  },
): Promise<Answer> {
  const { db, scope, cycle, csrf, t } = context
  const { texts, version: read } = await reportTexts(db, scope, cycle.id)
  const model = presentReportTexts(cycle.year, cycle.state === 'closed', t)
  const kept = textValues(texts, read)
  const { typed, errors = {} } = showing
  const thing = { object: 'cycle', id: cycle.id, actions: ['report.texts_saved'] } as const
  const meanwhile = showing.conflict
    ? await meanwhileOn(context, thing, textsBeside(texts, typed ?? {}, t), model.action)
    : undefined
  return showPage(
    model.title,
    <ReportTextsPage
      model={model}
      value={(field) => (typed ? textIn(typed, field) : (kept[field] ?? ''))}
      errors={errors}
      saved={showing.saved ?? false}
      meanwhile={meanwhile}
      csrf={csrf}
      t={t}
    />,
    { here: 'goals', ...(meanwhile ? { status: 409 } : {}) },
  )
}
