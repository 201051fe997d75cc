import { z } from 'zod'
import {
  cisControls,
  isCisControlNumber,
  type SafeguardId,
  safeguardIds,
} from '../../../controls/cis/v8.1/index.ts'
import { type ResponsibilityForms, ResponsibilityPage } from '../../../views/responsibility/page.tsx'
import { setResponsibility } from '../../actions/responsibility/set.ts'
import type { TracedThing } from '../../db/queries/changes.ts'
import { type CycleUnit, cycleUnits } from '../../db/queries/cycle-units.ts'
import type { CycleRow } from '../../db/queries/cycles.ts'
import { allotmentsIn } from '../../db/queries/responsibility.ts'
import type { Reader } from '../../db/reader.ts'
import type { Actor } from '../../domain/access/actor.ts'
import { scopeFor, type UnitScope } from '../../domain/access/scope.ts'
import { isLocked } from '../../domain/cycles/cycle.ts'
import type { CycleId } from '../../domain/ids.ts'
import { takesPart } from '../../domain/maturity/input.ts'
import {
  type Allotment,
  allotmentsOf,
  type Responsibility,
  responsibilities,
} from '../../domain/responsibility/responsibility.ts'
import type { Language } from '../../i18n/language.ts'
import { paths } from '../../paths.ts'
import { presentResponsibility } from '../../presenters/responsibility.ts'
import { type Answer, goTo, missing, showPage, stop } from '../kernel/answer.ts'
import { choice, key, notKept, several } from '../kernel/fields.ts'
import { action, type FieldErrors, page, type Route, type Typed } from '../kernel/route.ts'
import { textIn } from '../kernel/typed.ts'
import { sayAsTraced } from '../last-change.ts'

const controlNumber = z
  .string()
  .regex(/^[1-9][0-9]?$/)
  .transform(Number)
  .refine(isCisControlNumber)

export const responsibilityRoutes: readonly Route[] = [
  page({
    path: paths.responsibility,
    capability: 'cycle.read',
    input: z.object({ control: controlNumber.optional(), saved: controlNumber.optional() }),
    answer: (context) =>
      responsibilityPage(context, { control: context.input.control, saved: context.input.saved }),
  }),
  // One form sets a whole control: then no safeguard is named, and one choice holds for all. The other names every
  // safeguard of the control in order, with a choice for each.
  action({
    path: paths.responsibility,
    capability: 'responsibility.write',
    audit: ['responsibility.changed'],
    input: z.object({
      control: controlNumber,
      seen: notKept(z.string().max(4000)),
      safeguard: several(key(6)),
      responsibility: several(choice(responsibilities)),
      provider: several(key(20)),
    }),
    answer: async (context) => {
      const { db, change, scope, cycle, input, refuse, t } = context
      const allotments = wantedIn(input, await cycleUnits(db, cycle))
      if (!allotments) return refuse({ responsibility: t.say.form.invalid })
      const { control, seen } = input
      const set = await setResponsibility(change, scope, { cycleId: cycle.id, control, seen, allotments })
      if (set.ok) return goTo(paths.responsibility.to({ cycle: cycle.year }, { saved: control }))
      const { refusal } = set
      if (refusal === 'cycleLocked') return stop(409, t.say.responsibility.cycleLocked)
      const forms = formsIn(context.typed)
      if (refusal === 'changedMeanwhile') {
        return responsibilityPage(context, { control, forms, changedMeanwhile: true })
      }
      const field = forms.rows ? `${refusal.safeguard}-provider` : 'provider'
      return refuse({ [field]: t.say.responsibility[refusal.why] })
    },
    refused: (context) => {
      const control = Number(textIn(context.typed, 'control'))
      return isCisControlNumber(control)
        ? responsibilityPage(context, { control, forms: formsIn(context.typed), errors: context.errors })
        : Promise.resolve(missing)
    },
  }),
]

interface Input {
  readonly control: number
  readonly safeguard: readonly string[]
  readonly responsibility: readonly Responsibility[]
  readonly provider: readonly string[]
}

