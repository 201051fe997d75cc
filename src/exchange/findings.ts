import { z } from 'zod'
import { allow, refuse } from '../domain/decision.ts'
import {
  findingLimits,
  type Handling,
  handlings,
  isFindingCode,
  type Maintenance,
  maintenances,
  readUnmet,
  type UnmetKey,
} from '../domain/findings/finding.ts'
import type { Day } from '../domain/time.ts'
import { readTable, writeTable } from './csv.ts'
import { cell, dayText, filled, nameText, oneOf, orEmpty, type Read, unitCode } from './field.ts'
import { noDuplicates, type Reading, readRows } from './rows.ts'

/** One system that does not meet the guidelines, as a line of `findings`. What is empty is not known yet. */
export interface FindingRow {
  readonly unit: string
  readonly code: string
  readonly system: string
  readonly area: string
  readonly task: string
  readonly maintenance: Maintenance | null
  readonly end_of_support: Day | null
  readonly unmet: readonly UnmetKey[]
  readonly deviation: string
  readonly risk: string
  readonly handling: Handling | null
  readonly plan: string
  readonly owner: string
  readonly deadline: Day | null
}

const columns = [
  'unit',
  'code',
  'system',
  'area',
  'task',
  'maintenance',
  'end_of_support',
  'unmet',
  'deviation',
  'risk',
  'handling',
  'plan',
  'owner',
  'deadline',
] as const

const { system, area, task, owner, text } = findingLimits
const findingRow = z.object({
  unit: cell(filled(unitCode)),
  code: cell(filled(findingCode)),
  system: cell(filled(line(system))),
  area: cell(line(area)),
  task: cell(line(task)),
  maintenance: cell(orEmpty(oneOf(maintenances, 'maintenance_unknown'))),
  end_of_support: cell(orEmpty(dayText)),
  unmet: cell(unmetKeys),
  deviation: cell(upTo(text)),
  risk: cell(upTo(text)),
  handling: cell(orEmpty(oneOf(handlings, 'handling_unknown'))),
  plan: cell(upTo(text)),
  owner: cell(line(owner)),
  deadline: cell(orEmpty(dayText)),
})

/** Reads `findings`. Whether units and keys exist, and what may still be changed, is for the caller to know. */
export function readFindings(bytes: Uint8Array): Reading<FindingRow> {
  const oneOfEach = noDuplicates<FindingRow>((row) => `${row.unit} ${row.code}`, 'code')
  return readRows<FindingRow>(readTable(bytes), columns, findingRow, [oneOfEach])
}

/** Writes `findings` as it is read; where a finding stands and what was decided has no column. */
export function writeFindings(rows: readonly FindingRow[]): string {
  return writeTable(
    columns,
    rows.map((row) => ({
      ...row,
      maintenance: row.maintenance ?? '',
      end_of_support: row.end_of_support ?? '',
      unmet: row.unmet.join(' '),
      handling: row.handling ?? '',
      deadline: row.deadline ?? '',
    })),
  )
}

function findingCode(written: string): Read<string> {
  return isFindingCode(written) ? allow(written) : refuse('finding_code_invalid')
}

function upTo(most: number) {
  return (written: string): Read<string> => (written.length > most ? refuse('text_too_long') : allow(written))
}

function line(most: number) {
  return (written: string): Read<string> =>
    written.length > most ? refuse('text_too_long') : nameText(written)
}

function unmetKeys(written: string): Read<readonly UnmetKey[]> {
  const { keys, unknown } = readUnmet(written)
  return unknown.length > 0 ? refuse('unmet_unknown') : allow(keys)
}
