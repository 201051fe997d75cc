import type { Language } from '../i18n/language.ts'

/** A number that leads to the list of what it counts; without an address where it counts nothing. */
export interface CountModel {
  readonly text: string
  readonly href: string | undefined
}

/** What was found, counted by unit and kind. Units where nothing was found are left out. */
export interface CountsModel {
  readonly kinds: readonly string[]
  readonly units: readonly {
    readonly name: string
    readonly counts: readonly CountModel[]
    readonly total: CountModel
  }[]
  readonly total: { readonly counts: readonly CountModel[]; readonly total: CountModel }
}

/** Narrows a list to a unit, a kind or both; held in the address. */
export interface Narrowing<Kind extends string> {
  readonly unit?: string | undefined
  readonly kind?: Kind | undefined
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
  hrefOf: (narrowing: Narrowing<Kind>) => string,
  t: Language,
): CountsModel {
  const count = (unitId: string | undefined, narrowing: Narrowing<Kind>): CountModel => {
    const some = found.filter(
      (each) =>
        (unitId === undefined || each.unitId === unitId) &&
        (narrowing.kind === undefined || each.kind === narrowing.kind),
    ).length
    return { text: t.format.integer(some), href: some === 0 ? undefined : hrefOf(narrowing) }
  }
  const line = (unitId: string | undefined, unit: string | undefined) => ({
    counts: kinds.map(({ kind }) => count(unitId, { unit, kind })),
    total: count(unitId, { unit }),
  })
  return {
    kinds: kinds.map(({ name }) => name),
    units: units
      .map(({ id, code, name }) => ({ name, ...line(id, code) }))
      .filter(({ total }) => total.href !== undefined),
    total: line(undefined, undefined),
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
