import type { Change, Moment, Writer } from '../../db/change.ts'
import { type UnitRow, unitsIn } from '../../db/queries/units.ts'
import { insertAll } from '../../db/writes/batch.ts'
import type { UnitScope } from '../../domain/access/scope.ts'
import { allow, refuse } from '../../domain/decision.ts'
import { type Refusal, shown } from '../../domain/exchange/refusal.ts'
import type { UnitId } from '../../domain/ids.ts'
import type { Day } from '../../domain/time.ts'
import { codesInCircles } from '../../domain/units/tree.ts'
import { alwaysThere, type UnitFlag, type UnitType } from '../../domain/units/unit.ts'
import { renewUnansweredBases } from '../cycles/freeze-basis.ts'
import { differing, type ImportDecision, runImport } from './import.ts'

/** One line of a file of units, already read and held to its format. */
export interface UnitLine {
  readonly line: number
  readonly code: string
  readonly name: string
  readonly type: UnitType
  /** The code of the unit above, in the file or stored; null for the root. */
  readonly parent: string | null
  readonly weight: number
  readonly validFrom: Day | null
  readonly validTo: Day | null
  readonly flags: readonly UnitFlag[]
}

/**
 * Creates units and changes those whose code is stored already; a unit that the file does not name stays as it is. New
 * units stand after the others in the organisation's order, in the order of the file. Refuses a parent that does not
 * exist and any circle, also across stored units. A cycle whose basis is frozen but that nobody has answered in yet takes
 * the units as they now stand; any other keeps its own.
 */
export function importUnits(
  change: Change,
  scope: UnitScope<'unit.write'>,
  lines: readonly UnitLine[],
  rehearse: boolean,
): Promise<ImportDecision> {
  const trace = { action: 'units.imported', object: 'instance', id: 'units' } as const
  return runImport(change, { rehearse, trace }, async (write, moment) => {
    const stored = await unitsIn(write, scope)
    const refused = refusedLines(lines, stored)
    if (refused.length > 0) return refuse(refused)
    const summary = await store(write, moment, lines, stored)
    const renewed = summary.rows.length > 0 ? await renewUnansweredBases(write, moment) : []
    return allow({ ...summary, also: renewed })
  })
}

function refusedLines(lines: readonly UnitLine[], stored: readonly UnitRow[]): readonly Refusal[] {
  const codeById = new Map(stored.map(({ id, code }) => [id, code]))
  const parentOf = new Map<string, string | null>([
    ...stored.map((unit) => [unit.code, unit.parent_id && (codeById.get(unit.parent_id) ?? null)] as const),
    ...lines.map(({ code, parent }) => [code, parent] as const),
  ])
  const byFoldedCode = new Map(stored.map(({ code }) => [code.toLowerCase(), code]))
  const inCircle = codesInCircles(parentOf)
  return lines.flatMap(({ line, code, parent }): readonly Refusal[] => {
    const known = byFoldedCode.get(code.toLowerCase())
    if (known !== undefined && known !== code) {
      return [{ line, field: 'code', reason: 'code_case_differs', value: shown(code) }]
    }
    if (parent === null) return []
    const value = shown(parent)
    if (!parentOf.has(parent)) return [{ line, field: 'parent', reason: 'unit_unknown', value }]
    return inCircle.has(code) ? [{ line, field: 'parent', reason: 'parent_in_circle', value }] : []
  })
}

async function store(write: Writer, moment: Moment, lines: readonly UnitLine[], stored: readonly UnitRow[]) {
  const storedByCode = new Map(stored.map((unit) => [unit.code, unit]))
  const fresh = lines.filter(({ code }) => !storedByCode.has(code))
  const ids = new Map<string, UnitId>([
    ...stored.map(({ code, id }) => [code, id] as const),
    ...fresh.map(({ code }) => [code, moment.newId<'unit'>()] as const),
  ])
  const idOf = (code: string) => ids.get(code) as UnitId
  const contentOf = (line: UnitLine) => ({
    name: line.name,
    type: line.type,
    parent_id: line.parent === null ? null : idOf(line.parent),
    weight: line.weight,
    valid_from: line.validFrom ?? alwaysThere,
    valid_to: line.validTo,
    flags: line.flags.join(' '),
  })
  const last = Math.max(0, ...stored.map(({ position }) => position))
  const created = fresh.map((line, place) => ({
    id: idOf(line.code),
    code: line.code,
    ...contentOf(line),
    position: last + place + 1,
    created_at: moment.now,
    version: 1,
  }))
  for (const generation of generations(created)) await insertAll(write, 'unit', generation)

  const changed = lines.flatMap((line) => {
    const unit = storedByCode.get(line.code)
    if (!unit) return []
    const content = contentOf(line)
    const { name, type, parent_id, weight, valid_from, valid_to, flags } = unit
    const fields = differing(content, { name, type, parent_id, weight, valid_from, valid_to, flags })
    return fields.length > 0 ? [{ line, unit, content, fields }] : []
  })
  for (const { unit, content } of changed) {
    await write
      .updateTable('unit')
      .set({ ...content, version: unit.version + 1 })
      .where('id', '=', unit.id)
      .execute()
  }
  return {
    rows: [
      ...fresh.map(({ line, code }) => ({ line, kind: 'created' as const, key: code, fields: [] })),
      ...changed.map(({ line, fields }) => ({
        line: line.line,
        kind: 'changed' as const,
        key: line.code,
        fields: fields.map((field) => (field === 'parent_id' ? 'parent' : field)),
      })),
    ],
    unchanged: lines.length - fresh.length - changed.length,
  }
}

/** Units in the order in which the database takes them: those above before those below. */
function generations<Unit extends { readonly id: UnitId; readonly parent_id: UnitId | null }>(
  units: readonly Unit[],
): readonly (readonly Unit[])[] {
  const waiting = new Set(units.map(({ id }) => id))
  const sorted: Unit[][] = []
  let rest = [...units]
  while (rest.length > 0) {
    const next = rest.filter(({ parent_id }) => parent_id === null || !waiting.has(parent_id))
    if (next.length === 0) throw new Error('Units hang from themselves')
    for (const { id } of next) waiting.delete(id)
    rest = rest.filter(({ id }) => waiting.has(id))
    sorted.push(next)
  }
  return sorted
}
