import type { Selectable } from 'kysely'
import type { UnitScope } from '../../domain/access/scope.ts'
import type { FindingDraft } from '../../domain/findings/finding.ts'
import type { FindingStep } from '../../domain/findings/rules.ts'
import type { FindingId, PersonId, UnitId } from '../../domain/ids.ts'
import type { Day } from '../../domain/time.ts'
import type { Moment, Writer } from '../change.ts'
import { type FindingPurpose, unmetIn } from '../queries/findings.ts'
import type { FindingTable } from '../schema/findings.ts'
import { inScope } from '../scope.ts'

export type FindingRow = Selectable<FindingTable>

/** A finding within reach, read inside a change. */
export function findingWithin<C extends FindingPurpose>(
  write: Writer,
  scope: UnitScope<C>,
  finding: FindingId,
): Promise<FindingRow | undefined> {
  return write
    .selectFrom('finding')
    .selectAll()
    .where('id', '=', finding)
    .where(inScope(scope, 'finding.unit_id'))
    .executeTakeFirst()
}

/** The findings of one unit: what a new one is told apart from. */
export function findingsOfUnit(write: Writer, unit: UnitId): Promise<FindingRow[]> {
  return write.selectFrom('finding').selectAll().where('unit_id', '=', unit).orderBy('code').execute()
}

/** Every finding within reach: what a file is held against. */
export function findingsWithin(write: Writer, scope: UnitScope<'finding.write'>): Promise<FindingRow[]> {
  return write.selectFrom('finding').selectAll().where(inScope(scope, 'finding.unit_id')).execute()
}

/** The columns that a finding's text fills. */
export function findingColumns(draft: FindingDraft) {
  return {
    system: draft.system,
    area: draft.area,
    task: draft.task,
    maintenance: draft.maintenance,
    end_of_support: draft.endOfSupport,
    unmet: draft.unmet.join(' '),
    deviation: draft.deviation,
    risk: draft.risk,
    handling: draft.handling,
    plan: draft.plan,
    owner: draft.owner,
    deadline: draft.deadline,
  }
}

/** The text of a stored finding. */
export function draftOf(row: FindingRow): FindingDraft {
  return {
    system: row.system,
    area: row.area,
    task: row.task,
    maintenance: row.maintenance,
    endOfSupport: row.end_of_support,
    unmet: unmetIn(row.unmet),
    deviation: row.deviation,
    risk: row.risk,
    handling: row.handling,
    plan: row.plan,
    owner: row.owner,
    deadline: row.deadline,
  }
}

/** A step of a finding's history as it is given; what a step does not say is left empty. */
export interface GivenStep {
  readonly step: FindingStep
  readonly by: PersonId | null
  readonly note?: string
  readonly decidedBy?: string
  readonly on?: Day
  readonly reference?: string
  readonly until?: Day | null
}

/**
 * Changes a finding where nobody else was first, and adds what was done to its history. Says whether it did; a caller
 * who is told no refuses.
 */
export async function changeFinding(
  write: Writer,
  moment: Moment,
  row: FindingRow,
  change: { readonly set: Changes; readonly step: GivenStep },
): Promise<boolean> {
  if (!(await setFinding(write, row, change.set))) return false
  await addStep(write, moment, { id: row.id, version: row.version + 1 }, change.step)
  return true
}

type Changes = Partial<Omit<FindingRow, 'id' | 'unit_id' | 'version'>>

/** Changes a finding where nobody else was first, and says whether it did. */
export async function setFinding(write: Writer, row: FindingRow, set: Changes): Promise<boolean> {
  const { numUpdatedRows } = await write
    .updateTable('finding')
    .set({ ...set, version: row.version + 1 })
    .where('id', '=', row.id)
    .where('version', '=', row.version)
    .executeTakeFirstOrThrow()
  return numUpdatedRows === 1n
}

/** Adds what happened to a finding to its history. */
export async function addStep(
  write: Writer,
  moment: Moment,
  finding: Pick<FindingRow, 'id' | 'version'>,
  given: GivenStep,
): Promise<void> {
  await write
    .insertInto('finding_step')
    .values({
      id: moment.newId<'finding_step'>(),
      finding_id: finding.id,
      number: finding.version,
      step: given.step,
      by_person: given.by,
      at: moment.now,
      note: given.note ?? '',
      decided_by: given.decidedBy ?? '',
      on_day: given.on ?? null,
      reference: given.reference ?? '',
      until_day: given.until ?? null,
    })
    .execute()
}
