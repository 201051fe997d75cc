import type { SafeguardId } from '../../../controls/cis/v8.1/index.ts'
import type { Change, Writer } from '../../db/change.ts'
import { cycleUnits } from '../../db/queries/cycle-units.ts'
import type { CycleRow } from '../../db/queries/cycles.ts'
import { unitsIn } from '../../db/queries/units.ts'
import { insertAll } from '../../db/writes/batch.ts'
import type { UnitScope } from '../../domain/access/scope.ts'
import { isLocked } from '../../domain/cycles/cycle.ts'
import { allow, refuse } from '../../domain/decision.ts'
import { type Refusal, shown } from '../../domain/exchange/refusal.ts'
import type { CycleId, UnitId } from '../../domain/ids.ts'
import { takesPart } from '../../domain/maturity/input.ts'
import type { Responsibility } from '../../domain/responsibility/responsibility.ts'
import type { Day } from '../../domain/time.ts'
import { type ImportDecision, type ImportedRow, runImport } from './import.ts'

/** One line of a file of responsibility. */
export interface ResponsibilityLine {
  readonly line: number
  readonly safeguard: SafeguardId
  readonly responsibility: Responsibility
  /** The code of the unit that answers for all; null exactly where the safeguard is local. */
  readonly provider: string | null
}

/**
 * Makes the file the whole of who answers what: a safeguard it does not name becomes local (contract.md). With a
 * cycle it holds for that cycle, until its result is locked; without one, for the next cycle that is opened. Refuses
 * a provider that does not exist, or that takes no part on the cycle's counting date.
 */
export function importResponsibility(
  change: Change,
  scope: UnitScope<'responsibility.write'>,
  cycle: CycleRow | undefined,
  lines: readonly ResponsibilityLine[],
  rehearse: boolean,
): Promise<ImportDecision> {
  const trace = {
    action: 'responsibility.imported',
    object: cycle ? 'cycle' : 'instance',
    id: cycle?.id ?? 'next-cycle',
  } as const
  return runImport(change, { rehearse, trace }, async (write) => {
    if (cycle && (await isLockedNow(write, cycle.id))) {
      return refuse([{ line: null, field: null, reason: 'cycle_locked' }])
    }
    const known = cycle ? await cycleUnits(write, cycle) : await unitsIn(write, scope)
    const units = new Map(known.map((unit) => [unit.code, unit]))
    const refused = lines.flatMap(({ line, provider }): readonly Refusal[] => {
      if (provider === null) return []
      const unit = units.get(provider)
      const at = { line, field: 'provider', value: shown(provider) }
      if (!unit) return [{ ...at, reason: 'unit_unknown' }]
      return cycle && !partOf(unit, cycle.counting_date) ? [{ ...at, reason: 'unit_closed' }] : []
    })
    if (refused.length > 0) return refuse(refused)
    const wanted = lines.map((line) => ({
      ...line,
      providerId: line.provider === null ? null : (units.get(line.provider)?.id ?? null),
    }))
    return allow(await store(write, cycle?.id, wanted))
  })
}

async function isLockedNow(write: Writer, cycle: CycleId): Promise<boolean> {
  const { state } = await write
    .selectFrom('cycle')
    .select('state')
    .where('id', '=', cycle)
    .executeTakeFirstOrThrow()
  return isLocked(state)
}

function partOf(
  unit: { readonly valid_from: Day; readonly valid_to: Day | null },
  countingDate: Day,
): boolean {
  return takesPart({ validFrom: unit.valid_from, validTo: unit.valid_to }, countingDate)
}

interface Held {
  readonly safeguard: SafeguardId
  readonly responsibility: Responsibility
  readonly provider_id: UnitId
}

interface Wanted extends ResponsibilityLine {
  readonly providerId: UnitId | null
}

async function store(write: Writer, cycle: CycleId | undefined, lines: readonly Wanted[]) {
  const held = new Map((await heldIn(write, cycle)).map((row) => [row.safeguard, row]))
  const named = new Set(lines.map(({ safeguard }) => safeguard))
  const rows: ImportedRow[] = [...held.keys()]
    .filter((safeguard) => !named.has(safeguard))
    .map((safeguard) => ({ line: null, kind: 'ended', key: safeguard, fields: [] }))
  for (const { line, safeguard, responsibility, providerId } of lines) {
    const before = held.get(safeguard)
    const about = { line, key: safeguard }
    if (responsibility === 'local') {
      if (before) rows.push({ ...about, kind: 'ended', fields: [] })
    } else if (!before) {
      rows.push({ ...about, kind: 'created', fields: [] })
    } else {
      const fields = [
        ...(before.responsibility === responsibility ? [] : ['responsibility']),
        ...(before.provider_id === providerId ? [] : ['provider']),
      ]
      if (fields.length > 0) rows.push({ ...about, kind: 'changed', fields })
    }
  }
  if (rows.length > 0) await replace(write, cycle, lines)
  return { rows, unchanged: lines.length - rows.filter(({ line }) => line !== null).length }
}

async function heldIn(write: Writer, cycle: CycleId | undefined): Promise<readonly Held[]> {
  const columns = ['safeguard', 'responsibility', 'provider_id'] as const
  return cycle
    ? write.selectFrom('responsibility').select(columns).where('cycle_id', '=', cycle).execute()
    : write.selectFrom('next_responsibility').select(columns).execute()
}

async function replace(write: Writer, cycle: CycleId | undefined, lines: readonly Wanted[]): Promise<void> {
  const rows = lines.flatMap(({ safeguard, responsibility, providerId }) =>
    responsibility === 'local' || providerId === null
      ? []
      : [{ safeguard, responsibility, provider_id: providerId }],
  )
  if (!cycle) {
    await write.deleteFrom('next_responsibility').execute()
    return insertAll(write, 'next_responsibility', rows)
  }
  await write.deleteFrom('responsibility').where('cycle_id', '=', cycle).execute()
  await insertAll(
    write,
    'responsibility',
    rows.map((row) => ({ cycle_id: cycle, ...row })),
  )
}
