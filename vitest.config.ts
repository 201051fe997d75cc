import { defineConfig } from 'vitest/config'

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
