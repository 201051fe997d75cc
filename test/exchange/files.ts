import { Buffer } from 'node:buffer'
import type { Refusal, RefusalKey } from '../../src/domain/exchange/refusal.ts'

/** A file as it comes from a disk. */
export function file(...lines: readonly string[]): Uint8Array {
  return Buffer.from(lines.join('\n'))
}

/** The rows without the lines they came from, which a writer does not know. */
export function withoutLines<Row extends object>(rows: readonly (Row & { line: number })[]): unknown[] {
  return rows.map(({ line: _line, ...row }) => row)
}

/** Refusals in short: `14 implementation level_invalid`. */
export function told(refused: readonly Refusal[]): string[] {
  return refused.map(({ line, field, reason }) => `${line ?? '-'} ${field ?? '-'} ${reason}`)
}

/** One refusal in short, checked against the union of reasons. */
export function at(line: number | '-', field: string, reason: RefusalKey): string {
  return `${line} ${field} ${reason}`
}
