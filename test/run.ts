import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { parseCLI, startVitest, type Vitest } from 'vitest/node'

// What `npm test` runs: builds what the tests start as commands, runs the tests, and ends with the one line that
// scripts read. Arguments go on to Vitest: `npm test -- test/domain`, `npm test -- -t 'goals'`.

const root = join(import.meta.dirname, '..')

interface Count {
  passed: number
  failed: number
  skipped: number
}

/** The last moment at which this file, or anything in this directory, was written, added or removed. */
function lastWritten(path: string): number {
  const entry = statSync(path, { throwIfNoEntry: false })
  if (!entry?.isDirectory()) return entry?.mtimeMs ?? 0
  return Math.max(entry.mtimeMs, ...readdirSync(path).map((name) => lastWritten(join(path, name))))
}

/** The tests run the commands and serve the style sheet as they are shipped, so a build older than its sources is none. */
function isBuilt(): boolean {
  const products = ['dist/src/main.js', 'dist/assets'].map((path) => join(root, path))
  if (!products.every((path) => existsSync(path))) return false
  const sources = [
    'src',
    'controls',
    'views',
    'reports',
    'package.json',
    'tsconfig.json',
    'tsconfig.build.json',
  ]
  const newest = Math.max(...sources.map((path) => lastWritten(join(root, path))))
  return products.every((path) => lastWritten(path) >= newest)
}

/**
 * Counts what became of each test. What keeps tests from running at all (a file that does not load, a set-up that
 * throws, an error nobody caught) counts as one failed test each, so that it is never mistaken for success.
 */
function count(vitest: Vitest): Count {
  const counted: Count = { passed: 0, failed: vitest.state.getUnhandledErrors().length, skipped: 0 }
  for (const file of vitest.state.getTestModules()) {
    counted.failed += file.errors().length
    for (const suite of file.children.allSuites()) counted.failed += suite.errors().length
    for (const test of file.children.allTests()) {
      const { state } = test.result()
      // A test still pending at the end never got to say anything.
      counted[state === 'pending' ? 'failed' : state] += 1
    }
  }
  return counted
}

async function run(): Promise<Count> {
  if (!isBuilt()) {
    const build = spawnSync('npm', ['run', '--silent', 'build'], { cwd: root, stdio: 'inherit' })
    if (build.status !== 0) throw new Error('The build failed, so the tests were not run')
  }
  const { filter, options } = parseCLI(['vitest', 'run', ...process.argv.slice(2)])
  const vitest = await startVitest(filter, { ...options, root, watch: false })
  const counted = count(vitest)
  await vitest.close()
  return counted
}

function summary({ passed, failed, skipped }: Count): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`
}

const counted = await run().catch((fault: unknown): Count => {
  console.error(fault instanceof Error ? fault.message : fault)
  return { passed: 0, failed: 1, skipped: 0 }
})
if (counted.passed + counted.failed === 0) {
  console.error('No test ran')
  counted.failed = 1
}
// Everything else has said its word by now, also on the other stream.
process.stdout.write(`${summary(counted)}\n`, () => process.exit(counted.failed > 0 ? 1 : 0))
