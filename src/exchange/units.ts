import { z } from 'zod'
import { allow, refuse } from '../domain/decision.ts'
import type { Refusal } from '../domain/exchange/refusal.ts'
import type { Day } from '../domain/time.ts'
import { codesInCircles } from '../domain/units/tree.ts'
import { isUnitFlag, type UnitFlag, type UnitType, unitFlags, unitTypes } from '../domain/units/unit.ts'
import { readTable, writeTable } from './csv.ts'
import { cell, dayText, filled, nameText, oneOf, orEmpty, type Read, unitCode, weightText } from './field.ts'
import { type Numbered, noDuplicates, type Reading, readRows, refuseField } from './rows.ts'

/** One unit of the organisation, as a line of `units`. */
export interface UnitRow {
  readonly code: string
  readonly name: string
  readonly type: UnitType
  /** The code of the unit above; null for the root. */
  readonly parent: string | null
  /** Weight in the region's figures, a whole number; 0 is not assessed itself. */
  readonly weight: number
  /** First and last day the unit exists; null leaves that end open. */
  readonly validFrom: Day | null
  readonly validTo: Day | null
  /** In the order of `unitFlags`, each once. */
  readonly flags: readonly UnitFlag[]
}

const columns = ['code', 'name', 'type', 'parent', 'weight', 'valid_from', 'valid_to', 'flags'] as const

const unitRow = z
  .object({
    code: cell(filled(unitCode)),
    name: cell(filled(nameText)),
    type: cell(filled(oneOf(unitTypes, 'unit_type_unknown'))),
    parent: cell(orEmpty(unitCode)),
    weight: cell(filled(weightText)),
    valid_from: cell(orEmpty(dayText)),
    valid_to: cell(orEmpty(dayText)),
    flags: cell(flagsText),
  })
  .superRefine((row, context) => {
    if (row.parent === row.code) refuseField(context, 'parent', 'parent_is_self')
    if (row.valid_from !== null && row.valid_to !== null && row.valid_to < row.valid_from) {
      refuseField(context, 'valid_to', 'period_reversed')
    }
  })
  .transform(
    ({ valid_from: validFrom, valid_to: validTo, ...row }): UnitRow => ({ ...row, validFrom, validTo }),
  )

/**
 * Reads `units`. Codes that differ only in case count as the same, since people cannot tell them apart. Whether a parent
 * exists outside the file is for the caller to know; a circle within the file is refused here.
 */
export function readUnits(bytes: Uint8Array): Reading<UnitRow> {
  const oneOfEach = noDuplicates<UnitRow>((row) => row.code.toLowerCase(), 'code')
  return readRows(readTable(bytes), columns, unitRow, [oneOfEach, noCircles])
}

export function writeUnits(rows: readonly UnitRow[]): string {
  return writeTable(
    columns,
    rows.map((row) => ({
      code: row.code,
      name: row.name,
      type: row.type,
      parent: row.parent ?? '',
      weight: String(row.weight),
      valid_from: row.validFrom ?? '',
      valid_to: row.validTo ?? '',
      flags: row.flags.join(' '),
    })),
  )
}

function flagsText(text: string): Read<readonly UnitFlag[]> {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean)
  if (!words.every(isUnitFlag)) return refuse('unit_flag_unknown')
  return allow(unitFlags.filter((flag) => words.includes(flag)))
}

function noCircles(rows: readonly Numbered<UnitRow>[]): readonly Refusal[] {
  const inCircle = codesInCircles(new Map(rows.map((row) => [row.code, row.parent])))
  return rows
    .filter((row) => row.parent !== row.code && inCircle.has(row.code))
    .map(({ line, parent }) => ({ line, field: 'parent', reason: 'parent_in_circle', value: parent ?? '' }))
}
