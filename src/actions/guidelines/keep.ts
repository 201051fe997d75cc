import type { Moment, Writer } from '../../db/change.ts'
import type { CycleRow } from '../../db/queries/cycles.ts'
import { cataloguesAround } from '../../db/queries/guidelines.ts'
import { carryAnswers } from '../../db/writes/carried-answers.ts'
import { freezeGuidelines } from '../../db/writes/guidelines.ts'
import { isLocked } from '../../domain/cycles/cycle.ts'
import { answersAfter } from '../../domain/guidelines/difference.ts'

/**
 * Locks the guidelines of a cycle: it keeps the versions in force today. Where one of them is new since the year
 * before, whose result must be locked, accepted answers on what it left unchanged are carried over, so that units are
 * asked only for what changed.
 */
export async function keepGuidelines(write: Writer, moment: Moment, cycle: CycleRow): Promise<void> {
  await freezeGuidelines(write, moment, cycle.id)
  const last = await write
    .selectFrom('cycle')
    .selectAll()
    .where('year', '=', cycle.year - 1)
    .executeTakeFirst()
  if (!last || !isLocked(last.state)) return
  const { before, now } = await cataloguesAround(write, cycle, [])
  const kept = before ? [...answersAfter(before, now).kept] : []
  await carryAnswers(write, moment, { from: last.id, to: cycle, requirements: kept })
}
