import type { UnitScope } from '../../domain/access/scope.ts'
import type { CycleId } from '../../domain/ids.ts'
import type { Reader } from '../reader.ts'
import { inScope } from '../scope.ts'

/** The answers of a cycle that ask for "not relevant" and wait, in the order of the organisation. */
export function requestsForNotRelevant(db: Reader, scope: UnitScope<'answer.read'>, cycle: CycleId) {
  return db
    .selectFrom('answer')
    .innerJoin('unit', 'unit.id', 'answer.unit_id')
    .leftJoin('person', 'person.id', 'answer.saved_by')
    .select(['answer.id', 'answer.subject', 'answer.reason', 'answer.state', 'answer.saved_at as at'])
    .select(['unit.code as unitCode', 'unit.name as unitName', 'person.name'])
    .where(inScope(scope, 'answer.unit_id'))
    .where('answer.cycle_id', '=', cycle)
    .where('answer.complete', '=', 1)
    .where('answer.state', 'in', ['draft', 'sent', 'approved'])
    .where((row) => row.or([row('answer.applicable', '=', 0), row('answer.status', '=', 'not_relevant')]))
    .orderBy('unit.position')
    .orderBy('unit.code')
    .orderBy('answer.subject')
    .execute()
}

/**
 * Every decision of a cycle on "not relevant": agreed to or refused, by whom and when, the newest first; `current` says
 * whether it is the version that stands. One that came from a file has no name.
 */
export async function notRelevantDecisions(db: Reader, scope: UnitScope<'answer.read'>, cycle: CycleId) {
  const rows = await db
    .selectFrom('answer_revision')
    .innerJoin('answer', 'answer.id', 'answer_revision.answer_id')
    .innerJoin('unit', 'unit.id', 'answer.unit_id')
    .leftJoin('person', 'person.id', 'answer_revision.by_person')
    .select(['answer.id', 'answer.subject', 'answer.approved_version as approvedVersion'])
    .select(['answer.state as stateNow', 'answer_revision.version', 'answer_revision.state'])
    .select(['answer_revision.reason', 'answer_revision.comment', 'answer_revision.at', 'person.name'])
    .select(['unit.code as unitCode', 'unit.name as unitName'])
    .where(inScope(scope, 'answer.unit_id'))
    .where('answer.cycle_id', '=', cycle)
    .where('answer_revision.aside', '=', 0)
    .where('answer_revision.state', 'in', ['accepted', 'returned'])
    .where((row) =>
      row.or([row('answer_revision.applicable', '=', 0), row('answer_revision.status', '=', 'not_relevant')]),
    )
    .orderBy('answer_revision.at', 'desc')
    .orderBy('answer_revision.id', 'desc')
    .execute()
  return rows.map(({ approvedVersion, stateNow, ...row }) => ({
    ...row,
    accepted: row.state === 'accepted',
    current: stateNow === 'accepted' && row.version === approvedVersion,
  }))
}
