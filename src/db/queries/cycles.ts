import type { Selectable } from 'kysely'
import type { CycleId } from '../../domain/ids.ts'
import { type Fraction, fraction } from '../../domain/maturity/fraction.ts'
import type { Instant } from '../../domain/time.ts'
import type { Reader } from '../reader.ts'
import type { CycleTable } from '../schema/cycles.ts'
import { statement } from '../statement.ts'

export type CycleRow = Selectable<CycleTable>

/** A cycle with the moment its result was last locked; null where it never was. */
export interface KnownCycle extends CycleRow {
  readonly lockedAt: Instant | null
}

/** Every cycle, newest first, as a page and its menu read them: once between them. */
export type Cycles = () => Promise<readonly KnownCycle[]>

/** The cycle whose goals apply to this year. */
export function cycleOfYear(db: Reader, year: number): Promise<CycleRow | undefined> {
  return db.selectFrom('cycle').selectAll().where('year', '=', year).executeTakeFirst()
}

const cyclesNewestFirst = statement((db) =>
  db
    .selectFrom('cycle')
    .selectAll('cycle')
    .select((row) =>
      row
        .selectFrom('cycle_step')
        .select(({ fn }) => fn.max('cycle_step.at').as('at'))
        .whereRef('cycle_step.cycle_id', '=', 'cycle.id')
        .where('cycle_step.state', '=', 'result_locked')
        .as('lockedAt'),
    )
    .orderBy('year', 'desc'),
)

/** Every cycle, newest first. */
export async function allCycles(db: Reader): Promise<readonly KnownCycle[]> {
  return cyclesNewestFirst(db, {})
}

/** The target that a cycle is judged by, as a share of the maximum. */
export function cycleTarget({ target_num, target_den }: CycleRow): Fraction {
  return fraction(target_num, target_den)
}

/** The steps a cycle has taken, oldest first. */
export function stepsOf(db: Reader, cycle: CycleId) {
  return db
    .selectFrom('cycle_step')
    .leftJoin('person', 'person.id', 'cycle_step.by_person')
    .select(['cycle_step.state', 'cycle_step.reason', 'cycle_step.at', 'person.name'])
    .where('cycle_id', '=', cycle)
    .orderBy('at')
    .orderBy('cycle_step.id')
    .execute()
}
