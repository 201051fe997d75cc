import type { Role } from '../../domain/access/role.ts'
import type { Id, PersonId, UnitId } from '../../domain/ids.ts'
import type { Day, Instant } from '../../domain/time.ts'

export interface PersonTable {
  id: PersonId
  /** As typed, trimmed; `email_key` is its lower-case form and unique. */
  email: string
  email_key: string
  name: string
  /** Argon2id with its parameters; null until the invitation is used. */
  password_hash: string | null
  /** TOTP secret, sealed with the instance's key; null until the second factor is set up. */
  totp_sealed: string | null
  /** The last time step that was accepted: a code is good once. */
  totp_last_step: number | null
  /** SHA-256 of the unused recovery codes, separated by a space. */
  recovery_hashes: string
  language: 'da' | 'en' | null
  shortcuts: 0 | 1
  disabled_at: Instant | null
  created_at: Instant
  version: number
}

export interface RoleAssignmentTable {
  id: Id<'role_assignment'>
  person_id: PersonId
  role: Role
  unit_id: UnitId | null
  valid_from: Day
  /** The last day the role is held; null while it has no end. */
  valid_to: Day | null
  granted_by: PersonId | null
  granted_at: Instant
}

export interface SessionTable {
  /** SHA-256 of the cookie's token: a copy of the database gives no usable session. */
  token_hash: string
  person_id: PersonId
  /** What has been proven so far; only `full` is signed in. */
  factor: 'password' | 'full'
  /** When a factor was last proven, for steps that ask again. */
  proven_at: Instant
  created_at: Instant
  last_seen_at: Instant
}

export interface InvitationTable {
  token_hash: string
  /** Null for the very first administrator of an empty instance. */
  person_id: PersonId | null
  purpose: 'first_administrator' | 'activate' | 'reset'
  created_at: Instant
  expires_at: Instant
  used_at: Instant | null
}

/** Failed attempts by key (an account, an address), so that limits survive a restart and are shared by processes. */
export interface AttemptTable {
  key: string
  failures: number
  window_from: Instant
}