/** What the form asks for, safeguard by safeguard; undefined where its lists do not fit the control. */
function wantedIn(input: Input, units: readonly CycleUnit[]): readonly Allotment[] | undefined {
  const control = cisControls.find(({ number }) => number === input.control)
  const ids = control?.safeguards.map(({ id }) => id) ?? []
  const whole = input.safeguard.length === 0
  const expected = whole ? 1 : ids.length
  if (input.responsibility.length !== expected || input.provider.length !== expected) return undefined
  if (!whole && ids.join() !== input.safeguard.join()) return undefined
  const providerOf = (code: string | undefined) => units.find((unit) => unit.code === code)?.id ?? null
  return ids.map((safeguard: SafeguardId, index) => {
    const at = whole ? 0 : index
    return {
      safeguard,
      responsibility: input.responsibility[at] ?? 'local',
      providerId: providerOf(input.provider[at]),
    }
  })
}

type Chosen = Pick<ResponsibilityForms, 'whole' | 'rows'>

/** What was chosen, so that it stands in the form again. */
function formsIn(typed: Typed): Chosen {
  const list = (name: string) => {
    const value = typed[name] ?? []
    return typeof value === 'string' ? [value] : value
  }
  const [ids, kinds, providers] = [list('safeguard'), list('responsibility'), list('provider')]
  const chosen = (index: number) => ({
    responsibility: kinds[index] ?? '',
    provider: providers[index] ?? '',
  })
  if (ids.length === 0) return { whole: chosen(0), rows: undefined }
  return { whole: undefined, rows: new Map(ids.map((id, index) => [id, chosen(index)])) }
}

interface Ground<C extends 'cycle.read' | 'responsibility.write'> {
  readonly db: Reader
  readonly scope: UnitScope<C>
  readonly cycle: CycleRow
  readonly actor: Actor
  readonly csrf: string
  readonly t: Language
}

interface Shown {
  readonly control?: number | undefined
  readonly saved?: number | undefined
  readonly forms?: Chosen
  readonly errors?: FieldErrors
  readonly changedMeanwhile?: boolean
}

async function responsibilityPage<C extends 'cycle.read' | 'responsibility.write'>(
  context: Ground<C>,
  shown: Shown,
): Promise<Answer> {
  const { db, cycle, actor, csrf, t } = context
  const say = t.say.responsibility
  const units = (await cycleUnits(db, cycle)).filter((unit) =>
    takesPart({ validFrom: unit.valid_from, validTo: unit.valid_to }, cycle.counting_date),
  )
  const locked = isLocked(cycle.state)
  const model = presentResponsibility(
    {
      year: cycle.year,
      allotments: allotmentsOf(safeguardIds, await allotmentsIn(db, cycle.id)),
      units,
      locked: locked ? say.locked(t.say.navigation.states[cycle.state]) : undefined,
      mayWrite: !locked && scopeFor(actor, 'responsibility.write') !== undefined,
      openControl: shown.control,
      done: shown.saved === undefined ? undefined : say.saved(shown.saved),
    },
    t,
  )
  const forms = {
    whole: shown.forms?.whole,
    rows: shown.forms?.rows,
    errors: shown.errors ?? {},
    overtaken:
      shown.changedMeanwhile && shown.control !== undefined
        ? await sayAsTraced(context, say.changedMeanwhile, changesOf(cycle.id, shown.control))
        : undefined,
    units: units.map(({ code, name }) => ({ value: code, label: name })),
  }
  return showPage(say.title, <ResponsibilityPage model={model} forms={forms} csrf={csrf} t={t} />, {
    here: 'cycles',
    status: forms.overtaken === undefined ? 200 : 409,
  })
}

/** Who changed the responsibility for a control: on its page, or by a file, which holds for all of them. */
function changesOf(cycle: CycleId, control: number): TracedThing {
  const actions = ['responsibility.changed', 'responsibility.imported'] as const
  const told: TracedThing['told'] = (detail) => (detail['control'] ?? control) === control
  return { object: 'cycle', id: cycle, actions, told }
}
