import { z } from 'zod'
import { UnitsPage } from '../../../views/units/list.tsx'
import { UnitFactsPage, UnitFormPage } from '../../../views/units/unit.tsx'
import { changeUnit } from '../../actions/units/change.ts'
import type { UnitContent, UnitRefusal } from '../../actions/units/content.ts'
import { createUnit } from '../../actions/units/create.ts'
import { type UnitRow, unitsIn } from '../../db/queries/units.ts'
import { scopeFor } from '../../domain/access/scope.ts'
import { isUnitCode, unitFlags, unitTypes } from '../../domain/units/unit.ts'
import type { Language } from '../../i18n/language.ts'
import { paths } from '../../paths.ts'
import {
  differingUnit,
  newUnitFields,
  presentUnitFacts,
  presentUnits,
  type UnitFields,
  unitFields,
} from '../../presenters/units.ts'
import { type Answer, goTo, missing, showPage } from '../kernel/answer.ts'
import { choice, key, oneLine, optionalDay, several, text, version, wholeNumber } from '../kernel/fields.ts'
import { action, type FieldErrors, page, type Route, type Typed } from '../kernel/route.ts'
import { textIn } from '../kernel/typed.ts'
import { lastTraced } from '../last-change.ts'

const content = {
  name: oneLine(200),
  type: choice(unitTypes),
  parent: key(20),
  weight: wholeNumber(0, 999_999_999),
  validFrom: optionalDay(),
  validTo: optionalDay(),
  flags: several(choice(unitFlags)),
  position: wholeNumber(0, 999_999),
}

export const unitRoutes: readonly Route[] = [
  page({
    path: paths.units,
    capability: 'unit.read',
    input: z.object({
      done: z.enum(['created', 'saved']).optional(),
      unit: z.string().max(20).optional(),
    }),
    answer: async ({ db, scope, actor, input, today, t }) => {
      const units = await unitsIn(db, scope)
      const name = units.find(({ code }) => code === input.unit)?.name
      const done = input.done && name !== undefined ? t.say.units[input.done](name) : undefined
      const mayWrite = scopeFor(actor, 'unit.write') !== undefined
      const model = presentUnits(units, { today, mayWrite, done }, t)
      return showPage(t.say.units.title, <UnitsPage model={model} t={t} />, { here: 'units' })
    },
  }),
  page({
    path: paths.newUnit,
    capability: 'unit.write',
    answer: async ({ db, scope, csrf, t }) => {
      const units = await unitsIn(db, scope)
      return formPage({ units, csrf, t }, undefined, newUnitFields(units))
    },
  }),
  action({
    path: paths.newUnit,
    capability: 'unit.write',
    audit: ['unit.created'],
    input: z.object({ code: text(20), ...content }),
    answer: async ({ change, scope, input, refuse, t }) => {
      if (!isUnitCode(input.code)) return refuse(refusedCode(input.code, t))
      const created = await createUnit(change, scope, { ...contentIn(input), code: input.code })
      if (created.ok) return goTo(paths.units.to({}, { done: 'created', unit: input.code }))
      return refuse(
        created.refusal === 'codeTaken' ? { code: t.say.units.codeTaken } : refusedField(created.refusal, t),
      )
    },
    refused: async ({ db, scope, typed, errors, csrf, t }) =>
      formPage({ units: await unitsIn(db, scope), csrf, t }, undefined, typedFields(typed), {
        ...refusedCode(textIn(typed, 'code').normalize('NFC').trim(), t),
        ...errors,
      }),
  }),
  page({
    path: paths.unit,
    capability: 'unit.read',
    answer: async ({ db, scope, unit, actor, today, csrf, t }) => {
      const units = await unitsIn(db, scope)
      const row = units.find(({ id }) => id === unit.id)
      if (!row) return missing
      if (scopeFor(actor, 'unit.write')) return formPage({ units, csrf, t }, row, unitFields(row, units))
      const facts = presentUnitFacts(row, units, today, t)
      return showPage(row.name, <UnitFactsPage name={row.name} facts={facts} t={t} />, { here: 'units' })
    },
  }),
  action({
    path: paths.unit,
    capability: 'unit.write',
    audit: ['unit.changed'],
    input: z.object({ version: version(), ...content }),
    answer: async (context) => {
      const { db, change, scope, unit, input, typed, refuse, csrf, t } = context
      const next = { ...contentIn(input), version: input.version }
      const changed = await changeUnit(change, scope, unit, next)
      if (changed.ok) return goTo(paths.units.to({}, { done: 'saved', unit: unit.code }))
      const { refusal } = changed
      if (typeof refusal === 'string') return refuse(refusedField(refusal, t))
      const units = await unitsIn(db, scope)
      const fields = { ...typedFields(typed), version: String(refusal.saved.version) }
      const meanwhile = {
        stored: differingUnit(refusal.saved, fields, units, t),
        latest: await lastTraced(context, { object: 'unit', id: unit.id, actions: ['unit.changed'] }),
        keepHref: paths.unit.to({ unit: unit.code }),
      }
      return formPage({ units, csrf, t }, refusal.saved, fields, {}, meanwhile)
    },
    refused: async ({ db, scope, unit, typed, errors, csrf, t }) => {
      const units = await unitsIn(db, scope)
      const row = units.find(({ id }) => id === unit.id)
      return row ? formPage({ units, csrf, t }, row, typedFields(typed), errors) : missing
    },
  }),
]

function contentIn(input: Omit<UnitContent, 'parent'> & { readonly parent: string }): UnitContent {
  const { name, type, parent, weight, validFrom, validTo, flags, position } = input
  return { name, type, parent: parent === '' ? null : parent, weight, validFrom, validTo, flags, position }
}

function typedFields(typed: Typed): UnitFields {
  const flags = typed['flags'] ?? []
  return {
    code: textIn(typed, 'code'),
    name: textIn(typed, 'name'),
    type: textIn(typed, 'type'),
    parent: textIn(typed, 'parent'),
    weight: textIn(typed, 'weight'),
    validFrom: textIn(typed, 'validFrom'),
    validTo: textIn(typed, 'validTo'),
    flags: typeof flags === 'string' ? [flags] : flags,
    position: textIn(typed, 'position'),
    version: textIn(typed, 'version'),
  }
}

function refusedCode(code: string, t: Language): FieldErrors {
  if (isUnitCode(code)) return {}
  return { code: code === '' ? t.say.form.required : t.say.units.codeInvalid }
}

function refusedField(refusal: UnitRefusal, t: Language): FieldErrors {
  if (refusal === 'reversed') return { validTo: t.say.form.beforeStart }
  return { parent: t.say.units[refusal] }
}

function formPage(
  { units, csrf, t }: { readonly units: readonly UnitRow[]; readonly csrf: string; readonly t: Language },
  unit: UnitRow | undefined,
  fields: UnitFields,
  errors: FieldErrors = {},
  meanwhile?: NonNullable<Parameters<typeof UnitFormPage>[0]['meanwhile']>,
): Answer {
  const parents = units
    .filter(({ id }) => id !== unit?.id)
    .map(({ code, name }) => ({ value: code, label: `${name} (${code})` }))
  return showPage(
    unit?.name ?? t.say.units.newTitle,
    <UnitFormPage
      unit={unit}
      fields={fields}
      parents={parents}
      meanwhile={meanwhile}
      errors={errors}
      csrf={csrf}
      t={t}
    />,
    { here: 'units', status: meanwhile ? 409 : 200 },
  )
}
