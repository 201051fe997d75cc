import { placeFor } from './cli/opening.ts'
import { runCommand } from './cli/run.ts'
import { terminalOn } from './cli/terminal.ts'
import { readConfig } from './config.ts'

// Node is started with --no-memory-protection-keys (package.json, README): V8 keeps a list of the pages it compiles into,
// which worker threads with WebAssembly in them can bring down where the processor has such keys (nodejs/node issue 64500).
// It reads the option once, when it starts, so it is too late to set it here.
// An older Node would not refuse but crash in the database driver. The npm scripts bring the right one.
if (Number(process.versions.node.split('.')[0]) < 22) {
  process.stderr.write(
    `Modent kræver Node 22 eller nyere (Modent needs Node 22 or newer): ${process.version}\n`,
  )
  process.exit(1)
}

// Puts the house together: the only reader of the environment, the command line and the standard streams.
// Whoever reads us may stop reading (`| head`); that is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
})
const terminal = terminalOn(process.stdout, process.stderr)
const read = readConfig(process.env)
if (read.ok) {
  const place = placeFor(read.config, terminal)
  try {
    process.exitCode = await runCommand(process.argv.slice(2), place)
  } finally {
    await place.close()
  }
} else {
  for (const problem of read.problems) terminal.complain(problem)
  process.exitCode = 1
}
