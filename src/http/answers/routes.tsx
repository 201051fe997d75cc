import { z } from 'zod'
import {
  type CisControlNumber,
  controlByNumber,
  isCisControlNumber,
  isSafeguardId,
} from '../../../controls/cis/v8.1/index.ts'
import { HistoryPage } from '../../../views/answers/history.tsx'
import { ListPage } from '../../../views/answers/lists.tsx'
import { answerInUnit, guidelineSheetOf, revisionsOf, sheetOf, unitFacts } from '../../db/queries/answers.ts'
import type { CycleRow } from '../../db/queries/cycles.ts'
import { catalogueWith } from '../../db/queries/guidelines.ts'
import type { Reader } from '../../db/reader.ts'
import { reaches, type UnitInScope } from '../../domain/access/scope.ts'
import { storedLevels } from '../../domain/answers/answer.ts'
import type { SafeguardContent } from '../../domain/answers/content.ts'
import { requirementStatuses } from '../../domain/compliance/status.ts'
import { guidelinesFor } from '../../domain/guidelines/applicability.ts'
import type { CycleGuideline } from '../../domain/guidelines/catalogue.ts'
import { id } from '../../domain/ids.ts'
import { isAssessed } from '../../domain/maturity/input.ts'
import { type AspectLevel, type Level, parseLevel, type ScoringMethod } from '../../domain/maturity/level.ts'
import { paths } from '../../paths.ts'
import { presentHistory } from '../../presenters/answers-history.ts'
import { controlList, guidelineList } from '../../presenters/answers-lists.ts'
import { sendingForUnit } from '../../presenters/answers-sending.ts'
import { missing, showPage, stop } from '../kernel/answer.ts'
import {
  checked,
  key,
  notKept,
  optionalChoice,
  several,
  text,
  version,
  wholeNumber,
} from '../kernel/fields.ts'
import { action, page, type Route } from '../kernel/route.ts'
import { confirmProposals, proposalsInput } from './confirming.ts'
import { type Opening, showControl, showGuideline, showSubject } from './page.tsx'
import { confirmRow, saveRow, wishes } from './saving.tsx'

const rowQuery = z.object({
  edit: z.string().max(20).optional(),
  saved: z.string().max(20).optional(),
  confirmed: wholeNumber(1, 999).optional(),
  request: z.string().max(1).optional(),
})

const reasonLength = 1000
const row = {
  version: version(),
  reason: text(reasonLength),
  evidence: several(notKept(z.string().max(60))),
  confirmed: checked(),
  next: key(20).optional(),
  do: optionalChoice(wishes),
}
const safeguardRow = z.object({
  ...row,
  policy: optionalChoice(storedLevels),
  implementation: optionalChoice(storedLevels),
  automation: optionalChoice(storedLevels),
  reporting: optionalChoice(storedLevels),
  level: optionalChoice(['0', '1', '2', '3', '4']),
  notApplicable: checked(),
})
const requirementRow = z.object({ ...row, status: optionalChoice(requirementStatuses) })
const confirmation = z.object({ version: version() })

