import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { pino } from 'pino'
import { inject } from 'vitest'
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

/** Puts into an empty house what shall be there from the start. */
export type Filling = (test: TestHouse) => Promise<void>

interface Wishes {
  readonly engine?: EngineName
  /** Done once for all houses that name this same function on this engine: the others are copies of the first. */
  readonly filled?: Filling
  readonly clock?: Instant
  readonly language?: LanguageCode
  readonly factorRequired?: boolean
  readonly baseUrl?: string
}

/** A house of a test's own: a migrated database, empty or filled, a file store, a standing clock and ids that repeat. */
export async function openTestHouse(wishes: Wishes = {}): Promise<TestHouse> {
  const { engine = 'sqlite', filled } = wishes
  const first = filled ? await firstHouse(engine, filled) : undefined
  const directory = scratch('test')
  if (first) cpSync(first.directory, directory, { recursive: true })
  const fresh = engine === 'postgres' ? await freshPostgres(first?.database) : undefined
  const house = await openHouseIn(directory, fresh?.url ?? sqliteIn(directory), {
    ...wishes,
    clock: wishes.clock ?? first?.now ?? contractMoment,
    // What is made after the filling must not be called as something in it is.
    seed: first ? 'copy' : 'first',
  })
  return {
    ...house,
    close: async () => {
      await house.close()
      await fresh?.drop()
      rmSync(directory, { recursive: true, force: true })
    },
  }
}

/** A house that was filled and is closed. */
interface FirstHouse {
  readonly directory: string
  /** Its name on the server; undefined where the database is in the directory. */
  readonly database: string | undefined
  /** Where its clock stood in the end. */
  readonly now: Instant
}

const firstHouses = new Map<Filling, Map<EngineName, Promise<FirstHouse>>>()

function firstHouse(engine: EngineName, filled: Filling): Promise<FirstHouse> {
  const known = firstHouses.get(filled) ?? new Map<EngineName, Promise<FirstHouse>>()
  firstHouses.set(filled, known)
  const house = known.get(engine) ?? fillFirst(engine, filled)
  known.set(engine, house)
  return house
}

async function fillFirst(engine: EngineName, filled: Filling): Promise<FirstHouse> {
  const directory = mkdtempSync(join(inject('firstHouses'), `${engine}-`))
  const fresh = engine === 'postgres' ? await freshPostgres() : undefined
  const wishes = { clock: contractMoment, seed: 'first' }
  const test = await openHouseIn(directory, fresh?.url ?? sqliteIn(directory), wishes)
  await filled(test)
  await test.close()
  return { directory, database: fresh?.name, now: test.clock.now() }
}

function sqliteIn(directory: string): string {
  return `sqlite:${join(directory, 'test.db')}`
}

async function openHouseIn(
  directory: string,
  database: string,
  wishes: Omit<Wishes, 'engine' | 'filled'> & { readonly clock: Instant; readonly seed: string },
): Promise<TestHouse> {
  const store = openStore(database, () => {})
  await migrate(store)
  const clock = standingClock(wishes.clock)
  const ids = repeatableIds(clock, wishes.seed)
  // A copy checks what was signed with the keys of the first.
  const keys = repeatableIds(clock, 'keys')
  const house: House = {
    store,
    files: await diskFiles(join(directory, 'files'), ids),
    erasures: erasureJournal(join(directory, 'secret')),
    clock,
    ids,
    keys: { audit: keys.bytes(32), session: keys.bytes(32), totp: keys.bytes(32) },
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
    close: () => store.close(),
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
