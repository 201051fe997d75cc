import type { CycleId } from '../../domain/ids.ts'
import { type Fraction, fraction } from '../../domain/maturity/fraction.ts'
import type { Day } from '../../domain/time.ts'
import type { Reader } from '../reader.ts'

/** A decision on a year's target as it was recorded. */
export interface TargetDecision {
  readonly target: Fraction
  readonly decidedBy: string
  readonly reference: string
  readonly on: Day
  readonly reason: string
  readonly recordedBy: string | null
}

/** The decisions on a cycle's target, the oldest first. They are the region's own and belong to no unit. */
export async function targetDecisions(db: Reader, cycle: CycleId): Promise<readonly TargetDecision[]> {
  const rows = await db
    .selectFrom('target_decision')
    .leftJoin('person', 'person.id', 'target_decision.by_person')
    .select(['target_num', 'target_den', 'decided_by', 'reference', 'on_day', 'reason', 'person.name'])
    .where('cycle_id', '=', cycle)
    .orderBy('at')
    .orderBy('target_decision.id')
    .execute()
  return rows.map((row) => ({
    target: fraction(row.target_num, row.target_den),
    decidedBy: row.decided_by,
    reference: row.reference,
    on: row.on_day,
    reason: row.reason,
    recordedBy: row.name,
  }))
}
