import { clockSetTo } from '../../adapters/clock.ts'
import { hashPassword } from '../../adapters/passwords.ts'
import { allCycles } from '../../db/queries/cycles.ts'
import { isEmptyInstance } from '../../db/queries/settings.ts'
import { unitsIn } from '../../db/queries/units.ts'
import { day, dayOf, type Instant } from '../../domain/time.ts'
import { readArguments } from '../arguments.ts'
import { type ExitStatus, Stopped, WrongUsage } from '../ending.ts'
import { contractMoment, type Opened, operatorChange, type Place } from '../opening.ts'
import { operatorScope } from '../operator-scope.ts'

const fixtures = {
  demo: async ({ opened, change }) => {
    const { seedDemonstration } = await import('../../demo/demonstration.ts')
    const { demonstrationPassword } = await import('../../demo/demonstration-region.ts')
    const passwordHash = await hashPassword(demonstrationPassword)
    await seedDemonstration({ change, files: opened.files, passwordHash })
    const { freezeApproved, freezeAwaiting } = await import('../../demo/frozen-reports.ts')
    const year = Number(dayOf(opened.clock.now()).slice(0, 4))
    const changeAt = (moment: Instant) => operatorChange({ ...opened, clock: clockSetTo(moment) })
    await freezeApproved(changeAt, opened.store.reader, {
      year,
      frozenAt: `${year - 1}-11-10T10:00:00.000Z` as Instant,
      decidedOn: day(`${year - 1}-11-24`),
    })
    await freezeAwaiting(change, opened.store.reader, { year, now: opened.clock.now() })
  },
  contract: async ({ opened, change }) => {
    const { seedContract } = await import('../../demo/contract.ts')
    const { contractPassword } = await import('../../demo/contract-region.ts')
    const passwordHash = await hashPassword(contractPassword)
    await seedContract({ change, db: opened.store.reader, files: opened.files, passwordHash })
  },
  large: async ({ change }) => {
    const { seedLarge } = await import('../../demo/large.ts')
    await seedLarge({ change })
  },
} as const satisfies Record<string, (given: Seeding) => Promise<void>>

interface Seeding {
  readonly opened: Opened
  readonly change: ReturnType<typeof operatorChange>
}

type Fixture = keyof typeof fixtures

/** `seed --fixture NAME`: fills an empty database with a made-up region. */
export async function seed(args: readonly string[], place: Place): Promise<ExitStatus> {
  const say = place.t.say.operator
  const name = readArguments(args, { fixture: { type: 'string' } }, 0, say.wrong).text('fixture') ?? ''
  if (!isFixture(name)) throw new WrongUsage(say.wrong.fixture(Object.keys(fixtures)))
  if (name === 'contract' && !place.config.isTest) throw new Stopped(say.seed.onlyInTests)
  const opened = await place.open()
  await seedInto(opened, name, place)
  const { reader } = opened.store
  const units = await unitsIn(reader, operatorScope('unit.read'))
  const years = (await allCycles(reader)).map(({ year }) => year).toSorted()
  place.terminal.say(say.seed.done(name, units.length, place.t.format.list(years.map(String))))
  return 0
}

function isFixture(name: string): name is Fixture {
  return Object.hasOwn(fixtures, name)
}

/** Refuses a database that holds anything. The contract's fixture is dated by its own clock unless another is set. */
export async function seedInto(opened: Opened, name: Fixture, place: Place): Promise<void> {
  if (!(await isEmptyInstance(opened.store.reader))) throw new Stopped(place.t.say.operator.database.notEmpty)
  const ownClock = name === 'contract' && place.config.clock === undefined
  const dated = ownClock ? { ...opened, clock: clockSetTo(contractMoment) } : opened
  await fixtures[name]({ opened: dated, change: operatorChange(dated) })
}
