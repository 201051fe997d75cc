import type { SafeguardId } from '../../../controls/cis/v8.1/index.ts'
import type { Writer } from '../../db/change.ts'
import { unitsOfCycle } from '../../db/queries/cycle-units.ts'
import type { CycleRow } from '../../db/queries/cycles.ts'
import type { AnswerRow } from '../../db/writes/answers.ts'
import type { SubjectKind } from '../../domain/answers/answer.ts'
import type { SavingSituation } from '../../domain/answers/workflow.ts'
import type { CycleId, UnitId } from '../../domain/ids.ts'

/** What an answer is on: a safeguard or a requirement by its id. */
export interface Subject {
  readonly kind: SubjectKind
  readonly id: string
}

/** The cycle as it is now, inside the change: it may have been locked since the page was drawn. */
export function cycleNow(write: Writer, cycle: CycleId): Promise<CycleRow> {
  return write.selectFrom('cycle').selectAll().where('id', '=', cycle).executeTakeFirstOrThrow()
}

/** Everything that decides whether an answer may be written, read inside the change. */
export async function situationOf(
  write: Writer,
  where: { readonly cycle: CycleRow; readonly unitId: UnitId; readonly subject: Subject },
  answer: AnswerRow | undefined,
): Promise<SavingSituation> {
  const unit = await write
    .selectFrom(unitsOfCycle(write, where.cycle))
    .select('unit.valid_to')
    .where('unit.id', '=', where.unitId)
    .executeTakeFirst()
  const given =
    where.subject.kind === 'safeguard'
      ? await write
          .selectFrom('responsibility')
          .select(['responsibility', 'provider_id'])
          .where('cycle_id', '=', where.cycle.id)
          .where('safeguard', '=', where.subject.id as SafeguardId)
          .executeTakeFirst()
      : undefined
  return {
    cycle: where.cycle.state,
    countingDate: where.cycle.counting_date,
    unitInBasis: unit !== undefined,
    unitValidTo: unit?.valid_to ?? null,
    answer: answer?.state ?? null,
    responsibility: given?.responsibility ?? 'local',
    unitIsProvider: given?.provider_id === where.unitId,
  }
}
