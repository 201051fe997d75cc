import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { crawl, faultsIn } from './support/crawl.ts'
import { stockOf } from './support/examples.ts'
import { rolesHeld } from './support/policy.ts'
import { openWorld, type World } from './support/world.ts'

// The check that a unit lies within reach is gone: every unit that an address names is.
vi.mock('../../src/domain/access/scope.ts', async (importOriginal) => ({
  ...(await importOriginal<object>()),
  within: (_: unknown, unit: unknown) => unit,
}))

let world: World
beforeAll(async () => {
  world = await openWorld({ engine: 'sqlite' })
})
afterAll(() => world.close())

it.each(['coordinator-u01', 'manager-u01'])(
  'notices for %s when a unit out of reach is let through',
  async (principal) => {
    const places = ['U01', 'U03'].map((unit) => ({ unit, year: '2026' }))
    const seen = await crawl(world, principal, await stockOf(world), places)
    expect(faultsIn(seen, await rolesHeld(world), principal).length).toBeGreaterThan(0)
  },
)
