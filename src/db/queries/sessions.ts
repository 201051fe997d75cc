import type { HeldRole } from '../../domain/access/actor.ts'
import type { PersonId } from '../../domain/ids.ts'
import type { Day, Instant } from '../../domain/time.ts'
import type { Reader } from '../reader.ts'
import type { Store } from '../store.ts'

/** Signed out after 30 minutes without use and 12 hours in any case (security requirements, B8). */
const idleMinutes = 30
const absoluteHours = 12

export interface SessionRow {
  readonly personId: PersonId
  readonly name: string
  readonly email: string
  readonly language: 'da' | 'en' | null
  readonly shortcuts: 0 | 1
  readonly hasFactor: boolean
  readonly factor: 'password' | 'full'
  readonly provenAt: Instant
  readonly lastSeenAt: Instant
}

/** The session behind a cookie, where it is still good and its person is not disabled. */
export async function sessionWith(
  db: Reader,
  tokenHash: string,
  now: Instant,
): Promise<SessionRow | undefined> {
  const row = await db
    .selectFrom('session')
    .innerJoin('person', 'person.id', 'session.person_id')
    .select([
      'person.id as personId',
      'person.name',
      'person.email',
      'person.language',
      'person.shortcuts',
      'person.totp_sealed',
      'session.factor',
      'session.proven_at as provenAt',
      'session.last_seen_at as lastSeenAt',
    ])
    .where('session.token_hash', '=', tokenHash)
    .where('person.disabled_at', 'is', null)
    .where('session.last_seen_at', '>', before(now, idleMinutes * 60_000))
    .where('session.created_at', '>', before(now, absoluteHours * 3_600_000))
    .executeTakeFirst()
  if (!row) return undefined
  const { totp_sealed, ...session } = row
  return { ...session, hasFactor: totp_sealed !== null }
}

/** The roles a person holds on this day. */
export async function rolesOn(db: Reader, person: PersonId, today: Day): Promise<HeldRole[]> {
  return await db
    .selectFrom('role_assignment')
    .select(['role', 'unit_id as unitId'])
    .where('person_id', '=', person)
    .where('valid_from', '<=', today)
    .where((row) => row.or([row('valid_to', 'is', null), row('valid_to', '>=', today)]))
    .execute()
}

/**
 * Notes that a session is in use. Bookkeeping, not a change: it alters nothing that anybody decides or reads, so it
 * leaves no line in the audit log. Written at most once a minute.
 */
export async function touchSession(
  store: Store,
  tokenHash: string,
  session: SessionRow,
  now: Instant,
): Promise<void> {
  if (session.lastSeenAt > before(now, 60_000)) return
  await store.db
    .updateTable('session')
    .set({ last_seen_at: now })
    .where('token_hash', '=', tokenHash)
    .execute()
}

function before(now: Instant, milliseconds: number): Instant {
  return new Date(Date.parse(now) - milliseconds).toISOString() as Instant
}
