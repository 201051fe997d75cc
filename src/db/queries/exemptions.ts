import type { UnitInScope, UnitScope } from '../../domain/access/scope.ts'
import type { ExemptionId } from '../../domain/ids.ts'
import type { Reader } from '../reader.ts'
import { inScope } from '../scope.ts'

/** Who may see a unit's exemptions and plans: on its own pages, and where the central team decides. */
export type ExemptionPurpose =
  | 'exemption.read'
  | 'exemption.request'
  | 'exemption.decide'
  | 'answer.read'
  | 'answer.write'
  | 'plan.write'
  | 'todo.read'
  | 'evidence.write'

/** The exemptions of one unit, the newest application first. */
export async function exemptionsOfUnit<C extends ExemptionPurpose>(db: Reader, unit: UnitInScope<C>) {
  return withExtensions(await listed(db).where('exemption.unit_id', '=', unit.id).execute())
}

/** The exemptions of every unit within reach, the newest application first. */
export async function exemptionsIn(db: Reader, scope: UnitScope<'exemption.read'>) {
  return withExtensions(await listed(db).where(inScope(scope, 'exemption.unit_id')).execute())
}

/** Every exemption within reach by its requirement and days alone, for the numbers of a report: no reason, no name. */
export async function exemptionPeriods<C extends 'report.preview' | 'report.freeze'>(
  db: Reader,
  scope: UnitScope<C>,
) {
  const rows = await db
    .selectFrom('exemption')
    .leftJoin('exemption_grant', 'exemption_grant.exemption_id', 'exemption.id')
    .select(['exemption.id', 'exemption.requirement', 'exemption.unit_id as unitId', 'exemption.state'])
    .select(['exemption.extends_id as extendsId'])
    .select(['exemption_grant.valid_from as validFrom', 'exemption_grant.valid_until as validUntil'])
    .where(inScope(scope, 'exemption.unit_id'))
    .orderBy('exemption.id')
    .execute()
  return withExtensions(rows)
}

type Listed = Awaited<ReturnType<ReturnType<typeof listed>['execute']>>[number]
export type ExemptionFacts = ReturnType<typeof withExtensions<Listed>>[number]

function listed(db: Reader) {
  return db
    .selectFrom('exemption')
    .innerJoin('unit', 'unit.id', 'exemption.unit_id')
    .leftJoin('exemption_grant', 'exemption_grant.exemption_id', 'exemption.id')
    .select(['exemption.id', 'exemption.unit_id as unitId', 'exemption.cycle_id as cycleId'])
    .select(['exemption.requirement', 'exemption.state'])
    .select(['exemption.reason', 'exemption.risk', 'exemption.measures', 'exemption.version'])
    .select(['exemption.wished_until as wishedUntil', 'exemption.extends_id as extendsId'])
    .select(['exemption.requested_by as requestedBy', 'exemption.requested_at as requestedAt'])
    .select(['exemption_grant.valid_from as validFrom', 'exemption_grant.valid_until as validUntil'])
    .select(['unit.code as unitCode', 'unit.name as unitName', 'unit.position'])
    .orderBy('exemption.requested_at', 'desc')
    .orderBy('exemption.id', 'desc')
}

/** An extension is found among the unit's own rows, which every list holds whole. */
function withExtensions<Row extends Pick<Listed, 'id' | 'extendsId' | 'state' | 'validFrom'>>(
  rows: readonly Row[],
) {
  return rows.map((row) => ({
    ...row,
    extendedFrom:
      rows.find(({ extendsId, state }) => extendsId === row.id && state === 'granted')?.validFrom ?? null,
  }))
}

/** One exemption within reach, and what happened to it, oldest first; undefined where there is none. */
export async function exemptionWithSteps<C extends 'exemption.read' | 'exemption.decide'>(
  db: Reader,
  scope: UnitScope<C>,
  exemption: ExemptionId,
) {
  const rows = await listed(db)
    .where(inScope(scope, 'exemption.unit_id'))
    .where((row) =>
      row.or([row('exemption.id', '=', exemption), row('exemption.extends_id', '=', exemption)]),
    )
    .execute()
  const found = withExtensions(rows).find(({ id }) => id === exemption)
  if (!found) return undefined
  const steps = await db
    .selectFrom('exemption_step')
    .innerJoin('exemption', 'exemption.id', 'exemption_step.exemption_id')
    .innerJoin('person', 'person.id', 'exemption_step.by_person')
    .select(['exemption_step.state', 'exemption_step.at', 'exemption_step.note', 'person.name'])
    .where('exemption_step.exemption_id', '=', exemption)
    .where(inScope(scope, 'exemption.unit_id'))
    .orderBy('exemption_step.at')
    .orderBy('exemption_step.id')
    .execute()
  return { exemption: found, extension: rows.find(({ extendsId }) => extendsId === exemption)?.id, steps }
}

/** The plans of one unit, the newest first; the first of a requirement is the one in force. */
export function plansOfUnit<C extends ExemptionPurpose>(db: Reader, unit: UnitInScope<C>) {
  return db
    .selectFrom('plan')
    .leftJoin('person', 'person.id', 'plan.by_person')
    .select(['plan.id', 'plan.requirement', 'plan.action', 'plan.responsible', 'plan.deadline', 'plan.at'])
    .select('person.name')
    .where('plan.unit_id', '=', unit.id)
    .orderBy('plan.at', 'desc')
    .orderBy('plan.id', 'desc')
    .execute()
}
