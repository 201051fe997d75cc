import type { SafeguardId } from '../../../controls/cis/v8.1/index.ts'
import type { UnitScope } from '../../domain/access/scope.ts'
import type { AnswerState } from '../../domain/answers/answer.ts'
import type { StoredContent } from '../../domain/answers/content.ts'
import type { AnswerId, UnitId } from '../../domain/ids.ts'
import type { Reader } from '../reader.ts'
import { inScope } from '../scope.ts'
import { unitsOfCycle } from './cycle-units.ts'
import type { CycleRow } from './cycles.ts'

type CalibrationScope = UnitScope<'answer.review'>

/** A unit's own answer on a safeguard, with the unit. */
export interface CalibratedAnswer extends StoredContent {
  readonly id: AnswerId
  readonly subject: SafeguardId
  readonly state: AnswerState
  readonly version: number
  readonly unitId: UnitId
  readonly unit: string
  readonly unitCode: string
  /** 1 where the unit answers the safeguard for others: then it is not one among them. */
  readonly provides: 0 | 1
  readonly weight: number
}

/** Every complete answer on a safeguard in a cycle, in the organisation's order; of one unit where it is named. */
export async function calibratedAnswers(
  db: Reader,
  scope: CalibrationScope,
  cycle: CycleRow,
): Promise<readonly CalibratedAnswer[]> {
  const rows = await db
    .selectFrom('answer')
    .innerJoin(unitsOfCycle(db, cycle), 'unit.id', 'answer.unit_id')
    .leftJoin('responsibility', (join) =>
      join
        .onRef('responsibility.cycle_id', '=', 'answer.cycle_id')
        .onRef('responsibility.safeguard', '=', 'answer.subject'),
    )
    .select(['answer.id', 'answer.subject', 'answer.state', 'answer.version', 'answer.applicable'])
    .select(['answer.policy', 'answer.implementation', 'answer.automation', 'answer.reporting'])
    .select(['answer.level', 'answer.status', 'answer.reason', 'answer.unit_id as unitId'])
    .select(['unit.name as unit', 'unit.code as unitCode', 'unit.weight'])
    .select(['responsibility.responsibility', 'responsibility.provider_id as provider'])
    .where('answer.cycle_id', '=', cycle.id)
    .where('answer.kind', '=', 'safeguard')
    .where('answer.complete', '=', 1)
    .where(inScope(scope, 'answer.unit_id'))
    .orderBy('unit.position')
    .orderBy('unit.code')
    .execute()
  return rows
    .filter(({ responsibility, provider, unitId }) => responsibility !== 'central' || provider === unitId)
    .map(({ responsibility, provider, ...row }) => ({
      ...row,
      subject: row.subject as SafeguardId,
      provides: responsibility !== null && provider === row.unitId ? 1 : 0,
    }))
}

/** What has been changed in calibration in a cycle, newest first: both revisions, the reason and who did it. */
export function calibrationsIn(db: Reader, scope: CalibrationScope, cycle: CycleRow) {
  return db
    .selectFrom('calibration')
    .innerJoin('answer', 'answer.id', 'calibration.answer_id')
    .innerJoin('unit', 'unit.id', 'answer.unit_id')
    .innerJoin('answer_revision as after', (join) =>
      join
        .onRef('after.answer_id', '=', 'calibration.answer_id')
        .onRef('after.version', '=', 'calibration.version'),
    )
    .innerJoin('answer_revision as before', (join) =>
      join
        .onRef('before.answer_id', '=', 'calibration.answer_id')
        .on((on) => on('before.version', '=', on('calibration.version', '-', 1))),
    )
    .leftJoin('person', 'person.id', 'calibration.by_person')
    .select(['calibration.id', 'calibration.reason', 'calibration.at', 'person.name as by'])
    .select(['answer.id as answerId', 'answer.subject', 'unit.name as unit', 'unit.code as unitCode'])
    .select(['before.policy as policyBefore', 'before.implementation as implementationBefore'])
    .select(['before.automation as automationBefore', 'before.reporting as reportingBefore'])
    .select(['before.level as levelBefore', 'before.applicable as applicableBefore'])
    .select(['after.policy', 'after.implementation', 'after.automation', 'after.reporting', 'after.level'])
    .select('after.applicable')
    .where('answer.cycle_id', '=', cycle.id)
    .where(inScope(scope, 'answer.unit_id'))
    .orderBy('calibration.at', 'desc')
    .orderBy('calibration.id', 'desc')
    .execute()
}
