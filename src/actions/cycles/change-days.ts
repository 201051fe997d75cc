import { type Change, done } from '../../db/change.ts'
import type { CycleRow } from '../../db/queries/cycles.ts'
import type { UnitScope } from '../../domain/access/scope.ts'
import { changeableDays } from '../../domain/cycles/steps.ts'
import type { Decision } from '../../domain/decision.ts'
import type { CycleId } from '../../domain/ids.ts'
import type { Day } from '../../domain/time.ts'

interface CycleDays {
  readonly cycleId: CycleId
  readonly version: number
  /** Null leaves it as it is, which is all that can be done once the basis is locked. */
  readonly countingDate: Day | null
  readonly collectionDeadline: Day
  readonly approvalDeadline: Day
}

/** Somebody else changed or moved the cycle first: here is how it stands now. */
interface CycleOvertaken {
  readonly kind: 'overtaken'
  readonly saved: CycleRow
}

export type DaysRefusal = 'closed' | 'basisLocked' | 'deadlinesReversed' | CycleOvertaken

/** Changes the deadlines of a cycle until it is closed, and its counting date until the basis is locked. */
export function changeDays(
  change: Change,
  _scope: UnitScope<'cycle.write'>,
  days: CycleDays,
): Promise<Decision<undefined, DaysRefusal>> {
  return change<undefined, DaysRefusal>(async (write) => {
    const cycle = await write
      .selectFrom('cycle')
      .selectAll()
      .where('id', '=', days.cycleId)
      .executeTakeFirstOrThrow()
    const may = changeableDays(cycle.state)
    if (!may.deadlines) return { ok: false, refusal: 'closed' }
    if (cycle.version !== days.version) return { ok: false, refusal: { kind: 'overtaken', saved: cycle } }
    const counting = days.countingDate ?? cycle.counting_date
    if (!may.counting && counting !== cycle.counting_date) return { ok: false, refusal: 'basisLocked' }
    if (days.approvalDeadline < days.collectionDeadline) return { ok: false, refusal: 'deadlinesReversed' }
    const next = {
      counting_date: counting,
      collection_deadline: days.collectionDeadline,
      approval_deadline: days.approvalDeadline,
    }
    const names = Object.keys(next) as (keyof typeof next)[]
    const { numUpdatedRows } = await write
      .updateTable('cycle')
      .set({ ...next, version: cycle.version + 1 })
      .where('id', '=', cycle.id)
      .where('version', '=', days.version)
      .executeTakeFirstOrThrow()
    if (numUpdatedRows === 0n) return { ok: false, refusal: { kind: 'overtaken', saved: cycle } }
    const fields = names.filter((name) => next[name] !== cycle[name])
    return done(undefined, {
      action: 'cycle.changed',
      object: 'cycle',
      id: cycle.id,
      detail: { year: cycle.year, fields },
    })
  })
}
