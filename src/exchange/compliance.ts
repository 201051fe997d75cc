import { z } from 'zod'
import { type RequirementStatus, requirementStatuses } from '../domain/compliance/status.ts'
import { isRequirementKey, type RequirementKey } from '../domain/guidelines/catalogue.ts'
import { readTable, writeTable } from './csv.ts'
import { anyText, cell, filled, known, oneOf, orEmpty, unitCode } from './field.ts'
import { noDuplicates, type Reading, readRows, refuseField } from './rows.ts'

/** One unit's compliance with one requirement, as a line of `compliance`. */
export interface ComplianceRow {
  readonly unit: string
  readonly requirement: RequirementKey
  /** Null is not assessed. */
  readonly status: RequirementStatus | null
  /** Empty only where nothing is assessed. */
  readonly reason: string
}

const columns = ['unit', 'requirement', 'status', 'reason'] as const

const complianceRow = z
  .object({
    unit: cell(filled(unitCode)),
    requirement: cell(filled(known(isRequirementKey, 'requirement_unknown'))),
    status: cell(orEmpty(oneOf(requirementStatuses, 'status_unknown'))),
    reason: cell(anyText),
  })
  .superRefine((row, context) => {
    if (row.status !== null && row.reason === '') refuseField(context, 'reason', 'reason_missing')
  })

/** Reads `compliance`. Refuses a status without a reason and two lines for one requirement of one unit. */
export function readCompliance(bytes: Uint8Array): Reading<ComplianceRow> {
  const oneOfEach = noDuplicates<ComplianceRow>((row) => `${row.unit} ${row.requirement}`, 'requirement')
  return readRows<ComplianceRow>(readTable(bytes), columns, complianceRow, [oneOfEach])
}

export function writeCompliance(rows: readonly ComplianceRow[]): string {
  return writeTable(
    columns,
    rows.map((row) => ({ ...row, status: row.status ?? '' })),
  )
}
