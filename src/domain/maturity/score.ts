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
  for (const unit of input.units) {
    if (!Number.isSafeInteger(unit.weight) || unit.weight < 0) {
      throw new Error(`The weight of unit ${unit.code} is not a whole number: ${unit.weight}`)
    }
  }
  const parts = readParts(input)
  const assessed = assessedUnits(input)
  const units = assessed.map((unit) => ({ unit, tallies: unitTallies(input, parts, unit) }))
  const tallies =
    input.unit === undefined
      ? regionTallies(input, parts, assessed)
      : (units[0]?.tallies ?? safeguardIds.map((): Tally => nothing))
  return {
    total: scoresOver(everything, tallies),
    controls: byControl.map(({ control, selection }) => ({ control, ...scoresOver(selection, tallies) })),
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
    units: units.map(({ unit, tallies: own }) => ({
      unitId: unit.id,
      code: unit.code,
      ...scoresOver(everything, own),
    })),
    safeguards: safeguardIds.map((safeguard, place) => ({
      safeguard,
      ...scoresOver([[place]], tallies),
    })),
  }
}

const nothing: Tally = { values: undefined, answered: 0, applicable: 0 }

/** The units with a score of their own: all that are assessed, or the one that is asked for. */
function assessedUnits(input: MaturityInput): readonly ScoredUnit[] {
  const wanted = input.unit === undefined ? input.units : input.units.filter((unit) => unit.id === input.unit)
  if (input.unit !== undefined && wanted.length === 0) {
    throw new Error(`The unit whose score is wanted is not among the units: ${input.unit}`)
  }
  return wanted.filter((unit) => isAssessed(unit, input.countingDate))
}

const local: SafeguardResponsibility = { kind: 'local', providerId: null }

function responsibilityOf(input: MaturityInput, safeguard: SafeguardId): SafeguardResponsibility {
  return input.responsibility.get(safeguard) ?? local
}

function unitTallies(input: MaturityInput, parts: Parts, unit: ScoredUnit): readonly Tally[] {
  return safeguardIds.map((safeguard, place) => {
    const { kind, providerId } = responsibilityOf(input, safeguard)
    return unitTally(kind, parts.of(providerId, place), parts.of(unit.id, place))
  })
}

function regionTallies(
  input: MaturityInput,
  parts: Parts,
  assessed: readonly ScoredUnit[],
): readonly Tally[] {
  const weighted = assessed.map((unit) => ({ id: unit.id, weight: BigInt(unit.weight) }))
  return safeguardIds.map((safeguard, place) => {
    const { kind, providerId } = responsibilityOf(input, safeguard)
    const units = weighted.map(({ id, weight }) => ({ part: parts.of(id, place), weight }))
    return regionTally(kind, parts.of(providerId, place), units)
  })
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
