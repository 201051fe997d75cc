import type { Compliance, ComplianceResult, Share } from '../domain/compliance/compliance.ts'
import { complianceTarget } from '../domain/compliance/compliance.ts'
import type { GuidelineCatalogue, GuidelineKey } from '../domain/guidelines/catalogue.ts'
import type { UnitId } from '../domain/ids.ts'
import { shareText } from '../domain/maturity/display.ts'
import { compare, fraction } from '../domain/maturity/fraction.ts'
import type { Language } from '../i18n/language.ts'
import { paths } from '../paths.ts'
import { type MapCell, noNumber, numberCell, partOf, type Tint, type UnitMapModel } from './unit-map.ts'

/** What the cells of the map show; held in the address. */
export const complianceMapViews = ['assessed', 'relevant', 'coverage'] as const
export type ComplianceMapView = (typeof complianceMapViews)[number]

export interface ComplianceUnitName {
  readonly id: UnitId
  readonly code: string
  readonly name: string
  /** Whether the reader may open the unit's own page. */
  readonly mayOpen: boolean
}

export function presentComplianceMap(
  input: {
    readonly cycle: number
    readonly catalogue: GuidelineCatalogue
    readonly units: readonly ComplianceUnitName[]
    readonly result: ComplianceResult
    readonly view: ComplianceMapView
    /** Which part of the units is shown, from 1. */
    readonly part: number | undefined
  },
  t: Language,
): UnitMapModel {
  const say = t.say.compliance.map
  const { cycle, catalogue, result, view } = input
  const placeOf = (map: ComplianceMapView, part: number) => complianceMapPlace(cycle, map, part, 'map')
  const { shown: units, part, parts } = partOf(input.units, input.part, (each) => placeOf(view, each), t)
  const cell = (name: string, compliance: Compliance | undefined): MapCell =>
    cellOf(name, compliance, view, t)
  const byPlace = new Map(
    result.guidelineUnits.map((own) => [`${own.guideline} ${own.unitId}`, own] as const),
  )
  return {
    caption: say.captions[view](result.guidelines.length, units.length),
    views: complianceMapViews.map((each) => ({
      label: say.views[each],
      href: placeOf(each, part),
      current: each === view,
    })),
    parts,
    key: say.key,
    keyNone: say.keyNone,
    says: {
      show: say.show,
      parts: t.say.maturity.map.parts,
      region: say.region,
      first: t.say.compliance.guidelines.first,
      whole: say.whole,
      total: say.total,
      note: say.note,
    },
    units: units.map(({ code, name, mayOpen }) => ({
      name,
      href: mayOpen ? paths.unitCompliance.to({ unit: code, cycle }) : undefined,
    })),
    rows: result.guidelines.map(({ guideline, ...whole }) => ({
      name: guidelineLabel(catalogue, guideline, t),
      cells: units.map((unit) =>
        cell(`compliance.unit.${unit.code}.${guideline}`, byPlace.get(`${guideline} ${unit.id}`)),
      ),
      whole: cell(`compliance.${guideline}`, whole),
    })),
    total: {
      cells: units.map((unit) =>
        cell(
          `compliance.unit.${unit.code}`,
          result.units.find(({ unitId }) => unitId === unit.id),
        ),
      ),
      whole: cell('compliance.total', result.total),
    },
  }
}

/** The page of all units with this view of the map and this part of the units, from the table or the map on. */
export function complianceMapPlace(
  cycle: number,
  map: ComplianceMapView,
  part: number,
  at: 'units' | 'map',
): string {
  return paths.compliance.to({ cycle }, { map, part: part > 1 ? part : undefined }, at)
}

/** A guideline in a narrow list: its key and its short name. */
export function guidelineLabel(catalogue: GuidelineCatalogue, key: GuidelineKey, t: Language): string {
  const guideline = catalogue.guideline(key)
  return guideline ? `${key} ${guideline.shortName[t.code]}` : key
}

const bounds = [fraction(1, 2), fraction(3, 4), complianceTarget] as const

function cellOf(
  name: string,
  compliance: Compliance | undefined,
  view: ComplianceMapView,
  t: Language,
): MapCell {
  const say = t.say.compliance.map
  if (!compliance || compliance.compliedOfRelevant.kind === 'none') return noNumber(say.notRelevant)
  if (compliance.compliedOfAssessed.kind === 'none' && view !== 'coverage') return noNumber(say.notAssessed)
  const share = shareOf(compliance, view)
  if (share.kind === 'none') return noNumber(say.notAssessed)
  const tint = bounds.filter((bound) => compare(share.fraction, bound) >= 0).length as Tint
  return numberCell(tint, {
    name: `${name}.${view}.percent`,
    value: shareText(share.fraction, complianceTarget, 100n, 1),
    text: shareText(share.fraction, complianceTarget, 100n, 0),
  })
}

function shareOf(compliance: Compliance, view: ComplianceMapView): Share {
  if (view === 'coverage') return compliance.coverage
  return view === 'assessed' ? compliance.compliedOfAssessed : compliance.compliedOfRelevant
}
