import { clockSetTo, systemClock } from '../adapters/clock.ts'
import { erasureJournal } from '../adapters/erasures.ts'
import { diskFiles } from '../adapters/files/disk.ts'
import { systemIds } from '../adapters/ids.ts'
import { secretKeys } from '../adapters/secret.ts'
import type { Config, DatabaseSetting } from '../config.ts'
import { type Change, changeFor } from '../db/change.ts'
import { auditHead } from '../db/queries/audit.ts'
import { instanceSettings } from '../db/queries/settings.ts'
import { migrate, openStore, type SchemaState, type Store, schemaState } from '../db/store.ts'
import type { Clock, Instant } from '../domain/time.ts'
import type { House } from '../http/kernel/house.ts'
import { type Language, languageOf } from '../i18n/language.ts'
import { Stopped } from './ending.ts'
import type { Terminal } from './terminal.ts'

/** What commands work on: the opened instance, without what only the server needs. */
export type Opened = Pick<House, 'store' | 'files' | 'erasures' | 'clock' | 'ids' | 'keys'>

/** Where a command stands: its settings, its language, its terminal, and the instance that it can open. */
export interface Place {
  readonly config: Config
  readonly t: Language
  readonly terminal: Terminal
  /** The database as it stands, whatever its schema. Closed with the place. */
  database(): Store
  clock(): Clock
  /** Whether an error means that the database went away while a command was at work. */
  lostDatabase(error: unknown): boolean
  /** The instance, ready to use. An empty database is brought to the newest schema; an older one only where asked. */
  open(options?: { readonly migrate: boolean }): Promise<Opened>
  close(): Promise<void>
}

/** Where the clock of the contract fixture stands unless `MODENT_CLOCK` says otherwise (contract.md). */
export const contractMoment = '2025-08-20T09:00:00.000Z' as Instant

export function placeFor(config: Config, terminal: Terminal): Place {
  const t = languageOf(config.language)
  let store: Store | undefined
  let opened: Promise<Opened> | undefined
  const database = () => {
    store ??= openedStore(config, t, (error) =>
      terminal.complain(t.say.operator.database.lost(error.message)),
    )
    return store
  }
  const clock = () => (config.clock ? clockSetTo(config.clock) : systemClock())
  return {
    config,
    t,
    terminal,
    database,
    clock,
    lostDatabase: (error) => store?.engine.isUnavailable(error) ?? false,
    open: (options = { migrate: false }) => {
      opened ??= openInstance(config, t, database(), options.migrate)
      return opened
    },
    close: async () => {
      await store?.close()
    },
  }
}

/** What the operator changes with: one change, one request id. */
export function operatorChange(opened: Opened): Change {
  const { store, clock, ids, keys } = opened
  return changeFor(store, {
    actor: { kind: 'operator' },
    requestId: ids.next(),
    clock,
    ids,
    auditKey: keys.audit,
  })
}

/** A path that is no database, or that cannot be made, is told as a sentence; anything else is a fault of ours. */
function openedStore(config: Config, t: Language, onIdleError: (error: Error) => void): Store {
  try {
    return openStore(addressOf(config.database), onIdleError)
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error
    throw new Stopped(t.say.operator.database.unavailable(error.message))
  }
}

function addressOf(database: DatabaseSetting): string {
  return database.engine === 'sqlite' ? `sqlite:${database.path}` : database.url
}

/** Where the schema stands; the first question to a database, so this is where one that does not answer is told. */
export async function stateOf(store: Store, t: Language): Promise<SchemaState> {
  try {
    return await schemaState(store)
  } catch (error) {
    if (!store.engine.isUnavailable(error)) throw error
    throw new Stopped(t.say.operator.database.unavailable(error instanceof Error ? error.message : ''))
  }
}

async function openInstance(config: Config, t: Language, store: Store, newest: boolean): Promise<Opened> {
  const say = t.say.operator
  const state = await stateOf(store, t)
  if (state === 'newer') throw new Stopped(say.database.newer)
  if (state === 'behind' && !newest) throw new Stopped(say.database.behind)
  if (state !== 'newest') await migrate(store)
  const clock = await clockOf(config, store)
  const ids = systemIds(clock)
  // A new secret would fit an empty instance only: what another one signed and sealed could not be read with it.
  const make = (await auditHead(store.reader)).seq === 0
  const keys = await secretKeys(config.secretFile, ids, { make })
  if (!keys.ok) throw new Stopped(t.say.settings.secret[keys.refusal](config.secretFile))
  const files = await diskFiles(config.filesDirectory, ids)
  return { store, clock, ids, keys: keys.value, files, erasures: erasureJournal(config.secretFile) }
}

/** The fixture of the contract keeps its own time in tests; everywhere else the machine's clock is right. */
async function clockOf(config: Config, store: Store): Promise<Clock> {
  if (config.clock) return clockSetTo(config.clock)
  const { kind } = await instanceSettings(store.reader)
  return kind === 'contract' && config.isTest ? clockSetTo(contractMoment) : systemClock()
}
