import { type Change, done } from '../../db/change.ts'
import { personOf } from '../../domain/access/actor.ts'
import type { UnitInScope } from '../../domain/access/scope.ts'
import { type CommentRefusal, mayComment } from '../../domain/comments/comment.ts'
import type { Decision } from '../../domain/decision.ts'
import type { CycleId, Id } from '../../domain/ids.ts'
import { cycleNow } from '../answers/situation.ts'

interface Written {
  readonly cycleId: CycleId
  /** A safeguard or a requirement by its id. */
  readonly subject: string
  readonly text: string
}

/**
 * Writes a comment on a unit's safeguard or requirement. Comments are added and never changed; they are their own
 * history.
 */
export function writeComment(
  change: Change,
  unit: UnitInScope<'comment.write'>,
  { cycleId, subject, text }: Written,
): Promise<Decision<Id<'comment'>, CommentRefusal>> {
  return change<Id<'comment'>, CommentRefusal>(async (write, moment) => {
    const cycle = await cycleNow(write, cycleId)
    const by = personOf(change.actor)
    const last = await write
      .selectFrom('comment')
      .select(['text', 'by_person'])
      .where('unit_id', '=', unit.id)
      .where('cycle_id', '=', cycle.id)
      .where('subject', '=', subject)
      .orderBy('at', 'desc')
      .orderBy('id', 'desc')
      .executeTakeFirst()
    const repeated = last?.text === text && last.by_person === by
    const may = mayComment(cycle.state, text, repeated)
    if (!may.ok) return may
    const id = moment.newId<'comment'>()
    await write
      .insertInto('comment')
      .values({
        id,
        unit_id: unit.id,
        cycle_id: cycle.id,
        subject,
        text,
        by_person: by,
        at: moment.now,
      })
      .execute()
    return done(id, {
      action: 'comment.written',
      object: 'comment',
      id,
      unitId: unit.id,
      detail: { subject, cycle: String(cycle.year) },
    })
  })
}
