import type { FigureModel } from './figure.ts'

/** The four tints of a map, light to dark; what each stands for is in the map's key. */
export type Tint = 0 | 1 | 2 | 3

/** A cell: a number with its tint, or why there is none. */
export type MapCell =
  | { readonly kind: 'number'; readonly tint: Tint; readonly figure: FigureModel }
  | { readonly kind: 'none'; readonly short: string; readonly long: string }

/** Lines (controls, guidelines) against units, with the whole region at the end of each line and a total below. */
export interface UnitMapModel {
  readonly caption: string
  readonly views: readonly { readonly label: string; readonly href: string; readonly current: boolean }[]
  readonly key: readonly string[]
  readonly keyNone: string
  readonly says: Readonly<Record<'show' | 'region' | 'first' | 'whole' | 'total' | 'note', string>>
  /** Without an address where the reader may not open the unit's own page. */
  readonly units: readonly { readonly name: string; readonly href: string | undefined }[]
  readonly rows: readonly {
    readonly name: string
    readonly cells: readonly MapCell[]
    readonly whole: MapCell
  }[]
  readonly total: { readonly cells: readonly MapCell[]; readonly whole: MapCell }
}

export function numberCell(tint: Tint, figure: FigureModel): MapCell {
  return { kind: 'number', tint, figure }
}

export function noNumber(why: { readonly short: string; readonly long: string }): MapCell {
  return { kind: 'none', ...why }
}
