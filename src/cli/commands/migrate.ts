import { migrate } from '../../db/store.ts'
import { readArguments } from '../arguments.ts'
import type { ExitStatus } from '../ending.ts'
import { type Place, stateOf } from '../opening.ts'

/** `migrate`: brings the schema to the newest; a second run does nothing. */
export async function migrateDatabase(args: readonly string[], place: Place): Promise<ExitStatus> {
  const say = place.t.say.operator
  readArguments(args, {}, 0, say.wrong)
  const store = place.database()
  const state = await stateOf(store, place.t)
  if (state === 'newer') {
    place.terminal.complain(say.database.newer)
    return 1
  }
  const ran = await migrate(store)
  for (const name of ran) place.terminal.say(say.migrate.ran(name))
  place.terminal.say(say.migrate.newest)
  return 0
}
