import type { Kysely } from 'kysely'
import { type Actor, personOf } from '../domain/access/actor.ts'
import type { Decision } from '../domain/decision.ts'
import { type Id, type IdSource, id } from '../domain/ids.ts'
import { type Clock, type Day, dayOf, type Instant } from '../domain/time.ts'
import type { AuditEntry } from '../domain/trail/entry.ts'
import { detailText, hashOf } from './audit-chain.ts'
import type { Schema } from './schema/index.ts'
import type { Store } from './store.ts'
import type { Writer } from './writer.ts'
import { refreshMaturity } from './writes/maturity-summary.ts'

export type { Writer }

/** The moment of a change, one for the whole of it, and the source of its ids. */
export interface Moment {
  readonly now: Instant
  readonly today: Day
  newId<Kind extends string>(): Id<Kind>
}

interface Done<Value> {
  readonly ok: true
  readonly value: Value
  readonly trace: AuditEntry | readonly [AuditEntry, ...AuditEntry[]]
}

/** How a change ends: with a value and its trace, or refused, and then nothing is written. */
export type Outcome<Value, Refusal> = Done<Value> | { readonly ok: false; readonly refusal: Refusal }

/**
 * The only way to write. It opens one transaction, takes the lock that puts all changes in one order, and does not
 * commit without at least one line for the audit log. A refusal rolls everything back.
 */
export interface Change {
  readonly actor: Actor
  <Value, Refusal = never>(
    work: (write: Writer, moment: Moment) => Promise<Outcome<Value, Refusal>>,
  ): Promise<Decision<Value, Refusal>>
}

export interface ChangeContext {
  readonly actor: Actor
  readonly requestId: string
  readonly clock: Clock
  readonly ids: IdSource
  readonly auditKey: Uint8Array
}

/** Ends a change well. */
export function done<Value>(value: Value, ...trace: [AuditEntry, ...AuditEntry[]]): Done<Value> {
  return { ok: true, value, trace }
}

class Refused extends Error {
  readonly refusal: unknown
  constructor(refusal: unknown) {
    super('refused')
    this.refusal = refusal
  }
}

/** The change of one request or command: it knows who acts, when, and under which request. */
export function changeFor(store: Store, context: ChangeContext): Change {
  const run = async <Value, Refusal>(
    work: (write: Writer, moment: Moment) => Promise<Outcome<Value, Refusal>>,
  ): Promise<Decision<Value, Refusal>> => {
    const now = context.clock.now()
    const moment: Moment = { now, today: dayOf(now), newId: () => id(context.ids.next()) }
    try {
      const value = await store.db.transaction().execute(async (transaction) => {
        const head = await lockHead(transaction)
        const outcome = await work(transaction, moment)
        if (!outcome.ok) throw new Refused(outcome.refusal)
        await refreshMaturity(transaction)
        const entries = Array.isArray(outcome.trace) ? outcome.trace : [outcome.trace]
        await append(transaction, head, entries as readonly AuditEntry[], context, now)
        return outcome.value
      })
      return { ok: true, value }
    } catch (error) {
      if (error instanceof Refused) return { ok: false, refusal: error.refusal as Refusal }
      throw error
    }
  }
  return Object.assign(run, { actor: context.actor })
}

interface Head {
  readonly seq: number
  readonly hash: string
}

/**
 * The first statement of every change is a write to one row: on SQLite it takes the write lock before anything is
 * read, on PostgreSQL the row lock that keeps the chain from forking.
 */
function lockHead(db: Kysely<Schema>): Promise<Head> {
  return db
    .updateTable('audit_head')
    .set((expression) => ({ seq: expression.ref('seq') }))
    .where('id', '=', 1)
    .returning(['seq', 'hash'])
    .executeTakeFirstOrThrow()
}

async function append(
  db: Kysely<Schema>,
  head: Head,
  entries: readonly AuditEntry[],
  context: ChangeContext,
  now: Instant,
): Promise<void> {
  if (entries.length === 0) throw new Error('A change must leave a trace')
  const { actor } = context
  const roles =
    actor.kind !== 'person' ? actor.kind : [...new Set(actor.roles.map(({ role }) => role))].sort().join(' ')
  let { seq, hash } = head
  for (const entry of entries) {
    seq += 1
    const line = {
      seq,
      at: now,
      actor_id: personOf(actor),
      actor_roles: roles,
      action: entry.action,
      object: entry.object,
      object_id: entry.id,
      unit_id: entry.unitId ?? null,
      detail: detailText(entry.detail),
      request_id: context.requestId,
      prev_hash: hash,
    }
    hash = hashOf(line, context.auditKey)
    await db
      .insertInto('audit')
      .values({ ...line, hash })
      .execute()
  }
  await db.updateTable('audit_head').set({ seq, hash }).where('id', '=', 1).execute()
}
