import { type ChildProcess, spawn } from 'node:child_process'
import { randomInt } from 'node:crypto'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { systemClock } from '../../src/adapters/clock.ts'
import { systemIds } from '../../src/adapters/ids.ts'
import { secretKeys } from '../../src/adapters/secret.ts'
import { openStore } from '../../src/db/store.ts'
import { verifyAudit } from '../../src/db/verify-audit.ts'
import { contractEmail, contractPassword } from '../../src/demo/contract-region.ts'
import { paths } from '../../src/paths.ts'
import { Browserless } from '../support/browserless.ts'
import { freePort } from '../support/free-port.ts'

const program = join(import.meta.dirname, '../../dist/src/main.js')
const at = { unit: 'U01', cycle: 2026 }
const safeguard = '5.1'
const address = paths.safeguardAnswer.to({ ...at, safeguard })
const page = paths.unitControl.to({ ...at, control: 5 }, { edit: safeguard })
const kills = 6

let directory: string
let environment: Record<string, string>
let origin: string
let server: ChildProcess | undefined

beforeAll(async () => {
  directory = mkdtempSync(join(tmpdir(), 'modent-ledger-'))
  const port = String(await freePort())
  origin = `http://localhost:${port}`
  environment = {
    PATH: process.env['PATH'] ?? '',
    NODE_ENV: 'test',
    PORT: port,
    MODENT_DATABASE: `sqlite:${join(directory, 'modent.db')}`,
    MODENT_FILES: join(directory, 'files'),
    MODENT_SECRET_FILE: join(directory, 'secret'),
  }
  const seeding = start(['seed', '--fixture', 'contract'])
  const [status] = (await once(seeding, 'close')) as [number]
  if (status !== 0) throw new Error(`Seeding ended with ${status}`)
})
afterAll(() => {
  server?.kill('SIGKILL')
  rmSync(directory, { recursive: true, force: true })
})

function start(line: readonly string[]): ChildProcess {
  return spawn(process.execPath, [program, ...line], { cwd: directory, env: environment, stdio: 'ignore' })
}

async function serve(): Promise<ChildProcess> {
  const child = start(['serve'])
  for (let tries = 0; tries < 200; tries += 1) {
    if (child.exitCode !== null) throw new Error(`The server ended with ${child.exitCode}`)
    const reply = await fetch(`${origin}/healthz`).catch(() => undefined)
    if (reply?.ok) return child
    await wait(50)
  }
  throw new Error('The server does not answer')
}

async function signedIn(): Promise<Browserless> {
  const browser = new Browserless((request) => fetch(request), origin)
  const login = await browser.get(paths.login.to({}))
  const fields = { email: contractEmail('coordinator-u01'), password: contractPassword }
  const inside = await browser.submit(login.html.form(paths.login.to({})), fields)
  if (!browser.cookies.has('session')) throw new Error(`Not signed in: ${inside.status}`)
  return browser
}

/** Saves one answer after the other, each with a text of its own, until the line breaks; notes what was confirmed. */
async function saveOn(browser: Browserless, round: number, ledger: string[]): Promise<void> {
  for (let nth = 0; ; nth += 1) {
    const form = (await browser.get(page)).html.form(address)
    const reason = `Omgang ${round}, gang ${nth}`
    const pairs = form.fields.flatMap(({ name, values }) =>
      (name === 'reason' ? [reason] : values).map((value): [string, string] => [name, value]),
    )
    const reply = await browser.send(address, {
      method: 'POST',
      body: new URLSearchParams([...pairs, ['do', 'save']]),
      headers: { origin, 'sec-fetch-site': 'same-origin' },
    })
    if (reply.status !== 303) throw new Error(`Not saved: ${reply.status}`)
    ledger.push(reason)
  }
}

/** What a person would look at who came to the machine after the crash. */
async function found() {
  const store = openStore(environment['MODENT_DATABASE'] ?? '', () => {})
  const keys = await secretKeys(join(directory, 'secret'), systemIds(systemClock()), { make: false })
  if (!keys.ok) throw new Error(keys.refusal)
  const kept = await store.db.selectFrom('answer_revision').select('reason').execute()
  const { problems, lines } = await verifyAudit(store, keys.value.audit)
  const { rows } = await sql<{ quick_check: string }>`pragma quick_check`.execute(store.db)
  await store.close()
  return { kept: new Set(kept.map(({ reason }) => reason)), problems, lines, check: rows[0]?.quick_check }
}

it('keeps every answer it has confirmed, however suddenly it is killed', async () => {
  const ledger: string[] = []
  server = await serve()
  const browser = await signedIn()
  for (let round = 1; round <= kills; round += 1) {
    const before = ledger.length
    const broken = saveOn(browser, round, ledger).catch((fault: unknown) => fault)
    while (ledger.length === before) await Promise.race([wait(10), failing(broken)])
    await wait(randomInt(1500))
    const ended = once(server, 'close')
    server.kill('SIGKILL')
    await ended
    // Only the line that broke may end it: anything the server itself refused is a fault.
    expect(await broken).toBeInstanceOf(TypeError)
    server = await serve()
    const { kept, ...state } = await found()
    expect(ledger.filter((reason) => !kept.has(reason))).toEqual([])
    expect(state).toMatchObject({ problems: [], check: 'ok' })
    expect(state.lines).toBeGreaterThan(ledger.length)
  }
  expect(ledger.length).toBeGreaterThan(kills)
})

/** Ends only by throwing, where saving ended before anything was saved. */
async function failing(broken: Promise<unknown>): Promise<never> {
  throw await broken
}
