import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { crawl, faultsIn } from './support/crawl.ts'
import { stockOf } from './support/examples.ts'
import { rolesHeld } from './support/policy.ts'
import { openWorld, type World } from './support/world.ts'

// The condition that rows belong to a unit within reach is gone: every row does.
vi.mock('../../src/db/scope.ts', async () => {
  const { sql } = await import('kysely')
  return { inScope: () => sql`1 = 1` }
})

let world: World
beforeAll(async () => {
  world = await openWorld({ engine: 'sqlite' })
})
afterAll(() => world.close())

it.each(['coordinator-u01', 'manager-u01'])(
  'notices for %s when rows out of reach are read',
  async (principal) => {
    const places = ['U01', 'U03'].map((unit) => ({ unit, year: '2026' }))
    const seen = await crawl(world, principal, await stockOf(world), places)
    expect(faultsIn(seen, await rolesHeld(world), principal).length).toBeGreaterThan(0)
  },
)
