import type { Selectable } from 'kysely'
import type { UnitScope } from '../../domain/access/scope.ts'
import type { PersonId } from '../../domain/ids.ts'
import type { Day, Instant } from '../../domain/time.ts'
import type { Reader } from '../reader.ts'
import type { InvitationTable, PersonTable } from '../schema/people.ts'

export type PersonRow = Selectable<PersonTable>

/** E-mail addresses are told apart without regard to case. */
export function emailKey(email: string): string {
  return email.trim().normalize('NFC').toLowerCase()
}

/** The person who signs in with this address. For the door only: it reads what no page shows. */
export function personWithEmail(db: Reader, email: string): Promise<PersonRow | undefined> {
  return db.selectFrom('person').selectAll().where('email_key', '=', emailKey(email)).executeTakeFirst()
}

/** The person behind a session. For the door and the person's own account page only. */
export function ownPerson(db: Reader, person: PersonId): Promise<PersonRow | undefined> {
  return db.selectFrom('person').selectAll().where('id', '=', person).executeTakeFirst()
}

/** An invitation that can still be used. */
export function openInvitation(
  db: Reader,
  tokenHash: string,
  now: Instant,
): Promise<Selectable<InvitationTable> | undefined> {
  return db
    .selectFrom('invitation')
    .selectAll()
    .where('token_hash', '=', tokenHash)
    .where('used_at', 'is', null)
    .where('expires_at', '>', now)
    .executeTakeFirst()
}

/** Everybody, with the roles that have not ended; one query each for people and roles. */
export async function everybody(db: Reader, _scope: UnitScope<'person.read'>, today: Day) {
  const people = await db
    .selectFrom('person')
    .select(['id', 'name', 'email', 'disabled_at', 'password_hash', 'totp_sealed', 'version'])
    .orderBy('name')
    .execute()
  const roles = await db
    .selectFrom('role_assignment')
    .leftJoin('unit', 'unit.id', 'role_assignment.unit_id')
    .select([
      'role_assignment.id',
      'role_assignment.person_id',
      'role_assignment.role',
      'unit.name as unit',
      'unit.code',
    ])
    .select(['role_assignment.valid_from', 'role_assignment.valid_to'])
    .where((row) =>
      row.or([row('role_assignment.valid_to', 'is', null), row('role_assignment.valid_to', '>=', today)]),
    )
    .orderBy('role_assignment.valid_from')
    .execute()
  return people.map(({ password_hash, totp_sealed, ...person }) => ({
    ...person,
    activated: password_hash !== null,
    hasFactor: totp_sealed !== null,
    roles: roles.filter(({ person_id }) => person_id === person.id),
  }))
}

/** One person as an administrator sees them, with every role they have had, and the link that waits for them. */
export async function personToAdminister(
  db: Reader,
  _scope: UnitScope<'person.write'>,
  person: PersonId,
  now: Instant,
) {
  const row = await db
    .selectFrom('person')
    .select(['id', 'name', 'email', 'disabled_at', 'password_hash', 'totp_sealed', 'version'])
    .where('id', '=', person)
    .executeTakeFirst()
  if (!row) return undefined
  const roles = await db
    .selectFrom('role_assignment')
    .leftJoin('unit', 'unit.id', 'role_assignment.unit_id')
    .select(['role_assignment.id', 'role_assignment.role', 'unit.name as unit'])
    .select(['role_assignment.valid_from', 'role_assignment.valid_to'])
    .where('role_assignment.person_id', '=', person)
    .orderBy('role_assignment.valid_from')
    .orderBy('role_assignment.id')
    .execute()
  const link = await db
    .selectFrom('invitation')
    .select('expires_at')
    .where('person_id', '=', person)
    .where('used_at', 'is', null)
    .where('expires_at', '>', now)
    .executeTakeFirst()
  const { password_hash, totp_sealed, ...facts } = row
  return {
    ...facts,
    activated: password_hash !== null,
    hasFactor: totp_sealed !== null,
    roles,
    linkUntil: link?.expires_at,
  }
}

/** The sessions of one person, for that person alone. */
export function ownSessions(db: Reader, person: PersonId) {
  return db
    .selectFrom('session')
    .select(['token_hash', 'created_at', 'last_seen_at'])
    .where('person_id', '=', person)
    .where('factor', '=', 'full')
    .orderBy('last_seen_at', 'desc')
    .execute()
}

/** How many people there are; an instance without any asks for its first administrator. */
export async function countPeople(db: Reader): Promise<number> {
  const { count } = await db
    .selectFrom('person')
    .select((row) => row.cast<number>(row.fn.countAll(), 'integer').as('count'))
    .executeTakeFirstOrThrow()
  return count
}
