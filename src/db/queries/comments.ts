import type { UnitInScope } from '../../domain/access/scope.ts'
import type { CycleId } from '../../domain/ids.ts'
import type { Reader } from '../reader.ts'

type CommentPurpose = 'answer.read' | 'answer.write' | 'comment.write' | 'evidence.write' | 'todo.read'

/** What was written about one safeguard or requirement of a unit in a cycle, oldest first. */
export function commentsOn<C extends CommentPurpose>(
  db: Reader,
  unit: UnitInScope<C>,
  cycle: CycleId,
  subject: string,
) {
  return db
    .selectFrom('comment')
    .leftJoin('person', 'person.id', 'comment.by_person')
    .select(['comment.id', 'comment.text', 'comment.at', 'comment.by_person as by', 'person.name'])
    .where('comment.unit_id', '=', unit.id)
    .where('comment.cycle_id', '=', cycle)
    .where('comment.subject', '=', subject)
    .orderBy('comment.at')
    .orderBy('comment.id')
    .execute()
}

/** How many comments there are in a cycle, by what they are about. */
export async function commentCounts<C extends CommentPurpose>(
  db: Reader,
  unit: UnitInScope<C>,
  cycle: CycleId,
): Promise<ReadonlyMap<string, number>> {
  const rows = await db
    .selectFrom('comment')
    .select((row) => ['subject', row.cast<number>(row.fn.countAll(), 'integer').as('count')])
    .where('unit_id', '=', unit.id)
    .where('cycle_id', '=', cycle)
    .groupBy('subject')
    .execute()
  return new Map(rows.map(({ subject, count }) => [subject, count]))
}
