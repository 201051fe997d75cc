import type { Change } from '../../db/change.ts'
import { unitsIn } from '../../db/queries/units.ts'
import { insertAll } from '../../db/writes/batch.ts'
import {
  changeFinding,
  draftOf,
  type FindingRow,
  findingColumns,
  findingsWithin,
} from '../../db/writes/findings.ts'
import { personOf } from '../../domain/access/actor.ts'
import type { UnitScope } from '../../domain/access/scope.ts'
import { allow, refuse } from '../../domain/decision.ts'
import { type Refusal, shown } from '../../domain/exchange/refusal.ts'
import type { FindingDraft } from '../../domain/findings/finding.ts'
import { stateAfterSave } from '../../domain/findings/rules.ts'
import type { UnitId } from '../../domain/ids.ts'
import { unknownKeys } from '../findings/save.ts'
import { differing, type ImportDecision, type ImportedRow, runImport } from './import.ts'

/** One line of a file of systems that do not meet the guidelines. */
export interface FindingLine {
  readonly line: number
  readonly unit: string
  readonly code: string
  readonly draft: FindingDraft
}

interface Placed extends FindingLine {
  readonly unitId: UnitId
  readonly before: FindingRow | undefined
}

/**
 * Puts findings into the register by unit and code: new ones are registered, known ones changed, and what the file does
 * not name is left alone. A changed assessment waits for a new one, as by hand; what is proposed or decided is refused.
 */
export function importFindings(
  change: Change,
  scope: UnitScope<'finding.write'>,
  lines: readonly FindingLine[],
  rehearse: boolean,
): Promise<ImportDecision> {
  const trace = { action: 'findings.imported', object: 'finding', id: 'register' } as const
  return runImport(change, { rehearse, trace }, async (write, moment) => {
    const units = new Map((await unitsIn(write, scope)).map(({ code, id }) => [code, id]))
    const stored = new Map(
      (await findingsWithin(write, scope)).map((row) => [keyOf(row.unit_id, row.code), row]),
    )
    const unknown = new Set(
      await unknownKeys(
        write,
        moment.today,
        lines.flatMap(({ draft }) => draft.unmet),
      ),
    )
    const placed: Placed[] = []
    const refused: Refusal[] = []
    for (const line of lines) {
      const unitId = units.get(line.unit)
      const wrong = line.draft.unmet.filter((key) => unknown.has(key))
      if (unitId === undefined)
        refused.push({ line: line.line, field: 'unit', reason: 'unit_unknown', value: shown(line.unit) })
      if (wrong.length > 0)
        refused.push({
          line: line.line,
          field: 'unmet',
          reason: 'unmet_unknown',
          value: shown(wrong.join(' ')),
        })
      if (unitId !== undefined && wrong.length === 0)
        placed.push({ ...line, unitId, before: stored.get(keyOf(unitId, line.code)) })
    }
    const rows: ImportedRow[] = []
    const by = personOf(change.actor)
    const made: Placed[] = []
    for (const one of placed) {
      const { line, before, draft } = one
      const key = `${one.unit} ${one.code}`
      if (before === undefined) {
        made.push(one)
        rows.push({ line, kind: 'created', key, fields: [] })
        continue
      }
      const fields = differing(findingColumns(draftOf(before)), findingColumns(draft))
      if (fields.length === 0) continue
      const after = stateAfterSave({ ...draftOf(before), state: before.state }, draft)
      if (!after.ok || before.withdrawn_at !== null) {
        refused.push({ line, field: 'code', reason: 'finding_not_open', value: shown(one.code) })
        continue
      }
      const set = { ...findingColumns(draft), state: after.value }
      if (!(await changeFinding(write, moment, before, { set, step: { step: 'changed', by } })))
        throw new Error('A finding was changed while the lock was held')
      rows.push({ line, kind: 'changed', key, fields })
    }
    if (refused.length > 0) return refuse(refused)
    const created = made.map((one) => ({ ...one, id: moment.newId<'finding'>() }))
    await insertAll(
      write,
      'finding',
      created.map(({ id, unitId, code, draft }) => ({
        id,
        unit_id: unitId,
        code,
        ...findingColumns(draft),
        state: 'registered' as const,
        accepted_until: null,
        submitted_by: null,
        created_by: by,
        created_at: moment.now,
        version: 1,
      })),
    )
    await insertAll(
      write,
      'finding_step',
      created.map(({ id }) => ({
        id: moment.newId<'finding_step'>(),
        finding_id: id,
        number: 1,
        step: 'registered' as const,
        by_person: by,
        at: moment.now,
        note: '',
        decided_by: '',
        on_day: null,
        reference: '',
        until_day: null,
      })),
    )
    return allow({ rows, unchanged: lines.length - rows.length })
  })
}

function keyOf(unit: UnitId, code: string): string {
  return `${unit} ${code}`
}
