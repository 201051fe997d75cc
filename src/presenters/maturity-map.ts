import { cisControls } from '../../controls/cis/v8.1/index.ts'
import { regionTarget, showShare } from '../domain/maturity/display.ts'
import { compare, type Fraction, fraction } from '../domain/maturity/fraction.ts'
import type { MaturityResult, Score, TwoScores } from '../domain/maturity/result.ts'
import type { Language } from '../i18n/language.ts'
import { paths } from '../paths.ts'
import { coveragePercent } from './maturity-figures.ts'
import { type MapCell, noNumber, numberCell, type UnitMapModel } from './unit-map.ts'

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
  },
  t: Language,
): UnitMapModel {
  const say = t.say.maturity.map
  const { cycle, units, region, view } = input
  const cell = (name: string, scores: TwoScores | undefined): MapCell =>
    scores ? cellOf(name, scores, view, t) : noNumber(say.notAssessed)
  const ofControl = (result: Pick<MaturityResult, 'controls'>, number: number) =>
    result.controls.find(({ control }) => control === number)
  return {
    caption: say.captions[view](cisControls.length, units.length),
    views: mapViews.map((each) => ({
      label: say.views[each],
      href: paths.maturity.to({ cycle }, { map: each }, 'map'),
      current: each === view,
    })),
    key: [...say.key, view === 'coverage' ? say.keyTopCoverage : say.keyTop],
    keyNone: say.keyNone,
    says: {
      show: say.show,
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
    rows: cisControls.map((control) => ({
      name: `${control.number} ${control.name[t.code]}`,
      cells: units.map((unit) =>
        cell(`unit.${unit.code}.control.${control.number}`, ofControl(unit.result, control.number)),
      ),
      whole: cell(`control.${control.number}`, ofControl(region, control.number)),
    })),
    total: {
      cells: units.map((unit) => cell(`unit.${unit.code}`, unit.result.total)),
      whole: cell('total', region.total),
    },
  }
}

const quarters = [fraction(1, 4), fraction(1, 2), fraction(3, 4)] as const

/** The class of a share: below 25 %, below 50 %, below the target level, at or above it. Judged before rounding. */
function tintOf(share: Fraction): 0 | 1 | 2 | 3 {
  const reached = quarters.filter((bound) => compare(share, bound) >= 0).length
  return reached as 0 | 1 | 2 | 3
}

function cellOf(name: string, scores: TwoScores, view: MapView, t: Language): MapCell {
  const say = t.say.maturity.map
  const score: Score = view === 'documented' ? scores.documented : scores.stated
  if (score.applicable === 0) return noNumber(say.notRelevant)
  if (view === 'coverage') {
    const percent = coveragePercent(score) ?? '0'
    const share = fraction(score.answered, score.applicable)
    return numberCell(tintOf(share), { name: `${name}.coverage.percent`, value: percent, text: percent })
  }
  if (score.kind === 'unscored') return noNumber(say.notAssessed)
  const shown = showShare(score.fraction, regionTarget)
  const figure = { name: `${name}.${view}.percent`, value: shown.percent, text: shown.percentWhole }
  return numberCell(tintOf(score.fraction), figure)
}
