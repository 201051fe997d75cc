import type { Language } from '../i18n/language.ts'
import { partOf, type Segment } from './unit-map.ts'

/** A number that leads to the list of what it counts; without an address where it counts nothing. */
export interface CountModel {
  readonly text: string
  readonly href: string | undefined
}

/** What was found, counted by unit and kind. Units where nothing was found are left out. */
export interface CountsModel {
  readonly kinds: readonly string[]
  /** The parts that the units are shown in; none where they are few enough for one. */
  readonly parts: readonly Segment[]
  readonly units: readonly {
    readonly name: string
    readonly counts: readonly CountModel[]
    readonly total: CountModel
  }[]
  readonly total: { readonly counts: readonly CountModel[]; readonly total: CountModel }
}

/** Narrows a list to a unit, a kind or both, under one part of the units counted; held in the address. */
export interface Narrowing<Kind extends string> {
  readonly unit?: string | undefined
  readonly kind?: Kind | undefined
  /** From 1. */
  readonly part?: number | undefined
}

interface Found<Kind extends string> {
  readonly kind: Kind
  readonly unitId: string
}

/** Counts what was found. The counts and the list are made from the same items, so they cannot differ. */
export function presentCounts<Kind extends string>(
  found: readonly Found<Kind>[],
  kinds: readonly { readonly kind: Kind; readonly name: string }[],
  units: readonly { readonly id: string; readonly code: string; readonly name: string }[],
  narrowing: Narrowing<Kind>,
  hrefOf: (narrowing: Narrowing<Kind>, at: 'list' | 'units') => string,
  t: Language,
): CountsModel {
  const byUnit = Map.groupBy(found, ({ unitId }) => unitId)
  const counted = units.filter(({ id }) => byUnit.has(id))
  const partHref = (part: number) => hrefOf({ ...narrowing, part: part > 1 ? part : undefined }, 'units')
  const { shown, part, parts } = partOf(counted, narrowing.part, partHref, t)
  const count = (some: number, narrower: Narrowing<Kind>): CountModel => ({
    text: t.format.integer(some),
    href: some === 0 ? undefined : hrefOf({ ...narrower, part: part > 1 ? part : undefined }, 'list'),
  })
  const line = (own: readonly Found<Kind>[], unit: string | undefined) => ({
    counts: kinds.map(({ kind }) => count(own.filter((each) => each.kind === kind).length, { unit, kind })),
    total: count(own.length, { unit }),
  })
  return {
    kinds: kinds.map(({ name }) => name),
    parts,
    units: shown.map(({ id, code, name }) => ({ name, ...line(byUnit.get(id) ?? [], code) })),
    total: line(found, undefined),
  }
}

/** Those of the items that the address asks for. */
export function narrowed<Kind extends string, Item extends Found<Kind>>(
  found: readonly Item[],
  { unit, kind }: Narrowing<Kind>,
  units: readonly { readonly id: string; readonly code: string }[],
): readonly Item[] {
  const unitId = unit === undefined ? undefined : (units.find(({ code }) => code === unit)?.id ?? '')
  return found.filter(
    (item) => (unitId === undefined || item.unitId === unitId) && (kind === undefined || item.kind === kind),
  )
}
