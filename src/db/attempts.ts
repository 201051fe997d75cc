import type { Attempts } from '../domain/people/attempts.ts'
import type { Instant } from '../domain/time.ts'
import type { Store } from './store.ts'

/**
 * Counts failed sign-ins. In the database, so that a restart does not reset them and all processes share them.
 * Bookkeeping like a session's last use: the refusal itself is what the audit log keeps.
 */
export async function attemptsOn(store: Store, key: string): Promise<Attempts | undefined> {
  const row = await store.db.selectFrom('attempt').selectAll().where('key', '=', key).executeTakeFirst()
  return row && { failures: row.failures, lastAt: row.window_from }
}

/** One more failure, counted atomically; begins again at one when the count before has lapsed. */
export async function countFailure(store: Store, key: string, now: Instant, lapsed: boolean): Promise<void> {
  await store.db
    .insertInto('attempt')
    .values({ key, failures: 1, window_from: now })
    .onConflict((conflict) =>
      conflict.column('key').doUpdateSet((row) => ({
        failures: lapsed ? 1 : row('attempt.failures', '+', 1),
        window_from: now,
      })),
    )
    .execute()
}

/** A success ends the count of an account. */
export async function forgetFailures(store: Store, key: string): Promise<void> {
  await store.db.deleteFrom('attempt').where('key', '=', key).execute()
}
