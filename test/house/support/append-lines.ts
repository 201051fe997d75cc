import { parentPort, workerData } from 'node:worker_threads'
import { systemClock } from '../../../src/adapters/clock.ts'
import { systemIds } from '../../../src/adapters/ids.ts'
import { changeFor, done } from '../../../src/db/change.ts'
import { openStore } from '../../../src/db/store.ts'

/** What another process is given to write with. */
export interface AppendOrder {
  readonly database: string
  readonly auditKey: Uint8Array
  readonly lines: number
}

// Run as a thread of its own: it shares nothing with the test but the database, as a second process would.
const { database, auditKey, lines } = workerData as AppendOrder
const store = openStore(database, () => {})
const clock = systemClock()
const ids = systemIds(clock)
const written = await Promise.all(
  Array.from({ length: lines }, (_, nth) => {
    const change = changeFor(store, {
      actor: { kind: 'operator' },
      requestId: ids.next(),
      clock,
      ids,
      auditKey,
    })
    return change(async () => done(nth, { action: 'person.changed', object: 'person', id: `nr-${nth}` }))
  }),
)
await store.close()
parentPort?.postMessage(written.filter(({ ok }) => ok).length)
