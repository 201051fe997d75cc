import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Case } from './measure.ts'

/** From the start of the process to the first answer, from compiled output, against a process that does nothing. */
export function startCase(): Case {
  return {
    name: 'start',
    floorSays: '`node -e 0`: a process that starts and ends',
    runs: 7,
    ours: firstAnswer,
    floor: () => ended(spawn(process.execPath, ['-e', '0'])),
  }
}

async function firstAnswer(): Promise<void> {
  const directory = mkdtempSync(join(tmpdir(), 'modent-start-'))
  const port = 20_000 + Math.floor((performance.now() * 1000) % 20_000)
  const child = spawn(process.execPath, ['dist/src/main.js', 'serve'], {
    env: {
      PATH: process.env['PATH'],
      PORT: String(port),
      MODENT_DATABASE: `sqlite:${join(directory, 'modent.db')}`,
      MODENT_FILES: join(directory, 'files'),
      MODENT_SECRET_FILE: join(directory, 'secret'),
    },
    stdio: 'ignore',
  })
  try {
    await answered(`http://127.0.0.1:${port}/healthz`, child)
  } finally {
    child.kill('SIGTERM')
    await ended(child)
    rmSync(directory, { recursive: true, force: true })
  }
}

async function answered(url: string, child: ChildProcess): Promise<void> {
  for (;;) {
    if (child.exitCode !== null) throw new Error('The server ended before it answered')
    const response = await fetch(url).catch(() => undefined)
    if (response?.ok) return
    await new Promise((later) => setTimeout(later, 2))
  }
}

function ended(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) resolve()
    else child.once('exit', () => resolve())
  })
}
