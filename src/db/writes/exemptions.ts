import type { Selectable } from 'kysely'
import type { UnitScope } from '../../domain/access/scope.ts'
import type { ExemptionState } from '../../domain/exemptions/exemption.ts'
import type { RequirementKey } from '../../domain/guidelines/catalogue.ts'
import type { ExemptionId, PersonId, UnitId } from '../../domain/ids.ts'
import type { Day } from '../../domain/time.ts'
import type { Moment, Writer } from '../change.ts'
import type { ExemptionTable } from '../schema/exemptions.ts'
import { inScope } from '../scope.ts'

type ExemptionRow = Selectable<ExemptionTable>

/** An exemption within reach, read inside a change. */
export function exemptionWithin(
  write: Writer,
  scope: UnitScope<'exemption.decide'>,
  exemption: ExemptionId,
): Promise<ExemptionRow | undefined> {
  return write
    .selectFrom('exemption')
    .selectAll()
    .where('id', '=', exemption)
    .where(inScope(scope, 'exemption.unit_id'))
    .executeTakeFirst()
}

/** The granted exemption that has not ended, which a new application for the same requirement carries on. */
export async function exemptionToExtend(
  write: Writer,
  unit: UnitId,
  requirement: RequirementKey,
  today: Day,
): Promise<ExemptionId | undefined> {
  const row = await write
    .selectFrom('exemption')
    .innerJoin('exemption_grant', 'exemption_grant.exemption_id', 'exemption.id')
    .select('exemption.id')
    .where('exemption.unit_id', '=', unit)
    .where('exemption.requirement', '=', requirement)
    .where('exemption.state', '=', 'granted')
    .where('exemption_grant.valid_until', '>=', today)
    .orderBy('exemption_grant.valid_until', 'desc')
    .orderBy('exemption.id')
    .executeTakeFirst()
  return row?.id
}

/** Moves an exemption on with its step; false where somebody else was first. */
export async function moveExemption(
  write: Writer,
  moment: Moment,
  row: ExemptionRow,
  step: { readonly state: ExemptionState; readonly by: PersonId; readonly note: string },
): Promise<boolean> {
  const { numUpdatedRows } = await write
    .updateTable('exemption')
    .set({ state: step.state, version: row.version + 1 })
    .where('id', '=', row.id)
    .where('version', '=', row.version)
    .where('state', '=', row.state)
    .executeTakeFirstOrThrow()
  if (numUpdatedRows !== 1n) return false
  await addStep(write, moment, { exemptionId: row.id, ...step })
  return true
}

/** Adds what happened to an exemption to its history. */
export async function addStep(
  write: Writer,
  moment: Moment,
  step: {
    readonly exemptionId: ExemptionId
    readonly state: ExemptionState
    readonly by: PersonId
    readonly note: string
  },
): Promise<void> {
  await write
    .insertInto('exemption_step')
    .values({
      id: moment.newId(),
      exemption_id: step.exemptionId,
      state: step.state,
      by_person: step.by,
      at: moment.now,
      note: step.note,
    })
    .execute()
}
