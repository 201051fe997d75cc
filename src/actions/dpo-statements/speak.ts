import { type Change, done, type Moment, type Writer } from '../../db/change.ts'
import { statementDraft } from '../../db/queries/dpo-statements.ts'
import { personOf } from '../../domain/access/actor.ts'
import type { UnitScope } from '../../domain/access/scope.ts'
import type { Decision } from '../../domain/decision.ts'
import {
  mayDecline,
  mayGive,
  mayWithdraw,
  type StatementActKind,
  type StatementRefusal,
} from '../../domain/dpo-statements/dpo-statement.ts'
import type { CycleId } from '../../domain/ids.ts'
import type { WrittenStatement } from './save.ts'
import { statementSituation } from './situation.ts'

/**
 * Gives the statement: it is dated and locked, and takes the place of one given before. The draft is used up. Refuses a
 * text that was written over an older draft than the one that is kept.
 */
export function giveStatement(
  change: Change,
  scope: UnitScope<'statement.write'>,
  { cycleId, text, version }: WrittenStatement,
): Promise<Decision<undefined, StatementRefusal | 'changedMeanwhile'>> {
  return change<undefined, StatementRefusal | 'changedMeanwhile'>(async (write, moment) => {
    const { cycle, situation } = await statementSituation(write, scope, cycleId)
    const may = mayGive(change.actor, situation, text)
    if (!may.ok) return may
    const kept = await statementDraft(write, scope, cycle.id)
    if ((kept?.version ?? 0) !== version) return { ok: false, refusal: 'changedMeanwhile' }
    await write.deleteFrom('dpo_statement_draft').where('cycle_id', '=', cycle.id).execute()
    return record(change, write, moment, cycle, 'given', text)
  })
}

/** Says that there will be no statement on the goals of the year, with or without a reason. */
export function declineStatement(
  change: Change,
  scope: UnitScope<'statement.write'>,
  { cycleId, reason }: { readonly cycleId: CycleId; readonly reason: string },
): Promise<Decision<undefined, StatementRefusal>> {
  return change<undefined, StatementRefusal>(async (write, moment) => {
    const { cycle, situation } = await statementSituation(write, scope, cycleId)
    const may = mayDecline(change.actor, situation)
    return may.ok ? record(change, write, moment, cycle, 'declined', reason) : may
  })
}

/** Takes back what was given or declined, so that nothing is said until it is said again. */
export function withdrawStatement(
  change: Change,
  scope: UnitScope<'statement.write'>,
  cycleId: CycleId,
): Promise<Decision<undefined, StatementRefusal>> {
  return change<undefined, StatementRefusal>(async (write, moment) => {
    const { cycle, situation } = await statementSituation(write, scope, cycleId)
    const may = mayWithdraw(change.actor, situation)
    return may.ok ? record(change, write, moment, cycle, 'withdrawn', '') : may
  })
}

async function record(
  change: Change,
  write: Writer,
  moment: Moment,
  cycle: { readonly id: CycleId; readonly year: number },
  act: StatementActKind,
  text: string,
) {
  await write
    .insertInto('dpo_statement')
    .values({
      id: moment.newId<'dpo_statement'>(),
      cycle_id: cycle.id,
      act,
      text,
      by_person: personOf(change.actor),
      at: moment.now,
    })
    .execute()
  return done(undefined, {
    action: `dpo_statement.${act}` as const,
    object: 'cycle',
    id: cycle.id,
    detail: { cycle: String(cycle.year) },
  })
}
