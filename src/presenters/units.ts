import type { Day } from '../domain/time.ts'
import { inTreeOrder } from '../domain/units/tree.ts'
import { alwaysThere, isUnitFlag, type UnitFlag, type UnitType } from '../domain/units/unit.ts'
import type { Language } from '../i18n/language.ts'
import { paths } from '../paths.ts'

/** A unit as it is stored. */
export interface UnitInput {
  readonly id: string
  readonly code: string
  readonly name: string
  readonly type: UnitType
  readonly parent_id: string | null
  readonly weight: number
  readonly valid_from: Day
  readonly valid_to: Day | null
  readonly flags: string
  readonly position: number
  readonly version: number
}

interface UnitLine {
  readonly code: string
  readonly name: string
  readonly href: string
  /** 0 for a unit at the top; deeper than 4 is drawn as 4. */
  readonly depth: number
  readonly type: string
  readonly weight: string
  readonly validity: string
  readonly flags: string
}

export interface UnitsModel {
  readonly lead: string
  readonly lines: readonly UnitLine[]
  readonly done: string | undefined
  readonly mayWrite: boolean
}

/** The units as a tree in the organisation's own order. */
export function presentUnits(
  units: readonly UnitInput[],
  facts: { readonly today: Day; readonly mayWrite: boolean; readonly done: string | undefined },
  t: Language,
): UnitsModel {
  return {
    lead: t.say.units.lead(units.length),
    lines: inTreeOrder(units).map(({ unit, depth }) => ({
      code: unit.code,
      name: unit.name,
      href: paths.unit.to({ unit: unit.code }),
      depth: Math.min(depth, 4),
      ...wordsOf(unit, facts.today, t),
    })),
    done: facts.done,
    mayWrite: facts.mayWrite,
  }
}

/** What a unit's fields say, in words. */
export function presentUnitFacts(unit: UnitInput, units: readonly UnitInput[], today: Day, t: Language) {
  const say = t.say.units
  const words = wordsOf(unit, today, t)
  const parent = units.find(({ id }) => id === unit.parent_id)
  return [
    [say.code, unit.code],
    [say.type, words.type],
    [say.parent, parent?.name ?? say.parentNone],
    [say.weight, words.weight],
    [say.validity, words.validity],
    [say.flags, words.flags === '' ? say.noFlags : words.flags],
  ] as const
}

function wordsOf(unit: UnitInput, today: Day, t: Language) {
  const say = t.say.units
  return {
    type: say.types[unit.type],
    weight: unit.weight === 0 ? say.notAssessed : t.format.integer(unit.weight),
    validity: validity(unit, today, t),
    flags: flagsOf(unit)
      .map((flag) => say.flagNames[flag])
      .join(', '),
  }
}

function validity({ valid_from: from, valid_to: to }: UnitInput, today: Day, t: Language): string {
  const say = t.say.units
  if (to !== null && to < today) return say.closed(t.format.dayShort(to))
  const parts = [
    ...(from === alwaysThere ? [] : [say.from(t.format.dayShort(from))]),
    ...(to === null ? [] : [say.until(t.format.dayShort(to))]),
  ]
  return parts.length === 0 ? say.always : parts.join('. ')
}

function flagsOf(unit: UnitInput): readonly UnitFlag[] {
  return unit.flags.split(' ').filter(isUnitFlag)
}

/** The texts in the fields of a unit's form. */
export interface UnitFields {
  readonly code: string
  readonly name: string
  readonly type: string
  readonly parent: string
  readonly weight: string
  readonly validFrom: string
  readonly validTo: string
  readonly flags: readonly string[]
  readonly position: string
  readonly version: string
}

/** The fields of a unit as it is stored. */
export function unitFields(unit: UnitInput, units: readonly UnitInput[]): UnitFields {
  return {
    code: unit.code,
    name: unit.name,
    type: unit.type,
    parent: units.find(({ id }) => id === unit.parent_id)?.code ?? '',
    weight: String(unit.weight),
    validFrom: unit.valid_from === alwaysThere ? '' : unit.valid_from,
    validTo: unit.valid_to ?? '',
    flags: flagsOf(unit),
    position: String(unit.position),
    version: String(unit.version),
  }
}

/** The fields of a unit that is to be made: below the root, last in the order, with the common weight. */
export function newUnitFields(units: readonly UnitInput[]): UnitFields {
  const root = units.find(({ parent_id }) => parent_id === null)
  return {
    code: '',
    name: '',
    type: '',
    parent: root?.code ?? '',
    weight: '1',
    validFrom: '',
    validTo: '',
    flags: [],
    position: String(Math.max(0, ...units.map(({ position }) => position)) + 1),
    version: '0',
  }
}

/** Which fields say something else than what was typed, in words, for somebody whose save came second. */
export function differingUnit(
  saved: UnitInput,
  typed: UnitFields,
  units: readonly UnitInput[],
  t: Language,
): readonly (readonly [string, string])[] {
  const say = t.say.units
  const stored = unitFields(saved, units)
  const flags = stored.flags.filter(isUnitFlag).map((flag) => say.flagNames[flag])
  const words: Readonly<Record<Exclude<keyof UnitFields, 'code' | 'version'>, readonly [string, string]>> = {
    name: [say.name, stored.name],
    type: [say.type, say.types[saved.type]],
    parent: [say.parent, units.find(({ id }) => id === saved.parent_id)?.name ?? say.parentNone],
    weight: [say.weight, stored.weight],
    validFrom: [say.validFrom, stored.validFrom === '' ? t.format.dash : t.format.dayShort(saved.valid_from)],
    validTo: [say.validTo, saved.valid_to === null ? t.format.dash : t.format.dayShort(saved.valid_to)],
    flags: [say.flags, flags.length === 0 ? say.noFlags : flags.join(', ')],
    position: [say.position, stored.position],
  }
  const names = Object.keys(words) as (keyof typeof words)[]
  return names.filter((name) => String(stored[name]) !== String(typed[name])).map((name) => words[name])
}
