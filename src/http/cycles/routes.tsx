import { z } from 'zod'
import { cisEdition } from '../../../controls/cis/v8.1/index.ts'
import { guidelinesEdition } from '../../../controls/guidelines/index.ts'
import { CyclesPage } from '../../../views/cycles/list.tsx'
import { NewCyclePage } from '../../../views/cycles/new.tsx'
import { changeSettings } from '../../actions/cycles/change-settings.ts'
import { moveCycle } from '../../actions/cycles/move.ts'
import { openCycle, usualDeadlines } from '../../actions/cycles/open.ts'
import { type CycleRow, type Cycles, cycleOfYear } from '../../db/queries/cycles.ts'
import { isNextAllotted } from '../../db/queries/responsibility.ts'
import type { Reader } from '../../db/reader.ts'
import { scopeFor } from '../../domain/access/scope.ts'
import { cycleStates } from '../../domain/cycles/cycle.ts'
import { proposedCycle } from '../../domain/cycles/proposal.ts'
import { regionTarget } from '../../domain/maturity/display.ts'
import { scoringMethods } from '../../domain/maturity/level.ts'
import type { Day } from '../../domain/time.ts'
import type { Language } from '../../i18n/language.ts'
import { paths } from '../../paths.ts'
import { presentCycles, refusedStep, targetOf } from '../../presenters/cycles.ts'
import { type Answer, goTo, missing, showPage, stop } from '../kernel/answer.ts'
import { choice, optionalDay, requiredDay, text, version, wholeNumber } from '../kernel/fields.ts'
import { action, type FieldErrors, page, type Route, type Typed } from '../kernel/route.ts'
import { textIn } from '../kernel/typed.ts'
import { cycleDoneKeys, cyclePage, daysOf } from './cycle-page.tsx'

const deadlines = { collectionDeadline: requiredDay(), approvalDeadline: requiredDay() }

export const cycleRoutes: readonly Route[] = [
  page({
    path: paths.cycles,
    capability: 'cycle.read',
    answer: async ({ actor, cycles, t }) => {
      const mayWrite = scopeFor(actor, 'cycle.write') !== undefined
      const model = presentCycles(await cycles(), mayWrite, t)
      return showPage(t.say.cycles.title, <CyclesPage model={model} t={t} />, { here: 'cycles' })
    },
  }),
  page({
    path: paths.newCycle,
    capability: 'cycle.write',
    answer: async (context) => {
      const newest = (await context.cycles())[0]
      const { year, countingDate } = proposedCycle(context.today, newest?.year)
      const days = { countingDate, ...usualDeadlines(countingDate) }
      const fields = { year: String(year), method: newest?.method ?? 'four-aspects', ...days }
      return newCyclePage(context, fields, {})
    },
  }),
  action({
    path: paths.newCycle,
    capability: 'cycle.write',
    audit: ['cycle.opened'],
    input: z.object({
      year: wholeNumber(2000, 2100),
      method: choice(scoringMethods),
      countingDate: requiredDay(),
      ...deadlines,
    }),
    answer: async ({ change, scope, input, refuse, t }) => {
      const opened = await openCycle(change, scope, { ...input, state: 'planned' })
      if (opened.ok) return goTo(paths.cycle.to({ cycle: input.year }, { done: 'opened' }))
      return refuse(
        opened.refusal === 'yearTaken'
          ? { year: t.say.cycles.yearTaken }
          : { approvalDeadline: t.say.cycles.wrong[opened.refusal] },
      )
    },
    refused: (context) => {
      const { typed, errors } = context
      const fields = {
        year: textIn(typed, 'year'),
        method: textIn(typed, 'method'),
        countingDate: textIn(typed, 'countingDate'),
        collectionDeadline: textIn(typed, 'collectionDeadline'),
        approvalDeadline: textIn(typed, 'approvalDeadline'),
      }
      return newCyclePage(context, fields, errors)
    },
  }),
  page({
    path: paths.cycle,
    capability: 'cycle.read',
    input: z.object({ done: z.enum(cycleDoneKeys).optional() }),
    answer: (context) => cyclePage(context, context.cycle, { done: context.input.done }),
  }),
  action({
    path: paths.cycle,
    capability: 'cycle.write',
    audit: ['cycle.changed'],
    input: z.object({
      version: version(),
      countingDate: requiredDay().optional(),
      ...deadlines,
      minimumCoverage: wholeNumber(0, 100).optional(),
      hearingDeadline: optionalDay().optional(),
      followUpFirst: optionalDay().optional(),
      followUpSecond: optionalDay().optional(),
    }),
    answer: async (context) => {
      const { change, scope, cycle, input, refuse, t } = context
      const changed = await changeSettings(change, scope, { ...input, cycleId: cycle.id })
      if (changed.ok) return goTo(paths.cycle.to({ cycle: cycle.year }, { done: 'days' }))
      const { refusal } = changed
      const say = t.say.cycles
      switch (refusal) {
        case 'closed':
          return stop(409, say.closedStop)
        case 'basisLocked':
        case 'resultLocked':
          return stop(409, say[refusal])
        case 'deadlinesReversed':
        case 'deadlineAfterCounting':
          return refuse({ approvalDeadline: say.wrong[refusal] })
        case 'hearingOutsideTime':
          return refuse({ hearingDeadline: say.wrong[refusal] })
        case 'followUpOutsideYear':
        case 'followUpsReversed':
          return refuse({ [wrongFollowUp(refusal, cycle.year, input)]: say.wrong[refusal] })
        default:
          return cyclePage(context, refusal.saved, {
            days: typedDays(context.typed, cycle),
            overtaken: refusal.saved,
          })
      }
    },
    refused: (context) =>
      cyclePage(context, context.cycle, {
        days: typedDays(context.typed, context.cycle),
        dayErrors: context.errors,
      }),
  }),
  action({
    path: paths.cycleStep,
    capability: 'cycle.write',
    audit: ['cycle.moved'],
    input: z.object({ to: choice(cycleStates), reason: text(1000).optional() }),
    answer: async (context) => {
      const { db, change, scope, cycle, input, refuse, t } = context
      const reason = input.reason ?? ''
      const moved = await moveCycle(change, scope, { cycleId: cycle.id, to: input.to, reason })
      if (moved.ok) return goTo(paths.cycle.to({ cycle: cycle.year }, { done: 'moved' }))
      const { refusal } = moved
      if (refusal === 'reasonMissing' || refusal === 'waiverMissing' || refusal === 'filingMissing')
        return refuse({ reason: t.say.cycles.refusals[refusal] })
      if (refusal === 'onlyLead') return stop(403, t.say.cycles.refusals.onlyLead)
      const now = await cycleOfYear(db, cycle.year)
      return now ? cyclePage(context, now, { reason, hindrances: refusedStep(refusal, t) }) : missing
    },
    refused: (context) =>
      cyclePage(context, context.cycle, {
        reason: textIn(context.typed, 'reason'),
        stepErrors: context.errors,
      }),
  }),
]

