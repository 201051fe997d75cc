import type { Reader } from '../reader.ts'

/** The newest lines of the audit log before this number, newest first: who acted, and the person a line is about. */
export function auditLinesBefore(db: Reader, before: number, count: number) {
  return db
    .selectFrom('audit')
    .leftJoin('person', 'person.id', 'audit.actor_id')
    .leftJoin('unit', 'unit.id', 'audit.unit_id')
    .leftJoin('person as subject', (join) =>
      join.onRef('subject.id', '=', 'audit.object_id').on('audit.object', '=', 'person'),
    )
    .select(['audit.seq', 'audit.at', 'audit.actor_id', 'audit.actor_roles', 'audit.action', 'audit.object'])
    .select(['audit.object_id', 'audit.detail', 'person.name as actor', 'unit.name as unit'])
    .select('subject.name as subject')
    .where('audit.seq', '<', before)
    .orderBy('audit.seq', 'desc')
    .limit(count)
    .execute()
}

/** Where the audit log stands: the number and hash of its newest line, 0 where there is none. */
export function auditHead(db: Reader): Promise<{ readonly seq: number; readonly hash: string }> {
  return db.selectFrom('audit_head').select(['seq', 'hash']).where('id', '=', 1).executeTakeFirstOrThrow()
}
