import type { UnitId } from '../../domain/ids.ts'
import type { Day, Instant } from '../../domain/time.ts'
import type { UnitType } from '../../domain/units/unit.ts'

export interface UnitTable {
  id: UnitId
  code: string
  name: string
  type: UnitType
  parent_id: UnitId | null
  /** Weight in the region's figures; 0 means that the unit is not assessed itself. */
  weight: number
  valid_from: Day
  valid_to: Day | null
  /** Flags (kendetegn) separated by a space, sorted. */
  flags: string
  /** Place in the organisation's own order, which every list and report keeps. */
  position: number
  created_at: Instant
  version: number
}

/** Facts about the instance itself: its name and whether it is a demonstration. */
export interface SettingTable {
  key: 'region_name' | 'instance_kind'
  value: string
}
