import { openCycle, usualDeadlines } from '../../actions/cycles/open.ts'
import { scoringMethods } from '../../domain/maturity/level.ts'
import { parseDay } from '../../domain/time.ts'
import { readArguments, yearOf } from '../arguments.ts'
import { type ExitStatus, Stopped, WrongUsage } from '../ending.ts'
import { operatorChange, type Place } from '../opening.ts'
import { operatorScope } from '../operator-scope.ts'

/** `cycle open Y --method M --counting-date D`: a cycle that collects, ready for `import answers`. */
export async function cycle(args: readonly string[], place: Place): Promise<ExitStatus> {
  const say = place.t.say.operator
  const options = { method: { type: 'string' }, 'counting-date': { type: 'string' } } as const
  const given = readArguments(args, options, 2, say.wrong)
  const [verb = '', yearText = ''] = given.places
  if (verb !== 'open') throw new WrongUsage(say.wrong.kind(verb, ['open']))
  const year = yearOf(yearText, say.wrong)
  const method = scoringMethods.find((known) => known === given.text('method'))
  if (!method) throw new WrongUsage(say.wrong.method(scoringMethods))
  const dayText = given.text('counting-date') ?? ''
  const countingDate = parseDay(dayText)
  if (!countingDate) throw new WrongUsage(say.wrong.countingDate(dayText))
  const opened = await place.open()
  const made = await openCycle(operatorChange(opened), operatorScope('cycle.write'), {
    year,
    method,
    countingDate,
    ...usualDeadlines(countingDate),
    state: 'collection',
  })
  if (!made.ok) throw new Stopped(say.cycle.refused[made.refusal](year))
  const { collectionDeadline, approvalDeadline } = usualDeadlines(countingDate)
  const day = place.t.format.dayLong
  place.terminal.say(
    say.cycle.opened(year, day(collectionDeadline), day(approvalDeadline), day(countingDate)),
  )
  return 0
}
