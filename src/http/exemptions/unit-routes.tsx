import { z } from 'zod'
import { ExemptionFormPage, PlanFormPage } from '../../../views/exemptions/form.tsx'
import { ExemptionListPage } from '../../../views/exemptions/list.tsx'
import { applyForExemption } from '../../actions/exemptions/apply.ts'
import { recordPlan } from '../../actions/plans/record.ts'
import { requirementStatuses, unitFacts } from '../../db/queries/answers.ts'
import type { CycleRow } from '../../db/queries/cycles.ts'
import { exemptionsOfUnit, plansOfUnit } from '../../db/queries/exemptions.ts'
import { catalogueWith } from '../../db/queries/guidelines.ts'
import type { Reader } from '../../db/reader.ts'
import type { UnitInScope } from '../../domain/access/scope.ts'
import { personalNumbersIn } from '../../domain/evidence/evidence.ts'
import { isInForce, standingOf } from '../../domain/exemptions/exemption.ts'
import type { ExemptionRefusal } from '../../domain/exemptions/rules.ts'
import { guidelinesFor } from '../../domain/guidelines/applicability.ts'
import type { GuidelineRequirement } from '../../domain/guidelines/catalogue.ts'
import { isAssessed } from '../../domain/maturity/input.ts'
import type { Day } from '../../domain/time.ts'
import type { Language } from '../../i18n/language.ts'
import { paths } from '../../paths.ts'
import { subjectHref } from '../../presenters/answers-words.ts'
import { exemptionForm, type FormFields, planForm, unitExemptionList } from '../../presenters/exemptions.ts'
import { type Answer, goTo, missing, showPage } from '../kernel/answer.ts'
import { checked, requiredDay, requiredText } from '../kernel/fields.ts'
import { action, type FieldErrors, page, type Route, type Typed } from '../kernel/route.ts'
import { textIn } from '../kernel/typed.ts'

const longText = 2000

/** What a unit does with exemptions and plans: its list, and the two forms at a requirement. */
export const unitExemptionRoutes: readonly Route[] = [
  page({
    path: paths.unitExemptions,
    capability: 'exemption.read',
    answer: async ({ db, unit, cycle, today, t }) => {
      const model = unitExemptionList(
        {
          unit,
          year: cycle.year,
          exemptions: await exemptionsOfUnit(db, unit),
          plans: await plansOfUnit(db, unit),
          statuses: await requirementStatuses(db, unit, cycle.id),
          today,
        },
        t,
      )
      return showPage(model.title, <ExemptionListPage model={model} t={t} />, { here: 'unitExemptions' })
    },
  }),
  page({
    path: paths.exemptionRequest,
    capability: 'exemption.request',
    answer: (context) => requestPage(context, context.params.requirement, start),
  }),
  action({
    path: paths.exemptionRequest,
    capability: 'exemption.request',
    audit: ['exemption.requested'],
    input: z.object({
      reason: requiredText(longText),
      risk: requiredText(longText),
      measures: requiredText(longText),
      wishedUntil: requiredDay(),
      confirmed: checked(),
    }),
    answer: async (context) => {
      const { change, unit, cycle, params, input, refuse, t } = context
      const demanded = await demandedOf(context, params.requirement)
      if (!demanded) return missing
      const requirement = demanded.id
      const { reason, risk, measures, wishedUntil } = input
      const numbers = personalDataError({ reason, risk, measures }, t)
      if (numbers && !input.confirmed) return refuse(numbers)
      const applied = await applyForExemption(change, unit, {
        cycleId: cycle.id,
        requirement,
        reason,
        risk,
        measures,
        wishedUntil,
      })
      if (applied.ok) return goTo(paths.exemption.to({ exemption: applied.value }))
      return applied.refusal === 'missing'
        ? missing
        : refuse({ [fieldOf(applied.refusal)]: t.say.exemptions.refusals[applied.refusal] })
    },
    refused: (context) => requestPage(context, context.params.requirement, context),
  }),
  page({
    path: paths.plan,
    capability: 'plan.write',
    answer: (context) => planPage(context, context.params.requirement, start),
  }),
  action({
    path: paths.plan,
    capability: 'plan.write',
    audit: ['plan.recorded'],
    input: z.object({
      action: requiredText(1000),
      responsible: requiredText(200),
      deadline: requiredDay(),
      confirmed: checked(),
    }),
    answer: async (context) => {
      const { change, unit, cycle, params, input, refuse, t } = context
      const demanded = await demandedOf(context, params.requirement)
      if (!demanded) return missing
      const requirement = demanded.id
      const { confirmed, ...planned } = input
      const numbers = personalDataError({ action: planned.action, responsible: planned.responsible }, t)
      if (numbers && !confirmed) return refuse(numbers)
      const recorded = await recordPlan(change, unit, { cycleId: cycle.id, requirement, ...planned })
      return recorded.ok
        ? goTo(subjectHref({ unit: unit.code, cycle: cycle.year }, requirement))
        : refuse({ deadline: t.say.exemptions.planRefusals[recorded.refusal] })
    },
    refused: (context) => planPage(context, context.params.requirement, context),
  }),
]

