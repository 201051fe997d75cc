import { createHash, createHmac, timingSafeEqual } from 'node:crypto'
import { tokenHash } from '../../adapters/ids.ts'
import { type OwnUnit, type SessionRow, sessionWith, touchSession } from '../../db/queries/sessions.ts'
import type { Actor, HeldRole } from '../../domain/access/actor.ts'
import type { PersonId } from '../../domain/ids.ts'
import type { Instant } from '../../domain/time.ts'
import type { House } from './house.ts'

/** The person behind a request. */
export interface SignedIn {
  readonly id: PersonId
  readonly name: string
  readonly email: string
  readonly language: 'da' | 'en' | null
  readonly shortcuts: boolean
  readonly hasFactor: boolean
  readonly roles: readonly HeldRole[]
  /** The units that the roles are given for, in the organisation's order. */
  readonly units: readonly OwnUnit[]
  readonly provenAt: Instant
}

/** What the cookie of a request proves. */
export type Presence =
  | { readonly kind: 'nobody' }
  | { readonly kind: 'pending'; readonly person: SignedIn; readonly tokenHash: string }
  | {
      readonly kind: 'signed-in'
      readonly person: SignedIn
      readonly tokenHash: string
      readonly actor: PersonActor
    }

type PersonActor = Actor & { readonly kind: 'person' }

/** Who a session cookie stands for, with the roles held today: a role taken away is gone at the next request. */
export async function presenceOf(house: House, token: string | undefined, now: Instant): Promise<Presence> {
  if (token === undefined || token === '') return { kind: 'nobody' }
  const hash = tokenHash(token)
  const session = await sessionWith(house.store.reader, hash, now)
  if (!session) return { kind: 'nobody' }
  await touchSession(house.store, hash, session, now)
  const person = personIn(session)
  if (session.factor === 'password') return { kind: 'pending', person, tokenHash: hash }
  const actor = { kind: 'person', personId: person.id, roles: person.roles } as const
  return { kind: 'signed-in', person, tokenHash: hash, actor }
}

function personIn(session: SessionRow): SignedIn {
  const { personId, name, email, language, shortcuts, hasFactor, provenAt, roles, units } = session
  return {
    id: personId,
    name,
    email,
    language,
    shortcuts: shortcuts === 1,
    hasFactor,
    roles,
    units,
    provenAt,
  }
}

/** The form token that belongs to a cookie: a keyed hash, so nothing has to be stored. */
export function formTokenOf(house: House, cookie: string): string {
  return createHmac('sha256', house.keys.session).update(`form:${cookie}`).digest('base64url')
}

/** Compares two texts without telling by time where they differ. */
export function sameText(one: string, other: string): boolean {
  const [a, b] = [createHash('sha256').update(one).digest(), createHash('sha256').update(other).digest()]
  return timingSafeEqual(a, b)
}
