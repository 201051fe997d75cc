import { createHash } from 'node:crypto'
import type { CycleId, PersonId, UnitId } from '../../../src/domain/ids.ts'

/** The units: U02 lies below U01, U03 beside it, R above both, and IT answers centrally. */
export const unitCodes = ['R', 'IT', 'U01', 'U02', 'U03'] as const
export type UnitCode = (typeof unitCodes)[number]
/** 2025 is locked, 2026 collects. */
export const years = [2025, 2026] as const
/** A year whose cycle is planned and has nothing in it; long past, so that nobody's menu leads there. */
export const plannedYear = 2020
export type Year = (typeof years)[number]

/** A text that belongs to one unit and to one place, so that it can be searched for in everything that leaves the house. */
export function canary(unit: string, field: string, nth: number | string = 0): string {
  const mark = createHash('sha256').update(`${unit} ${field} ${nth}`).digest('hex').slice(0, 6)
  return `KANARIE-${unit}-${field}-${mark}`
}

/** What the rows of the region refer to each other by. */
export interface Places {
  readonly units: Readonly<Record<UnitCode, UnitId>>
  readonly people: Readonly<Record<string, PersonId>>
  readonly cycles: Readonly<Record<Year, CycleId>>
}
