import type { Writer } from '../../db/change.ts'
import type { CycleRow } from '../../db/queries/cycles.ts'
import { statementOf } from '../../db/queries/dpo-statements.ts'
import { areGoalsSealed } from '../../db/queries/reports.ts'
import type { UnitScope } from '../../domain/access/scope.ts'
import type { StatementSituation } from '../../domain/dpo-statements/dpo-statement.ts'
import type { CycleId } from '../../domain/ids.ts'
import { cycleNow } from '../answers/situation.ts'

/** Everything that decides whether the data protection officer may speak now, read inside the change. */
export async function statementSituation(
  write: Writer,
  scope: UnitScope<'statement.write'>,
  cycleId: CycleId,
): Promise<{ readonly cycle: CycleRow; readonly situation: StatementSituation }> {
  const cycle = await cycleNow(write, cycleId)
  const sealed = await areGoalsSealed(write, cycle.id)
  const standing = await statementOf(write, scope, cycle.id)
  return { cycle, situation: { cycle: cycle.state, sealed, standing } }
}
