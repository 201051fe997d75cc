import { guidelinesEdition } from '../../../controls/guidelines/index.ts'
import { type Change, done, type Moment, type Writer } from '../../db/change.ts'
import { insertAll } from '../../db/writes/batch.ts'
import { personOf } from '../../domain/access/actor.ts'
import type { UnitScope } from '../../domain/access/scope.ts'
import type { CycleState } from '../../domain/cycles/cycle.ts'
import {
  type CycleSettings,
  type DeadlineRefusal,
  usualFollowUps,
  usualHearing,
  usualMinimumCoverage,
  wrongDeadline,
} from '../../domain/cycles/settings.ts'
import type { Decision } from '../../domain/decision.ts'
import type { CycleId, PersonId } from '../../domain/ids.ts'
import { regionTarget } from '../../domain/maturity/display.ts'
import type { ScoringMethod } from '../../domain/maturity/level.ts'
import { addDays, type Day } from '../../domain/time.ts'
import { settingColumns } from './change-settings.ts'
import { freezeBasis } from './freeze-basis.ts'

export interface NewCycle {
  /** The year the goals apply to. */
  readonly year: number
  readonly method: ScoringMethod
  readonly countingDate: Day
  /** Last day for units to send. */
  readonly collectionDeadline: Day
  /** Last day for the unit's management to approve. */
  readonly approvalDeadline: Day
  /** Where the cycle begins: `planned`, or further on where the time before is not kept here. */
  readonly state: CycleState
}

export type OpeningRefusal = 'yearTaken' | DeadlineRefusal

/** The deadlines where nobody says others: managements approve by the counting date, units send two weeks before. */
export function usualDeadlines(countingDate: Day): Pick<NewCycle, 'collectionDeadline' | 'approvalDeadline'> {
  return { collectionDeadline: addDays(countingDate, -14), approvalDeadline: countingDate }
}

/**
 * Opens the cycle of a year. It takes over the responsibility that was said for the next cycle, or else that of the
 * cycle before it. One that begins past `planned` has its basis frozen at once.
 */
export function openCycle(
  change: Change,
  _scope: UnitScope<'cycle.write'>,
  cycle: NewCycle,
): Promise<Decision<CycleId, OpeningRefusal>> {
  return change<CycleId, OpeningRefusal>(async (write, moment) => {
    const wrong = wrongDeadline(cycle)
    if (wrong) return { ok: false, refusal: wrong }
    const taken = await write
      .selectFrom('cycle')
      .select('id')
      .where('year', '=', cycle.year)
      .executeTakeFirst()
    if (taken) return { ok: false, refusal: 'yearTaken' }
    const id = await insertCycle(write, moment, cycle, personOf(change.actor))
    const copied = await takeOverResponsibility(write, id, cycle.year)
    if (cycle.state !== 'planned') await freezeBasis(write, moment, { id })
    return done(id, {
      action: 'cycle.opened',
      object: 'cycle',
      id,
      detail: { year: cycle.year, method: cycle.method, state: cycle.state, responsibility: copied },
    })
  })
}

/** The settings of a new cycle: the days that are said, and what is usual for the rest. */
function withUsual({ year, countingDate, collectionDeadline, approvalDeadline }: NewCycle): CycleSettings {
  const said = { countingDate, collectionDeadline, approvalDeadline }
  return {
    ...said,
    hearingDeadline: usualHearing(year, countingDate),
    ...usualFollowUps(year),
    minimumCoverage: usualMinimumCoverage,
  }
}

async function insertCycle(
  write: Writer,
  moment: Moment,
  cycle: NewCycle,
  by: PersonId | null,
): Promise<CycleId> {
  const id = moment.newId<'cycle'>()
  await write
    .insertInto('cycle')
    .values({
      id,
      year: cycle.year,
      state: cycle.state,
      method: cycle.method,
      framework: 'cis-v8.1',
      guideline_edition: `${guidelinesEdition.id} ${guidelinesEdition.version}`,
      ...settingColumns(withUsual(cycle)),
      target_num: Number(regionTarget.num),
      target_den: Number(regionTarget.den),
      created_at: moment.now,
      version: 1,
    })
    .execute()
  await write
    .insertInto('cycle_step')
    .values({
      id: moment.newId(),
      cycle_id: id,
      state: cycle.state,
      reason: '',
      by_person: by,
      at: moment.now,
    })
    .execute()
  return id
}

/** How many safeguards are not local in the new cycle. */
async function takeOverResponsibility(write: Writer, cycle: CycleId, year: number): Promise<number> {
  const columns = ['safeguard', 'responsibility', 'provider_id'] as const
  let rows = await write.selectFrom('next_responsibility').select(columns).execute()
  if (rows.length > 0) {
    await write.deleteFrom('next_responsibility').execute()
  } else {
    const before = await write
      .selectFrom('cycle')
      .select('id')
      .where('year', '<', year)
      .orderBy('year', 'desc')
      .executeTakeFirst()
    if (!before) return 0
    rows = await write
      .selectFrom('responsibility')
      .select(columns)
      .where('cycle_id', '=', before.id)
      .execute()
  }
  await insertAll(
    write,
    'responsibility',
    rows.map((row) => ({ cycle_id: cycle, ...row })),
  )
  return rows.length
}