/** The field that a day of follow-up is wrong at. */
function wrongFollowUp(
  refusal: 'followUpOutsideYear' | 'followUpsReversed',
  year: number,
  { followUpFirst }: { readonly followUpFirst?: Day | null | undefined },
): 'followUpFirst' | 'followUpSecond' {
  const firstOutside = !!followUpFirst && !followUpFirst.startsWith(`${year}-`)
  return refusal === 'followUpOutsideYear' && firstOutside ? 'followUpFirst' : 'followUpSecond'
}

/** What was typed; a setting that its form no longer asks for stands as it is stored. */
function typedDays(typed: Typed, cycle: CycleRow) {
  const stored = daysOf(cycle)
  const names = Object.keys(stored) as (keyof typeof stored)[]
  const said = names.map((name) => [name, typed[name] === undefined ? stored[name] : textIn(typed, name)])
  return Object.fromEntries(said) as typeof stored
}

interface NewCycleGround {
  readonly db: Reader
  readonly cycles: Cycles
  readonly csrf: string
  readonly t: Language
}

async function newCyclePage(
  { db, cycles, csrf, t }: NewCycleGround,
  fields: Parameters<typeof NewCyclePage>[0]['fields'],
  errors: FieldErrors,
): Promise<Answer> {
  const say = t.say.cycles
  const newest = (await cycles())[0]
  const before = newest ? say.takesOver(newest.year) : say.takesOverNothing
  const target = { target_num: Number(regionTarget.num), target_den: Number(regionTarget.den) }
  const facts = [
    [say.framework, cisEdition.title[t.code]],
    [say.guidelines, say.edition(guidelinesEdition.version)],
    [say.target, targetOf(target, t)],
    [say.responsibility, (await isNextAllotted(db)) ? say.takesOverNext : before],
  ] as const
  return showPage(
    say.newTitle,
    <NewCyclePage fields={fields} facts={facts} errors={errors} csrf={csrf} t={t} />,
    { here: 'cycles' },
  )
}
