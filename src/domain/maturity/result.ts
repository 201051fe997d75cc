import type { CisControlNumber, SafeguardId } from '../../../controls/cis/v8.1/index.ts'
import type { Ability, AssetClass, ImplementationGroup, SecurityFunction } from '../../../controls/shape.ts'
import type { UnitId } from '../ids.ts'
import type { Fraction } from './fraction.ts'

/**
 * A score with its coverage (dækning). `fraction` is the share of the maximum, 0 to 1. `answered` of `applicable`
 * counts parts: for the region one for a central safeguard, one for each assessed unit for a local one, one plus one
 * for each assessed unit for a shared one; for a single unit 1, 1 and 2. What does not apply is in neither count.
 * `unscored` is a kind of its own and never 0: nothing applies, or nothing is answered yet.
 */
export type Score =
  | {
      readonly kind: 'scored'
      readonly fraction: Fraction
      readonly answered: number
      readonly applicable: number
    }
  | { readonly kind: 'unscored'; readonly answered: number; readonly applicable: number }

/**
 * The two figures that always stand side by side: stated (angivet) from the answers, and documented (dokumenteret),
 * where an answer without accepted and valid evidence counts as 0. Both have the same coverage, and documented is
 * never above stated.
 */
export interface TwoScores {
  readonly stated: Score
  readonly documented: Score
}

/** The figures of a region or of one unit. Every list is complete and in the catalogue's order. */
export interface MaturityResult {
  readonly total: TwoScores
  /** All 18 controls, also those without a score. */
  readonly controls: readonly ({ readonly control: CisControlNumber } & TwoScores)[]
  /** Cumulative: IG2 is IG1 and IG2 together, IG3 is everything. */
  readonly groups: readonly ({ readonly group: ImplementationGroup } & TwoScores)[]
  readonly functions: readonly ({ readonly function: SecurityFunction } & TwoScores)[]
  readonly assetClasses: readonly ({ readonly assetClass: AssetClass } & TwoScores)[]
  readonly abilities: readonly ({ readonly ability: Ability } & TwoScores)[]
  /** The assessed units in the order they were given; of a single unit's result, that unit alone. */
  readonly units: readonly ({ readonly unitId: UnitId; readonly code: string } & TwoScores)[]
  readonly safeguards: readonly ({ readonly safeguard: SafeguardId } & TwoScores)[]
}
