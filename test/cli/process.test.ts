import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { freePort } from '../support/free-port.ts'

// The program as it is shipped: what `npm start`, `npm run demo` and `npm run modent` run.
const program = join(import.meta.dirname, '../../dist/src/main.js')

let directory: string
let started: ChildProcess | undefined

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'modent-process-'))
})
afterEach(() => {
  started?.kill('SIGKILL')
  rmSync(directory, { recursive: true, force: true })
})

function start(line: readonly string[], settings: Readonly<Record<string, string>> = {}): ChildProcess {
  // Only what a fresh shell would have: the tests' own settings would hide a fault.
  const env = { PATH: process.env['PATH'] ?? '', MODENT_LANG: 'en', ...settings }
  started = spawn(process.execPath, [program, ...line], { cwd: directory, env })
  return started
}

async function run(line: readonly string[], settings?: Readonly<Record<string, string>>) {
  const child = start(line, settings)
  let [out, errors] = ['', '']
  child.stdout?.on('data', (chunk: Buffer) => (out += chunk.toString()))
  child.stderr?.on('data', (chunk: Buffer) => (errors += chunk.toString()))
  const [status] = (await once(child, 'close')) as [number]
  return { status, out, errors }
}

/** What the server has said when it has said it can be asked. */
function ready(child: ChildProcess, mark: RegExp): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = ''
    const hear = (chunk: Buffer) => {
      said += chunk.toString()
      if (mark.test(said)) resolve(said)
    }
    child.stdout?.on('data', hear)
    child.stderr?.on('data', hear)
    child.on('close', () => reject(new Error(`It ended: ${said}`)))
  })
}

async function stop(child: ChildProcess): Promise<number> {
  const closed = once(child, 'close')
  child.kill('SIGTERM')
  const [status] = (await closed) as [number]
  return status
}

it('stops at an unknown setting with a sentence, and at wrong usage with 2', async () => {
  const unknown = await run(['migrate'], { MODENT_DATABSE: 'x' })
  expect(unknown).toMatchObject({ status: 1, out: '' })
  expect(unknown.errors).toContain('MODENT_DATABSE')
  expect((await run(['dance'])).status).toBe(2)
})

it('keeps its data in ./data and writes nothing else', async () => {
  expect(await run(['migrate'])).toMatchObject({ status: 0, errors: '' })
  expect(await run(['doctor'])).toMatchObject({ status: 0, errors: '' })
  const scored = await run(['score', '--cycle', '2026', '--json'])
  expect(scored).toEqual({ status: 1, out: '', errors: 'There is no year 2026. Open it with cycle open.\n' })
})

it('ends quietly when nobody reads on', async () => {
  const seeded = await run(['seed', '--fixture', 'contract'], { NODE_ENV: 'test' })
  expect(seeded.status).toBe(0)
  const reading = start(['export', 'answers', '--cycle', '2025'], { NODE_ENV: 'test' })
  let errors = ''
  reading.stderr?.on('data', (chunk: Buffer) => (errors += chunk.toString()))
  reading.stdout?.once('data', () => reading.stdout?.destroy())
  const [ended] = (await once(reading, 'close')) as [number]
  expect({ ended, errors }).toEqual({ ended: 0, errors: '' })
})

it('serves an empty instance, gives the link for the first administrator, and stops in good order', async () => {
  const PORT = String(await freePort())
  const server = start(['serve'], { PORT })
  const said = await ready(server, /invitation\/\S+\n/)
  const health = await fetch(`http://localhost:${PORT}/healthz`)
  expect(await health.json()).toMatchObject({ status: 'ok', startedAt: expect.any(String) })
  const link = /http:\S+\/invitation\/\S+/.exec(said)?.[0] ?? ''
  expect((await fetch(link)).status).toBe(200)
  expect((await run(['serve'], { PORT })).errors).toContain(`Port ${PORT} is taken`)
  started = server
  expect(await stop(server)).toBe(0)
})

it('shows the demonstration, and starts over each time unless it is kept', async () => {
  const PORT = String(await freePort())
  for (const line of [['demo'], ['demo'], ['demo', '--keep']]) {
    const began = performance.now()
    const server = start(line, { PORT })
    const said = await ready(server, /Ctrl-C/)
    expect(performance.now() - began).toBeLessThan(20_000)
    expect(said).toContain(`http://localhost:${PORT}`)
    expect(said.match(/@demo\.modent\.example/g)?.length).toBeGreaterThanOrEqual(10)
    expect((await fetch(`http://localhost:${PORT}/login`)).status).toBe(200)
    expect(await stop(server)).toBe(0)
  }
})
