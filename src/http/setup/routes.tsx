import { z } from 'zod'
import { safeguardIds } from '../../../controls/cis/v8.1/index.ts'
import { SetupPage } from '../../../views/setup/page.tsx'
import { RegionPage } from '../../../views/setup/region.tsx'
import { renameRegion } from '../../actions/settings/rename-region.ts'
import type { CycleRow } from '../../db/queries/cycles.ts'
import { allotmentsIn } from '../../db/queries/responsibility.ts'
import { instanceSettings } from '../../db/queries/settings.ts'
import { rolesInForce } from '../../db/queries/setup.ts'
import { unitsIn } from '../../db/queries/units.ts'
import type { Reader } from '../../db/reader.ts'
import { type Actor, holds } from '../../domain/access/actor.ts'
import { scopeFor, type UnitScope } from '../../domain/access/scope.ts'
import { currentCycle } from '../../domain/cycles/current.ts'
import { isAssessed, takesPart } from '../../domain/maturity/input.ts'
import { allotmentsOf, countAllotments } from '../../domain/responsibility/responsibility.ts'
import type { Day } from '../../domain/time.ts'
import { unstaffed } from '../../domain/units/staffing.ts'
import type { Language } from '../../i18n/language.ts'
import { paths } from '../../paths.ts'
import { presentSetup, type SetupInput } from '../../presenters/setup.ts'
import { type Answer, goTo, showPage } from '../kernel/answer.ts'
import { notKept, oneLine } from '../kernel/fields.ts'
import { action, page, type Route } from '../kernel/route.ts'
import { textIn } from '../kernel/typed.ts'
import { lastTraced } from '../last-change.ts'

const nameLength = 80

export const setupRoutes: readonly Route[] = [
  page({
    path: paths.setup,
    capability: 'setup.read',
    answer: async ({ db, scope, actor, cycles, today, t }) => {
      const model = presentSetup(await situation(db, scope, actor, await cycles(), today), t)
      return showPage(model.title, <SetupPage model={model} t={t} />, { here: 'setup' })
    },
  }),
  page({
    path: paths.settings,
    capability: 'setup.read',
    input: z.object({ done: z.literal('saved').optional() }),
    answer: async (context) => {
      const { regionName } = await instanceSettings(context.db)
      const done = context.input.done && context.t.say.setup.settings.saved
      return regionPage(context, { name: regionName, before: regionName, done })
    },
  }),
  action({
    path: paths.settings,
    capability: 'unit.write',
    audit: ['instance.renamed'],
    input: z.object({ name: oneLine(nameLength), before: notKept(z.string().max(200)) }),
    answer: async (context) => {
      const { change, scope, input, t } = context
      const renamed = await renameRegion(change, scope, { before: input.before, next: input.name })
      if (renamed.ok) return goTo(paths.settings.to({}, { done: 'saved' }))
      const { saved } = renamed.refusal
      const stored = saved === input.name ? [] : [[t.say.setup.settings.name, saved] as const]
      const latest = await lastTraced(context, {
        object: 'instance',
        id: 'region-name',
        actions: ['instance.renamed'],
      })
      const meanwhile = { stored, latest, keepHref: paths.settings.to({}) }
      return regionPage(context, { name: input.name, before: saved, meanwhile, status: 409 })
    },
    refused: async (context) =>
      regionPage(context, {
        name: textIn(context.typed, 'name'),
        before: textIn(context.typed, 'before'),
        errors: context.errors,
      }),
  }),
]

async function situation(
  db: Reader,
  scope: UnitScope<'setup.read'>,
  actor: Actor,
  cycles: readonly CycleRow[],
  today: Day,
): Promise<SetupInput> {
  const cycle = currentCycle(cycles)
  const on = cycle?.counting_date ?? today
  const units = (await unitsIn(db, scope))
    .map((unit) => ({ ...unit, validFrom: unit.valid_from, validTo: unit.valid_to }))
    .filter((unit) => takesPart(unit, on))
  const assessed = units.filter((unit) => isAssessed(unit, on))
  const held = await rolesInForce(db, today)
  const allotted = cycle ? await allotmentsIn(db, cycle.id) : new Map()
  return {
    regionName: (await instanceSettings(db)).regionName,
    units: units.length,
    assessedUnits: assessed.length,
    hasLead: held.some(({ role }) => role === 'lead'),
    hasOfficer: held.some(({ role }) => role === 'officer'),
    unstaffed: unstaffed(assessed, held),
    morePeople: held.some(({ role }) => role !== 'admin'),
    cycle,
    allotted: countAllotments(allotmentsOf(safeguardIds, allotted)),
    may: {
      units: scopeFor(actor, 'unit.write') !== undefined,
      people: scopeFor(actor, 'person.write') !== undefined,
      cycle: scopeFor(actor, 'cycle.write') !== undefined,
    },
    isAdmin: holds(actor, ['admin']),
  }
}

interface Shown {
  readonly name: string
  readonly before: string
  readonly done?: string | undefined
  readonly meanwhile?: Parameters<typeof RegionPage>[0]['meanwhile']
  readonly errors?: Readonly<Record<string, string>>
  readonly status?: 409
}

function regionPage(
  { actor, csrf, t }: { readonly actor: Actor; readonly csrf: string; readonly t: Language },
  shown: Shown,
): Answer {
  const mayWrite = scopeFor(actor, 'unit.write') !== undefined
  return showPage(
    t.say.setup.settings.title,
    <RegionPage
      name={shown.name}
      before={shown.before}
      mayWrite={mayWrite}
      done={shown.done}
      meanwhile={shown.meanwhile}
      errors={shown.errors ?? {}}
      csrf={csrf}
      t={t}
    />,
    { here: 'setup', status: shown.status ?? 200 },
  )
}
