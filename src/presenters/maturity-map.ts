import { cisControls } from '../../controls/cis/v8.1/index.ts'
import { shareText } from '../domain/maturity/display.ts'
import { compare, type Fraction, fraction } from '../domain/maturity/fraction.ts'
import type { MaturityResult, Score, TwoScores } from '../domain/maturity/result.ts'
import type { Language } from '../i18n/language.ts'
import { paths } from '../paths.ts'
import { coveragePercent } from './maturity-figures.ts'
import { type MapCell, noNumber, numberCell, partOf, type UnitMapModel } from './unit-map.ts'

/** What the cells of the map show; held in the address. */
export const mapViews = ['stated', 'documented', 'coverage'] as const
export type MapView = (typeof mapViews)[number]

/** A unit with its own result, in the order of the organisation. */
export interface MappedUnit {
  readonly code: string
  readonly name: string
  readonly weight: number
  /** Whether the reader may open the unit's own page. */
  readonly mayOpen: boolean
  readonly result: Pick<MaturityResult, 'controls' | 'total'>
}

export function presentUnitMap(
  input: {
    readonly cycle: number
    readonly units: readonly MappedUnit[]
    readonly region: MaturityResult
    readonly view: MapView
    /** Which part of the units is shown, from 1. */
    readonly part: number | undefined
    readonly target: Fraction
  },
  t: Language,
): UnitMapModel {
  const say = t.say.maturity.map
  const { cycle, region, view, target } = input
  const placeOf = (map: MapView, part: number) =>
    paths.maturity.to({ cycle }, { map, part: part > 1 ? part : undefined }, 'map')
  const { shown: units, part, parts } = partOf(input.units, input.part, (each) => placeOf(view, each), t)
  const bounds = view === 'coverage' ? quarters : boundsBelow(target)
  const cell = (name: string, scores: TwoScores | undefined): MapCell =>
    scores ? cellOf(name, scores, { view, target, bounds }, t) : noNumber(say.notAssessed)
  return {
    caption: say.captions[view](cisControls.length, units.length),
    views: mapViews.map((each) => ({
      label: say.views[each],
      href: placeOf(each, part),
      current: each === view,
    })),
    parts,
    key: keyOf(bounds, view, t),
    keyNone: say.keyNone,
    says: {
      show: say.show,
      parts: t.say.maturity.map.parts,
      region: say.region,
      first: say.control,
      whole: say.whole,
      total: say.total,
      note: say.note,
    },
    units: units.map(({ code, name, mayOpen }) => ({
      name,
      href: mayOpen ? paths.unitMaturity.to({ unit: code, cycle }) : undefined,
    })),
    // Every result has the controls in the catalogue's order.
    rows: cisControls.map((control, place) => ({
      name: `${control.number} ${control.name[t.code]}`,
      cells: units.map((unit) =>
        cell(`unit.${unit.code}.control.${control.number}`, unit.result.controls[place]),
      ),
      whole: cell(`control.${control.number}`, region.controls[place]),
    })),
    total: {
      cells: units.map((unit) => cell(`unit.${unit.code}`, unit.result.total)),
      whole: cell('total', region.total),
    },
  }
}

type Bounds = readonly [Fraction, Fraction, Fraction]

const quarters: Bounds = [fraction(1, 4), fraction(1, 2), fraction(3, 4)]

/** A third and two thirds of the way to the target, in whole percent, and the target: 25, 50 and 75 percent as a rule. */
function boundsBelow(target: Fraction): Bounds {
  const part = (thirds: bigint) => fraction((target.num * 100n * thirds) / (target.den * 3n), 100n)
  return [part(1n), part(2n), target]
}

/** What the tints mean, as the ranges of whole percent between the bounds. */
function keyOf(bounds: Bounds, view: MapView, t: Language): readonly string[] {
  const say = t.say.maturity.map
  const [first, second, third] = bounds.map(({ num, den }) => Number((num * 100n) / den))
  const top = third ?? 0
  return [
    say.keyRange(0, (first ?? 0) - 1),
    say.keyRange(first ?? 0, (second ?? 0) - 1),
    say.keyRange(second ?? 0, top - 1),
    view === 'coverage' ? say.keyTopCoverage(top) : say.keyTop(top),
  ]
}

/** The class of a share: below the first bound, the second, the target level, at or above it. Judged before rounding. */
function tintOf(share: Fraction, bounds: Bounds): 0 | 1 | 2 | 3 {
  const reached = bounds.filter((bound) => compare(share, bound) >= 0).length
  return reached as 0 | 1 | 2 | 3
}

function cellOf(
  name: string,
  scores: TwoScores,
  { view, target, bounds }: { readonly view: MapView; readonly target: Fraction; readonly bounds: Bounds },
  t: Language,
): MapCell {
  const say = t.say.maturity.map
  const score: Score = view === 'documented' ? scores.documented : scores.stated
  if (score.applicable === 0) return noNumber(say.notRelevant)
  if (view === 'coverage') {
    const percent = coveragePercent(score) ?? '0'
    const share = fraction(score.answered, score.applicable)
    return numberCell(tintOf(share, bounds), {
      name: `${name}.coverage.percent`,
      value: percent,
      text: percent,
    })
  }
  if (score.kind === 'unscored') return noNumber(say.notAssessed)
  const { fraction: share } = score
  const percent = (decimals: number) => shareText(share, target, 100n, decimals)
  return numberCell(tintOf(share, bounds), {
    name: `${name}.${view}.percent`,
    value: percent(1),
    text: percent(0),
  })
}
