import { sql } from 'kysely'
import type { UnitScope } from '../../domain/access/scope.ts'
import type { CheckedAnswer, ConsistencyInput } from '../../domain/answers/consistency.ts'
import type { SupportingPiece } from '../../domain/evidence/concerns.ts'
import type { AnswerId } from '../../domain/ids.ts'
import { type Day, dayOf } from '../../domain/time.ts'
import type { Reader } from '../reader.ts'
import { inScope } from '../scope.ts'
import { type CountedUnit, unitsOfCycle, unitsWithExceptions } from './cycle-units.ts'
import { type CycleRow, cycleTarget } from './cycles.ts'
import { refusePart, responsibilityIn } from './figures.ts'
import { catalogueWith } from './guidelines.ts'

/** What all answers of a cycle are checked with before its result is locked. Six queries, whatever the size. */
export async function consistencyInput<C extends 'answer.review' | 'cycle.write'>(
  db: Reader,
  scope: UnitScope<C>,
  cycle: CycleRow,
): Promise<ConsistencyInput & { readonly units: readonly CountedUnit[] }> {
  refusePart(scope)
  const { units, exceptions } = await unitsWithExceptions(db, cycle)
  const evidence = await validityIn(db, cycle)
  const exempted = await exemptedOn(db, cycle.counting_date)
  const rows = await db
    .selectFrom('answer')
    .select(['id', 'unit_id as unitId', 'kind', 'subject', 'state', 'applicable', 'status', 'level'])
    .select(['policy', 'implementation', 'automation', 'reporting'])
    .select(
      sql<0 | 1>`case when state in ('draft', 'sent') and exists (select 1 from answer_revision as past
        where past.answer_id = answer.id and past.state in ('approved', 'accepted')) then 1 else 0 end`.as(
        'approved',
      ),
    )
    .where('cycle_id', '=', cycle.id)
    .where('complete', '=', 1)
    .execute()
  return {
    method: cycle.method,
    target: cycleTarget(cycle),
    countingDate: cycle.counting_date,
    units,
    catalogue: await catalogueWith(db, cycle, exceptions),
    responsibility: await responsibilityIn(db, cycle.id),
    answers: rows.map(
      ({ approved, ...row }): CheckedAnswer => ({
        ...row,
        wasApproved: approved === 1,
        exempted: exempted.has(`${row.unitId} ${row.subject}`),
        evidence: evidence.get(row.id) ?? [],
      }),
    ),
  }
}

/** The unit and requirement of every exemption that is in force on a day; its first and its last day count. */
async function exemptedOn(db: Reader, day: Day): Promise<ReadonlySet<string>> {
  const rows = await db
    .selectFrom('exemption')
    .innerJoin('exemption_grant', 'exemption_grant.exemption_id', 'exemption.id')
    .select(['exemption.unit_id as unitId', 'exemption.requirement'])
    .where('exemption.state', '=', 'granted')
    .where('exemption_grant.valid_from', '<=', day)
    .where('exemption_grant.valid_until', '>=', day)
    .execute()
  return new Set(rows.map(({ unitId, requirement }) => `${unitId} ${requirement}`))
}

/** The days of validity of the evidence behind every answer of a cycle. */
async function validityIn(
  db: Reader,
  cycle: Pick<CycleRow, 'id'>,
): Promise<ReadonlyMap<AnswerId, readonly { readonly validFrom: Day; readonly validUntil: Day }[]>> {
  const rows = await db
    .selectFrom('evidence_support')
    .innerJoin('answer', 'answer.id', 'evidence_support.answer_id')
    .innerJoin('evidence', 'evidence.id', 'evidence_support.evidence_id')
    .select(['evidence_support.answer_id as answerId'])
    .select(['evidence.valid_from as validFrom', 'evidence.valid_until as validUntil'])
    .where('answer.cycle_id', '=', cycle.id)
    .execute()
  return Map.groupBy(rows, ({ answerId }) => answerId)
}

/** The pieces of evidence that support an answer of a cycle, each once, in the organisation's order. */
export async function supportingPieces(
  db: Reader,
  scope: UnitScope<'answer.review'>,
  cycle: CycleRow,
): Promise<readonly SupportingPiece[]> {
  const rows = await db
    .selectFrom('evidence')
    .innerJoin(unitsOfCycle(db, cycle), 'unit.id', 'evidence.unit_id')
    .select([
      'evidence.id',
      'evidence.code',
      'evidence.title',
      'evidence.state',
      'evidence.unit_id as unitId',
    ])
    .select(['evidence.valid_until as validUntil', 'evidence.added_at as addedAt'])
    .where('evidence.id', 'in', (row) =>
      row
        .selectFrom('evidence_support')
        .innerJoin('answer', 'answer.id', 'evidence_support.answer_id')
        .select('evidence_support.evidence_id')
        .where('answer.cycle_id', '=', cycle.id),
    )
    .where(inScope(scope, 'evidence.unit_id'))
    .orderBy('unit.position')
    .orderBy('unit.code')
    .orderBy('evidence.added_at')
    .orderBy('evidence.id')
    .execute()
  return rows.map(({ addedAt, ...piece }) => ({ ...piece, addedOn: dayOf(addedAt) }))
}
