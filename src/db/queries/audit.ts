import type { Reader } from '../reader.ts'

/** The newest lines of the audit log with the name of who acted, newest first. */
export function newestAuditLines(db: Reader, before: number | undefined, count: number) {
  return db
    .selectFrom('audit')
    .leftJoin('person', 'person.id', 'audit.actor_id')
    .leftJoin('unit', 'unit.id', 'audit.unit_id')
    .select(['audit.seq', 'audit.at', 'audit.actor_roles', 'audit.action', 'audit.object', 'audit.object_id'])
    .select(['person.name as actor', 'unit.name as unit'])
    .where('audit.seq', '<', before ?? Number.MAX_SAFE_INTEGER)
    .orderBy('audit.seq', 'desc')
    .limit(count)
    .execute()
}
