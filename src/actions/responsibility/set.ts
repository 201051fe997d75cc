import { type CisControlNumber, cisControls } from '../../../controls/cis/v8.1/index.ts'
import { type Change, done } from '../../db/change.ts'
import { cycleUnits } from '../../db/queries/cycle-units.ts'
import { allotmentsIn } from '../../db/queries/responsibility.ts'
import { insertAll } from '../../db/writes/batch.ts'
import type { UnitScope } from '../../domain/access/scope.ts'
import type { Decision } from '../../domain/decision.ts'
import type { CycleId } from '../../domain/ids.ts'
import { takesPart } from '../../domain/maturity/input.ts'
import {
  type Allotment,
  type AllotmentRefusal,
  allotmentMark,
  allotmentsOf,
  mayAllot,
} from '../../domain/responsibility/responsibility.ts'

interface WantedAllotments {
  readonly cycleId: CycleId
  readonly control: CisControlNumber
  /** Every safeguard of the control, in order. */
  readonly allotments: readonly Allotment[]
  /** The mark of what was on the page. */
  readonly seen: string
}

/** Says who answers the safeguards of one control in a cycle, as long as its result is not locked. */
export function setResponsibility(
  change: Change,
  _scope: UnitScope<'responsibility.write'>,
  wanted: WantedAllotments,
): Promise<Decision<undefined, AllotmentRefusal>> {
  return change<undefined, AllotmentRefusal>(async (write) => {
    const { cycleId, control } = wanted
    const cycle = await write
      .selectFrom('cycle')
      .select(['id', 'state', 'year', 'counting_date', 'basis_frozen_at'])
      .where('id', '=', cycleId)
      .executeTakeFirstOrThrow()
    const safeguards = cisControls.find(({ number }) => number === control)?.safeguards.map(({ id }) => id)
    const before = allotmentsOf(safeguards ?? [], await allotmentsIn(write, cycleId))
    const units = (await cycleUnits(write, cycle)).filter((unit) =>
      takesPart({ validFrom: unit.valid_from, validTo: unit.valid_to }, cycle.counting_date),
    )
    const may = mayAllot(
      cycle.state,
      wanted.allotments,
      units.map(({ id }) => id),
    )
    if (!may.ok) return may
    if (allotmentMark(before) !== wanted.seen) return { ok: false, refusal: 'changedMeanwhile' }
    const ids = before.map(({ safeguard }) => safeguard)
    await write
      .deleteFrom('responsibility')
      .where('cycle_id', '=', cycleId)
      .where('safeguard', 'in', ids)
      .execute()
    const rows = may.value.flatMap(({ safeguard, responsibility, providerId }) =>
      providerId === null || !ids.includes(safeguard)
        ? []
        : [{ cycle_id: cycleId, safeguard, responsibility, provider_id: providerId }],
    )
    await insertAll(write, 'responsibility', rows)
    return done(undefined, {
      action: 'responsibility.changed',
      object: 'cycle',
      id: cycleId,
      detail: { year: cycle.year, control, changed: changedIn(before, may.value) },
    })
  })
}

function changedIn(before: readonly Allotment[], after: readonly Allotment[]): number {
  return after.filter(
    (each, index) => allotmentMark([each]) !== allotmentMark(before.slice(index, index + 1)),
  ).length
}
