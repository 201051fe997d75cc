import type { HeldRole } from '../../domain/access/actor.ts'
import type { PersonId, UnitId } from '../../domain/ids.ts'
import { type Day, dayOf, type Instant } from '../../domain/time.ts'
import type { Reader } from '../reader.ts'
import { statement } from '../statement.ts'
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
  /** The roles that the person holds today. */
  readonly roles: readonly HeldRole[]
  /** The units that those roles are given for, in the organisation's order. */
  readonly units: readonly OwnUnit[]
}

/** A unit that a person has a role for. */
export interface OwnUnit {
  readonly id: UnitId
  readonly code: string
}

const liveSession = statement(
  (db, given: { tokenHash: string; today: Day; seenAfter: Instant; begunAfter: Instant }) =>
    db
      .selectFrom('session')
      .innerJoin('person', 'person.id', 'session.person_id')
      .leftJoin('role_assignment', (join) =>
        join
          .onRef('role_assignment.person_id', '=', 'person.id')
          .on('role_assignment.valid_from', '<=', given.today)
          .on((row) =>
            row.or([
              row('role_assignment.valid_to', 'is', null),
              row('role_assignment.valid_to', '>=', given.today),
            ]),
          ),
      )
      .leftJoin('unit', 'unit.id', 'role_assignment.unit_id')
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
      .select(['role_assignment.role', 'role_assignment.unit_id as unitId', 'unit.code'])
      .where('session.token_hash', '=', given.tokenHash)
      .where('person.disabled_at', 'is', null)
      .where('session.last_seen_at', '>', given.seenAfter)
      .where('session.created_at', '>', given.begunAfter)
      .orderBy('unit.position')
      .orderBy('unit.code'),
)

/**
 * The session behind a cookie, where it is still good and its person is not disabled, with the roles held today. One
 * query, a row for each role.
 */
export async function sessionWith(
  db: Reader,
  tokenHash: string,
  now: Instant,
): Promise<SessionRow | undefined> {
  const today = dayOf(now)
  const rows = await liveSession(db, {
    tokenHash,
    today,
    seenAfter: before(now, idleMinutes * 60_000),
    begunAfter: before(now, absoluteHours * 3_600_000),
  })
  const [first] = rows
  if (!first) return undefined
  const { totp_sealed, role: _, unitId: __, code: ___, ...session } = first
  const units = rows.flatMap(({ unitId, code }) => (unitId && code ? [[unitId, code] as const] : []))
  return {
    ...session,
    hasFactor: totp_sealed !== null,
    roles: rows.flatMap(({ role, unitId }) => (role ? { role, unitId } : [])),
    units: [...new Map(units)].map(([id, code]) => ({ id, code })),
  }
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
