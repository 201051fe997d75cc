import { z } from 'zod'
import { isSafeguardId, type SafeguardId } from '../../controls/cis/v8.1/index.ts'
import { type Responsibility, responsibilities } from '../domain/responsibility/responsibility.ts'
import { readTable, writeTable } from './csv.ts'
import { cell, filled, known, oneOf, orEmpty, unitCode } from './field.ts'
import { noDuplicates, type Reading, readRows, refuseField } from './rows.ts'

/** Who answers one safeguard, as a line of `responsibility`. A safeguard without a line is local. */
export interface ResponsibilityRow {
  readonly safeguard: SafeguardId
  readonly responsibility: Responsibility
  /** The code of the unit that answers for all; null exactly where the safeguard is local. */
  readonly provider: string | null
}

const columns = ['safeguard', 'responsibility', 'provider'] as const

const responsibilityRow = z
  .object({
    safeguard: cell(filled(known(isSafeguardId, 'safeguard_unknown'))),
    responsibility: cell(filled(oneOf(responsibilities, 'responsibility_unknown'))),
    provider: cell(orEmpty(unitCode)),
  })
  .superRefine((row, context) => {
    const isLocal = row.responsibility === 'local'
    if (isLocal && row.provider !== null) refuseField(context, 'provider', 'provider_not_allowed')
    if (!isLocal && row.provider === null) refuseField(context, 'provider', 'provider_missing')
  })

/** Reads `responsibility`. Whether the provider exists is for the caller to know. */
export function readResponsibility(bytes: Uint8Array): Reading<ResponsibilityRow> {
  const oneOfEach = noDuplicates<ResponsibilityRow>((row) => row.safeguard, 'safeguard')
  return readRows<ResponsibilityRow>(readTable(bytes), columns, responsibilityRow, [oneOfEach])
}

export function writeResponsibility(rows: readonly ResponsibilityRow[]): string {
  return writeTable(
    columns,
    rows.map((row) => ({ ...row, provider: row.provider ?? '' })),
  )
}
