import { z } from 'zod'
import { isSafeguardId, type SafeguardId } from '../../controls/cis/v8.1/index.ts'
import { type StoredLevel, storedLevels } from '../domain/answers/answer.ts'
import { allow } from '../domain/decision.ts'
import { aspects } from '../domain/maturity/level.ts'
import { readTable, type Table, writeTable } from './csv.ts'
import { anyText, cell, filled, known, oneOf, orEmpty, type Read, unitCode } from './field.ts'
import { noDuplicates, type Reading, readRows, refuseField } from './rows.ts'

/** What every answer on a safeguard carries, whichever way the cycle scores. */
interface AnswerRow {
  readonly unit: string
  readonly safeguard: SafeguardId
  /** False where the safeguard does not apply to the unit; the levels are then null, and `na` in the file says no more. */
  readonly applicable: boolean
  /** Empty only where nothing is answered. */
  readonly reason: string
}

/** Levels 0 to 4 or `na` for each aspect; null is not answered. */
export interface AspectAnswerRow extends AnswerRow {
  readonly policy: StoredLevel | null
  readonly implementation: StoredLevel | null
  readonly automation: StoredLevel | null
  readonly reporting: StoredLevel | null
}

/** One level 0 to 4; null is not answered. A safeguard that does not apply says so with `applicable`, never with `na`. */
export interface LevelAnswerRow extends AnswerRow {
  readonly level: Exclude<StoredLevel, 'na'> | null
}

/** What `answers` held: its columns decide the method, which must be that of the cycle. */
export type AnswersReading =
  | ({ readonly method: 'four-aspects' } & Reading<AspectAnswerRow>)
  | ({ readonly method: 'single-level' } & Reading<LevelAnswerRow>)

const aspectColumns = ['unit', 'safeguard', ...aspects, 'applicable', 'reason'] as const
const levelColumns = ['unit', 'safeguard', 'level', 'applicable', 'reason'] as const

const common = {
  unit: cell(filled(unitCode)),
  safeguard: cell(filled(known(isSafeguardId, 'safeguard_unknown'))),
  applicable: cell(applicableText),
  reason: cell(anyText),
}
const noLevels = { policy: null, implementation: null, automation: null, reporting: null }
const aspect = cell(orEmpty(oneOf(storedLevels, 'level_invalid')))

const aspectRow = z
  .object({ ...common, policy: aspect, implementation: aspect, automation: aspect, reporting: aspect })
  .superRefine((row, context) => {
    const levels = aspects.map((name) => row[name])
    if (row.applicable && levels.every((level) => level === 'na')) {
      refuseField(context, 'policy', 'aspects_all_na')
    }
    for (const name of aspects) {
      const hasLevel = row[name] !== null && row[name] !== 'na'
      if (!row.applicable && hasLevel) refuseField(context, name, 'levels_not_empty')
    }
    const isAnswered = !row.applicable || levels.some((level) => level !== null)
    if (isAnswered && row.reason === '') refuseField(context, 'reason', 'reason_missing')
  })
  .transform((row) => (row.applicable ? row : { ...row, ...noLevels }))

const levelRow = z.object({ ...common, level: cell(orEmpty(singleLevel)) }).superRefine((row, context) => {
  if (!row.applicable && row.level !== null) refuseField(context, 'level', 'levels_not_empty')
  const isAnswered = !row.applicable || row.level !== null
  if (isAnswered && row.reason === '') refuseField(context, 'reason', 'reason_missing')
})

const oneOfEach = noDuplicates<AnswerRow>((row) => `${row.unit} ${row.safeguard}`, 'safeguard')

/**
 * Reads `answers`. Refuses levels outside 0 to 4, halves included, an answer without a reason, all aspects not
 * applicable, and two lines for one safeguard of one unit. Whether the unit exists and may answer is for the caller.
 */
export function readAnswers(bytes: Uint8Array): AnswersReading {
  const table = readTable(bytes)
  const header = table.ok ? table.value.header : []
  const isSingle = header.includes('level')
  const mixed = isSingle ? aspects.find((name) => header.includes(name)) : undefined
  if (table.ok && mixed !== undefined) return refuseMixed(table.value, mixed)
  return isSingle
    ? {
        method: 'single-level',
        ...readRows<LevelAnswerRow>(table, levelColumns, levelRow, [oneOfEach]),
      }
    : { method: 'four-aspects', ...readRows<AspectAnswerRow>(table, aspectColumns, aspectRow, [oneOfEach]) }
}

export function writeAspectAnswers(rows: readonly AspectAnswerRow[]): string {
  return writeTable(
    aspectColumns,
    rows.map((row) => ({
      ...row,
      policy: row.policy ?? '',
      implementation: row.implementation ?? '',
      automation: row.automation ?? '',
      reporting: row.reporting ?? '',
      applicable: row.applicable ? 'yes' : 'no',
    })),
  )
}

export function writeLevelAnswers(rows: readonly LevelAnswerRow[]): string {
  return writeTable(
    levelColumns,
    rows.map((row) => ({ ...row, level: row.level ?? '', applicable: row.applicable ? 'yes' : 'no' })),
  )
}

function refuseMixed(table: Table, field: string): AnswersReading {
  const refused = [{ line: table.headerLine, field, reason: 'columns_mixed' }] as const
  return { method: 'single-level', rows: [], refused }
}

function applicableText(text: string): Read<boolean> {
  if (text === '') return allow(true)
  const word = oneOf(['yes', 'no'], 'applicable_invalid')(text)
  return word.ok ? allow(word.value === 'yes') : word
}

function singleLevel(text: string): Read<Exclude<StoredLevel, 'na'>> {
  if (text.toLowerCase() === 'na') return { ok: false, refusal: 'level_na_alone' }
  return oneOf(['0', '1', '2', '3', '4'], 'level_invalid')(text)
}
