import { routeFacts } from '../../http/kernel/mount.ts'
import { routes } from '../../http/routes.ts'
import { readArguments } from '../arguments.ts'
import { type ExitStatus, WrongUsage } from '../ending.ts'
import type { Place } from '../opening.ts'

/** `routes --json`: every route as data. */
export async function listRoutes(args: readonly string[], place: Place): Promise<ExitStatus> {
  const say = place.t.say.operator.wrong
  const given = readArguments(args, { json: { type: 'boolean' } }, 0, say)
  if (!given.flag('json')) throw new WrongUsage(say.jsonOnly)
  place.terminal.write(`${JSON.stringify(routeFacts(routes), null, 2)}\n`)
  return 0
}
