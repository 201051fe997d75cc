import { type ExitStatus, Stopped, WrongUsage } from './ending.ts'
import type { Place } from './opening.ts'

/** One command of the operator. Loaded when it is asked for, so that none pays for another's packages. */
type Command = (args: readonly string[], place: Place) => Promise<ExitStatus>

const commands = {
  serve: async () => (await import('./commands/serve.ts')).serve,
  demo: async () => (await import('./commands/demo.ts')).demo,
  migrate: async () => (await import('./commands/migrate.ts')).migrateDatabase,
  doctor: async () => (await import('./commands/doctor.ts')).doctor,
  seed: async () => (await import('./commands/seed.ts')).seed,
  import: async () => (await import('./commands/import.ts')).importFile,
  export: async () => (await import('./commands/export.ts')).exportTable,
  account: async () => (await import('./commands/account.ts')).account,
  cycle: async () => (await import('./commands/cycle.ts')).cycle,
  score: async () => (await import('./commands/score.ts')).score,
  report: async () => (await import('./commands/report.ts')).report,
  backup: async () => (await import('./commands/backup.ts')).backup,
  restore: async () => (await import('./commands/restore.ts')).restore,
  verify: async () => (await import('./commands/verify.ts')).verify,
  routes: async () => (await import('./commands/routes.ts')).listRoutes,
} satisfies Record<string, () => Promise<Command>>

type CommandName = keyof typeof commands

function isCommand(name: string): name is CommandName {
  return Object.hasOwn(commands, name)
}

/** Runs one command line and gives the status to exit with. What is wrong stands on standard error, one line each. */
export async function runCommand(line: readonly string[], place: Place): Promise<ExitStatus> {
  const { operator } = place.t.say
  const [name = '', ...args] = line
  if (name === '--help' || name === 'help') {
    place.terminal.say(operator.usage.all)
    return 0
  }
  if (!isCommand(name)) {
    if (name !== '') place.terminal.complain(operator.wrong.command(name))
    place.terminal.complain(operator.usage.all)
    return 2
  }
  try {
    const command = await commands[name]()
    return await command(args, place)
  } catch (error) {
    if (error instanceof WrongUsage) {
      place.terminal.complain(error.message)
      place.terminal.complain(`${operator.usage.label} ${operator.usage[name]}`)
      return 2
    }
    if (error instanceof Stopped) {
      for (const sentence of error.lines) place.terminal.complain(sentence)
      return 1
    }
    if (place.lostDatabase(error) && error instanceof Error) {
      place.terminal.complain(operator.database.lost(error.message))
      return 1
    }
    throw error
  }
}
