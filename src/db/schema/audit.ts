import type { PersonId, UnitId } from '../../domain/ids.ts'
import type { Instant } from '../../domain/time.ts'
import type { AuditAction, AuditObject } from '../../domain/trail/entry.ts'

/** One line of the audit log. `hash` is keyed over all other fields and the hash before it. */
export interface AuditTable {
  /** 1, 2, 3 … without a gap; the order of events, which time only informs about. */
  seq: number
  at: Instant
  actor_id: PersonId | null
  /** The roles the actor held, or `operator`. */
  actor_roles: string
  action: AuditAction
  object: AuditObject
  object_id: string
  unit_id: UnitId | null
  /** Canonical JSON. */
  detail: string
  request_id: string
  prev_hash: string
  hash: string
}

/** The newest line's number and hash, in one row that every write locks first. */
export interface AuditHeadTable {
  id: 1
  seq: number
  hash: string
}
