import { rm } from 'node:fs/promises'
import { type Config, type DatabaseSetting, readConfig } from '../../config.ts'
import { clearDatabase } from '../../db/clear.ts'
import { instanceSettings, isEmptyInstance } from '../../db/queries/settings.ts'
import {
  demonstrationEmail,
  demonstrationPassword,
  demonstrationPeople,
  printedAccounts,
} from '../../demo/demonstration-region.ts'
import { readArguments } from '../arguments.ts'
import { type ExitStatus, Stopped } from '../ending.ts'
import { type Place, placeFor, stateOf } from '../opening.ts'
import { serveInstance } from '../server.ts'
import { seedInto } from './seed.ts'

/** Beside an instance in use and never in it. */
const own = {
  database: { engine: 'sqlite', path: './data/demo.db' } satisfies DatabaseSetting,
  filesDirectory: './data/demo-files',
  secretFile: './data/demo-secret',
}

/** `demo [--keep]`: serves the made-up region. It starts over from the same data every time unless it is kept. */
export async function demo(args: readonly string[], given: Place): Promise<ExitStatus> {
  const say = given.t.say.operator
  const keep = readArguments(args, { keep: { type: 'boolean' } }, 0, say.wrong).flag('keep')
  const place = placeFor(withOwnData(given.config), given.terminal)
  try {
    if (!keep) await startOver(place)
    const opened = await place.open({ migrate: true })
    if (await isEmptyInstance(opened.store.reader)) await seedInto(opened, 'demo', place)
    const serving = await serveInstance(place, opened, 'warn')
    tell(place, serving.address)
    await serving.ended
    return 0
  } finally {
    await place.close()
  }
}

/** What the environment does not say is the demonstration's own, so that it never meets an instance in use. */
function withOwnData(config: Config): Config {
  const usual = readConfig({})
  if (!usual.ok) throw new Error('The settings have no usual values')
  const isUsual = JSON.stringify(config.database) === JSON.stringify(usual.config.database)
  return {
    ...config,
    database: isUsual ? own.database : config.database,
    filesDirectory:
      config.filesDirectory === usual.config.filesDirectory ? own.filesDirectory : config.filesDirectory,
    secretFile: config.secretFile === usual.config.secretFile ? own.secretFile : config.secretFile,
  }
}

/** Clears what an earlier demonstration left. A database that is none is refused and left alone. */
async function startOver(place: Place): Promise<void> {
  const store = place.database()
  const state = await stateOf(store, place.t)
  if (state === 'empty') return
  const readable = state !== 'newer' && !(await isEmptyInstance(store.reader))
  const isDemonstration = readable && (await instanceSettings(store.reader)).demonstration
  if (!isDemonstration) throw new Stopped(place.t.say.operator.demo.notADemonstration)
  await clearDatabase(store)
  await rm(place.config.filesDirectory, { recursive: true, force: true })
}

function tell({ t, terminal }: Place, address: string): void {
  const say = t.say.operator.demo
  terminal.say(say.ready(address))
  terminal.say(say.password(demonstrationPassword))
  for (const key of printedAccounts) {
    const person = demonstrationPeople.find((known) => known.key === key)
    if (person) terminal.say(say.account(t.say.navigation.roles[person.role], demonstrationEmail(key)))
  }
  terminal.say(say.stop)
}
