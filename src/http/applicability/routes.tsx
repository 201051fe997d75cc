import { z } from 'zod'
import { ApplicabilityPage, ApplicabilityPreviewPage } from '../../../views/applicability/page.tsx'
import { type ExceptionRefusal, exceptUnits } from '../../actions/applicability/except.ts'
import type { CycleRow } from '../../db/queries/cycles.ts'
import { catalogueOfCycle, exceptionsIn } from '../../db/queries/guidelines.ts'
import { unitsIn } from '../../db/queries/units.ts'
import type { Reader } from '../../db/reader.ts'
import type { Actor } from '../../domain/access/actor.ts'
import { scopeFor, type UnitScope } from '../../domain/access/scope.ts'
import {
  changesBetween,
  exceptionKinds,
  forNobody,
  mayChangeApplicability,
  withException,
} from '../../domain/guidelines/applicability.ts'
import { isRequirementKey } from '../../domain/guidelines/catalogue.ts'
import { isAssessed } from '../../domain/maturity/input.ts'
import { isUnitFlag } from '../../domain/units/unit.ts'
import type { Language } from '../../i18n/language.ts'
import { paths } from '../../paths.ts'
import { type NamedUnit, presentAffected, presentApplicability } from '../../presenters/applicability.ts'
import { type Answer, goTo, showPage, stop } from '../kernel/answer.ts'
import { checked, choice, key, several, text } from '../kernel/fields.ts'
import { action, type FieldErrors, page, type Route, type Typed } from '../kernel/route.ts'

const exception = z.object({
  requirement: key(20),
  units: several(key(20)),
  kind: choice(exceptionKinds),
  reason: text(500),
  previewed: checked(),
})

export const applicabilityRoutes: readonly Route[] = [
  page({
    path: paths.applicability,
    capability: 'answer.read',
    input: z.object({ done: z.enum(['changed']).optional() }),
    answer: (context) => applicabilityPage(context, { done: context.input.done !== undefined }),
  }),
  action({
    path: paths.applicability,
    capability: 'applicability.write',
    audit: ['applicability.changed'],
    input: exception,
    answer: async (context) => {
      const { change, scope, cycle, input, refuse, t } = context
      const { requirement, units, kind, reason } = input
      const say = t.say.guidelines.applicability
      if (!mayChangeApplicability(cycle.state).ok) return stop(409, say.locked)
      if (!isRequirementKey(requirement)) return refuse({ requirement: t.say.form.required })
      if (units.length === 0) return refuse({ units: say.unknownUnit })
      if (kind !== 'rule' && reason === '') return refuse({ reason: t.say.form.reasonMissing })
      if (!input.previewed) return preview(context, { requirement, units, kind, reason })
      const saved = await exceptUnits(change, scope, { cycleId: cycle.id, requirement, units, kind, reason })
      if (saved.ok) return goTo(paths.applicability.to({ cycle: cycle.year }, { done: 'changed' }))
      return saved.refusal === 'basisLocked' ? stop(409, say.locked) : refuse(errorsFor(saved.refusal, t))
    },
    refused: (context) => applicabilityPage(context, { typed: context.typed, errors: context.errors }),
  }),
]

function errorsFor(refusal: Exclude<ExceptionRefusal, 'basisLocked'>, t: Language): FieldErrors {
  const say = t.say.guidelines.applicability
  if (refusal === 'unknownUnit') return { units: say.unknownUnit }
  if (refusal === 'unknownRequirement') return { requirement: say.unknownRequirement }
  return { reason: t.say.form.reasonMissing }
}

type Purpose = 'answer.read' | 'applicability.write'

interface Ground<C extends Purpose> {
  readonly db: Reader
  readonly scope: UnitScope<C>
  readonly cycle: CycleRow
  readonly actor: Actor
  readonly csrf: string
  readonly t: Language
}

async function applicabilityPage<C extends Purpose>(
  { db, scope, cycle, actor, csrf, t }: Ground<C>,
  shown: { readonly done?: boolean; readonly typed?: Typed; readonly errors?: FieldErrors },
): Promise<Answer> {
  const writing = scopeFor(actor, 'applicability.write')
  const open = mayChangeApplicability(cycle.state).ok
  const catalogue = await catalogueOfCycle(db, cycle)
  const units = writing ? await assessedUnits(db, writing, cycle) : []
  const model = presentApplicability(
    {
      year: cycle.year,
      catalogue,
      exceptions: await exceptionsIn(db, scope, cycle.id),
      units: writing && open ? units : undefined,
      mayWrite: writing !== undefined,
      nobody: writing ? forNobody(catalogue, units) : [],
      values: shown.typed ?? {},
      errors: shown.errors ?? {},
    },
    t,
  )
  const done = shown.done ? t.say.guidelines.applicability.changed : undefined
  return showPage(model.title, <ApplicabilityPage model={model} done={done} csrf={csrf} t={t} />, {
    here: 'compliance',
  })
}

/** What the exception would change, with everything that was typed in the form that saves it. */
async function preview(
  { db, scope, cycle, csrf, t }: Ground<'applicability.write'>,
  said: Pick<z.infer<typeof exception>, 'units' | 'kind' | 'reason'> & {
    readonly requirement: Parameters<typeof withException>[1]['requirement']
  },
): Promise<Answer> {
  const before = await catalogueOfCycle(db, cycle)
  const units = await assessedUnits(db, scope, cycle)
  const named = units.filter(({ code }) => said.units.includes(code))
  const { requirement, kind } = said
  const after = {
    guidelines: before.guidelines,
    exceptions: withException(before.exceptions, { requirement, units: named.map(({ id }) => id), kind }),
  }
  const model = presentAffected(changesBetween(before, after, units), forNobody(after, units), t)
  const fields = [
    { name: 'requirement', value: requirement },
    ...said.units.map((value) => ({ name: 'units', value })),
    { name: 'kind', value: kind },
    { name: 'reason', value: said.reason },
  ]
  const action = paths.applicability.to({ cycle: cycle.year })
  return showPage(
    t.say.guidelines.applicability.previewTitle,
    <ApplicabilityPreviewPage model={model} action={action} fields={fields} csrf={csrf} t={t} />,
    { here: 'compliance' },
  )
}

/** The units that are assessed in a cycle, as rules see them. */
export async function assessedUnits<C extends 'applicability.write' | 'guideline.adopt' | 'guideline.write'>(
  db: Reader,
  scope: UnitScope<C>,
  cycle: Pick<CycleRow, 'counting_date'>,
): Promise<readonly NamedUnit[]> {
  return (await unitsIn(db, scope))
    .filter((unit) =>
      isAssessed({ ...unit, validFrom: unit.valid_from, validTo: unit.valid_to }, cycle.counting_date),
    )
    .map(({ id, code, name, type, flags }) => ({
      id,
      code,
      name,
      type,
      flags: flags.split(' ').filter(isUnitFlag),
    }))
}
