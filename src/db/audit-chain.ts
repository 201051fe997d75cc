import { createHmac, timingSafeEqual } from 'node:crypto'
import canonicalize from 'canonicalize'
import type { AuditTable } from './schema/audit.ts'

/** All fields of a line but its own hash. */
export type AuditLine = Omit<AuditTable, 'hash'>

/**
 * The hash of one line: HMAC-SHA256 over the canonical JSON (RFC 8785) of every other field, the previous hash
 * among them. Canonical JSON keeps fields apart whatever they hold, and the key lies outside the database, so
 * that somebody who can write to the tables still cannot make a chain that verifies.
 */
export function hashOf(line: AuditLine, key: Uint8Array): string {
  const {
    seq,
    at,
    actor_id,
    actor_roles,
    action,
    object,
    object_id,
    unit_id,
    detail,
    request_id,
    prev_hash,
  } = line
  const canonical = canonicalize({
    seq,
    at,
    actor_id,
    actor_roles,
    action,
    object,
    object_id,
    unit_id,
    detail,
    request_id,
    prev_hash,
  })
  return createHmac('sha256', key)
    .update(canonical ?? '')
    .digest('hex')
}

/** The details of a line as canonical JSON. */
export function detailText(detail: object | undefined): string {
  return canonicalize(detail ?? {}) ?? '{}'
}

/** Compares two hashes without telling by time where they differ. */
export function sameHash(one: string, other: string): boolean {
  const [a, b] = [Buffer.from(one), Buffer.from(other)]
  return a.length === b.length && timingSafeEqual(a, b)
}
