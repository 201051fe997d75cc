import type { SafeguardId } from '../../../controls/cis/v8.1/index.ts'
import type { CycleId, UnitId } from '../../domain/ids.ts'

/** What one unit contributes on one safeguard, in points of 48; null in both where it does not apply. No row: open. */
export interface MaturityPartTable {
  cycle_id: CycleId
  unit_id: UnitId
  safeguard: SafeguardId
  stated: number | null
  documented: number | null
}

/** One safeguard as the region has it: exact fractions (`17/30`), null where nothing is answered, and its coverage. */
export interface MaturityTallyTable {
  cycle_id: CycleId
  safeguard: SafeguardId
  answered: number
  applicable: number
  stated: string | null
  documented: string | null
}

/** The scores of an assessed unit, its total and the 18 controls, as `writeScores` puts them. */
export interface MaturityUnitTable {
  cycle_id: CycleId
  unit_id: UnitId
  scores: string
}

/** What the summary does not hold any more; an empty unit and safeguard mean the whole cycle. Empty between changes. */
export interface MaturityStaleTable {
  cycle_id: CycleId
  unit_id: UnitId | ''
  safeguard: SafeguardId | ''
}
