import { resetAccount } from '../../actions/people/link.ts'
import { personWithEmail } from '../../db/queries/people.ts'
import { paths } from '../../paths.ts'
import { readArguments } from '../arguments.ts'
import { type ExitStatus, Stopped, WrongUsage } from '../ending.ts'
import { operatorChange, type Place } from '../opening.ts'
import { operatorScope } from '../operator-scope.ts'

/**
 * `account reset E-MAIL`: starts an account afresh and prints the one-time link that lets the person in again. It is the
 * way back for the last administrator, whom no other can help.
 */
export async function account(args: readonly string[], place: Place): Promise<ExitStatus> {
  const say = place.t.say.operator
  const given = readArguments(args, {}, 2, say.wrong)
  const [verb = '', email = ''] = given.places
  if (verb !== 'reset') throw new WrongUsage(say.wrong.kind(verb, ['reset']))
  const opened = await place.open()
  const person = await personWithEmail(opened.store.reader, email)
  if (!person) throw new Stopped(say.account.missing(email))
  const token = opened.ids.token()
  const made = await resetAccount(operatorChange(opened), operatorScope('person.write'), person.id, token)
  if (!made.ok) throw new Stopped(made.refusal === 'closed' ? say.account.closed : say.account.missing(email))
  const link = new URL(paths.invitation.to({ token }), place.config.baseUrl).href
  place.terminal.say(say.account.reset(email, place.t.format.dayAndTime(made.value.until), link))
  return 0
}
