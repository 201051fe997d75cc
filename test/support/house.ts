import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { pino } from 'pino'
import { type StandingClock, standingClock } from '../../src/adapters/clock.ts'
import { erasureJournal } from '../../src/adapters/erasures.ts'
import { diskFiles } from '../../src/adapters/files/disk.ts'
import { repeatableIds } from '../../src/adapters/ids.ts'
import { type Change, changeFor } from '../../src/db/change.ts'
import { migrate, openStore } from '../../src/db/store.ts'
import type { Actor } from '../../src/domain/access/actor.ts'
import type { Instant } from '../../src/domain/time.ts'
import { type Assets, loadAssets } from '../../src/http/kernel/assets.ts'
import type { House } from '../../src/http/kernel/house.ts'
import type { LanguageCode } from '../../src/i18n/language.ts'
import type { EngineName } from './engines.ts'
import { freshPostgres } from './postgres.ts'
import { scratch } from './scratch.ts'

/** Where the contract fixture's clock stands; tests start there unless they say otherwise. */
const contractMoment = '2025-08-20T09:00:00.000Z' as Instant

export interface TestHouse {
  readonly house: House
  /** Stands still until the test moves it. */
  readonly clock: StandingClock
  /** The address of the database, fit for MODENT_DATABASE. */
  readonly database: string
  /** A directory of this test's own, with the file store in `files`. */
  readonly directory: string
  /** What this actor changes with, each under a request id of its own. */
  changeAs(actor: Actor): Change
  close(): Promise<void>
}

interface Wishes {
  readonly engine?: EngineName
  readonly clock?: Instant
  readonly language?: LanguageCode
  readonly factorRequired?: boolean
  readonly baseUrl?: string
}

/** A house of a test's own: an empty, migrated database, a file store, a standing clock and ids that repeat. */
export async function openTestHouse(wishes: Wishes = {}): Promise<TestHouse> {
  const directory = scratch('test')
  const fresh = wishes.engine === 'postgres' ? await freshPostgres('migrated') : undefined
  const database = fresh?.url ?? `sqlite:${join(directory, 'test.db')}`
  const store = openStore(database, () => {})
  await migrate(store)
  const clock = standingClock(wishes.clock ?? contractMoment)
  const ids = repeatableIds(clock, 'test')
  const house: House = {
    store,
    files: await diskFiles(join(directory, 'files'), ids),
    erasures: erasureJournal(join(directory, 'secret')),
    clock,
    ids,
    keys: { audit: ids.bytes(32), session: ids.bytes(32), totp: ids.bytes(32) },
    baseUrl: new URL(wishes.baseUrl ?? 'http://localhost:3000'),
    language: wishes.language ?? 'da',
    factorRequired: wishes.factorRequired ?? false,
    assets: builtAssets(),
    log: pino({ level: 'silent' }),
    startedAt: clock.now(),
  }
  return {
    house,
    clock,
    database,
    directory,
    changeAs: (actor) =>
      changeFor(store, { actor, requestId: ids.next(), clock, ids, auditKey: house.keys.audit }),
    close: async () => {
      await store.close()
      await fresh?.drop()
      rmSync(directory, { recursive: true, force: true })
    },
  }
}

/** Read when a page first names one, since most tests draw no page. */
function builtAssets(): Assets {
  let loaded: Assets | undefined
  const assets = () => {
    loaded ??= loadAssets(join(import.meta.dirname, '../../dist/assets'))
    return loaded
  }
  return { url: (name) => assets().url(name), find: (name) => assets().find(name) }
}
