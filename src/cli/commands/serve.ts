import { inviteFirstAdministrator } from '../../actions/account/password.ts'
import { countPeople } from '../../db/queries/people.ts'
import { instant } from '../../domain/time.ts'
import { paths } from '../../paths.ts'
import { readArguments } from '../arguments.ts'
import type { ExitStatus } from '../ending.ts'
import { type Opened, operatorChange, type Place } from '../opening.ts'
import { serveInstance } from '../server.ts'

const linkLife = 24 * 3_600_000

/** `serve`: the server. Brings the schema to the newest; an instance without people gets a link for its first. */
export async function serve(args: readonly string[], place: Place): Promise<ExitStatus> {
  const say = place.t.say.operator
  readArguments(args, {}, 0, say.wrong)
  const opened = await place.open({ migrate: true })
  const serving = await serveInstance(place, opened, 'info')
  place.terminal.say(say.serve.ready(serving.address))
  if ((await countPeople(opened.store.reader)) === 0) {
    place.terminal.say(say.serve.firstAdministrator(await firstLink(place, opened)))
  }
  await serving.ended
  return 0
}

async function firstLink(place: Place, opened: Opened): Promise<string> {
  const token = opened.ids.token()
  const ends = instant(new Date(Date.parse(opened.clock.now()) + linkLife))
  await inviteFirstAdministrator(operatorChange(opened), token, ends)
  return new URL(paths.invitation.to({ token }), place.config.baseUrl).href
}
