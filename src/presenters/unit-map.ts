import type { Language } from '../i18n/language.ts'
import type { FigureModel } from './figure.ts'

/** The four tints of a map, light to dark; what each stands for is in the map's key. */
export type Tint = 0 | 1 | 2 | 3

/** A cell: a number with its tint, or why there is none. */
export type MapCell =
  | { readonly kind: 'number'; readonly tint: Tint; readonly figure: FigureModel }
  | { readonly kind: 'none'; readonly short: string; readonly long: string }

/** One of several ways to see the same: of a map's views, of the parts of many units. */
export interface Segment {
  readonly label: string
  readonly href: string
  readonly current: boolean
}

/** Lines (controls, guidelines) against units, with the whole region at the end of each line and a total below. */
export interface UnitMapModel {
  readonly caption: string
  readonly views: readonly Segment[]
  /** The parts that the units are shown in; none where they are few enough for one. */
  readonly parts: readonly Segment[]
  readonly key: readonly string[]
  readonly keyNone: string
  readonly says: Readonly<Record<'show' | 'parts' | 'region' | 'first' | 'whole' | 'total' | 'note', string>>
  /** Without an address where the reader may not open the unit's own page. */
  readonly units: readonly { readonly name: string; readonly href: string | undefined }[]
  readonly rows: readonly {
    readonly name: string
    readonly cells: readonly MapCell[]
    readonly whole: MapCell
  }[]
  readonly total: { readonly cells: readonly MapCell[]; readonly whole: MapCell }
}

/** As many units as a table, and its page of at most 150 kB, can hold: those of a whole region, as a rule. */
const unitsInPart = 40

/** The units of one part of a map, by its number from 1, and the way to the others; a number past the last is the last. */
export function partOf<Unit>(
  units: readonly Unit[],
  wanted: number | undefined,
  hrefOf: (part: number) => string,
  t: Language,
): { readonly shown: readonly Unit[]; readonly part: number; readonly parts: readonly Segment[] } {
  const count = Math.max(1, Math.ceil(units.length / unitsInPart))
  const part = Math.min(wanted ?? 1, count)
  const shown = units.slice((part - 1) * unitsInPart, part * unitsInPart)
  if (count === 1) return { shown, part, parts: [] }
  const parts = Array.from({ length: count }, (_, place) => ({
    label: t.say.maturity.map.part(
      place * unitsInPart + 1,
      Math.min((place + 1) * unitsInPart, units.length),
      units.length,
    ),
    href: hrefOf(place + 1),
    current: place + 1 === part,
  }))
  return { shown, part, parts }
}

export function numberCell(tint: Tint, figure: FigureModel): MapCell {
  return { kind: 'number', tint, figure }
}

export function noNumber(why: { readonly short: string; readonly long: string }): MapCell {
  return { kind: 'none', ...why }
}
