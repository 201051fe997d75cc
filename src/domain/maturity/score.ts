import { type SafeguardId, safeguardIds } from '../../../controls/cis/v8.1/index.ts'
import {
  byAbility,
  byAssetClass,
  byControl,
  byFunction,
  byGroup,
  everything,
  type Selection,
} from './breakdown.ts'
import { type Fraction, mean } from './fraction.ts'
import { isAssessed, type MaturityInput, type SafeguardResponsibility, type ScoredUnit } from './input.ts'
import { type Parts, readParts } from './part.ts'
import type { MaturityResult, Score, TwoScores } from './result.ts'
import { regionTally, type Tally, unitTally } from './tally.ts'

/**
 * The maturity (modenhed) of the region, or of one unit where the input names it: total, and every breakdown by the
 * same rule (scoring.md, "What the product computes"). A unit that is not assessed (weight 0, or outside its validity
 * on the counting date) has no score. Refuses a unit that is not among the units, a weight that is not a whole
 * number, and two answers of one unit on one safeguard: all are faults of the caller.
 */
export function maturityOf(input: MaturityInput): MaturityResult {
  return maturityOfParts(input, readParts(input))
}

/** What a score is computed by, apart from what units have answered. */
export type MaturityBasis = Omit<MaturityInput, 'answers'>

/** The same from parts that were read before; whoever kept them has left out units that take no part. */
export function maturityOfParts(basis: MaturityBasis, parts: Parts): MaturityResult {
  for (const unit of basis.units) {
    if (!Number.isSafeInteger(unit.weight) || unit.weight < 0) {
      throw new Error(`The weight of unit ${unit.code} is not a whole number: ${unit.weight}`)
    }
  }
  const units = assessedUnits(basis).map((unit) => ({ unit, tallies: unitTallies(basis, parts, unit) }))
  const tallies =
    basis.unit === undefined
      ? safeguardIds.map((safeguard) => regionTallyOn(basis, parts, safeguard))
      : (units[0]?.tallies ?? safeguardIds.map((): Tally => nothing))
  return figuresOver(
    tallies,
    units.map(({ unit, tallies: own }) => ({
      unitId: unit.id,
      code: unit.code,
      ...scoresOver(everything, own),
    })),
  )
}

/** The total and every breakdown from the tallies of the 153 safeguards in order, with the units' totals beside. */
export function figuresOver(tallies: readonly Tally[], units: MaturityResult['units']): MaturityResult {
  return {
    total: totalOver(tallies),
    controls: controlsOver(tallies),
    groups: byGroup.map(({ group, selection }) => ({ group, ...scoresOver(selection, tallies) })),
    functions: byFunction.map((each) => ({
      function: each.function,
      ...scoresOver(each.selection, tallies),
    })),
    assetClasses: byAssetClass.map(({ assetClass, selection }) => ({
      assetClass,
      ...scoresOver(selection, tallies),
    })),
    abilities: byAbility.map(({ ability, selection }) => ({ ability, ...scoresOver(selection, tallies) })),
    units,
    safeguards: safeguardIds.map((safeguard, place) => ({
      safeguard,
      ...scoresOver([[place]], tallies),
    })),
  }
}

/** The total alone, from the tallies of the 153 safeguards in order. */
export function totalOver(tallies: readonly Tally[]): TwoScores {
  return scoresOver(everything, tallies)
}

/** An assessed unit's total and controls alone. */
export function unitScores(
  basis: MaturityBasis,
  parts: Parts,
  unit: ScoredUnit,
): Pick<MaturityResult, 'total' | 'controls'> {
  const tallies = unitTallies(basis, parts, unit)
  return { total: scoresOver(everything, tallies), controls: controlsOver(tallies) }
}

function controlsOver(tallies: readonly Tally[]): MaturityResult['controls'] {
  return byControl.map(({ control, selection }) => ({ control, ...scoresOver(selection, tallies) }))
}

const nothing: Tally = { values: undefined, answered: 0, applicable: 0 }

/** The units with a score of their own: all that are assessed, or the one that is asked for. */
function assessedUnits(input: MaturityBasis): readonly ScoredUnit[] {
  const wanted = input.unit === undefined ? input.units : input.units.filter((unit) => unit.id === input.unit)
  if (input.unit !== undefined && wanted.length === 0) {
    throw new Error(`The unit whose score is wanted is not among the units: ${input.unit}`)
  }
  return wanted.filter((unit) => isAssessed(unit, input.countingDate))
}

const local: SafeguardResponsibility = { kind: 'local', providerId: null }

function responsibilityOf(input: MaturityBasis, safeguard: SafeguardId): SafeguardResponsibility {
  return input.responsibility.get(safeguard) ?? local
}

function unitTallies(input: MaturityBasis, parts: Parts, unit: ScoredUnit): readonly Tally[] {
  return safeguardIds.map((safeguard, place) => {
    const { kind, providerId } = responsibilityOf(input, safeguard)
    return unitTally(kind, parts.of(providerId, place), parts.of(unit.id, place))
  })
}

/** One safeguard as the region has it, from the parts of every unit on it. */
export function regionTallyOn(basis: MaturityBasis, parts: Parts, safeguard: SafeguardId): Tally {
  const place = safeguardIds.indexOf(safeguard)
  const { kind, providerId } = responsibilityOf(basis, safeguard)
  const units = basis.units
    .filter((unit) => isAssessed(unit, basis.countingDate))
    .map(({ id, weight }) => ({ part: parts.of(id, place), weight: BigInt(weight) }))
  return regionTally(kind, parts.of(providerId, place), units)
}

/** The mean of the scored safeguards of each control, then of the controls that have a score. */
function scoresOver(selection: Selection, tallies: readonly Tally[]): TwoScores {
  let [answered, applicable] = [0, 0]
  const stated: Fraction[] = []
  const documented: Fraction[] = []
  for (const places of selection) {
    const statedHere: Fraction[] = []
    const documentedHere: Fraction[] = []
    for (const place of places) {
      const tally = tallies[place] ?? nothing
      answered += tally.answered
      applicable += tally.applicable
      if (!tally.values) continue
      statedHere.push(tally.values.stated)
      documentedHere.push(tally.values.documented)
    }
    const [control, documentedControl] = [mean(statedHere), mean(documentedHere)]
    if (control) stated.push(control)
    if (documentedControl) documented.push(documentedControl)
  }
  return {
    stated: scoreOf(mean(stated), answered, applicable),
    documented: scoreOf(mean(documented), answered, applicable),
  }
}

function scoreOf(value: Fraction | undefined, answered: number, applicable: number): Score {
  return value
    ? { kind: 'scored', fraction: value, answered, applicable }
    : { kind: 'unscored', answered, applicable }
}