/** The field that a refusal belongs to; what belongs to none stands at the first. */
function fieldOf(refusal: ExemptionRefusal): string {
  return refusal === 'endsInPast' || refusal === 'tooLong' ? 'wishedUntil' : 'reason'
}

/** A sentence at the first field that seems to hold civil registration numbers; undefined where none does. */
function personalDataError(texts: FormFields, t: Language): FieldErrors | undefined {
  const { text, found } = t.say.files.personalData
  for (const [name, value] of Object.entries(texts)) {
    const numbers = personalNumbersIn(value)
    if (numbers > 0) return { [name]: `${text} ${found(numbers)}` }
  }
  return undefined
}

type Purpose = 'exemption.request' | 'plan.write'

interface Ground<C extends Purpose> {
  readonly db: Reader
  readonly unit: UnitInScope<C>
  readonly cycle: CycleRow
  readonly today: Day
  readonly csrf: string
  readonly t: Language
}

interface Sent {
  readonly typed: Typed
  readonly errors: FieldErrors
}

const start: Sent = { typed: {}, errors: {} }

/** The requirement where it is in the cycle and for this unit; undefined where it is not. */
async function demandedOf<C extends Purpose>(
  { db, unit, cycle }: Pick<Ground<C>, 'db' | 'unit' | 'cycle'>,
  requirement: string,
): Promise<GuidelineRequirement | undefined> {
  const { unit: facts, exceptions } = await unitFacts(db, unit, cycle)
  if (!isAssessed(facts, cycle.counting_date)) return undefined
  return guidelinesFor(await catalogueWith(db, cycle, exceptions), facts)
    .flatMap(({ requirements }) => requirements)
    .find(({ id }) => id === requirement)
}

function fieldsOf({ typed }: Sent, names: readonly string[]): FormFields {
  return Object.fromEntries(names.map((name) => [name, textIn(typed, name)]))
}

async function requestPage<C extends Purpose>(
  ground: Ground<C>,
  requirement: string,
  sent: Sent,
): Promise<Answer> {
  const { db, unit, cycle, today, csrf, t } = ground
  const demanded = await demandedOf(ground, requirement)
  if (!demanded) return missing
  const own = (await exemptionsOfUnit(db, unit)).filter((one) => one.requirement === requirement)
  const inForce = own.find((one) => isInForce(standingOf(one, today)))
  const model = exemptionForm({ unit, year: cycle.year }, demanded, inForce, t)
  const fields = fieldsOf(sent, ['reason', 'risk', 'measures', 'wishedUntil'])
  const shown = { fields, errors: sent.errors, personalData: hasNumbers(fields), csrf, t }
  return showPage(model.title, <ExemptionFormPage model={model} {...shown} />, { here: 'guidelines' })
}

async function planPage<C extends Purpose>(
  ground: Ground<C>,
  requirement: string,
  sent: Sent,
): Promise<Answer> {
  const { db, unit, cycle, csrf, t } = ground
  const demanded = await demandedOf(ground, requirement)
  if (!demanded) return missing
  const plans = await plansOfUnit(db, unit)
  const model = planForm({ unit, year: cycle.year }, demanded, plans, t)
  const fields = fieldsOf(sent, ['action', 'responsible', 'deadline'])
  const shown = { fields, errors: sent.errors, personalData: hasNumbers(fields), csrf, t }
  return showPage(model.title, <PlanFormPage model={model} {...shown} />, { here: 'guidelines' })
}

function hasNumbers(fields: FormFields): boolean {
  return personalNumbersIn(...Object.values(fields)) > 0
}
