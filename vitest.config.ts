import { join } from 'node:path'
import { defineConfig } from 'vitest/config'

// Workers and commands start by the hundred in the tests, and most of a start is to compile the same modules.
const { env } = process as { env: { NODE_COMPILE_CACHE?: string } }
env.NODE_COMPILE_CACHE ??= join(import.meta.dirname, 'node_modules/.cache/compiled')

export default defineConfig({
  test: {
    include: ['test/**/*.test.{ts,tsx}'],
    globalSetup: ['test/support/postgres-server.ts'],
    expect: { requireAssertions: true },
    env: { NODE_ENV: 'test' },
    testTimeout: 60_000,
    hookTimeout: 120_000,
    maxWorkers: 2,
    // V8 keeps a list of the pages it compiles into, which worker threads with WebAssembly in them can bring down where the
    // processor has memory protection keys (nodejs/node issue 64500).
    execArgv: ['--no-memory-protection-keys'],
  },
})
