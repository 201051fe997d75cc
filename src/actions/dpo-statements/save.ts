import { type Change, done } from '../../db/change.ts'
import { statementDraft } from '../../db/queries/dpo-statements.ts'
import { personOf } from '../../domain/access/actor.ts'
import type { UnitScope } from '../../domain/access/scope.ts'
import type { Decision } from '../../domain/decision.ts'
import { maySpeak, type StatementRefusal } from '../../domain/dpo-statements/dpo-statement.ts'
import type { CycleId } from '../../domain/ids.ts'
import { statementSituation } from './situation.ts'

/** What is written, and the version it was written over; 0 where there was no draft. */
export interface WrittenStatement {
  readonly cycleId: CycleId
  readonly text: string
  readonly version: number
}

/** Keeps the data protection officer's draft. Refuses it where somebody saved since the page was read. */
export function saveStatementDraft(
  change: Change,
  scope: UnitScope<'statement.write'>,
  { cycleId, text, version }: WrittenStatement,
): Promise<Decision<undefined, StatementRefusal | 'changedMeanwhile'>> {
  return change<undefined, StatementRefusal | 'changedMeanwhile'>(async (write, moment) => {
    const { cycle, situation } = await statementSituation(write, scope, cycleId)
    const may = maySpeak(change.actor, situation)
    if (!may.ok) return may
    const kept = await statementDraft(write, scope, cycle.id)
    if ((kept?.version ?? 0) !== version) return { ok: false, refusal: 'changedMeanwhile' }
    const row = { text, by_person: personOf(change.actor), at: moment.now, version: version + 1 }
    if (kept)
      await write.updateTable('dpo_statement_draft').set(row).where('cycle_id', '=', cycle.id).execute()
    else
      await write
        .insertInto('dpo_statement_draft')
        .values({ cycle_id: cycle.id, ...row })
        .execute()
    return done(undefined, {
      action: 'dpo_statement.saved',
      object: 'cycle',
      id: cycle.id,
      detail: { cycle: String(cycle.year), version: version + 1 },
    })
  })
}
