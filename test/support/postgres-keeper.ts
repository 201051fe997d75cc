import { spawn } from 'node:child_process'
import { rmSync } from 'node:fs'

// Runs as a process of its own and keeps one PostgreSQL server for as long as its standard input is open.
// The pipe closes when whoever started it ends, in whatever way (the end of the run, Ctrl-C, kill -9), so no
// server and no directory is ever left behind. Plain Node runs this file: erasable types only, no imports
// from the house.
const [home = '', data = '', user = '', program = '', ...flags] = process.argv.slice(2)
const [uid, gid] = user.split(':').map(Number)
const who = uid === undefined || gid === undefined ? {} : { uid, gid }

const server = spawn(program, ['-D', data, ...flags], {
  cwd: home,
  stdio: ['ignore', 'ignore', 'inherit'],
  ...who,
})

// SIGQUIT is PostgreSQL's immediate stop: no last checkpoint for data that is deleted in the next moment.
const stop = () => server.kill('SIGQUIT')
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop)
process.stdin.on('close', stop).resume()

const ended = (code: number) => {
  for (const place of [home, data]) rmSync(place, { recursive: true, force: true })
  process.exit(code)
}
server.on('error', () => ended(1))
server.on('exit', (code) => ended(code ?? 0))