export const answerRoutes: readonly Route[] = [
  page({
    path: paths.unitControls,
    capability: 'answer.read',
    input: z.object({ sent: wholeNumber(1, 9999).optional() }),
    answer: async ({ db, actor, unit, cycle, csrf, input, t }) => {
      const sheet = await sheetOf(db, unit, cycle)
      const model = controlList(sheet, t)
      // Whoever has the page of the unit's tasks sends from there.
      const sends = reaches(actor, 'answer.send', unit) && !reaches(actor, 'todo.read', unit)
      const sending = sends ? sendingForUnit(sheet, t) : undefined
      const sent = input.sent === undefined ? undefined : t.say.todo.sent(input.sent)
      return showPage(
        model.title,
        <ListPage model={model} kind="controls" sent={sent} sending={sending} csrf={csrf} t={t} />,
        { here: 'controls' },
      )
    },
  }),
  page({
    path: paths.unitGuidelines,
    capability: 'answer.read',
    answer: async ({ db, unit, cycle, csrf, t }) => {
      const model = guidelineList(await guidelineSheetOf(db, unit, cycle), t)
      const page = <ListPage model={model} kind="guidelines" csrf={csrf} t={t} />
      return showPage(model.title, page, { here: 'guidelines' })
    },
  }),
  page({
    path: paths.unitControl,
    capability: 'answer.read',
    input: rowQuery,
    answer: (context) => {
      const number = controlIn(context.params.control)
      if (number === undefined) return missing
      return showControl(context, number, { opening: openingOf(context.input), ...context.input })
    },
  }),
  page({
    path: paths.unitGuideline,
    capability: 'answer.read',
    input: rowQuery,
    answer: (context) => {
      const { guideline } = context.params
      return showGuideline(context, guideline, {
        opening: openingOf(context.input),
        ...context.input,
      })
    },
  }),
  action({
    path: paths.safeguardAnswer,
    capability: 'answer.write',
    audit: ['answer.saved'],
    input: safeguardRow,
    answer: async (context) => {
      const { params, input, cycle, refuse, t } = context
      if (!isSafeguardId(params.safeguard)) return missing
      const content = safeguardContent(cycle.method, input)
      const all = content.aspects && Object.values(content.aspects)
      if (content.applicable && all?.every((level) => level === 'na')) {
        return refuse({ policy: t.say.answers.nothingApplies })
      }
      return saveRow(context, params.safeguard, input, content)
    },
    refused: (context) =>
      showSubject(context, context.params.safeguard, { opening: again(context, context.params.safeguard) }),
  }),
  action({
    path: paths.safeguardConfirmation,
    capability: 'answer.write',
    audit: ['answer.confirmed'],
    input: confirmation,
    answer: async (context) => {
      const { safeguard } = context.params
      if (!isSafeguardId(safeguard)) return missing
      return confirmRow(context, { kind: 'safeguard', id: safeguard }, context.input.version)
    },
    refused: (context) =>
      showSubject(context, context.params.safeguard, { opening: anew(context.params.safeguard) }),
  }),
  action({
    path: paths.controlConfirmation,
    capability: 'answer.write',
    audit: ['answer.confirmed'],
    input: proposalsInput,
    answer: async (context) => {
      const number = controlIn(context.params.control)
      if (number === undefined) return missing
      const subjects = controlByNumber(number).safeguards.map(({ id }) => id)
      const where = { unit: context.unit.code, cycle: context.cycle.year, control: number }
      return confirmProposals(context, { kind: 'safeguard', subjects }, context.input.seen, (confirmed) =>
        paths.unitControl.to(where, { confirmed }),
      )
    },
    refused: async ({ params, t }) =>
      controlIn(params.control) === undefined ? missing : stop(409, t.say.form.invalid),
  }),
  action({
    path: paths.guidelineConfirmation,
    capability: 'answer.write',
    audit: ['answer.confirmed'],
    input: proposalsInput,
    answer: async (context) => {
      const { guideline } = context.params
      const asked = (await asksGuidelines(context)).find(({ id: key }) => key === guideline)
      if (!asked) return missing
      const subjects = asked.requirements.map(({ id: key }) => key)
      const where = { unit: context.unit.code, cycle: context.cycle.year, guideline }
      return confirmProposals(context, { kind: 'requirement', subjects }, context.input.seen, (confirmed) =>
        paths.unitGuideline.to(where, { confirmed }),
      )
    },
    refused: async (context) =>
      (await asksGuidelines(context)).some(({ id: key }) => key === context.params.guideline)
        ? stop(409, context.t.say.form.invalid)
        : missing,
  }),
  action({
    path: paths.requirementAnswer,
    capability: 'answer.write',
    audit: ['answer.saved'],
    input: requirementRow,
    answer: async (context) => {
      const { params, input } = context
      if (!(await asks(context, params.requirement))) return missing
      const { status, reason } = input
      return saveRow(context, params.requirement, input, { kind: 'requirement', status, reason })
    },
    refused: (context) =>
      showSubject(context, context.params.requirement, {
        opening: again(context, context.params.requirement),
      }),
  }),
  action({
    path: paths.requirementConfirmation,
    capability: 'answer.write',
    audit: ['answer.confirmed'],
    input: confirmation,
    answer: async (context) => {
      const { requirement } = context.params
      if (!(await asks(context, requirement))) return missing
      return confirmRow(context, { kind: 'requirement', id: requirement }, context.input.version)
    },
    refused: (context) =>
      showSubject(context, context.params.requirement, { opening: anew(context.params.requirement) }),
  }),
  page({
    path: paths.answerHistory,
    capability: 'answer.read',
    answer: async ({ db, unit, params, t }) => {
      const answerId = id<'answer'>(params.answer)
      const answer = await answerInUnit(db, unit, answerId)
      if (!answer) return missing
      const { year, method, subject, kind } = answer
      const revisions = await revisionsOf(db, unit, answerId)
      const model = presentHistory({ unit, year, method, subject, revisions }, t)
      return showPage(model.title, <HistoryPage model={model} t={t} />, {
        here: kind === 'safeguard' ? 'controls' : 'guidelines',
      })
    },
  }),
]

function controlIn(text: string): CisControlNumber | undefined {
  const number = /^[1-9]\d?$/.test(text) ? Number(text) : 0
  return isCisControlNumber(number) ? number : undefined
}

function openingOf(query: z.infer<typeof rowQuery>): Opening {
  if (query.edit === undefined) return { kind: 'none' }
  return { kind: 'edit', subject: query.edit, request: query.request === '1' }
}

function anew(subject: string): Opening {
  return { kind: 'edit', subject, request: false }
}

function again(
  { typed, errors }: Pick<Extract<Opening, { kind: 'typed' }>, 'typed' | 'errors'>,
  subject: string,
): Opening {
  return { kind: 'typed', subject, typed, errors }
}

/** What the fields say by the method of the cycle; those of the other method are left out. */
function safeguardContent(method: ScoringMethod, input: z.infer<typeof safeguardRow>): SafeguardContent {
  const four = method === 'four-aspects'
  const aspect = (value: string | null): AspectLevel | null =>
    value === null ? null : (parseLevel(value) ?? null)
  return {
    kind: 'safeguard',
    applicable: !input.notApplicable,
    aspects: four
      ? {
          policy: aspect(input.policy),
          implementation: aspect(input.implementation),
          automation: aspect(input.automation),
          reporting: aspect(input.reporting),
        }
      : null,
    level: four ? null : (aspect(input.level) as Level | null),
    reason: input.reason,
  }
}

interface Asking {
  readonly db: Reader
  readonly unit: UnitInScope<'answer.write'>
  readonly cycle: CycleRow
}

/** The guidelines of the cycle that are for this unit; none where it is not assessed. */
async function asksGuidelines({ db, unit, cycle }: Asking): Promise<readonly CycleGuideline[]> {
  const { unit: facts, exceptions } = await unitFacts(db, unit, cycle)
  if (!isAssessed(facts, cycle.counting_date)) return []
  return guidelinesFor(await catalogueWith(db, cycle, exceptions), facts)
}

/** Whether the cycle asks this requirement of this unit. */
async function asks(context: Asking, requirement: string): Promise<boolean> {
  const guidelines = await asksGuidelines(context)
  return guidelines.some(({ requirements }) => requirements.some(({ id: key }) => key === requirement))
}
