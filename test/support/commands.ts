import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ExitStatus } from '../../src/cli/ending.ts'
import { placeFor } from '../../src/cli/opening.ts'
import { runCommand } from '../../src/cli/run.ts'
import { terminalOn } from '../../src/cli/terminal.ts'
import { readConfig } from '../../src/config.ts'
import type { EngineName } from './engines.ts'
import { freshPostgres } from './postgres.ts'
import { scratch } from './scratch.ts'

/** What a command line said, and how it ended. */
interface Ran {
  readonly status: ExitStatus
  readonly out: string
  /** The lines on standard error. */
  readonly errors: readonly string[]
}

export interface Commands {
  /** The environment each command is run in. */
  readonly environment: Readonly<Record<string, string>>
  readonly directory: string
  /** Runs one command line as the program does, from settings to closing, in this process. */
  run(...line: readonly string[]): Promise<Ran>
  /** The same with other settings. */
  runWith(settings: Readonly<Record<string, string>>, ...line: readonly string[]): Promise<Ran>
  /** Writes a file and gives its path. */
  file(name: string, content: string): string
  close(): Promise<void>
}

/** An empty instance of a test's own to run commands on. */
export async function openCommands(engine: EngineName): Promise<Commands> {
  const directory = scratch('commands')
  const fresh = engine === 'postgres' ? await freshPostgres('template1') : undefined
  const environment = {
    NODE_ENV: 'test',
    MODENT_DATABASE: fresh?.url ?? `sqlite:${join(directory, 'test.db')}`,
    MODENT_FILES: join(directory, 'files'),
    MODENT_SECRET_FILE: join(directory, 'secret'),
    MODENT_LANG: 'en',
  }
  const runWith = async (settings: Readonly<Record<string, string>>, ...line: readonly string[]) => {
    const read = readConfig({ ...environment, ...settings })
    if (!read.ok) return { status: 1 as const, out: '', errors: read.problems }
    let [out, complaints] = ['', '']
    const terminal = terminalOn({ write: (text) => (out += text) }, { write: (text) => (complaints += text) })
    const place = placeFor(read.config, terminal)
    try {
      const status = await runCommand(line, place)
      return { status, out, errors: complaints.split('\n').filter(Boolean) }
    } finally {
      await place.close()
    }
  }
  return {
    environment,
    directory,
    run: (...line) => runWith({}, ...line),
    runWith,
    file: (name, content) => {
      const path = join(directory, name)
      writeFileSync(path, content)
      return path
    },
    close: async () => {
      await fresh?.drop()
      rmSync(directory, { recursive: true, force: true })
    },
  }
}
