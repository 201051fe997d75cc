import type { Writer } from '../../db/change.ts'
import type { CycleRow } from '../../db/queries/cycles.ts'
import { areGoalsSealed } from '../../db/queries/reports.ts'
import type { HearingSituation } from '../../domain/hearing/hearing.ts'
import type { CycleId } from '../../domain/ids.ts'
import { cycleNow } from '../answers/situation.ts'

/** Where the hearing stands, read inside the change: it may have been closed since the page was drawn. */
export async function hearingSituation(
  write: Writer,
  cycleId: CycleId,
): Promise<{ readonly cycle: CycleRow; readonly situation: HearingSituation }> {
  const cycle = await cycleNow(write, cycleId)
  return { cycle, situation: { cycle: cycle.state, sealed: await areGoalsSealed(write, cycle.id) } }
}
