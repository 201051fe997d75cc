import { join } from 'node:path'
import { defineConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

// Workers and commands start by the hundred in the tests, and most of a start is to compile the same modules.
const { env } = process as { env: { NODE_COMPILE_CACHE?: string } }
env.NODE_COMPILE_CACHE ??= join(import.meta.dirname, 'node_modules/.cache/compiled')

/** These put another module in the place of one of ours, which has to be loaded anew for that. */
const replacing = ['test/house/four-eyes.test.ts', 'test/house/isolation-{rows,units}.test.ts']

/** What takes longest begins first, so that no core stands idle at the end of a first run. */
const longest = /\/test\/(journeys\/(year|autumn)|house\/(matrix|matrix-forms|isolation|pages))\.test\.ts$/
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files)
    const isLong = ({ moduleId }: TestSpecification) => longest.test(moduleId)
    return [...sorted.filter(isLong), ...sorted.filter((file) => !isLong(file))]
  }
}

const common = {
  expect: { requireAssertions: true },
  env: { NODE_ENV: 'test' },
  testTimeout: 60_000,
  hookTimeout: 120_000,
  // V8 keeps a list of the pages it compiles into, which worker threads with WebAssembly in them can bring down where the
  // processor has memory protection keys (nodejs/node issue 64500).
  execArgv: ['--no-memory-protection-keys'],
}

export default defineConfig({
  test: {
    globalSetup: ['test/support/postgres-server.ts', 'test/support/first-houses.ts'],
    maxWorkers: 2,
    sequence: { sequencer: LongestFirst },
    projects: [
      // To load the house again for each file takes longer than most of them.
      {
        test: {
          ...common,
          name: 'shared',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: replacing,
          isolate: false,
        },
      },
      { test: { ...common, name: 'alone', include: replacing } },
    ],
  },
})
