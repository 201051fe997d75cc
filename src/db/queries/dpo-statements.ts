import type { UnitScope } from '../../domain/access/scope.ts'
import {
  type StatementAct,
  type StatementStanding,
  standingOf,
} from '../../domain/dpo-statements/dpo-statement.ts'
import type { CycleId } from '../../domain/ids.ts'
import type { Reader } from '../reader.ts'
import type { AllGoals } from './goals.ts'

/** The statement is the region's and no unit's. Whoever reads its goals reads what was given; the draft is the DPO's own. */
type Reading = AllGoals | 'statement.write'

/** What the data protection officer did in a cycle, oldest first. */
export function statementActsOf<C extends Reading>(
  db: Reader,
  _scope: UnitScope<C>,
  cycle: CycleId,
): Promise<StatementAct[]> {
  return db
    .selectFrom('dpo_statement')
    .select(['act', 'text', 'at'])
    .where('cycle_id', '=', cycle)
    .orderBy('at')
    .orderBy('id')
    .execute()
}

/** The statement of a cycle as it stands. */
export async function statementOf<C extends Reading>(
  db: Reader,
  scope: UnitScope<C>,
  cycle: CycleId,
): Promise<StatementStanding> {
  return standingOf(await statementActsOf(db, scope, cycle))
}

/** What is written and not given; only the data protection officer reads it. */
export function statementDraft(db: Reader, _scope: UnitScope<'statement.write'>, cycle: CycleId) {
  return db
    .selectFrom('dpo_statement_draft')
    .select(['text', 'version'])
    .where('cycle_id', '=', cycle)
    .executeTakeFirst()
}
